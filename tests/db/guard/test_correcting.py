"""A correction given up brings back what was published; one that readers were told of stands."""

import pytest
from sqlalchemy import select

from db.actions import claims, evidence, verdict, workflow
from db.records import State, Tier
from db.tables import ApprovalRow, CaseRow, ClaimRow, CorrectionRow, EvidenceRow
from tests.db.guard.forged import (
    STANDS,
    approval,
    approved,
    brief,
    corrected,
    former,
    last,
    move,
    refused,
)


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
