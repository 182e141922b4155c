"""The journal as people read it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from db.records.people import Credit


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; `erased` where the value was taken out by a recorded act.

    `erased_by` is the name of who did that. `said` is what a row said that was taken out, or put
    back, as a whole.
    """

    kind: str
    id: str
    field: str
    before: Any
    after: Any
    erased: bool = False
    erased_by: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event in words: "Editor changed the verdict from Misleading to False".

    `seq` is its place in the journal.
    """

    event: str
    at: str
    by: Credit
    act: str
    words: str
    note: str | None
    changes: tuple[FieldChange, ...]
    seq: int = 0


class HistoryPart(StrEnum):
    """The parts of a case by which its history is narrowed."""

    CLAIM = "claim"
    VERDICT = "verdict"
    ANALYSIS = "analysis"
    EVIDENCE = "evidence"
    REPLIES = "replies"
    COMMENTS = "comments"
    NOTES = "notes"
    REVIEW = "review"


class Deed(StrEnum):
    """Kinds of acts by which a history is narrowed."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    STEPS = "steps"
    TAKEN_BACK = "taken back"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class HistoryWanted:
    """What a history is narrowed to; `by` is a person's id, "" is anybody."""

    by: str = ""
    part: HistoryPart | None = None
    deed: Deed | None = None
