"""What stands around the text of every page: masthead or running head, warning, footer."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from db.records import CaseSnapshot
from desktop.brief import pictures, standing, styles
from desktop.brief.items import Box, Item, Picture, Words, ended
from desktop.brief.options import Options
from desktop.brief.setting import Setter
from desktop.brief.spans import Line, Span
from desktop.brief.tags import Role, Tag
from desktop.brief.words import printed

TOP = 40.0
_HEAD = 32.0
_MOST_WARNING_LINES = 4
_LEAST = 0.36
"""What the text at the near edge of a running line keeps of its width, if it needs it."""

_BETWEEN = 20.0
_LOGO = (90.0, 21.0)
"""The most that a desk's logo takes, in points; the masthead is no taller without one."""


@dataclass(slots=True)
class Furniture:
    """Head and foot of the pages of one brief; lengths in points, drops from the page's top.

    What a brief that is not in force says of itself is read out once, before its headline.
    """

    snapshot: CaseSnapshot
    options: Options
    setter: Setter
    root: Tag
    width: float
    _warning: list[Line] = field(init=False)
    _read: Tag = field(init=False)

    def __post_init__(self) -> None:
        self._read = self.root.block(Role.PARAGRAPH)
        self._warning = self._warned()

    @property
    def height(self) -> float:
        """How much of the page the head takes, margin included."""
        return TOP + self._band + _HEAD

    def head(self, number: int) -> Iterator[Item]:
        """Yield the masthead of the first page, the running head of another."""
        yield from self._banded(number)
        base = TOP + self._band + 8
        yield from self._masthead(base) if number == 1 else self._running(base)

    def foot(self, number: int, total: int, drop: float) -> Iterator[Item]:
        """Yield the footer, its words on a baseline."""
        yield Box(0, drop - 12, self.width, 0.5)
        count = printed("Page {n} of {total}", n=number, total=total)
        yield from self._ends(
            Span(self._identity(), styles.RUNNING), Span(count, styles.RUNNING_STRONG), drop
        )

    @property
    def _band(self) -> float:
        return 10 + 13.0 * len(self._warning) if self._warning else 0.0

    def _warned(self) -> list[Line]:
        """Return what stands in the black band of a brief that is not in force."""
        mark, explanation = standing.warning(self.snapshot, self.options.layout)
        if not mark:
            return []
        words = " ".join(explanation.split())
        label = Span(f"{mark}  ", styles.MARK)
        room = self.width - 20
        lines = self.setter.lines([label, Span(words, styles.WHITE)], room)
        if len(lines) <= _MOST_WARNING_LINES:
            return lines
        tail = Span(f"{lines[_MOST_WARNING_LINES - 1].text} …" + "…" * 80, styles.WHITE)
        return [*lines[: _MOST_WARNING_LINES - 1], *self.setter.fitted(tail, room)]

    def _banded(self, number: int) -> Iterator[Item]:
        if not self._warning:
            return
        yield Box(0, TOP - 12, self.width, self._band)
        tag = self._read if number == 1 else None
        for index, line in enumerate(self._warning):
            yield Words(line, 10, TOP - 12 + 14.5 + 13 * index, self.width - 20, tag)

    def _masthead(self, base: float) -> Iterator[Item]:
        logo = self._logo(base + 2)
        if logo:
            yield logo
        name = Span(self.snapshot.policy.name, styles.MASTHEAD)
        kind = Span(printed("FACT-CHECK BRIEF"), styles.RUNNING_STRONG)
        yield from self._ends(name, kind, base, logo.width + 8 if logo else 0.0)
        yield Box(0, base + 6, self.width, 1.6)

    def _logo(self, bottom: float) -> Picture | None:
        """Return the desk's logo where it can be printed; the name beside it says the same."""
        content = self.options.images.get(self.snapshot.policy.logo or "")
        photo = pictures.read(content) if content else None
        if not isinstance(photo, pictures.Photo):
            return None
        scale = min(_LOGO[0] / photo.width, _LOGO[1] / photo.height)
        width, height = photo.width * scale, photo.height * scale
        return Picture(photo, 0, bottom - height, width, height)

    def _running(self, base: float) -> Iterator[Item]:
        case = self.snapshot
        left = Span(case.number, styles.RUNNING_STRONG)
        yield from self._ends(left, Span(case.title or case.number, styles.RUNNING), base)
        yield Box(0, base + 6, self.width, 0.5)

    def _identity(self) -> str:
        case, issue = self.snapshot, standing.issue(self.snapshot)
        brief = [printed("brief {n}", n=issue.number)] if issue else []
        record = printed("record {hash}", hash=case.revision[:12])
        return " · ".join([case.number, *brief, record])

    def _ends(self, left: Span, right: Span, drop: float, x: float = 0.0) -> Iterator[Item]:
        """Yield two texts on one baseline at both edges, cut to fit where they would meet."""
        width = self.width - x
        least = min(self.setter.width(left), width * _LEAST)
        room = width - least - _BETWEEN
        taken = 0.0
        for line in self.setter.fitted(right, room):
            yield ended(line, self.width - room, drop, room)
            taken = line.width + _BETWEEN
        for line in self.setter.fitted(left, width - taken):
            yield Words(line, x, drop, width - taken)
