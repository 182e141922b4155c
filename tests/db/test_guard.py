"""Each guard beneath the actions refuses what is forged past them, with a sentence of its own.

Every other rule is kept in each of these, so that the one that is broken has to be noticed.
"""

import json
from contextlib import contextmanager

import pytest
from sqlalchemy import select, text

from db.actions import (
    cases,
    checks,
    claims,
    comments,
    evidence,
    people,
    policy,
    second,
    verdict,
    workflow,
)
from db.errors import Refused
from db.records import Role, State, Tier
from db.tables import (
    ApprovalRow,
    Base,
    BriefRow,
    CaseRow,
    ClaimantRow,
    ClaimRow,
    CommentRow,
    CorrectionRow,
    EvidenceRow,
    RoundRow,
    SecondRow,
    TickRow,
    WithdrawalRow,
)
from db.unit import act
from tests.desks import BRIEF, PASSWORD, erase

LINE = "Names are right."
EARLIER = "2001-01-01T00:00:00.000Z"
DECIDED = (RoundRow, ApprovalRow, BriefRow, CorrectionRow, WithdrawalRow)
HANDS = "Nobody signs for somebody else|bears the time|stays as it was"
STANDS = "What was decided stands"
BELONG = "A step and its record belong together"


@pytest.fixture
def room(newsdesk):
    """A desk that wants second verdicts and has one line to tick."""
    newsdesk.act(policy.edit, blind_second_verdict=True, checklist=[LINE], by=newsdesk.supervisor)
    return newsdesk


@contextmanager
def refused(room, case_id, sentence, by=None, name="x"):
    """Let somebody (the supervisor) forge an act that must be refused so, and leave nothing."""
    before = room.look().tables
    forging = act(room.desk, by or room.supervisor, name, case_id=case_id)
    with pytest.raises(Refused, match=sentence), forging as unit:
        yield unit
    assert room.look().tables == before


def last(unit, kind, case_id):
    """Return the youngest row of a kind of a case."""
    of_case = select(kind).filter_by(case_id=case_id).order_by(text("rowid"))
    return unit.session.scalars(of_case).all()[-1]


def move(unit, case_id, state):
    unit.get(CaseRow, case_id).state = state.value


def seconded(room, rating="false"):
    """Return a case in review on which both gave a verdict."""
    case_id = room.submitted()
    room.act(second.file, case_id, rating, "Seen by myself.", by=room.second)
    return case_id


def approved(room):
    case_id = seconded(room)
    room.approve(case_id)
    return case_id


def corrected(room, tier=Tier.WORDING):
    """Return a published case that is being corrected."""
    case_id = approved(room)
    room.publish(case_id)
    room.act(workflow.correct, case_id, tier, "A mistake.")
    room.act(claims.edit, case_id, place="Here")
    return case_id


def decided(room):
    """Return a case that holds a row of every kind that was decided."""
    case_id = seconded(room, "misleading")
    room.act(second.settle, case_id, "The stones decide.", by=room.supervisor)
    room.act(checks.tick, case_id, LINE, by=room.supervisor)
    room.act(comments.add, case_id, "Which stones?", by=room.supervisor)
    for thread in room.read(case_id).comments:
        room.act(comments.resolve, thread.id, by=room.supervisor)
    room.approve(case_id)
    room.publish(case_id)
    room.act(workflow.correct, case_id, Tier.WORDING, "A mistake.")
    room.act(claims.edit, case_id, place="Here")
    room.reissue(case_id)
    room.act(workflow.withdraw, case_id, "Made up.", "It was made up.", by=room.supervisor)
    return case_id


def decision(unit, case_id, word="approved"):
    """End the open round, as a decision does."""
    rows = select(RoundRow).filter_by(case_id=case_id, decision=None)
    row = unit.session.scalars(rows).one()
    row.decision, row.decided_by, row.decided_at = word, unit.signer.person.id, unit.at


def approval(unit, case, **fields):
    unit.add(ApprovalRow(**{
        "case_id": case.id, "removed": 0, "revision": case.revision, "voided": 0,
        "approved_by": unit.signer.person.id, "approved_at": unit.at,
        "checklist": json.dumps([LINE]), **fields,
    }))


