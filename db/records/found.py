"""What a search over all cases gives."""

from dataclasses import dataclass

from db.records.cards import CaseCard
from db.records.gate import Place


@dataclass(frozen=True, slots=True)
class Found:
    """One text that holds some of the words.

    `part` names the kind of text ("claim", "evidence", ...), `number` the evidence item it belongs
    to (0: none); `place` leads there. `marks` are (start, end) in `snippet`, in code points.
    """

    part: str
    number: int
    place: Place
    snippet: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A case and the best of its texts; `more` others hold some of the words as well."""

    card: CaseCard
    found: tuple[Found, ...]
    more: int
