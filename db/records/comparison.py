"""What a review shows: two moments of a case beside each other, line by line."""

from dataclasses import dataclass, field
from enum import StrEnum

from db.records.content import Mark
from db.records.gate import Place
from db.records.people import Credit
from db.records.snapshot import CaseSnapshot
from db.records.words import Decision


class Side(StrEnum):
    """Where a stretch of a text stands: in both versions, in the older or in the newer alone."""

    SAME = "same"
    GONE = "gone"
    COME = "come"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of one or both versions, as they stand there."""

    side: Side
    text: str


class Part(StrEnum):
    """The parts of a case in the order in which a supervisor reads them."""

    CLAIM = "claim"
    VERDICT = "verdict"
    REASON = "reason"
    ANALYSIS = "analysis"
    EVIDENCE = "evidence"
    REPLIES = "replies"


class Form(StrEnum):
    """What a line is: a block of the analysis by its kind, the title of an item, or a field."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_ITEM = "list item"
    TITLE = "title"
    FIELD = "field"


class Remark(StrEnum):
    """What else happened to a line besides its words."""

    NONE = ""
    MOVED = "moved"
    KIND = "kind"
    EMPHASIS = "emphasis"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a comparison; a version that lacks it has None.

    Texts are as they are stored, citations as `[@key]`. `change` is the key of the change that the
    line belongs to, "" for a line that stands there only for its neighbours.
    """

    part: Part
    form: Form
    place: Place
    before: str | None
    after: str | None
    stretches: tuple[Stretch, ...] = ()
    remark: Remark = Remark.NONE
    change: str = ""
    marks_before: tuple[Mark, ...] = ()
    marks_after: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a walk through the changes; its key tells its place and its words apart."""

    key: str
    part: Part
    place: Place
    side: Side
    """GONE for what was removed, COME for what was added, SAME for what was changed."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Lines in reading order, and the changes in the order of their first lines.

    Without an older version (`first`) every line is as it stands and a change is a part to read.
    Numbers are those of citations, by evidence key.
    """

    first: bool = True
    lines: tuple[Line, ...] = ()
    changes: tuple[Change, ...] = ()
    numbers_before: dict[str, int] = field(default_factory=dict)
    numbers_after: dict[str, int] = field(default_factory=dict)

    def of(self, part: Part) -> tuple[Change, ...]:
        """Return the changes of a part."""
        return tuple(change for change in self.changes if change.part is part)


@dataclass(frozen=True, slots=True)
class Since:
    """The moment a review compares with: the end of a round, or the issue of a brief.

    `decision` is None for a brief; `number` is that of the round or of the brief.
    """

    number: int
    at: str
    by: Credit
    decision: Decision | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A case as it stands and as it stood; in a first round it stood nowhere before."""

    now: CaseSnapshot
    before: CaseSnapshot | None = None
    since: Since | None = None