def brief(unit, case, **fields):
    former = case.briefs[-1].id if case.briefs else None
    unit.add(BriefRow(**{
        "case_id": case.id, "removed": 0, "number": len(case.briefs) + 1, "paper": "a4",
        "sha256": unit.desk.vault.keep(BRIEF).sha256, "revision": case.revision,
        "issued_by": unit.signer.person.id, "issued_at": unit.at, "supersedes": former, **fields,
    }))


# Who, and when


def signatures():
    """Yield the fields of every row that say who did something, and when."""
    for mapper in Base.registry.mappers:
        for column in mapper.columns:
            if hasattr(mapper.class_, "case_id") and column.key.endswith(("_by", "_at")):
                kind = mapper.class_
                yield pytest.param(kind, column.key, id=f"{kind.kind}-{column.key}")


@pytest.mark.parametrize(("kind", "field"), tuple(signatures()))
def test_who_did_something_and_when_is_put_down_for_nobody_else(room, kind, field):
    case_id = decided(room)
    with refused(room, case_id, HANDS) as unit:
        row = last(unit, kind, case_id)
        others = {room.editor.person.id, room.second.person.id} - {getattr(row, field)}
        setattr(row, field, others.pop() if field.endswith("_by") else EARLIER)


def test_a_remark_is_put_into_nobody_elses_mouth(room):
    case_id = room.ready()
    with refused(room, case_id, "Nobody signs for somebody else") as unit:
        unit.add(CommentRow(
            id="c", thread="c", case_id=case_id, removed=0, resolved=0, anchor="case", text="So.",
            created_by=room.editor.person.id, created_at=unit.at,
        ))


def test_a_thread_is_settled_by_who_began_it_or_a_supervisor(room):
    case_id = room.ready()
    room.act(comments.add, case_id, "Which stone?")
    with refused(room, case_id, "Whoever began this thread", by=room.second) as unit:
        last(unit, CommentRow, case_id).resolved = 1


# What was decided


def columns(*kinds):
    """Yield the fields of rows that neither say who and when nor link them to others."""
    links = {"id", "case_id", "number", "supersedes"}
    for kind in kinds:
        for column in kind.__table__.columns:
            if column.name not in links and not column.name.endswith(("_by", "_at")):
                yield pytest.param(kind, column.name, id=f"{kind.kind}-{column.name}")


@pytest.mark.parametrize(("kind", "field"), tuple(columns(*DECIDED)))
def test_what_was_decided_stays_in_every_field(room, kind, field):
    case_id = decided(room)
    other = {"removed": 1, "voided": 1, "tier": "verdict", "decision": "returned",
             "abandoned": 1, "sha256": "0" * 64, "revision": "0" * 64, "paper": "letter",
             "checklist": '["Another."]'}
    with refused(room, case_id, STANDS) as unit:
        row = last(unit, kind, case_id)
        assert getattr(row, field) != other.get(field, "[]")
        setattr(row, field, other.get(field, "[]"))


@pytest.mark.parametrize("make", [approval, brief], ids=["approval", "brief"])
def test_no_decision_stands_beside_the_steps(room, make):
    case_id = seconded(room)
    with refused(room, case_id, BELONG) as unit:
        make(unit, room.read(case_id))


def test_a_step_makes_one_record_and_no_more(room):
    case_id = seconded(room)
    case = room.read(case_id)
    with refused(room, case_id, BELONG) as unit:
        move(unit, case_id, State.APPROVED)
        decision(unit, case_id)
        approval(unit, case)
        approval(unit, case)


def test_a_case_is_not_published_without_its_brief(room):
    case_id = approved(room)
    with refused(room, case_id, BELONG) as unit:
        move(unit, case_id, State.PUBLISHED)


def test_a_round_ends_with_the_decision(room):
    case_id = seconded(room)
    with refused(room, case_id, "A round lasts from submitting to a decision") as unit:
        move(unit, case_id, State.DRAFT)


def test_a_round_ends_as_the_case_goes(room):
    case_id = seconded(room)
    case = room.read(case_id)
    with refused(room, case_id, "The round must end as the case goes") as unit:
        move(unit, case_id, State.APPROVED)
        approval(unit, case)
        decision(unit, case_id, "returned")


