"""Cases as acts leave them, and rows as somebody forges them past the acts.

Every other rule is kept in each of these, so that the one that is broken has to be noticed.
"""

import json
from contextlib import contextmanager

import pytest
from sqlalchemy import select, text

from db.actions import checks, claims, comments, policy, second, workflow
from db.errors import Refused
from db.records import Tier
from db.tables import ApprovalRow, BriefRow, CaseRow, CorrectionRow, RoundRow
from db.unit import act
from tests.desks import BRIEF, Newsdesk, with_people

LINE = "Names are right."
STANDS = "What was decided stands"


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


def furnish(desk):
    """Hire people and decide a case for them; return their signers and its id."""
    signers = with_people(desk)
    return signers, decide(asking(Newsdesk(desk, *signers)))


def asking(room):
    """Let a desk want second verdicts, with one line to tick."""
    room.act(policy.edit, blind_second_verdict=True, checklist=[LINE], by=room.supervisor)
    return room


def decide(room):
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


def former(unit, case_id):
    """Return the correction that readers were told of."""
    corrections = select(CorrectionRow).filter_by(case_id=case_id)
    return unit.session.scalars(corrections.where(CorrectionRow.public_note.is_not(None))).one()
