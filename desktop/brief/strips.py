"""The unit of pagination: a strip of page that is never cut, and the things drawn on it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from typing import Any, Protocol

from reportlab.lib.utils import ImageReader

from desktop.brief import shapes
from desktop.brief.faces import ready
from desktop.brief.setting import Fragment, Line

Canvas = Any
"""ReportLab's canvas; the library has no types."""

HAIR = 0.5
"""Points; the thinnest rule that a 300 dpi laser printer draws evenly."""


class Item(Protocol):
    """Something drawn with its strip's upper left corner at (left, top), y upwards."""

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A band across the text area, `height` points tall.

    `before` is white space above it, dropped at a page's head; `keep` holds it on one page with the
    next strip; `header` is repeated when a page begins with this strip. The `columns` of strips
    that follow one another are drawn column by column, so a cell's text is read in one piece.
    """

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0.0
    keep: bool = False
    header: tuple["Strip", ...] = ()
    columns: tuple[tuple[Item, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text, its baseline `drop` below the strip's top."""

    line: Line
    x: float
    drop: float

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the line, the rules under its links and the links themselves."""
        base = top - self.drop
        text = canvas.beginText(left + self.x, base)
        for fragment in self.line:
            style = fragment.span.style
            text.setFont(ready(fragment.face), style.size)
            text.setRise(style.rise)
            text.setFillGray(1.0 if style.white else 0.0)
            text.textOut(fragment.text)
        canvas.drawText(text)
        for fragment in self.line:
            _link(canvas, fragment, left + self.x + fragment.x, base + fragment.span.style.rise)


def _link(canvas: Canvas, fragment: Fragment, x: float, base: float) -> None:
    span, size = fragment.span, fragment.span.style.size
    area = (x, base - size * 0.25, x + fragment.width, base + size * 0.8)
    if span.href:
        canvas.setLineWidth(HAIR / 2)
        canvas.line(x, base - 1.4, x + fragment.width, base - 1.4)
        canvas.linkURL(span.href, area, relative=0)
    elif span.goto:
        canvas.linkRect("", span.goto, area, relative=0)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled in a colour (#RRGGBB) or, without one, outlined in black."""

    x: float
    drop: float
    width: float
    height: float
    fill: str | None = "#000000"

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the rectangle."""
        canvas.saveState()
        canvas.setLineWidth(HAIR)
        if self.fill:
            canvas.setFillColor(self.fill)
        place = (left + self.x, top - self.drop - self.height, self.width, self.height)
        canvas.rect(*place, stroke=int(self.fill is None), fill=int(self.fill is not None))
        canvas.restoreState()


@dataclass(frozen=True, slots=True)
class Shape:
    """A rating's glyph in a square of `size` points."""

    name: str
    x: float
    drop: float
    size: float
    white: bool = False

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw its strokes."""
        scale = self.size / shapes.GRID
        canvas.saveState()
        canvas.translate(left + self.x, top - self.drop)
        canvas.scale(scale, -scale)
        canvas.setStrokeGray(1.0 if self.white else 0.0)
        canvas.setLineWidth(shapes.STROKE)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        for kind, numbers in shapes.segments(self.name):
            _STROKES[kind](path, *numbers)
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()


def _move(path: Any, x: float, y: float) -> None:
    path.moveTo(x, y)


def _line_to(path: Any, x: float, y: float) -> None:
    path.lineTo(x, y)


def _curve_to(path: Any, *numbers: float) -> None:
    path.curveTo(*numbers)


def _close(path: Any) -> None:
    path.close()


_STROKES: dict[str, Callable[..., None]] = {
    "move": _move, "line": _line_to, "curve": _curve_to, "close": _close,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG at its printed size."""

    reader: ImageReader
    x: float
    drop: float
    width: float
    height: float

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the image."""
        bottom = top - self.drop - self.height
        canvas.drawImage(self.reader, left + self.x, bottom, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that links lead to; with a title it is an entry of the outline."""

    name: str
    title: str | None = None

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Mark the place."""
        canvas.bookmarkHorizontal(self.name, left, top + 4)
        if self.title:
            canvas.addOutlineEntry(self.title, self.name, 0)


def text(
    lines: Sequence[Line], leading: float, *, x: float = 0.0, before: float = 0.0,
    keep: bool = False,
) -> Iterator[Strip]:
    """Yield a paragraph as strips that leave no single line behind on a page."""
    last = len(lines) - 1
    for index, line in enumerate(lines):
        held = index in {0, last - 1} and index != last
        yield Strip(
            leading,
            (Words(line, x, leading * 0.76),),
            before=before if index == 0 else 0.0,
            keep=held or (keep and index == last),
        )


def beside(columns: Sequence[Sequence[Strip]], *, keep_up_to: int = 14) -> Iterator[Strip]:
    """Yield columns of strips set side by side; short ones stay on one page.

    Strips of one row must share a height; the row is as tall as its tallest.
    """
    rows = max((len(column) for column in columns), default=0)
    for index in range(rows):
        parts = [column[index] for column in columns if index < len(column)]
        held = rows <= keep_up_to or index in {0, rows - 2}
        yield Strip(
            max(part.height + (part.before if index else 0.0) for part in parts),
            keep=held and index != rows - 1,
            columns=tuple(
                column[index].items if index < len(column) else () for column in columns
            ),
        )


def stacked(strips: Iterable[Strip], drop: float = 0.0) -> tuple[float, tuple["Offset", ...]]:
    """Return how tall strips are one below the other, and their items placed for one strip."""
    placed: list[Offset] = []
    for strip in strips:
        drop += strip.before if placed else 0.0
        placed += [Offset(item, drop) for item in chain(strip.items, *strip.columns)]
        drop += strip.height
    return drop, tuple(placed)


@dataclass(frozen=True, slots=True)
class Offset:
    """An item moved down by `drop` points."""

    item: Item
    drop: float

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the item lower."""
        self.item.paint(canvas, left, top - self.drop)


def paint(canvas: Canvas, left: float, placed: Iterable[tuple[float, Strip]]) -> None:
    """Draw strips, each with the height of its top on the page."""
    for in_columns, run in groupby(placed, key=_has_columns):
        rows = list(run)
        for top, strip in rows:
            for item in strip.items:
                item.paint(canvas, left, top)
        if in_columns:
            for column in range(max(len(strip.columns) for _, strip in rows)):
                _paint_column(canvas, left, rows, column)


def _has_columns(placed: tuple[float, Strip]) -> bool:
    return bool(placed[1].columns)


def _paint_column(
    canvas: Canvas, left: float, rows: Sequence[tuple[float, Strip]], column: int
) -> None:
    for top, strip in rows:
        for item in strip.columns[column]:
            item.paint(canvas, left, top)


def led(strips: Iterable[Strip], header: tuple[Strip, ...]) -> Iterator[Strip]:
    """Yield the strips with a header that pages repeat."""
    return (replace(strip, header=header) for strip in strips)