def test_a_correction_ends_with_its_brief(room):
    case_id = corrected(room)
    room.submit(case_id)
    room.approve(case_id)
    case = room.read(case_id)
    with refused(room, case_id, "A correction lasts from its opening to its brief") as unit:
        move(unit, case_id, State.PUBLISHED)
        brief(unit, case)


# What is given up


def give_up(unit, case_id, **fields):
    """Take the step with its record, and with nothing of what was published."""
    move(unit, case_id, State.PUBLISHED)
    row = last(unit, CorrectionRow, case_id)
    row.abandoned, row.abandoned_for, row.closed_at = 1, "It stood.", unit.at
    for name, value in fields.items():
        setattr(row, name, value)


def in_force(unit, case_id, row_id=None):
    row = unit.get(ApprovalRow, row_id) if row_id else last(unit, ApprovalRow, case_id)
    row.voided = 0


def put_back(unit, case_id):
    unit.session.scalars(select(ClaimRow).filter_by(case_id=case_id)).one().place = None
    in_force(unit, case_id)


NOTHING_ELSE = "brings back what was published, and does nothing else"


def test_a_correction_is_not_given_up_over_what_it_changed(room):
    case_id = corrected(room)
    with refused(room, case_id, NOTHING_ELSE, by=room.editor, name="workflow.abandon") as unit:
        give_up(unit, case_id)
        in_force(unit, case_id)


def test_giving_up_changes_nothing_to_something_new(room):
    case_id = corrected(room)
    with refused(room, case_id, NOTHING_ELSE, name="workflow.abandon") as unit:
        give_up(unit, case_id)
        put_back(unit, case_id)
        unit.get(CaseRow, case_id).title = "Forged"


def test_giving_up_rewrites_nothing_that_readers_do_not_see(room):
    """A row that was taken out before is content, too: it is found in the history."""
    case_id = approved(room)
    room.publish(case_id)
    room.act(workflow.correct, case_id, Tier.WORDING, "A mistake.")
    room.act(evidence.add, case_id, title="New", key="new", publisher="New", published="2000")
    with refused(room, case_id, NOTHING_ELSE, name="workflow.abandon") as unit:
        give_up(unit, case_id)
        in_force(unit, case_id)
        row = last(unit, EvidenceRow, case_id)
        row.removed, row.title = 1, "Forged"


@pytest.mark.parametrize("over", [None, "published", "both"])
def test_the_approvals_over_what_was_published_are_in_force_again_and_no_others(room, over):
    case_id = approved(room)
    room.publish(case_id)
    published = room.read(case_id).approval.id
    room.act(workflow.correct, case_id, Tier.WORDING, "A mistake.")
    room.act(claims.edit, case_id, place="There")
    room.submit(case_id)
    room.approve(case_id)
    room.act(claims.edit, case_id, place="Here")
    other = room.read(case_id).approvals[-1].id
    wrong = {None: (), "published": (other,), "both": (published, other)}[over]
    with refused(room, case_id, NOTHING_ELSE, name="workflow.abandon") as unit:
        give_up(unit, case_id)
        unit.session.scalars(select(ClaimRow).filter_by(case_id=case_id)).one().place = None
        for row_id in wrong:
            in_force(unit, case_id, row_id)


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"abandoned": 0}, "A correction ends with words"),
    ({"abandoned_for": " "}, "A correction ends with words"),
    ({"closed_at": None}, "A correction lasts from its opening"),
    ({"public_note": "For readers."}, STANDS),
    ({"tier": "substance"}, STANDS),
])
def test_giving_up_says_what_it_is_and_why(room, fields, sentence):
    case_id = corrected(room)
    with refused(room, case_id, sentence, name="workflow.abandon") as unit:
        give_up(unit, case_id, **fields)
        put_back(unit, case_id)


def corrected_again(room):
    """Return a published case that was corrected, told readers so, and is being corrected anew."""
    case_id = corrected(room)
    room.reissue(case_id)
    room.act(workflow.correct, case_id, Tier.WORDING, "Another mistake.")
    room.act(claims.edit, case_id, place="There")
    return case_id


