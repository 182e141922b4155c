"""The things drawn on a page: lines of text, boxes, shapes, pictures, places to link to."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from reportlab.lib.utils import ImageReader

from desktop.brief import shapes
from desktop.brief.faces import ready
from desktop.brief.spans import Fragment, Line

Canvas = Any
"""ReportLab's canvas; the library has no types."""

HAIR = 0.5
"""Points; the thinnest rule that a 300 dpi laser printer draws evenly."""


class Item(Protocol):
    """Something drawn with its strip's upper left corner at (left, top), y upwards."""

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text, its baseline `drop` below the strip's top."""

    line: Line
    x: float
    drop: float

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the line, the rules under its links and the links themselves."""
        base = top - self.drop
        text = canvas.beginText(left + self.x + self.line.left, base)
        for fragment in self.line.fragments:
            style = fragment.span.style
            text.setFont(ready(fragment.face), style.size)
            text.setRise(style.rise)
            text.setFillGray(1.0 if style.white else 0.0)
            text.textOut(fragment.text)
        canvas.drawText(text)
        for fragment in self.line.fragments:
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


@dataclass(frozen=True, slots=True)
class Offset:
    """An item moved down by `drop` points."""

    item: Item
    drop: float

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the item lower."""
        self.item.paint(canvas, left, top - self.drop)
