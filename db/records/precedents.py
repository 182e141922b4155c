"""What was checked before and may be the same claim."""

from dataclasses import dataclass

from db.records.cards import CaseCard


@dataclass(frozen=True, slots=True)
class Precedent:
    """A case whose claim is like the words asked about, and why it is shown.

    `shared` are the words of its claim and title that are in the other, too, as they stand there,
    rare ones first; `snippet` is the stretch of the claim around the first, on one line, and
    `marks` their places in it (start, end) in code points. `share` says how much of what was asked
    about they are, from 0 to 1 by weight; `meaning` is how close both are in what they say (a
    cosine), None where nothing can tell.
    """

    card: CaseCard
    quote: str
    snippet: str
    shared: tuple[str, ...]
    marks: tuple[tuple[int, int], ...]
    share: float
    meaning: float | None = None

    @property
    def is_same(self) -> bool:
        """Whether nearly all of the words asked about are there."""
        return self.share >= SAME


SAME = 0.6
"""The share of words from which on a claim counts as said again, not as one on the same matter."""
