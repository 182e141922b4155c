"""Which of a person's acts on a case can be undone or redone, read from the journal."""

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from db.reading import rows

UNDO, REDO = "undoing.undo", "undoing.redo"
_ENDS = ("cases.create", "casefile.", "workflow.")
"""Acts that are answered by other acts, never undone; nothing before them is undone either."""
_PASSED_BY = ("erasing.", "second.", "checks.")


_TYPED = frozenset({
    "title", "topics", "notes", "quote", "name", "role", "same_as", "date", "place", "medium",
    "url", "publisher", "author", "published", "accessed", "archived_url", "locator", "language",
    "translation", "note", "text", "marks", "reason", "origins_exception", "caption", "alt",
    "recipient", "channel", "question", "answer", "asked", "deadline", "answered",
})
"""Fields that are typed: what stands there is saved every two seconds, and undone in a field."""
_WRITING = "analysis.set_blocks"
_REST = timedelta(seconds=3)
"""Between two saves of one burst: keys that go on are saved every two seconds."""

_NOTHING = "null"
"""What a field held that was never written, in JSON."""

Spot = tuple[str, str]
"""A row's id and the name of a field."""


@dataclass(frozen=True, slots=True)
class Act:
    """One event that may be taken back, with what its fields held before and after, as JSON."""

    seq: int
    event: str
    name: str
    at: datetime
    before: dict[Spot, str | None]
    after: dict[Spot, str | None]

    @property
    def is_typed(self) -> bool:
        """Whether it saved what somebody typed, and nothing else."""
        return all(field in _TYPED for _, field in self.after)


Step = tuple[Act, ...]
"""What one undo takes back: an act, or a burst of typing, oldest first."""


@dataclass(frozen=True, slots=True)
class Written:
    """One field as a step wrote it; `before` is what it held until then."""

    kind: str
    id: str
    field: str
    before: Any
    after: Any
    created: bool
    erased: bool


_ACTS = """
SELECT e.seq, e.id, e.act, e.at, v.row_id, v.field, v.value,
    (SELECT p.value FROM event_values p WHERE p.row_id = v.row_id AND p.field = v.field
     AND p.seq < v.seq ORDER BY p.seq DESC LIMIT 1) AS before
FROM events e LEFT JOIN event_values v ON v.seq = e.seq
WHERE e.case_id = ? AND e.author = ? AND e.seq > ? ORDER BY e.seq, v.ordinal
"""


def stacks(driver: Any, author: str, case_id: str, since: int) -> tuple[list[Step], list[Step]]:
    """Return what the person can undo and redo on this case, next one last.

    Only what came after the event `since` (a seq): another sitting's acts are put back from the
    history.
    """
    undo: list[Step] = []
    redo: list[Step] = []
    found = driver.execute(_ACTS, (case_id, author, since)).fetchall()
    last: Act | None = None  # what the next may go on with
    for _, of_one in groupby(found, itemgetter(0)):
        act = _act(list(of_one))
        last = act if _take(act, undo, redo, last) else None
    return undo, redo


def _act(found: list[tuple[Any, ...]]) -> Act:
    seq, event, name, at = found[0][:4]
    values = [row for row in found if row[4] is not None]
    return Act(
        seq, event, name, datetime.fromisoformat(at),
        {(row[4], row[5]): row[7] or _NOTHING for row in values},
        {(row[4], row[5]): row[6] for row in values},
    )


def _take(act: Act, undo: list[Step], redo: list[Step], last: Act | None) -> bool:
    """Put an act where it belongs; whether the next one may go on with it."""
    if act.name.startswith(_ENDS):
        undo.clear()
        redo.clear()
    elif act.name == UNDO:
        redo.append(undo.pop())
    elif act.name == REDO:
        undo.append(redo.pop())
    elif not act.name.startswith(_PASSED_BY):
        return _push(act, undo, redo, last)
    return False


def _push(act: Act, undo: list[Step], redo: list[Step], last: Act | None) -> bool:
    """Take what was undone or redone in a field for that, and not for one more thing to undo."""
    if last is not None and undo and undo[-1][-1] is last and _goes_on(last, act):
        undo[-1] = (*undo[-1], act)
        redo.clear()
        if _comes_to_nothing(undo[-1]):
            undo.pop()
            return False
        return True
    if act.is_typed and undo and (kept := _returned_to(undo[-1], act)) is not None:
        step = undo.pop()
        redo.append(step[kept:])
        if kept:
            undo.append(step[:kept])
        return False
    if act.is_typed and redo and _is_alike(redo[-1], act) and redo[-1][-1].after == act.after:
        undo.append(redo.pop())
        return False
    undo.append((act,))
    redo.clear()
    return True


def _goes_on(last: Act, act: Act) -> bool:
    if act.name != last.name or act.at - last.at > _REST:
        return False
    return act.name == _WRITING or (act.is_typed and act.after.keys() == last.after.keys())


def _comes_to_nothing(step: Step) -> bool:
    before: dict[Spot, str | None] = {}
    after: dict[Spot, str | None] = {}
    for act in step:
        before = act.before | before
        after |= act.after
    return before == after


def _is_alike(step: Step, act: Act) -> bool:
    return all(part.name == act.name and part.after.keys() == act.after.keys() for part in step)


def _returned_to(step: Step, act: Act) -> int | None:
    """Return how much of a step still stands after an act put its fields back; None if it did not.

    A field's own undo does that, by and by or at once.
    """
    if not _is_alike(step, act):
        return None
    states = [step[0].before, *(part.after for part in step[:-1])]
    return next((at for at in reversed(range(len(states))) if states[at] == act.after), None)


def written(driver: Any, step: Step) -> list[Written]:
    """Return the fields that a step wrote, with what each held before and holds since."""
    found: dict[Spot, Written] = {}
    for act in step:
        changes = rows(
            driver, "SELECT * FROM event_values WHERE seq = ? ORDER BY ordinal", (act.seq,)
        )
        for later in (_written(driver, change) for change in changes):
            first = found.get((later.id, later.field), later)
            found[later.id, later.field] = replace(
                later, before=first.before, created=first.created,
                erased=first.erased or later.erased,
            )
    return list(found.values())


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
