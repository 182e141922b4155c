"""What was decided stands, and is made by a step with everything that belongs to it."""

import pytest

from db.actions import cases, workflow
from db.records import State
from db.tables import (
    ApprovalRow,
    BriefRow,
    ClaimantRow,
    ClaimRow,
    CorrectionRow,
    RoundRow,
    WithdrawalRow,
)
from tests.db.guard.forged import (
    LINE,
    STANDS,
    approval,
    approved,
    brief,
    corrected,
    decision,
    last,
    move,
    refused,
    seconded,
)
from tests.desks import BRIEF, erase

DECIDED = (RoundRow, ApprovalRow, BriefRow, CorrectionRow, WithdrawalRow)
BELONG = "A step and its record belong together"


def columns(*kinds):
    """Yield the fields of rows that neither say who and when nor link them to others."""
    links = {"id", "case_id", "number", "supersedes"}
    for kind in kinds:
        for column in kind.__table__.columns:
            if column.name not in links and not column.name.endswith(("_by", "_at")):
                yield pytest.param(kind, column.name, id=f"{kind.kind}-{column.name}")


@pytest.mark.parametrize(("kind", "field"), tuple(columns(*DECIDED)))
def test_what_was_decided_stays_in_every_field(decided, kind, field):
    room, case_id = decided
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
