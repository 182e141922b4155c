"""The desk's checklist at a case: each tick is a supervisor's own, for one revision."""

from sqlalchemy import select

from db import assembly
from db.desk import Desk
from db.keys import Signer
from db.records import Done
from db.tables import CaseRow, TickRow
from db.unit import Unit, act


def tick(desk: Desk, signer: Signer, case_id: str, line: str) -> Done:
    """Tick a line; one that is ticked stays as it is."""
    with act(desk, signer, "checks.tick", case_id=case_id) as unit:
        revision = assembly.snapshot(unit.driver, unit.get(CaseRow, case_id).id).revision
        if not _own(unit, case_id, line, revision):
            unit.add(
                TickRow(
                    case_id=case_id, removed=0, line=line, revision=revision,
                    ticked_by=signer.person.id, ticked_at=unit.at,
                )
            )
    return unit.done(case_id)


def untick(desk: Desk, signer: Signer, case_id: str, line: str) -> Done:
    """Take one's own tick away."""
    with act(desk, signer, "checks.untick", case_id=case_id) as unit:
        revision = assembly.snapshot(unit.driver, unit.get(CaseRow, case_id).id).revision
        for row in _own(unit, case_id, line, revision):
            row.removed = 1
    return unit.done(case_id)


def _own(unit: Unit, case_id: str, line: str, revision: str) -> list[TickRow]:
    found = select(TickRow).filter_by(
        case_id=case_id, line=line, revision=revision, ticked_by=unit.signer.person.id, removed=0
    )
    return list(unit.session.scalars(found))
