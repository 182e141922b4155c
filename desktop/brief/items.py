"""The things drawn on a page: lines of text, boxes, shapes, pictures, places to link to.

Each stands `x` from the edge at which lines begin and `drop` below the top of its strip. It belongs
to a tag or, without one, is an artifact.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from desktop.brief import shapes
from desktop.brief.canvas import Canvas
from desktop.brief.pictures import Photo
from desktop.brief.spans import Fragment, Line, Span
from desktop.brief.tags import Role, Tag

HAIR = 0.5
"""Points; the thinnest rule that a 300 dpi laser printer draws evenly."""


class Item(Protocol):
    """Something drawn with its strip's upper left corner at (left, top), y upwards."""

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text on a baseline; `measure` is the width it was set for.

    `shift` moves it to the right in its measure, whatever the direction.
    """

    line: Line
    x: float
    drop: float
    measure: float
    tag: Tag | None = None
    shift: float = 0.0

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the line, the rules under its links and the links themselves."""
        start = canvas.across(left, self.x, self.measure) + self.shift
        base = top - self.drop
        for tag, run in groupby(self.line.fragments, key=lambda f: f.span.tag or self.tag):
            fragments = list(run)
            for fragment in fragments:
                canvas.mark(_read_as(fragment, tag))
                canvas.show(fragment, start + fragment.start, base + fragment.span.style.rise)
            for span, (x, end) in _linked(fragments):
                _link(canvas, span, (start + x, start + end), base + span.style.rise)


def _read_as(fragment: Fragment, tag: Tag | None) -> Tag | None:
    """Return a tag of its own for what is drawn from left to right and read from the right."""
    return tag.inline(Role.SPAN, actual=fragment.text) if tag and fragment.rtl else tag


def _linked(fragments: list[Fragment]) -> Iterator[tuple[Span, tuple[float, float]]]:
    """Yield each linked span with where it begins and ends on the line."""
    for _, run in groupby(fragments, key=lambda fragment: id(fragment.span)):
        parts = list(run)
        span = parts[0].span
        if span.href or span.goto:
            yield span, (min(p.x for p in parts), max(p.x + p.width for p in parts))


def _link(canvas: Canvas, span: Span, reach: tuple[float, float], base: float) -> None:
    if span.href:
        canvas.rule(*reach, base - 1.4, HAIR / 2)
    if span.tag:
        size = span.style.size
        area = (reach[0], base - size * 0.25, reach[1], base + size * 0.8)
        canvas.link(span.tag, area, span.href, span.goto)


def centred(line: Line, x: float, drop: float, measure: float, tag: Tag | None = None) -> Words:
    """Return a line in the middle of its measure."""
    return Words(line, x, drop, measure, tag, (measure - line.width) / 2 - line.left)


def ended(line: Line, x: float, drop: float, measure: float, tag: Tag | None = None) -> Words:
    """Return a line at the far end of its measure."""
    return Words(line, x, drop, measure, tag, measure - line.right - line.left)


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
        canvas.mark(None)
        x, y = canvas.across(left, self.x, self.width), top - self.drop
        canvas.box((x, y - self.height, x + self.width, y), self.fill, HAIR)


@dataclass(frozen=True, slots=True)
class Shape:
    """A rating's glyph in a square of `size` points; the word beside it says the same."""

    name: str
    x: float
    drop: float
    size: float
    white: bool = False

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw its strokes."""
        canvas.mark(None)
        corner = (canvas.across(left, self.x, self.size), top - self.drop)
        canvas.strokes(
            shapes.segments(self.name), corner, self.size / shapes.GRID, shapes.STROKE,
            white=self.white,
        )


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph at its printed size."""

    photo: Photo
    x: float
    drop: float
    width: float
    height: float
    tag: Tag | None = None

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the image."""
        canvas.mark(self.tag)
        x, y = canvas.across(left, self.x, self.width), top - self.drop
        area = (x, y - self.height, x + self.width, y)
        canvas.picture(self.photo, area)
        if self.tag:
            self.tag.area = area


@dataclass(frozen=True, slots=True)
class Cells:
    """A square of black and white cells, row by row."""

    rows: tuple[tuple[bool, ...], ...]
    x: float
    drop: float
    size: float
    tag: Tag

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the black ones."""
        canvas.mark(self.tag)
        x, y = canvas.across(left, self.x, self.size), top - self.drop
        area = (x, y - self.size, x + self.size, y)
        canvas.cells(self.rows, area)
        self.tag.area = area


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that links lead to; with a title it is an entry of the outline."""

    name: str
    title: str | None = None

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Name the place."""
        canvas.spot(self.name, left, top + 4, self.title)


@dataclass(frozen=True, slots=True)
class Offset:
    """An item moved down by `drop` points."""

    item: Item
    drop: float

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the item lower."""
        self.item.paint(canvas, left, top - self.drop)
