"""Calls beneath the actions: rows changed, added and signed by hand, as a program gone wrong would.

Each takes the room, who does it, the case and hypothesis's `draw`; it writes through the unit.
Rows are drawn in the order in which they came: ids are made anew in each run.
"""

import json

from hypothesis import strategies as st
from sqlalchemy import select, text, update

from db import keys
from db.actions.restoring import put_whole
from db.keys import Signer
from db.moments import made_at, values_at
from db.queries.policy import current
from db.records import Role, State
from db.tables import (
    ApprovalRow,
    BlockRow,
    BriefRow,
    CaseRow,
    ClaimRow,
    CommentRow,
    CorrectionRow,
    ErasureRow,
    PersonRow,
    PolicyRow,
    RoundRow,
    SecondRow,
    WithdrawalRow,
)
from db.unit import act
from tests.desks import BRIEF

NAMES = (
    "cases.edit", "workflow.approve", "workflow.publish", "workflow.reissue", "erasing.erase",
    "second.file", "x",
)
FIELDS = {
    CaseRow: {
        "state": [state.value for state in State], "verdict": ["true", "misleading", None],
        "reason": ["Forged."], "title": ["Forged"], "number": ["FC-1"], "notes": ["Seen."],
        "scale": ["conclusion-only"],
    },
    ClaimRow: {"quote": ["Forged."], "removed": [1], "place": ["[erased]", None, "There"]},
    BlockRow: {"text": ["Forged [@nasa] [@esa].", "[erased]"], "removed": [1]},
    ApprovalRow: {"voided": [0, 1], "revision": ["0" * 64], "removed": [1], "note": ["Forged."]},
    RoundRow: {"decision": ["approved", None], "note": ["Forged."], "number": [7],
               "removed": [1]},
    CorrectionRow: {"tier": ["wording", "verdict"], "abandoned": [1],
                    "abandoned_for": ["Forged."],
                    "closed_at": ["2026-01-01T00:00:00.000Z", None],
                    "public_note": ["Forged."], "removed": [1]},
    BriefRow: {"revision": ["0" * 64], "sha256": ["1" * 64], "removed": [1]},
    SecondRow: {"rating": ["true", "false"], "settlement": ["Forged."], "settled_rating": ["true"],
                "printed": [1], "removed": [1]},
    WithdrawalRow: {"notice": ["Forged."], "removed": [1]},
    CommentRow: {"resolved": [0, 1], "text": ["Forged."], "removed": [1]},
}


def alter(draw, room, signer, case):
    """Set a field of some row of the case."""
    kind = draw(st.sampled_from(list(FIELDS)))
    field = draw(st.sampled_from(list(FIELDS[kind])))
    value = draw(st.sampled_from(FIELDS[kind][field]))
    with act(room.desk, signer, draw(st.sampled_from(NAMES)), case_id=case.id) as unit:
        owner = CaseRow.id if kind is CaseRow else kind.case_id
        rows = unit.session.scalars(
            select(kind).where(owner == case.id).order_by(text("rowid"))).all()
        if rows:
            setattr(draw(st.sampled_from(rows)), field, value)


def step_by_hand(draw, room, signer, case):
    """Move the case with all that the step makes, some of it wrong or left out."""
    target = draw(st.sampled_from(State))
    name = draw(st.sampled_from(NAMES))
    with act(room.desk, signer, name, case_id=case.id) as unit:
        unit.get(CaseRow, case.id).state = target.value
        for make in draw(st.lists(st.sampled_from(MADE), max_size=4, unique=True)):
            make(draw, unit, case)


def add_rows(draw, room, signer, case):
    """Add what only a step may make."""
    with act(room.desk, signer, draw(st.sampled_from(NAMES)), case_id=case.id) as unit:
        for make in draw(st.lists(st.sampled_from(MADE), min_size=1, max_size=2, unique=True)):
            make(draw, unit, case)


