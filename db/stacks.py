"""Which of a person's acts on a case can be undone or redone, read from the journal."""

import json
from dataclasses import dataclass
from typing import Any

from db.reading import rows

UNDO, REDO = "undoing.undo", "undoing.redo"
_ENDS = ("cases.create", "casefile.", "workflow.")
"""Acts that are answered by other acts, never undone; nothing before them is undone either."""
_PASSED_BY = ("erasing.", "second.", "checks.")


@dataclass(frozen=True, slots=True)
class Act:
    """One event that may be taken back."""

    seq: int
    event: str
    name: str


@dataclass(frozen=True, slots=True)
class Written:
    """One field as an event wrote it; `before` is what it held until then."""

    kind: str
    id: str
    field: str
    before: Any
    after: Any
    created: bool
    erased: bool


def stacks(driver: Any, author: str, case_id: str) -> tuple[list[Act], list[Act]]:
    """Return what the person can undo and redo on this case, next one last."""
    undo: list[Act] = []
    redo: list[Act] = []
    statement = "SELECT seq, id AS event, act AS name FROM events WHERE case_id = ? AND author = ?"
    for row in rows(driver, f"{statement} ORDER BY seq", (case_id, author)):
        _take(Act(**row), undo, redo)
    return undo, redo


def _take(act: Act, undo: list[Act], redo: list[Act]) -> None:
    if act.name.startswith(_ENDS):
        undo.clear()
        redo.clear()
    elif act.name == UNDO:
        redo.append(undo.pop())
    elif act.name == REDO:
        undo.append(redo.pop())
    elif not act.name.startswith(_PASSED_BY):
        undo.append(act)
        redo.clear()


def written(driver: Any, seq: int) -> list[Written]:
    """Return the fields that an event wrote, with what each held before."""
    changes = rows(
        driver, "SELECT * FROM event_values WHERE seq = ? ORDER BY ordinal", (seq,)
    )
    return [_written(driver, change) for change in changes]


def _written(driver: Any, change: dict[str, Any]) -> Written:
    before = driver.execute(
        "SELECT value FROM event_values WHERE row_id = ? AND field = ? AND seq < ? "
        "ORDER BY seq DESC LIMIT 1",
        (change["row_id"], change["field"], change["seq"]),
    ).fetchone()
    created = driver.execute(
        "SELECT NOT EXISTS (SELECT 1 FROM event_values WHERE row_id = ? AND seq < ?)",
        (change["row_id"], change["seq"]),
    ).fetchone()
    erased = change["value"] is None or (before is not None and before[0] is None)
    return Written(
        change["kind"],
        change["row_id"],
        change["field"],
        None if before is None or before[0] is None else json.loads(before[0]),
        None if change["value"] is None else json.loads(change["value"]),
        bool(created[0]),
        erased,
    )


def changed_by_others(driver: Any, author: str, field: Written, seq: int) -> bool:
    """Whether somebody else has written the field since."""
    later = driver.execute(
        "SELECT EXISTS (SELECT 1 FROM event_values v JOIN events e ON e.seq = v.seq "
        "WHERE v.row_id = ? AND v.field = ? AND v.seq > ? AND e.author <> ?)",
        (field.id, field.field, seq, author),
    ).fetchone()
    return bool(later[0])
