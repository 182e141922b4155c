"""The page around the text: margins, running head, mark, footer, and the drawing of it all."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from db.records import CaseSnapshot
from desktop.brief import dates, standing, styles
from desktop.brief.canvas import LAYOUT, PAGINATION, Canvas
from desktop.brief.enclosed import enclosed
from desktop.brief.finish.binding import bind
from desktop.brief.finish.xmp import Particulars
from desktop.brief.flow import Page
from desktop.brief.items import Box, Item, Words, ended
from desktop.brief.options import SIZES, Options
from desktop.brief.setting import Setter
from desktop.brief.spans import Line, Span
from desktop.brief.strips import paint
from desktop.brief.tags import Role, Tag
from desktop.brief.words import printed

SIDE = 58.0
_TOP = 40.0
_BOTTOM = 58.0
_HEAD = 32.0
_MOST_MARK_LINES = 4
_LEAST = 0.36
"""What the text at the near edge of a running line keeps of its width, if it needs it."""

_BETWEEN = 20.0


@dataclass(slots=True)
class Sheet:
    """The frame that all pages of one brief share; lengths in points.

    What a brief that is not in force says of itself is read out once, before its headline.
    """

    snapshot: CaseSnapshot
    options: Options
    setter: Setter
    root: Tag
    _warning: list[Line] = field(init=False)
    _read: Tag = field(init=False)

    def __post_init__(self) -> None:
        self._read = self.root.block(Role.PARAGRAPH)
        self._warning = self._warned()

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return SIZES[self.options.paper]

    @property
    def width(self) -> float:
        """Width of the text area."""
        return self.size[0] - 2 * SIDE

    @property
    def top(self) -> float:
        """The text area's top, from the page's lower edge."""
        return self.size[1] - _TOP - self._band - _HEAD

    @property
    def height(self) -> float:
        """Height of the text area."""
        return self.top - _BOTTOM

    def paint(self, pages: Sequence[Page]) -> bytes:
        """Draw the pages, and return the PDF."""
        mirrored = self.setter.rtl
        canvas = Canvas(self.size, self.width, self.root, mirrored=mirrored)
        for number, page in enumerate(pages, start=1):
            canvas.artifact = PAGINATION
            self._draw(canvas, self._head(number))
            canvas.artifact = LAYOUT
            paint(canvas, SIDE, [(self.top - drop, strip) for drop, strip in page.placed])
            canvas.artifact = PAGINATION
            self._draw(canvas, self._foot(number, len(pages)))
            canvas.turn()
            page.placed.clear()  # little by little: all at once would stop every other thread
        mark = f"{self.snapshot.id} {self.snapshot.revision} {self.options.layout}"
        files = enclosed(self.snapshot)
        return bind(canvas.bound(), self._particulars(), files, mirrored=mirrored, mark=mark)

    def _particulars(self) -> Particulars:
        case, issue = self.snapshot, standing.issue(self.snapshot)
        return Particulars(
            title=case.title or case.number,
            author=case.policy.name,
            subject=printed("Fact-check {number}", number=case.number),
            keywords=(*case.topics, case.revision),
            language=case.language or "und",
            at=dates.stamp(issue.at if issue else case.updated_at),
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
        if len(lines) <= _MOST_MARK_LINES:
            return lines
        tail = Span(f"{lines[_MOST_MARK_LINES - 1].text} …" + "…" * 80, styles.WHITE)
        return [*lines[: _MOST_MARK_LINES - 1], *self.setter.fitted(tail, room)]

    def _banded(self, number: int) -> Iterator[Item]:
        if not self._warning:
            return
        yield Box(0, _TOP - 12, self.width, self._band)
        tag = self._read if number == 1 else None
        for index, line in enumerate(self._warning):
            yield Words(line, 10, _TOP - 12 + 14.5 + 13 * index, self.width - 20, tag)

    def _draw(self, canvas: Canvas, items: Iterable[Item]) -> None:
        for item in items:
            item.paint(canvas, SIDE, self.size[1])

    def _head(self, number: int) -> Iterator[Item]:
        yield from self._banded(number)
        case = self.snapshot
        base = _TOP + self._band + 8
        left = case.policy.name if number == 1 else case.number
        right = printed("FACT-CHECK BRIEF") if number == 1 else case.title
        yield from self._ends(
            Span(left, styles.RUNNING_STRONG), Span(right or case.number, styles.RUNNING), base
        )
        yield Box(0, base + 6, self.width, 1.2 if number == 1 else 0.5)

    def _foot(self, number: int, total: int) -> Iterator[Item]:
        foot = self.size[1] - 34
        yield Box(0, foot - 12, self.width, 0.5)
        yield from self._ends(
            Span(self._identity(), styles.RUNNING),
            Span(printed("Page {n} of {total}", n=number, total=total), styles.RUNNING_STRONG),
            foot,
        )

    def _identity(self) -> str:
        case, issue = self.snapshot, standing.issue(self.snapshot)
        brief = [printed("brief {n}", n=issue.number)] if issue else []
        record = printed("record {hash}", hash=case.revision[:12])
        return " · ".join([case.number, *brief, record])

    def _ends(self, left: Span, right: Span, drop: float) -> Iterator[Item]:
        """Yield two texts on one baseline at both edges, cut to fit where they would meet."""
        least = min(self.setter.width(left), self.width * _LEAST)
        room = self.width - least - _BETWEEN
        taken = 0.0
        for line in self.setter.fitted(right, room):
            yield ended(line, self.width - room, drop, room)
            taken = line.width + _BETWEEN
        for line in self.setter.fitted(left, self.width - taken):
            yield Words(line, 0, drop, self.width - taken)