def former(unit, case_id):
    """Return the correction that readers were told of."""
    corrections = select(CorrectionRow).filter_by(case_id=case_id)
    return unit.session.scalars(corrections.where(CorrectionRow.public_note.is_not(None))).one()


def test_giving_up_gives_up_no_correction_that_readers_were_told_of(room):
    case_id = corrected_again(room)
    with refused(room, case_id, STANDS, name="workflow.abandon") as unit:
        row = former(unit, case_id)
        give_up(unit, case_id)
        unit.session.scalars(select(ClaimRow).filter_by(case_id=case_id)).one().place = "Here"
        in_force(unit, case_id)
        row.abandoned, row.abandoned_for = 1, "It never was."


@pytest.mark.parametrize("after_a_review", [False, True])
def test_publishing_a_correction_rewrites_no_note_that_readers_have(room, after_a_review):
    case_id = corrected_again(room)
    if after_a_review:
        room.submit(case_id)
        room.approve(case_id)
    case = room.read(case_id)
    with refused(room, case_id, STANDS) as unit:
        row, own = former(unit, case_id), last(unit, CorrectionRow, case_id)
        move(unit, case_id, State.PUBLISHED)
        if not after_a_review:
            approval(unit, case)
        own.public_note, own.closed_at = "Corrected.", unit.at
        row.public_note = "Forged."
        brief(unit, case)


def test_no_brief_is_issued_by_giving_up(room):
    case_id = corrected(room)
    case = room.read(case_id)
    with refused(room, case_id, "A step and an edit are two acts") as unit:
        give_up(unit, case_id)
        put_back(unit, case_id)
        brief(unit, case)


def test_a_correction_is_published_with_words_to_readers(room):
    case_id = corrected(room)
    room.submit(case_id)
    room.approve(case_id)
    case = room.read(case_id)
    with refused(room, case_id, "A correction ends with words") as unit:
        move(unit, case_id, State.PUBLISHED)
        last(unit, CorrectionRow, case_id).closed_at = unit.at
        brief(unit, case)


@pytest.mark.parametrize("state", [State.IN_REVIEW, State.APPROVED])
def test_how_deep_a_correction_goes_stands_while_it_is_judged(room, state):
    case_id = corrected(room)
    room.submit(case_id)
    if state == State.APPROVED:
        room.approve(case_id)
    with refused(room, case_id, STANDS) as unit:
        last(unit, CorrectionRow, case_id).tier = "substance"


def test_a_changed_verdict_is_called_nothing_less(room):
    case_id = corrected(room, Tier.VERDICT)
    room.act(verdict.choose, case_id, rating="true")
    with refused(room, case_id, "this is a correction of the verdict", by=room.editor) as unit:
        last(unit, CorrectionRow, case_id).tier = "substance"


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"revision": "0" * 64}, "The case changed after"), ({"voided": 1}, STANDS),
])
def test_an_approval_is_of_the_case_as_it_stands(room, fields, sentence):
    case_id = seconded(room)
    case = room.read(case_id)
    with refused(room, case_id, sentence) as unit:
        move(unit, case_id, State.APPROVED)
        decision(unit, case_id)
        approval(unit, case, **fields)


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"revision": "0" * 64}, "The case changed after"),
    ({"number": 7}, "A new brief supersedes the last one"),
    ({"supersedes": None}, "A new brief supersedes the last one"),
    ({"sha256": "1" * 64}, "The bytes of this brief are not in the desk"),
])
def test_a_brief_is_of_the_case_as_it_stands_follows_the_last_and_is_kept(room, fields, sentence):
    case_id = corrected(room)
    room.submit(case_id)
    room.approve(case_id)
    case = room.read(case_id)
    room.desk.vault.keep(BRIEF)
    with refused(room, case_id, sentence) as unit:
        move(unit, case_id, State.PUBLISHED)
        row = last(unit, CorrectionRow, case_id)
        row.closed_at, row.public_note = unit.at, "So."
        brief(unit, case, **fields)


def test_an_approved_case_becomes_a_draft_by_an_edit_alone(room):
    case_id = approved(room)
    with refused(room, case_id, "goes back to draft only by an edit") as unit:
        move(unit, case_id, State.DRAFT)


