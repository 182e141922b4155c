"""A case's journal as people read it."""

import json
from typing import Any

from db.assembly import Names
from db.desk import Desk
from db.keys import Signer
from db.naming import name
from db.reading import reading, rows
from db.records import FieldChange, HistoryEntry
from db.stacks import Act, stacks, written
from db.telling import Told, words
from resources.i18n import tr

_TITLES = """
SELECT id, title FROM evidence WHERE case_id = :case
UNION ALL SELECT id, name FROM attachments WHERE case_id = :case
UNION ALL SELECT id, recipient FROM replies WHERE case_id = :case
UNION ALL SELECT id, name FROM versions WHERE case_id = :case
"""


_NOTES = frozenset(
    {("round", "note"), ("approval", "note"), ("correction", "reason"),
     ("correction", "public_note"), ("case", "state_reason")}
)


def of_case(desk: Desk, case_id: str) -> tuple[HistoryEntry, ...]:
    """Return every event of a case, newest first, with each field before and after."""
    with reading(desk) as driver:
        names, titles, scale = Names(driver), _titles(driver, case_id), _scale(driver, case_id)
        entries = []
        for event, changes in _replayed(driver, case_id):
            by = names.credit(event["author"])
            phrase = words(event["act"], Told(changes, titles, scale))
            body = json.loads(event["body"])
            entries.append(
                HistoryEntry(
                    event=event["id"],
                    at=event["at"],
                    by=by,
                    act=event["act"],
                    words=tr("{name} {phrase}", name=by.name, phrase=phrase),
                    note=body["note"] or _note(changes),
                    changes=changes,
                )
            )
    return tuple(reversed(entries))


def _note(changes: tuple[FieldChange, ...]) -> str | None:
    """Return what the person wrote with a step: it stands in a row, so that it can be erased."""
    return next((c.after for c in changes if (c.kind, c.field) in _NOTES and c.after), None)


def undoable(desk: Desk, signer: Signer, case_id: str) -> str | None:
    """Return what undo would take back, in words, or None."""
    return _next(desk, signer, case_id, 0)


def redoable(desk: Desk, signer: Signer, case_id: str) -> str | None:
    """Return what redo would do again, in words, or None."""
    return _next(desk, signer, case_id, 1)


def _next(desk: Desk, signer: Signer, case_id: str, which: int) -> str | None:
    with reading(desk) as driver:
        stack = stacks(driver, signer.person.id, case_id)[which]
        return _phrase(driver, case_id, stack[-1]) if stack else None


def _phrase(driver: Any, case_id: str, act: Act) -> str:
    changes = tuple(
        FieldChange(f.kind, f.id, f.field, f.before, f.after, f.erased)
        for f in written(driver, act.seq)
    )
    return name(act.name, Told(changes, _titles(driver, case_id), _scale(driver, case_id)))


def _titles(driver: Any, case_id: str) -> dict[str, str]:
    return dict(driver.execute(_TITLES, {"case": case_id}).fetchall())


def _scale(driver: Any, case_id: str) -> str:
    found = driver.execute("SELECT scale FROM cases WHERE id = ?", (case_id,)).fetchone()
    return str(found[0]) if found else ""


def _replayed(driver: Any, case_id: str) -> list[tuple[dict[str, Any], tuple[FieldChange, ...]]]:
    """Return the events oldest first, each with its changes and what stood there before."""
    events = rows(driver, "SELECT * FROM events WHERE case_id = ? ORDER BY seq", (case_id,))
    values = rows(
        driver,
        "SELECT v.* FROM event_values v JOIN events e ON e.seq = v.seq "
        "WHERE e.case_id = ? ORDER BY v.seq, v.ordinal",
        (case_id,),
    )
    by_event: dict[int, list[FieldChange]] = {event["seq"]: [] for event in events}
    now: dict[tuple[str, str], Any] = {}
    for value in values:
        place = (value["row_id"], value["field"])
        after = None if value["value"] is None else json.loads(value["value"])
        by_event[value["seq"]].append(
            FieldChange(
                value["kind"], *place, now.get(place), after, erased=value["value"] is None
            )
        )
        now[place] = after
    return [(event, tuple(by_event[event["seq"]])) for event in events]
