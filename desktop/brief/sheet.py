"""The page around the text: margins, running head, mark, footer, and the drawing of it all."""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from db.records import CaseSnapshot
from desktop.brief import dates, standing, styles
from desktop.brief.faces import Face, ready
from desktop.brief.flow import Page
from desktop.brief.items import Box, Item, Words
from desktop.brief.options import SIZES, Options
from desktop.brief.setting import Setter
from desktop.brief.spans import Span
from desktop.brief.strips import paint
from desktop.brief.words import printed

rl_config.useA85 = 0  # streams stay binary, a fifth smaller

SIDE = 58.0
_TOP = 40.0
_BOTTOM = 58.0
_HEAD = 32.0
_MOST_MARK_LINES = 4


@dataclass(slots=True)
class Sheet:
    """The frame that all pages of one brief share; lengths in points."""

    snapshot: CaseSnapshot
    options: Options
    setter: Setter

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
        return self.size[1] - _TOP - self._band()[0] - _HEAD

    @property
    def height(self) -> float:
        """Height of the text area."""
        return self.top - _BOTTOM

    def paint(self, pages: Sequence[Page]) -> bytes:
        """Draw the pages and return the PDF."""
        target = io.BytesIO()
        canvas = self._canvas(target)
        for number, page in enumerate(pages, start=1):
            self._draw(canvas, self._head(number))
            paint(canvas, SIDE, [(self.top - drop, strip) for drop, strip in page.placed])
            self._draw(canvas, self._foot(number, len(pages)))
            canvas.showPage()
        canvas.save()
        return target.getvalue()

    def _canvas(self, target: io.BytesIO) -> Canvas:
        case = self.snapshot
        canvas = Canvas(
            target,
            pagesize=self.size,
            pageCompression=1,
            invariant=1,
            initialFontName=ready(Face.SERIF),
            lang=case.language or None,
        )
        issue = standing.issue(case)
        stamp = dates.stamp(issue.at if issue else case.updated_at)
        canvas.setDateFormatter(partial(_fixed, stamp))
        canvas.setTitle(case.title or case.number)
        canvas.setAuthor(case.policy.name)
        canvas.setSubject(printed("Fact-check {number}", number=case.number))
        # ReportLab derives the document's id from what it writes, so from the revision as well.
        canvas.setKeywords(", ".join([*case.topics, case.revision]))
        canvas.setCreator("Stet")
        canvas.setProducer("Stet")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.showOutline()
        return canvas

    def _band(self) -> tuple[float, list[Item]]:
        """Return the black band of a brief that is not in force: its height and contents."""
        mark = standing.mark(self.snapshot)
        if not mark:
            return 0.0, []
        words = " ".join(standing.explanation(self.snapshot).split())
        label = Span(f"{mark}  ", styles.MARK)
        room = self.width - 20
        lines = self.setter.lines([label, Span(words, styles.WHITE)], room)
        if len(lines) > _MOST_MARK_LINES:
            kept = lines[: _MOST_MARK_LINES - 1]
            tail = lines[_MOST_MARK_LINES - 1].text
            kept += self.setter.fitted(Span(f"{tail} …" + "…" * 80, styles.WHITE), room)
            lines = kept
        height = 10 + 13.0 * len(lines)
        items: list[Item] = [Box(0, _TOP - 12, self.width, height)]
        items += [Words(line, 10, _TOP - 12 + 14.5 + 13 * i) for i, line in enumerate(lines)]
        return height, items

    def _draw(self, canvas: Canvas, items: Iterable[Item]) -> None:
        for item in items:
            item.paint(canvas, SIDE, self.size[1])

    def _head(self, number: int) -> Iterator[Item]:
        height, band = self._band()
        yield from band
        case = self.snapshot
        base = _TOP + height + 8
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
        """Yield two texts on one baseline at both edges, the longer one cut to fit."""
        room = self.width * 0.36
        for line in self.setter.fitted(left, self.width - room - 20 if _short(right) else room):
            yield Words(line, 0, drop)
        for line in self.setter.fitted(right, self.width - room - 20):
            yield Words(line, self.width - line.right, drop)


def _short(span: Span) -> bool:
    return len(span.text) <= 24


def _fixed(stamp: str, *_: int) -> str:
    return stamp or "D:20000101000000Z"
