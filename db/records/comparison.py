"""What a review shows: two moments of a case beside each other, line by line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from db.records.content import Mark
from db.records.gate import Place
from db.records.people import Credit
from db.records.snapshot import CaseSnapshot
from db.records.words import Decision

Spot = tuple[str, str | None, str | None]
"""Kind, id and field of a place."""


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
    line belongs to, "" for a line that stands there only for its neighbours. `unseen` marks a line
    that whoever decided last had not looked at: it counts as changed although its words may stand
    as they did, and `before` is what stood there when somebody last looked. `former` is the id that
    a block had, where it has another.
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
    unseen: bool = False
    former: str | None = None

    @property
    def is_edited(self) -> bool:
        """Whether it is another than it was, not only one that nobody has looked at."""
        return self.before != self.after or self.remark is not Remark.NONE

    @property
    def spot(self) -> Spot:
        """Where it stands, to be found again in another comparison."""
        return self.place.kind, self.place.id, self.place.field


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a walk through the changes; its key tells its place and its words apart."""

    key: str
    part: Part
    place: Place
    side: Side
    """GONE for what was removed, COME for what was added, SAME for what was changed."""

    @property
    def name(self) -> str:
        """Its place without its words: a decision says by it what had been seen, "block/ID"."""
        return self.key.partition("#")[0]


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
    """A case as it stands and as it stood; in a first round it stood nowhere before.

    `unseen` are the lines that whoever ended the last round had not looked at, each with the moment
    of the case at which somebody last had, None for never.
    """

    now: CaseSnapshot
    before: CaseSnapshot | None = None
    since: Since | None = None
    unseen: Mapping[Spot, CaseSnapshot | None] = field(default_factory=dict)
