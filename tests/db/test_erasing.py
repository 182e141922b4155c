"""What is erased is gone from every file of the desk, and the history still verifies."""

from random import Random

import pytest

from db.actions import (
    analysis,
    cases,
    claims,
    comments,
    erasing,
    evidence,
    replies,
    verdict,
    workflow,
)
from db.check import check
from db.errors import Refused, Unavailable
from db.queries import cases as case_queries
from db.queries import history
from db.queries.attachments import brief_bytes
from db.queries.erasing import traces
from db.records import Mark, MarkKind, Tier
from db.rules import citations
from tests.desks import BRIEF, block, erase, opened
from tests.holding import held_by

WORD = "Zerlinda"
SOURCE = f"{WORD} Quux of Nowhere"


def places(room):
    """Write the name everywhere in a case, twice, and return every place: kind, id, field."""
    case_id = room.published()
    room.act(workflow.correct, case_id, Tier.WORDING, SOURCE)
    room.act(cases.edit, case_id, title=SOURCE, notes=SOURCE, topics=(SOURCE,))
    room.act(verdict.choose, case_id, reason=SOURCE)
    room.act(verdict.except_origins, case_id, SOURCE)
    for words in (SOURCE, f"{SOURCE} again"):
        room.act(claims.edit, case_id, quote=words, place=words, claimant=words,
                 claimant_role=words)
    item = room.read(case_id).evidence[0].id
    fields = ("title", "publisher", "author", "quote", "translation", "note", "locator")
    room.act(evidence.edit, item, **dict.fromkeys(fields, SOURCE))
    marks = (Mark(0, 4, MarkKind.LINK, f"https://{WORD}.example"),)
    room.act(analysis.set_blocks, case_id, [block(f"{SOURCE} [@nasa] [@esa]", marks=marks)])
    asked = {"to": SOURCE, "question": SOURCE, "answer": SOURCE}
    room.act(replies.add, case_id, deadline="2017-01-01", **asked)
    remark = room.act(comments.add, case_id, SOURCE)
    room.act(comments.resolve, remark)
    case = room.read(case_id)
    return case_id, [
        *(("case", case_id, name) for name in ("title", "notes", "reason", "origins_exception")),
        *(("claim", case.claim.id, name) for name in ("quote", "place")),
        *(("claimant", case.claim.claimant.id, name) for name in ("name", "role")),
        *(("evidence", item, name) for name in fields),
        ("block", case.blocks[0].id, "text"),
        *(("reply", case.replies[0].id, name) for name in ("recipient", "question", "answer")),
        ("comment", remark, "text"),
        ("correction", case.corrections[0].id, "reason"),
        *(("topic", row[0], "name") for row in room.rows("SELECT id FROM topics")),
    ]


def test_a_name_is_gone_from_every_file_of_the_desk(newsdesk):
    case_id, everywhere = places(newsdesk)
    assert held_by(newsdesk.desk.path, WORD)
    assert case_queries.page(newsdesk.desk, words=WORD)
    for kind, row_id, field in everywhere:
        newsdesk.act(erase, kind, row_id, field, "By law.", by=newsdesk.supervisor)
    assert held_by(newsdesk.desk.path, WORD) == []
    assert case_queries.page(newsdesk.desk, words=WORD) == ()
    assert check(newsdesk.desk) == ()
    assert not any(WORD in repr(entry) for entry in history.page(newsdesk.desk, case_id))
    newsdesk.desk.close()
    assert held_by(newsdesk.desk.path, WORD) == []


def test_nothing_stays_in_the_gaps_of_pages_that_were_moved_about(newsdesk):
    chance = Random(3)
    items = {}
    for number in range(50):
        case_id = newsdesk.begin("Quote " + "filler " * chance.randrange(60))
        word = f"{WORD}{number:04}"
        quote = f"{word} " + "pad " * chance.randrange(400)
        items[word] = newsdesk.act(evidence.add, case_id, title="T", quote=quote)
        newsdesk.act(evidence.edit, items[word], quote=f"{quote} again")
    for word, item in chance.sample(sorted(items.items()), 20):
        newsdesk.act(erase, "evidence", item, "quote", "By law.", by=newsdesk.supervisor)
        assert held_by(newsdesk.desk.path, word) == []
    assert check(newsdesk.desk) == ()


