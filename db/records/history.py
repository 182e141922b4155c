"""The journal as people read it."""

from dataclasses import dataclass
from typing import Any

from db.records.people import Credit


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; `erased` where the value was taken out by a recorded act."""

    kind: str
    id: str
    field: str
    before: Any
    after: Any
    erased: bool = False


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event in words: "Editor changed the verdict from Misleading to False"."""

    event: str
    at: str
    by: Credit
    act: str
    words: str
    note: str | None
    changes: tuple[FieldChange, ...]
