"""The short form of a case, as the list shows it."""

from dataclasses import dataclass

from db.records.words import State


@dataclass(frozen=True, slots=True)
class CaseCard:
    """One row of the case list; `label`, `tone` and `glyph` are the chosen rating's or empty."""

    id: str
    number: str
    title: str
    claimant: str
    state: State
    returned: bool
    updated_at: str
    evidence: int
    open_comments: int
    verdict: str
    label: str
    tone: str
    glyph: str
    created_by: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cases there are: in all, by state."""

    total: int
    by_state: dict[State, int]