def test_a_field_may_be_erased_twice(newsdesk):
    case_id = newsdesk.ready()
    part = newsdesk.read(case_id).blocks[0].id
    for _ in range(2):
        newsdesk.act(erase, "block", part, "text", "By law.", by=newsdesk.supervisor)
        assert check(newsdesk.desk) == ()
    assert newsdesk.read(case_id).blocks[0].text == "[erased]"


def test_an_erased_field_can_be_written_anew(newsdesk):
    case_id = newsdesk.ready()
    claim = newsdesk.read(case_id).claim.id
    newsdesk.act(erase, "claim", claim, "quote", "By law.", by=newsdesk.supervisor)
    newsdesk.act(claims.edit, case_id, quote="Other words.")
    assert newsdesk.read(case_id).claim.quote == "Other words."
    assert check(newsdesk.desk) == ()


def test_a_note_to_the_editor_can_be_erased(newsdesk):
    case_id = newsdesk.submitted()
    newsdesk.act(workflow.return_to_draft, case_id, SOURCE, by=newsdesk.supervisor)
    turn = newsdesk.read(case_id).rounds[0].id
    assert any(entry.note == SOURCE for entry in history.page(newsdesk.desk, case_id))
    newsdesk.act(erase, "round", turn, "note", "By law.", by=newsdesk.supervisor)
    assert held_by(newsdesk.desk.path, WORD) == []
    assert check(newsdesk.desk) == ()


@pytest.mark.parametrize("is_taken_off", [False, True])
def test_a_file_is_gone_with_its_name(newsdesk, tmp_path, is_taken_off):
    file = tmp_path / f"{WORD}.txt"
    file.write_text(SOURCE)
    case_id = newsdesk.ready()
    kept = [
        newsdesk.act(evidence.attach, item.id, file) for item in newsdesk.read(case_id).evidence
    ]
    if is_taken_off:
        newsdesk.act(evidence.detach, kept[0])
    newsdesk.act(erase, "attachment", kept[0], "sha256", "For safety.", by=newsdesk.supervisor)
    assert held_by(newsdesk.desk.path, WORD) == []
    assert all(item.attachments == () for item in newsdesk.read(case_id).evidence)
    assert check(newsdesk.desk) == ()


