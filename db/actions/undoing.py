"""Undo and redo of one's own last acts on a case, each a new event of its own."""

from typing import Any

from db.actions.putback import put_back
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import Done
from db.stacks import REDO, UNDO, Step, Written, changed_by_others, stacks, written
from db.tables import ROWS, CasePart
from db.unit import Unit, act
from resources.i18n import tr


def undo(desk: Desk, signer: Signer, case_id: str) -> Done:
    """Take back one's own last act on the case since the desk was opened.

    Typing without a rest is one act. Raises Refused when there is none, or when somebody else has
    changed the same field since. What the act did to the case's state stays: a state change is
    only answered by another.
    """
    with act(desk, signer, UNDO, case_id=case_id) as unit:
        last, _ = stacks(unit.driver, signer.person.id, case_id, desk.since)
        if not last:
            raise Refused(tr("There is nothing of yours to undo here."))
        with put_back(unit):
            for field in _fields(unit, last[-1]):
                _write(unit, field, field.before, came=1)
    return unit.done(case_id)


def redo(desk: Desk, signer: Signer, case_id: str) -> Done:
    """Do again what was undone last; Refused for what `undo` refuses."""
    with act(desk, signer, REDO, case_id=case_id) as unit:
        _, last = stacks(unit.driver, signer.person.id, case_id, desk.since)
        if not last:
            raise Refused(tr("There is nothing of yours to redo here."))
        with put_back(unit):
            for field in _fields(unit, last[-1]):
                _write(unit, field, field.after, came=field.after)
    return unit.done(case_id)


def _fields(unit: Unit, step: Step) -> list[Written]:
    found = [f for f in written(unit.driver, step) if not _is_state(f)]
    for field in found:
        if changed_by_others(unit.driver, unit.signer.person.id, field, step[0].seq):
            raise Refused(tr("Somebody else has changed this since; it was left as it is."))
        if field.erased:
            raise Refused(tr("What was there has been erased; it cannot be brought back."))
    return found


def _is_state(field: Written) -> bool:
    return field.kind == "approval" or (field.kind == "case" and field.field == "state")


def _write(unit: Unit, field: Written, value: Any, *, came: Any) -> None:
    """Put a field back; a row that the step made is removed (1) and restored (0) as a whole."""
    row = unit.session.get_one(ROWS[field.kind], field.id)
    if not field.created:
        setattr(row, field.field, value)
    elif isinstance(row, CasePart) and field.field == "removed":
        row.removed = came