def write_elsewhere(draw, room, signer, case):
    """Edit the case under no case's name, or another's."""
    other = draw(st.sampled_from([None, *room.rows("SELECT id FROM cases ORDER BY rowid")]))
    with act(room.desk, signer, "cases.edit", case_id=other[0] if other else None) as unit:
        unit.get(CaseRow, case.id).title = "Forged elsewhere"


def erase_by_hand(draw, room, signer, case):
    """Call an edit an erasure, and name it or not."""
    with act(room.desk, signer, "erasing.erase", case_id=case.id) as unit:
        row = unit.get(ClaimRow, case.claim.id)
        row.quote = draw(st.sampled_from(["Forged.", "[erased]"]))
        if draw(st.booleans()):
            unit.add(ErasureRow(
                erased_kind="claim", erased_id=row.id,
                erased_field=draw(st.sampled_from(["place", "date"])), reason="x",
                erased_by=signer.person.id, erased_at=unit.at,
            ))


def past_the_flush(draw, room, signer, case):
    """Write with statements."""
    ways = (
        lambda unit: unit.session.execute(update(CaseRow).values(title="Forged")),
        lambda unit: unit.session.connection().execute(text("UPDATE cases SET state='approved'")),
        lambda unit: unit.session.delete(unit.get(CaseRow, case.id)),
    )
    with act(room.desk, signer, "x", case_id=case.id) as unit:
        draw(st.sampled_from(ways))(unit)
        unit.session.flush()


def under_a_mask(draw, room, signer, case):
    """Sign with another's name, or with a role that is not theirs."""
    everybody = room.rows("SELECT id, name, public_key FROM persons ORDER BY rowid")
    row = draw(st.sampled_from(everybody))
    person = type(signer.person)(row[0], row[1], Role.SUPERVISOR, row[2])
    key = draw(st.sampled_from([signer.key, keys.new_key()]))
    with act(room.desk, Signer(person, key), "cases.edit", case_id=case.id) as unit:
        unit.get(CaseRow, case.id).title = "Forged in another's name"


def give_up_by_hand(draw, room, signer, case):
    """Give a correction up, with some of what belongs to it, and some that does not."""
    name = draw(st.sampled_from(("workflow.abandon", "cases.edit")))
    with act(room.desk, signer, name, case_id=case.id) as unit:
        unit.get(CaseRow, case.id).state = State.PUBLISHED.value
        issued = made_at(unit.driver, case.briefs[-1].id) if case.briefs else 0
        then = values_at(unit.driver, case.id, issued)
        ways = {
            "back": lambda: put_whole(unit, case.id, then),
            "closing": lambda: _giving_up(draw, unit, case),
            "approvals": lambda: _reviving(draw, unit, case, then),
            "forged": lambda: setattr(unit.get(ClaimRow, case.claim.id), "place", "Forged"),
        }
        left_out = draw(st.sampled_from(["forged"] * 3 + list(ways)))
        for way, do in ways.items():
            if way != left_out and (way != "back" or issued):
                do()


def rule_by_hand(draw, room, signer, _case):
    """Make oneself a supervisor, somebody else's key, or the policy."""
    ways = (
        lambda unit: setattr(unit.get(PersonRow, signer.person.id), "role", "supervisor"),
        lambda unit: setattr(_other(unit, signer), "sealed_key", "x"),
        lambda unit: setattr(_other(unit, signer), "public_key", signer.person.public_key),
        lambda unit: setattr(unit.session.scalars(select(PolicyRow)).one(), "checklist", "[]"),
    )
    if signer.person.role == Role.SUPERVISOR:
        ways = ways[1:3]
    with act(room.desk, signer, "people.edit") as unit:
        draw(st.sampled_from(ways))(unit)


WAYS = (
    alter, alter, alter, step_by_hand, step_by_hand, add_rows, write_elsewhere, erase_by_hand,
    past_the_flush, under_a_mask, rule_by_hand, give_up_by_hand,
)