def test_what_stays_open_is_named(room):
    case_id = seconded(room)
    case = room.read(case_id)
    with refused(room, case_id, f"Open, and not named: {LINE}") as unit:
        move(unit, case_id, State.APPROVED)
        decision(unit, case_id)
        approval(unit, case, checklist="[]")


def test_who_erased_a_part_hands_it_to_another_before_deciding(room):
    case_id = seconded(room)
    case = room.read(case_id)
    item = case.evidence[0].id
    room.act(erase, "evidence", item, "quote", "By law.", by=room.supervisor)
    case = room.read(case_id)
    with refused(room, case_id, "You erased a part of this case") as unit:
        move(unit, case_id, State.APPROVED)
        decision(unit, case_id)
        approval(unit, case)


def test_who_erased_a_part_may_send_the_case_back(room):
    case_id = room.submitted()
    item = room.read(case_id).evidence[0].id
    room.act(erase, "evidence", item, "quote", "By law.", by=room.supervisor)
    room.act(workflow.return_to_draft, case_id, "Again, please.", by=room.supervisor)
    assert room.read(case_id).state == State.DRAFT


@pytest.mark.parametrize("state", [State.IN_REVIEW, State.APPROVED, State.PUBLISHED])
def test_a_case_begins_as_a_draft(room, state):
    with refused(room, None, "a case cannot go from None") as unit:
        case = cases.begin(unit, "Is it so?", "en", "five-step")
        case.state = state.value
        unit.add(ClaimRow(case_id=case.id, removed=0, quote="It is."))
        unit.add(ClaimantRow(case_id=case.id, removed=0, name="Somebody", entity="person"))


def test_a_brief_without_an_approval_is_none(room):
    """Where rows were changed beneath the journal, the unit still asks for the approval."""
    case_id = approved(room)
    case = room.read(case_id)
    with refused(room, case_id, "not the one that was approved|as it was handed|changed") as unit:
        unit.session.flush()
        unit.driver.execute("UPDATE approvals SET voided = 1 WHERE case_id = ?", (case_id,))
        move(unit, case_id, State.PUBLISHED)
        brief(unit, case)


# Second verdicts and ticks


def file_second(unit, case, **fields):
    unit.add(SecondRow(**{
        "case_id": case.id, "removed": 0, "rating": "false", "scale": case.scale.reference,
        "reason": "So.", "revision": case.revision, "filed_by": unit.signer.person.id,
        "filed_at": unit.at, **fields,
    }))


def test_a_second_verdict_is_no_part_of_a_step(room):
    draft, submitted = room.ready(), room.submitted()
    sentence = "A second verdict is given, and settled, while the case is in review"
    with refused(room, draft, sentence, by=room.second) as unit:
        file_second(unit, room.read(draft))
    with refused(room, submitted, sentence) as unit:
        move(unit, submitted, State.DRAFT)
        decision(unit, submitted, "returned")
        file_second(unit, room.read(submitted))
    with refused(room, draft, sentence, by=room.second) as unit:
        case = room.read(draft)
        move(unit, draft, State.IN_REVIEW)
        unit.add(RoundRow(
            case_id=draft, removed=0, number=1, revision=case.revision,
            submitted_by=unit.signer.person.id, submitted_at=unit.at,
        ))
        file_second(unit, case)


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"scale": "conclusion-only"}, "judges the case as it stands"),
    ({"removed": 1}, "judges the case as it stands"),
    ({"reason": " "}, "a rating and a reason"),
    ({"reason": "x" * 141}, "a rating and a reason"),
])
def test_a_second_verdict_is_whole_and_of_this_case(room, fields, sentence):
    case_id = room.submitted()
    case = room.read(case_id)
    with refused(room, case_id, sentence, by=room.second) as unit:
        file_second(unit, case, **fields)


def settle(unit, case_id, **fields):
    row = last(unit, SecondRow, case_id)
    found = {"settlement": "So.", "settled_rating": "false",
             "settled_by": unit.signer.person.id, "settled_at": unit.at, "printed": 0, **fields}
    for name, value in found.items():
        setattr(row, name, value)


