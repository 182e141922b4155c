"""Put back what stood there earlier, as a new change: a field, an item, or the whole content.

The journal is never turned back: what came between stays in it, and undo takes the change back.
"""

import json
from typing import Any

from db.actions.putback import put_back
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.moments import Then, values_at
from db.records import Done
from db.rules import content
from db.tables import ROWS
from db.unit import Unit, act
from resources.i18n import tr

RESTORE = "restoring.restore"
_FILES = "SELECT id FROM attachments WHERE case_id = ? AND evidence_id IS ?"
_KEPT = frozenset({"id", "case_id"})


def field(
    desk: Desk, signer: Signer, case_id: str, seq: int, kind: str, row_id: str, name: str
) -> Done:
    """Let a field hold what it held after the event at that place of the journal.

    Raises Refused where it was erased, had not been written yet, or is no content.
    """
    with act(desk, signer, RESTORE, case_id=case_id) as unit:
        if not content.is_content(kind, name):
            raise Refused(_no_content())
        then = values_at(unit.driver, case_id, seq)
        stood = then.get((kind, row_id), {})
        if not stood:
            raise Refused(tr("There was nothing yet at that moment."))
        value = stood.get(name, "null")  # what was never written is empty, and in no event
        if value is None:
            raise Refused(tr("What was there has been erased; it cannot be brought back."))
        with put_back(unit):
            _set(unit, kind, row_id, {name: value})
            if name == "portrait_id":
                _put_files(unit, then, kind, row_id)
    return unit.done(case_id)


def row(desk: Desk, signer: Signer, case_id: str, seq: int, kind: str, row_id: str) -> Done:
    """Let a block, an item (with its files), a claimant (with their picture) be as it was then.

    `seq` is the place in the journal of the event after which it was so. What was erased since
    stays as it is; a part that was not there yet is taken out. Refused for what no reader sees.
    """
    with act(desk, signer, RESTORE, case_id=case_id) as unit:
        if kind not in content.KINDS:
            raise Refused(_no_content())
        then = values_at(unit.driver, case_id, seq)
        with put_back(unit):
            _put(unit, then, kind, row_id)
            _put_files(unit, then, kind, row_id)
    return unit.done(case_id)


def whole(desk: Desk, signer: Signer, case_id: str, seq: int) -> Done:
    """Let all that readers see be as it was after that event; comments and notes stay.

    `seq` is the event's place in the journal; Refused when the case was not there by then.
    """
    with act(desk, signer, RESTORE, case_id=case_id) as unit:
        then = values_at(unit.driver, case_id, seq)
        if ("case", case_id) not in then:
            raise Refused(tr("This case is not on this desk."))
        put_whole(unit, case_id, then)
    return unit.done(case_id)


def put_whole(unit: Unit, case_id: str, then: Then) -> None:
    """Let all content of a case be as it was then; what was erased since stays as it is now."""
    stood = then["case", case_id]
    own = {name: stood.get(name, "null") for name in content.CASE_FIELDS}
    with put_back(unit):
        _set(unit, "case", case_id, own)
        for kind in sorted(content.KINDS):
            for row_id in _rows(unit, kind, case_id):
                _put(unit, then, kind, row_id)


def _no_content() -> str:
    return tr("Only what readers see can be put back; steps are answered by other steps.")


def _put(unit: Unit, then: Then, kind: str, row_id: str) -> None:
    stood = then.get((kind, row_id))
    if stood is None:
        _live(unit, kind, row_id).removed = 1
    elif not (kind == "attachment" and None in stood.values()):  # its bytes are gone, too
        values = {name: value for name, value in stood.items() if name not in _KEPT}
        empty = {
            column: "null" for column in ROWS[kind].__table__.columns.keys()  # noqa: SIM118
            if column not in stood and column not in _KEPT
        }
        _set(unit, kind, row_id, {**empty, **values})


def _set(unit: Unit, kind: str, row_id: str, values: dict[str, str | None]) -> None:
    """Set columns to canonical values; what was erased stays what it is now."""
    found = _live(unit, kind, row_id)
    for name, value in values.items():
        if value is not None:
            setattr(found, name, json.loads(value))


def _live(unit: Unit, kind: str, row_id: str) -> Any:
    found = unit.session.get(ROWS[kind], row_id)
    if found is None or getattr(found, "case_id", row_id) != unit.case_id:
        raise Refused(tr("This is not there any more."))
    return found


def _put_files(unit: Unit, then: Then, kind: str, row_id: str) -> None:
    """Put back the files of an item, or the picture of a claimant; nothing else has any."""
    if kind in ("evidence", "claimant"):
        owner = row_id if kind == "evidence" else None
        for (file_id,) in unit.driver.execute(_FILES, (unit.case_id, owner)).fetchall():
            _put(unit, then, "attachment", file_id)


def _rows(unit: Unit, kind: str, case_id: str) -> list[str]:
    table = ROWS[kind].__tablename__
    statement = f"SELECT id FROM {table} WHERE case_id = ? ORDER BY rowid"  # noqa: S608  names are ours
    return [row_id for (row_id,) in unit.driver.execute(statement, (case_id,)).fetchall()]