def _other(unit, signer):
    others = select(PersonRow).where(PersonRow.id != signer.person.id).order_by(text("rowid"))
    return unit.session.scalars(others).first()


def _who(draw, unit):
    """Return the one who acts, or another whose name they put there."""
    mine = unit.signer.person.id
    others = unit.driver.execute("SELECT id FROM persons ORDER BY rowid").fetchall()
    return draw(st.sampled_from([mine] * 6 + [row[0] for row in others]))


def _revision(draw, case):
    return draw(st.sampled_from([case.revision] * 6 + ["0" * 64]))


def _round(draw, unit, case):
    unit.add(RoundRow(
        case_id=case.id, removed=0, number=len(case.rounds) + 1, revision=_revision(draw, case),
        submitted_by=_who(draw, unit), submitted_at=unit.at,
    ))


def _decision(draw, unit, case):
    rows = select(RoundRow).filter_by(case_id=case.id, decision=None)
    for row in unit.session.scalars(rows):
        row.decision = draw(st.sampled_from(["approved", "returned"]))
        row.decided_by, row.decided_at = unit.signer.person.id, unit.at


def _approval(draw, unit, case):
    ticked = json.dumps(list(current(unit.desk).checklist) if draw(st.booleans()) else [])
    unit.add(ApprovalRow(
        case_id=case.id, removed=0, revision=_revision(draw, case), approved_by=_who(draw, unit),
        approved_at=unit.at, checklist=ticked, voided=0,
    ))


def _brief(draw, unit, case):
    last = case.briefs[-1].id if case.briefs else None
    kept = unit.desk.vault.keep(BRIEF).sha256
    unit.add(BriefRow(
        case_id=case.id, removed=0, number=len(case.briefs) + 1,
        sha256=draw(st.sampled_from([kept] * 4 + ["2" * 64])), revision=_revision(draw, case),
        paper="a4", issued_by=_who(draw, unit), issued_at=unit.at, supersedes=last,
    ))


def _opening(draw, unit, case):
    unit.add(CorrectionRow(
        case_id=case.id, removed=0, tier="wording", reason="Forged.", opened_by=_who(draw, unit),
        opened_at=unit.at,
    ))


def _closing(_draw, unit, case):
    rows = select(CorrectionRow).filter_by(case_id=case.id, closed_at=None)
    for row in unit.session.scalars(rows):
        row.closed_at, row.public_note = unit.at, "Forged."


def _giving_up(draw, unit, case):
    rows = select(CorrectionRow).filter_by(case_id=case.id, closed_at=None)
    for row in unit.session.scalars(rows):
        row.closed_at, row.abandoned = unit.at, draw(st.sampled_from([1, 1, 1, 0, None]))
        row.abandoned_for = draw(st.sampled_from(["Forged."] * 3 + [None]))


def _reviving(draw, unit, case, then):
    """Put approvals in force again: those that were, or any."""
    anyhow = draw(st.integers(0, 3)) == 0
    for approval in case.approvals:
        if anyhow or then.get(("approval", approval.id), {}).get("voided") == "0":
            unit.get(ApprovalRow, approval.id).voided = 0


def _second(draw, unit, case):
    unit.add(SecondRow(
        case_id=case.id, removed=0, rating=draw(st.sampled_from(["true", "false", "cheese"])),
        scale="five-step", reason="Forged.", revision=_revision(draw, case),
        filed_by=_who(draw, unit), filed_at=unit.at,
        correction_id=case.correction.id if case.correction else None,
    ))


def _leaving(draw, unit, case):
    unit.add(WithdrawalRow(
        case_id=case.id, removed=0, reason="Forged.", notice="Forged.",
        withdrawn_by=_who(draw, unit), withdrawn_at=unit.at,
    ))


MADE = (
    _round, _decision, _approval, _brief, _opening, _closing, _giving_up, _second, _leaving,
)
