"""Each gate of review says what is missing, how to meet it and where to go."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from db.records import Attachment, Claim, Claimant, Place, Policy
from db.rules import gates, scales, workflow
from tests.builders import EDITOR, TODAY, block, claim, comment, evidence, identity, reply, snapshot
from tests.strategies import snapshots

FILE = Attachment("file", "scan.pdf", "f" * 64, "application/pdf", 9)
DEADLINE = date(2017, 1, 24)


def judged(name, case, today=TODAY, damaged=()):
    """Return the gate of that name."""
    found = gates.judge(case, today=today, damaged=frozenset(damaged))
    return next(gate for gate in found if gate.name == name)


def first(case, **changes):
    """Return the evidence of a case with its first item changed."""
    return (replace(case.evidence[0], **changes), *case.evidence[1:])


OF_CORRECTIONS = ("differs", "depth", "second", "unchanged")


def test_the_al_bab_case_meets_every_gate():
    found = gates.judge(snapshot(), today=TODAY)
    assert [gate.name for gate in found if not gate.met] == []
    assert tuple(gate.name for gate in found) == tuple(
        name for name in workflow.REISSUE_GATES if name not in OF_CORRECTIONS
    )


@given(snapshots())
def test_any_case_can_be_judged_and_what_is_unmet_comes_with_advice(case):
    for gate in gates.judge(case, today=TODAY):
        assert gate.words
        assert gate.met or gate.advice


@pytest.mark.parametrize(
    ("case", "words", "place"),
    [
        (snapshot(title=""), "a title", Place("case")),
        (snapshot(claim=claim(quote="")), "the words checked",
         Place("claim", identity("claim"), "quote")),
        (snapshot(claim=claim(claimant=Claimant("", ""))), "a claimant",
         Place("claim", identity("claim"), "claimant")),
        (snapshot(claim=claim(date=None, appearances=())), "a date",
         Place("claim", identity("claim"), "date")),
        (snapshot(claim=claim(medium=None, place=None, appearances=())), "where it was said",
         Place("claim", identity("claim"), "place")),
    ],
)
def test_an_incomplete_claim_is_named_with_what_it_lacks(case, words, place):
    gate = judged("claim", case)
    assert (gate.met, gate.words, gate.place) == (False, f"The claim lacks {words}", place)


@pytest.mark.parametrize("field", ["medium", "place", "url"])
def test_one_word_on_where_it_was_said_places_a_claim(field):
    nowhere = claim(medium=None, place=None, appearances=())
    assert judged("claim", snapshot(claim=replace(nowhere, **{field: "x"}))).met


def test_a_dated_appearance_dates_and_places_a_claim():
    bare = Claim("", "It is so.", Claimant("", "Somebody"), appearances=claim().appearances)
    assert judged("claim", snapshot(claim=bare)).met


@pytest.mark.parametrize(
    ("changes", "words", "field"),
    [
        ({"verdict": None}, "No verdict is chosen", "rating"),
        ({"verdict": "pants-on-fire"}, "not on the scale Five-step", "rating"),
        ({"scale": scales.load("africa-check")}, "not on the scale Africa Check", "rating"),
        ({"reason": None}, "no reason", "reason"),
        ({"reason": "  "}, "no reason", "reason"),
        ({"reason": "x" * 141}, "longer than 140", "reason"),
    ],
)
def test_a_verdict_is_on_its_scale_with_a_short_reason(changes, words, field):
    gate = judged("verdict", snapshot(**changes))
    assert not gate.met
    assert words in gate.words
    assert gate.place == Place("verdict", field=field)


def test_a_reason_of_140_characters_will_do():
    assert judged("verdict", snapshot(reason="x" * 140)).met


def test_a_conclusion_stands_in_for_a_verdict_where_nothing_is_rated():
    case = snapshot(scale=scales.load("conclusion-only"), verdict="conclusion")
    assert judged("verdict", case).met
    assert not judged("verdict", replace(case, reason=None)).met


def test_a_citation_of_nothing_is_named_and_its_block_shown():
    lost = block("See [@nobody].")
    case = snapshot()
    gate = judged("citations", replace(case, blocks=(*case.blocks, lost)))
    assert (gate.met, gate.words) == (False, "No evidence has the key nobody")
    assert gate.place == Place("block", lost.id)


@pytest.mark.parametrize("blocks", [(), (block(" "),)])
def test_an_empty_analysis_is_no_check(blocks):
    gate = judged("citations", replace(snapshot(), blocks=blocks))
    assert (gate.met, gate.words) == (False, "The analysis is empty")
    assert gate.place == Place("analysis")


@pytest.mark.parametrize("field", ["publisher", "published"])
def test_evidence_without_publisher_or_date_is_named_by_number_and_title(field):
    case = snapshot()
    gate = judged("sources", replace(case, evidence=first(case, **{field: None})))
    words = "Publisher or date is missing: [1] Statement on joint strikes near al-Bab"
    assert (gate.met, gate.words) == (False, words)
    assert gate.place == Place("evidence", case.evidence[0].id, field)


def test_a_bare_year_dates_evidence():
    case = snapshot()
    assert judged("sources", replace(case, evidence=first(case, published="2017"))).met


def test_evidence_is_cited_or_marked_unused():
    idle = evidence("idle")
    case = snapshot()
    gate = judged("used", replace(case, evidence=(*case.evidence, idle)))
    assert (gate.met, gate.words) == (False, "Neither cited nor marked unused: [9] Report idle")
    assert gate.place == Place("evidence", idle.id, "unused")
    unused = replace(idle, unused=True)
    assert judged("used", replace(case, evidence=(*case.evidence, unused))).met


@pytest.mark.parametrize(("many", "end"), [
    (5, "[4] Report k3, [5] Report k4"),
    (6, "[5] Report k4, and 1 more"), (8, "[5] Report k4, and 3 more"),
])
def test_a_gate_that_misses_many_things_names_five_and_counts_the_rest(many, end):
    items = tuple(evidence(f"k{n}") for n in range(many))
    assert judged("used", snapshot(evidence=items, blocks=())).words.endswith(end)


def test_a_gate_names_evidence_shortly_and_by_its_key_where_it_has_no_title():
    titles = ("w" * 41, "Minutes of the meeting that was held in the harbour", " ")
    items = tuple(evidence(f"k{n}", title=title) for n, title in enumerate(titles))
    _, names = judged("used", snapshot(evidence=items, blocks=())).words.split(": ")
    assert names == f"[1] {'w' * 40}…, [2] Minutes of the meeting that was held in…, [3] k2"


@pytest.mark.parametrize(("minimum", "met"), [(0, True), (5, True), (6, False)])
def test_the_desk_decides_how_many_independent_origins_it_wants(minimum, met):
    case = snapshot(policy=Policy("Desk", minimum_origins=minimum))
    gate = judged("origins", case)
    assert gate.met == met
    assert gate.words == f"Independent origins: 5, asked for: {minimum}"


@pytest.mark.parametrize(("text", "met"), [("Only one witness lives.", True), (" ", False)])
def test_a_written_exception_replaces_missing_origins(text, met):
    case = snapshot(policy=Policy("Desk", minimum_origins=6), origins_exception=text)
    gate = judged("origins", case)
    assert gate.met == met
    assert gate.place == Place("verdict", field="origins_exception")


def test_a_damaged_file_is_named():
    case = snapshot(evidence=first(snapshot(), attachments=(FILE,)))
    assert judged("attachments", case, damaged=["0" * 64]).met
    gate = judged("attachments", case, damaged=[FILE.sha256])
    assert (gate.met, gate.words) == (False, "Missing or altered since it was kept: scan.pdf")
    assert gate.place == Place("evidence", case.evidence[0].id, "attachments")


def test_a_damaged_portrait_is_named():
    portrayed = replace(claim().claimant, portrait=FILE)
    case = snapshot(claim=claim(claimant=portrayed))
    gate = judged("attachments", case, damaged=[FILE.sha256])
    assert (gate.met, gate.place) == (False, Place("claim", case.claim.id, "portrait"))


@pytest.mark.parametrize(
    ("changes", "today", "met"),
    [
        ({}, date(2017, 1, 23), False),
        ({}, DEADLINE, False),
        ({}, date(2017, 1, 25), True),
        ({"answered": "2017-01-23"}, DEADLINE, True),
        ({"answer": "No."}, DEADLINE, True),
        ({"deadline": None}, date(2030, 1, 1), False),
    ],
)
def test_a_question_blocks_until_it_is_answered_or_its_deadline_is_over(changes, today, met):
    waiting = replace(reply("Ministry", answered=None, answer=None), **changes)
    gate = judged("replies", snapshot(replies=(reply("Other"), waiting)), today=today)
    assert gate.met == met
    if not met:
        assert "Ministry" in gate.words
        assert gate.place.id == waiting.id


@pytest.mark.parametrize(("deadline", "words", "field"), [
    ("2017-01-24", "Still waiting for Ministry (until 2017-01-24)", "answer"),
    (None, "Still waiting for Ministry (no deadline)", "deadline"),
])
def test_a_question_without_a_deadline_leads_to_setting_one(deadline, words, field):
    waiting = reply("Ministry", answered=None, answer=None, deadline=deadline)
    gate = judged("replies", snapshot(replies=(waiting,)), today=DEADLINE)
    assert (gate.words, gate.place) == (words, Place("reply", waiting.id, field))


def test_a_thread_blocks_submission_until_somebody_else_answers():
    question = comment("Who says so?")
    more = comment("And when?", thread=question.thread)
    gate = judged("comments", snapshot(comments=(question, more)))
    assert (gate.met, gate.words) == (False, "Comments without an answer: 1")
    assert gate.place == Place("comment", question.id)
    answer = replace(comment("The ministry.", thread=question.thread), by=EDITOR)
    assert judged("comments", snapshot(comments=(question, more, answer))).met
    assert judged("comments", snapshot(comments=(replace(question, resolved=True),))).met


def test_an_answer_in_one_thread_answers_no_other():
    asked, other = comment("Who says so?"), comment("And when?")
    answer = replace(comment("The ministry.", thread=other.thread), by=EDITOR)
    gate = judged("comments", snapshot(comments=(asked, other, answer)))
    assert (gate.met, gate.place) == (False, Place("comment", asked.id))


def test_an_open_thread_blocks_approval_until_it_is_resolved():
    question = comment("Who says so?")
    answer = replace(comment("The ministry.", thread=question.thread), by=EDITOR)
    gate = judged("resolved", snapshot(comments=(question, answer)))
    assert (gate.met, gate.words) == (False, "Open comments: 1")
    assert gate.place == Place("comment", question.id)
    closed = replace(question, resolved=True)
    assert judged("resolved", snapshot(comments=(closed, answer))).met
