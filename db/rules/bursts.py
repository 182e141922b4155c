"""A burst of typing is one line of a history: neighbours that one person made in one field."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from db.records import FieldChange, HistoryEntry

PAUSE = timedelta(minutes=5)
"""Between two acts of a burst: text is saved within 2 s of a key, a thought takes longer."""

Burst = tuple[HistoryEntry, ...]
"""Events that belong together, newest first."""


def bursts(entries: Sequence[HistoryEntry]) -> list[Burst]:
    """Return events, newest first, in bursts; most are one by themselves."""
    found: list[list[HistoryEntry]] = []
    for entry in entries:
        if found and _continues(entry, found[-1][-1]):
            found[-1].append(entry)
        else:
            found.append([entry])
    return [tuple(burst) for burst in found]


def merged(burst: Burst) -> tuple[FieldChange, ...]:
    """Return what a burst changed as a whole: from before its first to after its last event."""
    first = {(c.id, c.field): c.before for c in burst[-1].changes}
    return tuple(
        FieldChange(c.kind, c.id, c.field, first[c.id, c.field], c.after, c.erased,
                    c.erased_by)
        for c in burst[0].changes
    )


def _continues(earlier: HistoryEntry, later: HistoryEntry) -> bool:
    """Whether an event was followed by another of the same burst."""
    return (
        earlier.by.id == later.by.id
        and earlier.act == later.act
        and not earlier.note
        and not later.note
        and _fields(earlier) == _fields(later)
        and not _comes_or_goes(later)
        and not _comes_or_goes(earlier)
        and _moment(later) - _moment(earlier) <= PAUSE
    )


def _fields(entry: HistoryEntry) -> frozenset[tuple[str, str]]:
    return frozenset((change.id, change.field) for change in entry.changes)


def _comes_or_goes(entry: HistoryEntry) -> bool:
    """Whether a row was made, removed or erased in: that is told by itself."""
    return any(c.field in ("removed", "case_id") or c.erased for c in entry.changes)


def _moment(entry: HistoryEntry) -> datetime:
    return datetime.fromisoformat(entry.at)