def test_a_settlement_answers_both_verdicts_and_comes_from_a_supervisor(room):
    differing, agreeing = seconded(room, "misleading"), seconded(room)
    with refused(room, differing, "Only a supervisor", by=room.editor) as unit:
        settle(unit, differing)
    with refused(room, differing, "A settlement answers the verdicts as they stand") as unit:
        settle(unit, differing, settled_rating="true")
    with refused(room, differing, STANDS) as unit:
        settle(unit, differing, rating="true")
    with refused(room, agreeing, "The two verdicts do not differ") as unit:
        settle(unit, agreeing)


def test_an_older_second_verdict_is_settled_no_more(room):
    case_id = corrected(room, Tier.VERDICT)
    room.act(verdict.choose, case_id, rating="misleading", reason="Half of it.")
    room.submit(case_id)
    room.act(second.file, case_id, "true", "Seen again.", by=room.second)
    older = room.read(case_id).seconds[0].id
    with refused(room, case_id, "there is nothing to settle") as unit:
        row = unit.get(SecondRow, older)
        row.settlement, row.settled_rating = "So.", "misleading"
        row.settled_by, row.settled_at = unit.signer.person.id, unit.at


def tick(unit, case, **fields):
    unit.add(TickRow(**{
        "case_id": case.id, "removed": 0, "line": LINE, "revision": case.revision,
        "ticked_by": unit.signer.person.id, "ticked_at": unit.at, **fields,
    }))


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"line": "Another."}, "not on the desk's checklist"),
    ({"revision": "0" * 64}, "not on the desk's checklist"),
])
def test_a_tick_is_for_a_line_of_the_desk_and_the_words_under_review(room, fields, sentence):
    case_id = seconded(room)
    case = room.read(case_id)
    with refused(room, case_id, sentence) as unit:
        tick(unit, case, **fields)


def test_ticks_are_a_supervisors_in_review(room):
    case_id, draft = seconded(room), room.ready()
    for case, by, sentence in (
        (room.read(case_id), room.editor, "Only a supervisor"),
        (room.read(draft), room.supervisor, "while the case is in review"),
    ):
        with refused(room, case.id, sentence, by=by) as unit:
            tick(unit, case)


def test_a_tick_belongs_to_whoever_made_it(room):
    case_id = seconded(room)
    room.act(checks.tick, case_id, LINE, by=room.supervisor)
    other = room.act(people.add, "Zoe", Role.SUPERVISOR, PASSWORD, by=room.supervisor)
    zoe = people.sign_in(room.desk, other, PASSWORD)
    with refused(room, case_id, "A tick belongs to whoever made it", by=zoe) as unit:
        last(unit, TickRow, case_id).removed = 1
    with refused(room, case_id, "A tick belongs to whoever made it") as unit:
        last(unit, TickRow, case_id).line = "Another."


# Content


def test_a_case_keeps_its_one_claim(room):
    case_id = room.ready()
    with refused(room, case_id, "A case has one claim", by=room.editor) as unit:
        last(unit, ClaimRow, case_id).removed = 1
    with refused(room, case_id, "A case has one claim", by=room.editor) as unit:
        unit.add(ClaimRow(case_id=case_id, removed=0, quote="Another."))


@pytest.mark.parametrize(("step", "words"), [
    ((workflow.shelve, "Later."), "This case is shelved"),
    (None, "This case is withdrawn"),
])
def test_what_is_put_away_says_so_to_who_would_edit_it(room, step, words):
    case_id = room.ready() if step else decided(room)
    if step:
        room.act(step[0], case_id, step[1])
    with refused(room, case_id, words, by=room.editor) as unit:
        last(unit, ClaimRow, case_id).quote = "Else."


def test_an_erasure_does_nothing_but_erase(room):
    case_id = room.ready()
    with refused(room, case_id, "takes out what it names", name="erasing.erase") as unit:
        last(unit, ClaimRow, case_id).quote = "[erased]"
    with refused(room, case_id, "Only a supervisor", by=room.editor, name="erasing.erase") as unit:
        last(unit, ClaimRow, case_id).quote = "[erased]"


def test_an_act_concerns_the_case_it_says(room):
    case_id, other = room.ready(), room.ready()
    for said in (None, other):
        with refused(room, said, "concerns one case, and says which", by=room.editor) as unit:
            last(unit, ClaimRow, case_id).quote = "Else."