def test_a_file_that_two_cases_keep_goes_from_both(newsdesk, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(SOURCE)
    first, other = newsdesk.ready(), newsdesk.ready()
    kept = newsdesk.act(evidence.attach, newsdesk.read(first).evidence[0].id, file)
    newsdesk.act(evidence.attach, newsdesk.read(other).evidence[0].id, file)
    newsdesk.act(erase, "attachment", kept, "sha256", "By law.", by=newsdesk.supervisor)
    assert held_by(newsdesk.desk.path, WORD) == []
    for case_id in (first, other):
        assert newsdesk.read(case_id).evidence[0].attachments == ()
        assert history.page(newsdesk.desk, case_id)[0].act == "erasing.erase"
    assert check(newsdesk.desk) == ()


def test_a_file_that_was_attached_again_since_stays(newsdesk, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("What was said.")
    case_id = newsdesk.ready()
    item = newsdesk.read(case_id).evidence[0].id
    kept = newsdesk.act(evidence.attach, item, file)
    newsdesk.act(erase, "attachment", kept, "sha256", "By mistake.", by=newsdesk.supervisor)
    newsdesk.act(evidence.attach, item, file)
    newsdesk.desk.close()
    again = opened(newsdesk.desk.path)
    assert check(again.desk) == ()
    again.desk.close()


def test_a_file_whose_erasing_was_cut_short_is_named_and_goes_at_the_next_opening(
    newsdesk, tmp_path
):
    file = tmp_path / "a.txt"
    file.write_text(SOURCE)
    kept = newsdesk.act(
        evidence.attach, newsdesk.read(newsdesk.ready()).evidence[0].id, file)
    ((sha256,),) = newsdesk.rows("SELECT sha256 FROM attachments")
    newsdesk.act(erase, "attachment", kept, "sha256", "By law.", by=newsdesk.supervisor)
    newsdesk.desk.vault.keep(file.read_bytes())  # as if the power had failed just before it went
    (finding,) = check(newsdesk.desk)
    assert f"({sha256}) was erased, and its bytes are still there" in finding
    newsdesk.desk.close()
    again = opened(newsdesk.desk.path)
    assert check(again.desk) == ()
    assert held_by(again.desk.path, WORD) == []
    again.desk.close()


def issued_with(room, words):
    """Return a case published with a brief that shows words, and the item that holds them."""
    case_id = room.ready()
    item = room.read(case_id).evidence[0].id
    room.act(evidence.edit, item, quote=words)
    room.submit(case_id)
    room.approve(case_id)
    room.act(workflow.publish, case_id, BRIEF + words.encode(),
             revision=room.read(case_id).revision, by=room.supervisor)
    return case_id, item


def test_an_issued_brief_that_showed_a_name_goes_with_it_and_the_case_waits_for_another(newsdesk):
    case_id, item = issued_with(newsdesk, SOURCE)
    erased = erase(
        newsdesk.desk, newsdesk.supervisor, "evidence", item, "quote", "By law.")
    assert erased.briefs == ((newsdesk.read(case_id).number, 1),)
    assert erased.waiting == (case_id,)
    assert held_by(newsdesk.desk.path, WORD) == []
    assert history.page(newsdesk.desk, case_id)[0].words == (
        "Supervisor erased the quote, an issued brief")
    (brief,) = newsdesk.read(case_id).briefs
    assert brief.erased
    assert newsdesk.read(case_id).awaits_reissue
    with pytest.raises(Unavailable, match="erased"):
        brief_bytes(newsdesk.desk, brief.sha256)
    assert check(newsdesk.desk) == ()


def test_the_case_is_issued_again_by_a_correction_that_another_hands_in(newsdesk):
    case_id, item = issued_with(newsdesk, SOURCE)
    newsdesk.act(erase, "evidence", item, "quote", "By law.", by=newsdesk.supervisor)
    newsdesk.act(workflow.correct, case_id, Tier.WORDING, "A quote was erased.")
    newsdesk.act(evidence.edit, item, quote="A witness said so.")
    newsdesk.reissue(case_id)
    case = newsdesk.read(case_id)
    assert not case.awaits_reissue
    assert [bool(brief.erased) for brief in case.briefs] == [True, False]
    assert case.briefs[1].supersedes == case.briefs[0].id
    assert check(newsdesk.desk) == ()


def test_nobody_decides_alone_over_what_they_erased(newsdesk):
    case_id, item = issued_with(newsdesk, SOURCE)
    boss = newsdesk.supervisor
    newsdesk.act(erase, "evidence", item, "quote", "By law.", by=boss)
    newsdesk.act(workflow.correct, case_id, Tier.WORDING, "A quote was erased.", by=boss)
    with pytest.raises(Refused, match="You erased a part of this case"):
        newsdesk.reissue(case_id)


def test_who_erases_in_a_case_under_review_sends_it_back_before_deciding(newsdesk):
    case_id = newsdesk.submitted()
    item, boss = newsdesk.read(case_id).evidence[0].id, newsdesk.supervisor
    newsdesk.act(erase, "evidence", item, "quote", "By law.", by=boss)
    with pytest.raises(Refused, match="You erased a part of this case"):
        newsdesk.approve(case_id)
    newsdesk.act(workflow.return_to_draft, case_id, "Look at what is left.", by=boss)
    newsdesk.submit(case_id)
    newsdesk.approve(case_id)
    assert check(newsdesk.desk) == ()


def test_a_brief_that_never_showed_what_is_erased_stays(newsdesk):
    case_id, _ = issued_with(newsdesk, "Nothing to hide.")
    remark = newsdesk.act(comments.add, case_id, SOURCE)
    newsdesk.act(erase, "comment", remark, "text", "By law.", by=newsdesk.supervisor)
    newsdesk.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    newsdesk.act(cases.edit, case_id, title=SOURCE)  # the title of the brief was another
    claim = newsdesk.read(case_id).claim.id
    newsdesk.act(claims.edit, case_id, place=SOURCE)  # and it had no place
    newsdesk.act(erase, "claim", claim, "place", "By law.", by=newsdesk.supervisor)
    assert [brief.erased for brief in newsdesk.read(case_id).briefs] == [None]
    newsdesk.act(erase, "case", case_id, "title", "By law.", by=newsdesk.supervisor)
    assert newsdesk.read(case_id).briefs[0].erased
    assert held_by(newsdesk.desk.path, WORD) == []


def test_what_the_desk_told_itself_goes_without_any_brief(newsdesk):
    """Why a case was returned, a correction begun or given up no reader of a brief ever saw."""
    room, case_id = newsdesk, newsdesk.submitted()
    room.act(workflow.return_to_draft, case_id, SOURCE, by=room.supervisor)
    room.submit(case_id)
    room.approve(case_id)
    room.publish(case_id)
    room.act(workflow.correct, case_id, Tier.WORDING, SOURCE)
    room.act(workflow.abandon, case_id, f"{SOURCE} again")
    room.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    room.act(cases.edit, case_id, title="Cheese?")
    room.reissue(case_id)
    case = room.read(case_id)
    for kind, row, field in (("round", case.rounds[0], "note"),
                             ("correction", case.corrections[0], "reason"),
                             ("correction", case.corrections[0], "abandoned_for")):
        erased = erase(room.desk, room.supervisor, kind, row.id, field, "By law.")
        assert (erased.briefs, erased.waiting) == ((), ())
    assert held_by(room.desk.path, WORD) == []
    assert check(room.desk) == ()


def test_what_readers_were_told_with_a_brief_goes_with_that_brief_and_those_after_it(newsdesk):
    room, case_id = newsdesk, newsdesk.published()
    for note in (SOURCE, "A typo was corrected."):
        room.act(workflow.correct, case_id, Tier.WORDING, "A mistake.")
        room.act(cases.edit, case_id, title=f"Cheese? {note == SOURCE}")
        room.act(workflow.reissue, case_id, note, BRIEF + note.encode(),
                 revision=room.read(case_id).revision, by=room.supervisor)
    told = room.read(case_id).corrections[0]
    erased = erase(room.desk, room.supervisor, "correction", told.id, "public_note", "By law.")
    assert [number for _, number in erased.briefs] == [2, 3]
    approval = next(each for each in room.read(case_id).approvals if each.note == SOURCE)
    erase(room.desk, room.supervisor, "approval", approval.id, "note", "By law.")
    assert held_by(room.desk.path, WORD) == []
    assert check(room.desk) == ()


@pytest.mark.parametrize("by_hand", [False, True])
def test_a_key_made_from_a_name_goes_with_it_and_what_cites_it_still_does(newsdesk, by_hand):
    case_id = newsdesk.begin()
    item = newsdesk.act(evidence.add, case_id, title="T", publisher=f"{WORD} Quux")
    key = newsdesk.read(case_id).evidence[0].key
    assert WORD.casefold() in key
    marks = (Mark(20, 24, MarkKind.BOLD),)
    newsdesk.act(analysis.set_blocks, case_id, [
        block(f"It is so [@{key}].", marks=()), block(f"[@{key}] says it is so", marks=marks)])
    newsdesk.act(analysis.set_blocks, case_id, newsdesk.read(case_id).blocks[:1])
    if by_hand:
        newsdesk.act(evidence.edit, item, publisher="Another")
    place = "key" if by_hand else "publisher"
    newsdesk.act(erase, "evidence", item, place, "By law.", by=newsdesk.supervisor)
    if by_hand:
        newsdesk.act(erase, "evidence", item, "publisher", "By law.",
                     by=newsdesk.supervisor)
    assert held_by(newsdesk.desk.path, WORD) == []
    case = newsdesk.read(case_id)
    assert citations.cited(case.blocks) == (case.evidence[0].key,)
    assert len(case.evidence[0].key) == len(key)
    assert check(newsdesk.desk) == ()


def test_the_reason_does_not_repeat_what_is_erased(newsdesk):
    claim = newsdesk.read(newsdesk.begin(SOURCE)).claim.id
    before = newsdesk.look()
    with pytest.raises(Refused, match="say it without"):
        newsdesk.act(erase, "claim", claim, "quote",
                     f"{SOURCE.upper()} asked for it.", by=newsdesk.supervisor)
    assert newsdesk.look() == before


def test_all_places_are_found_by_words_those_of_the_past_too(newsdesk):
    case_id, everywhere = places(newsdesk)
    found = traces(newsdesk.desk, "zerlinda  QUUX")
    assert {(one.kind, one.id, one.field) for one in found} >= set(everywhere)
    claim = newsdesk.read(case_id).claim.id
    newsdesk.act(claims.edit, case_id, place=None)
    (place,) = (one for one in traces(newsdesk.desk, SOURCE) if one.field == "place")
    assert (place.id, place.stands, place.number) == (
        claim, False, newsdesk.read(case_id).number)
    erasing.erase(newsdesk.desk, newsdesk.supervisor, found, "By law.")
    assert traces(newsdesk.desk, WORD) == ()
    assert held_by(newsdesk.desk.path, WORD) == []
    assert check(newsdesk.desk) == ()


def test_a_name_that_cannot_be_erased_is_named(newsdesk):
    (place,) = traces(newsdesk.desk, "second  EDITOR")
    assert (place.kind, place.field, place.erasable) == ("person", "name", False)


@pytest.mark.parametrize(
    ("kind", "field"),
    [("case", "state"), ("case", "number"), ("case", "scale"), ("claim", "id"),
     ("evidence", "stance"), ("evidence", "unused"), ("person", "name"),
     ("policy", "name"), ("nothing", "x"), ("claim", "nothing"), ("approval", "checklist")],
)
def test_only_words_can_be_erased(newsdesk, kind, field):
    case_id = newsdesk.ready()
    case = newsdesk.read(case_id)
    rows = {"case": case_id, "claim": case.claim.id, "evidence": case.evidence[0].id,
            "person": newsdesk.editor.person.id}
    before = newsdesk.look()
    with pytest.raises(Refused):
        newsdesk.act(erase, kind, rows.get(kind, "x"), field, "By law.",
                     by=newsdesk.supervisor)
    assert newsdesk.look() == before


def test_only_a_supervisor_erases_and_only_with_a_reason(newsdesk):
    claim = newsdesk.read(newsdesk.begin()).claim.id
    before = newsdesk.look()
    with pytest.raises(Refused, match="Only a supervisor"):
        newsdesk.act(erase, "claim", claim, "quote", "By law.")
    with pytest.raises(Refused, match="must not be empty"):
        newsdesk.act(erase, "claim", claim, "quote", " ", by=newsdesk.supervisor)
    assert newsdesk.look() == before


def test_erasing_in_an_approved_case_voids_the_approval(newsdesk):
    case_id = newsdesk.approved()
    item = newsdesk.read(case_id).evidence[0].id
    newsdesk.act(erase, "evidence", item, "quote", "By law.", by=newsdesk.supervisor)
    case = newsdesk.read(case_id)
    assert (case.state, case.approval) == ("draft", None)


def test_erasing_in_a_published_case_makes_nobody_its_author(newsdesk):
    case_id = newsdesk.published()
    item = newsdesk.read(case_id).evidence[0].id
    newsdesk.act(erase, "evidence", item, "quote", "By law.", by=newsdesk.supervisor)
    case = newsdesk.read(case_id)
    assert case.state == "published"
    assert newsdesk.supervisor.person.id not in {author.id for author in case.authors}


def _empty(room, place):
    with room.desk.engine.connect() as connection:
        connection.connection.driver_connection.execute(
            "UPDATE event_values SET salt = NULL, value = NULL WHERE row_id = ? AND field = ?",
            place,
        )
        connection.commit()


def test_a_value_missing_without_an_erasure_is_named(newsdesk):
    claim = newsdesk.read(newsdesk.begin()).claim.id
    _empty(newsdesk, (claim, "quote"))
    assert any(
        f"quote of claim {claim} is missing and was never erased" in finding
        for finding in check(newsdesk.desk)
    )


def test_an_erasure_excuses_nothing_that_was_written_after_it(newsdesk):
    case_id = newsdesk.begin()
    claim = newsdesk.read(case_id).claim.id
    newsdesk.act(erase, "claim", claim, "quote", "By law.", by=newsdesk.supervisor)
    newsdesk.act(claims.edit, case_id, quote="Other words.")
    _empty(newsdesk, (claim, "quote"))
    assert any("was never erased" in finding for finding in check(newsdesk.desk))
