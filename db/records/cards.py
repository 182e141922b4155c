"""The short form of a case, as the list shows it."""

from dataclasses import dataclass, field

from db.records.words import Sort, State


@dataclass(frozen=True, slots=True)
class CaseCard:
    """One row of the case list; `label`, `tone` and `glyph` are the chosen rating's or empty.

    `doc` and `began` are the places of the case's last and first event in the journal. `returned`
    is of drafts alone: a correction that was sent back is not, as `CaseSnapshot.returned` is.
    """

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
    doc: int
    began: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cases there are: in all, by state, by the id of who began them, by both."""

    total: int
    by_state: dict[State, int]
    by_person: dict[str, int]
    by_both: dict[tuple[State, str], int]

    def of(self, state: State | None, person_id: str | None) -> int:
        """Return how many cases are in a state and were begun by a person; None is any."""
        if state is not None and person_id is not None:
            return self.by_both.get((state, person_id), 0)
        if state is not None:
            return self.by_state.get(state, 0)
        return self.total if person_id is None else self.by_person.get(person_id, 0)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to and how it is sorted; `by` is the id of who began the cases."""

    words: str = ""
    state: State | None = None
    by: str | None = None
    sort: Sort = field(default=Sort.CHANGED)


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the case list and the counts of the same moment."""

    cards: tuple[CaseCard, ...]
    counts: Counts
