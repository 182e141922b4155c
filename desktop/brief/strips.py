"""The unit of pagination: a strip of page that is never cut, alone or side by side."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, pairwise

from desktop.brief.canvas import Canvas
from desktop.brief.items import Item, Offset, Words
from desktop.brief.spans import Line
from desktop.brief.tags import Tag

_ABOVE = 0.76
"""The part of a line's leading that is above its baseline."""

_EVEN = 0.2
"""Up to this part of the leading, all lines of a paragraph are given what one of them needs."""

_APART = 0.4
"""Points between the ink of two lines, at the least."""

_SLACK = 0.6
"""Points by which a paragraph's ends may stick out: an accent on a capital moves nothing."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A band across the text area, `height` points tall.

    `before` is white space above it, dropped at a page's head; `keep` holds it on one page with the
    next strip; `header` is repeated when a page begins with this strip. The `columns` of strips
    that follow one another are drawn column by column, so a cell's text is read in one piece. A
    `bridge` parts what is above it from what is below, and is left out at a page's head. What is
    `repeated` was read before. `smaller` returns the same in at most so many points, or None where
    that would be too small.
    """

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0.0
    keep: bool = False
    header: tuple["Strip", ...] = ()
    columns: tuple[tuple[Item, ...], ...] = ()
    bridge: bool = False
    repeated: bool = False
    smaller: Callable[[float], "Strip | None"] | None = None


def text(
    lines: Sequence[Line], leading: float, measure: float, *, x: float = 0.0, before: float = 0.0,
    keep: bool = False, whole: int = 3, tag: Tag | None = None,
) -> Iterator[Strip]:
    """Yield a paragraph, set for a measure, as strips that leave no single line behind on a page.

    One of at most `whole` lines is not cut at all. Letters taller than the leading allows for are
    given room, so that no line stands over another.
    """
    last = len(lines) - 1
    for index, (line, above, below) in enumerate(zip(lines, *_room(lines, leading), strict=True)):
        held = (index in {0, last - 1} or last < whole) and index != last
        yield Strip(
            leading + above + below,
            (Words(line, x, leading * _ABOVE + above, measure, tag),),
            before=before if index == 0 else 0.0,
            keep=held or (keep and index == last),
        )


def placed(
    lines: Sequence[Line], leading: float, base: float
) -> tuple[float, list[float]]:
    """Return how tall lines are one below the other, and where the baseline of each is.

    `base` is where the first one's is, unless it needs more room above it than the leading has.
    """
    tall, drops = 0.0, []
    for above, below in zip(*_room(lines, leading), strict=True):
        drops.append(tall + above + base)
        tall += above + leading + below
    return tall, drops


def _room(lines: Sequence[Line], leading: float) -> tuple[list[float], list[float]]:
    """Return how much more than the leading the lines need above and below them, in points."""
    reach = [line.reach for line in lines]
    if not reach:
        return [], []
    needs = [
        max(0.0, fall + _APART + rise - leading) for (_, fall), (rise, _) in pairwise(reach)
    ]
    even = min(max(needs, default=0.0), leading * _EVEN)
    first = max(0.0, reach[0][0] - leading * _ABOVE - _SLACK)
    end = max(0.0, reach[-1][1] - leading * (1 - _ABOVE) - _SLACK)
    return [first, *(max(need, even) for need in needs)], [*(0.0 for _ in needs), end]


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


def stacked(strips: Iterable[Strip], drop: float = 0.0) -> tuple[float, tuple[Offset, ...]]:
    """Return how tall strips are one below the other, and their items placed for one strip."""
    placed: list[Offset] = []
    for strip in strips:
        drop += strip.before if placed else 0.0
        placed += [Offset(item, drop) for item in chain(strip.items, *strip.columns)]
        drop += strip.height
    return drop, tuple(placed)


def paint(canvas: Canvas, left: float, placed: Iterable[tuple[float, Strip]]) -> None:
    """Draw strips, each with the height of its top on the page."""
    for in_columns, run in groupby(placed, key=_has_columns):
        rows = list(run)
        for top, strip in rows:
            canvas.repeating = strip.repeated
            for item in strip.items:
                item.paint(canvas, left, top)
        if in_columns:
            for column in range(max(len(strip.columns) for _, strip in rows)):
                _paint_column(canvas, left, rows, column)
    canvas.repeating = False


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
