"""Tables that go on over pages: their head is repeated, and each cell knows its column and row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.brief import styles
from desktop.brief.book import Book
from desktop.brief.items import Box
from desktop.brief.spans import Span
from desktop.brief.strips import Strip, beside, led, stacked
from desktop.brief.tags import OF_COLUMN, OF_ROW, Role, Tag

_LEADING = 11.2
_PADDING = 8.0
_GUTTER = 10.0
_ROUNDING = 0.1

Row = Sequence[Sequence[Span]]
"""The texts of a row, one for each column."""


@dataclass(frozen=True, slots=True)
class Column:
    """A title with a width in points, or with a share of what the others leave.

    One with a width is wider where a word of its title, or of what it `holds`, asks for more.
    """

    title: str
    width: float = 0.0
    share: float = 0.0
    holds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a column's texts stand, in points."""

    x: float
    width: float


def table(
    book: Book, name: str, columns: Sequence[Column], rows: Iterable[Row], *, keep: bool = False
) -> Iterator[Strip]:
    """Yield a table; its name is its own in the brief, its first column names the rows.

    Its end stands on one page with its last row, and with what follows it where told to `keep`.
    """
    places = list(_places(book, columns))
    tag = book.root.block(Role.TABLE)
    names = [f"{name}-{index}" for index in range(len(columns))]
    header = (_header(book, columns, places, tag.block(Role.HEAD).block(Role.ROW), names),)
    yield from header
    body = tag.block(Role.ROWS)
    last: list[Strip] = []
    for row in rows:
        yield from last
        last = list(led(_row(book, row, places, body.block(Role.ROW), names), header))
    yield from [*last[:-1], *(replace(strip, keep=True) for strip in last[-1:])]
    yield Strip(2, (Box(0, 0, book.width, 0.8),), keep=keep)


def titled(
    book: Book, title: str, name: str, columns: Sequence[Column], rows: Sequence[Row]
) -> list[Strip]:
    """Return a table under its own heading, or nothing where it has no rows."""
    return [*book.section(title, name), *table(book, name, columns, rows)] if rows else []


def _places(book: Book, columns: Sequence[Column]) -> Iterator[_Place]:
    fixed = [_least(book, column) if column.width else 0.0 for column in columns]
    free = book.width - sum(fixed)
    x = 0.0
    for column, width in zip(columns, fixed, strict=True):
        taken = width or free * column.share
        yield _Place(x, taken - (_GUTTER if x + taken < book.width - 1 else 0))
        x += taken


def _least(book: Book, column: Column) -> float:
    words = (word for text in (column.title, *column.holds) for word in text.split(" "))
    widest = max(book.setter.width(Span(word, styles.STRONG)) for word in words)
    return max(column.width, widest + _GUTTER + _ROUNDING)


def _header(
    book: Book, columns: Sequence[Column], places: Sequence[_Place], row: Tag, names: Sequence[str]
) -> Strip:
    cells = [
        _cell(
            book, [Span(column.title, styles.STRONG)], place,
            row.block(Role.COLUMN, name=name, attributes=OF_COLUMN),
        )
        for column, place, name in zip(columns, places, names, strict=True)
    ]
    height, items = stacked(beside(cells), 3)
    rules = (Box(0, 0, book.width, 0.8), Box(0, height + 2.5, book.width, 0.5))
    return Strip(height + 3, (*rules, *items), keep=True)


def _row(
    book: Book, row: Row, places: Sequence[_Place], tag: Tag, names: Sequence[str]
) -> list[Strip]:
    laid = [
        _cell(book, spans, place, _field(tag, name, first=index == 0))
        for index, (spans, place, name) in enumerate(zip(row, places, names, strict=True))
    ]
    *lines, last = beside(laid)
    top = Strip(_PADDING / 2, keep=True)
    bottom = Strip(_PADDING / 2, (Box(0, _PADDING / 2, book.width, 0.3),))
    return [top, *lines, replace(last, keep=True), bottom]


def _field(row: Tag, name: str, *, first: bool) -> Tag:
    if first:
        return row.block(Role.COLUMN, attributes=OF_ROW)
    return row.block(Role.CELL, attributes=f"/O/Table/Headers[({name})]")


def _cell(book: Book, spans: Sequence[Span], place: _Place, tag: Tag) -> list[Strip]:
    return book.paragraph(
        spans, tag=tag, x=place.x, width=place.x + place.width, leading=_LEADING
    )
