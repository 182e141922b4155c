"""The evidence table: what each item shows, how it weighs, how good it is, where it comes from."""

from dataclasses import dataclass, replace

from db.records import Evidence, Stance
from db.rules import origins
from desktop.brief import styles
from desktop.brief.book import Book, source
from desktop.brief.items import Box
from desktop.brief.spans import Span
from desktop.brief.strips import Strip, beside, led, stacked
from desktop.brief.tags import OF_COLUMN, OF_ROW, Role, Tag
from desktop.brief.words import printed

_LEADING = 11.2
_PADDING = 8.0


@dataclass(frozen=True, slots=True)
class _Column:
    """A heading, where it stands and how wide its texts are, in points."""

    title: str
    x: float
    width: float


def evidence(book: Book) -> list[Strip]:
    """Return the table with its legend, or nothing for a case without evidence."""
    items = sorted(book.snapshot.evidence, key=lambda item: book.numbers[item.key])
    if not items:
        return []
    title = book.section(printed("Evidence"), "evidence")
    table = book.root.block(Role.TABLE)
    columns = _columns(book.width)
    header = (_header(book, columns, table.block(Role.HEAD).block(Role.ROW)),)
    body = table.block(Role.ROWS)
    rows = [
        strip for item in items
        for strip in led(_row(book, item, columns, body.block(Role.ROW)), header)
    ]
    closing = Strip(2, (Box(0, 0, book.width, 0.8),))
    return [*title, *header, *rows, closing, *_legend(book)]


def _columns(width: float) -> list[_Column]:
    number, weighs, grade, origin = 26.0, 66.0, 36.0, 62.0
    free = width - number - weighs - grade - origin
    title, shows = free * 0.42, free * 0.58
    names = (
        printed("No."), printed("Evidence"), printed("What it says"), printed("Weighs"),
        printed("Grade"), printed("Origin"),
    )
    columns, x = [], 0.0
    for name, taken in zip(names, (number, title, shows, weighs, grade, origin), strict=True):
        columns.append(_Column(name, x, taken - (10 if x + taken < width - 1 else 0)))
        x += taken
    return columns


def _header(book: Book, columns: list[_Column], row: Tag) -> Strip:
    cells = [
        _cell(book, [Span(column.title, styles.STRONG)], column, _head(row, index))
        for index, column in enumerate(columns)
    ]
    height, items = stacked(beside(cells), 3)
    rules = (Box(0, 0, book.width, 0.8), Box(0, height + 2.5, book.width, 0.5))
    return Strip(height + 3, (*rules, *items), keep=True)


def _head(row: Tag, index: int) -> Tag:
    return row.block(Role.COLUMN, name=f"evidence-{index}", attributes=OF_COLUMN)


def _field(row: Tag, index: int) -> Tag:
    """Return the cell of a column; the first names the row for those beside it."""
    headers = f"/O/Table/Headers[(evidence-{index})]"
    if index == 0:
        return row.block(Role.COLUMN, attributes=OF_ROW)
    return row.block(Role.CELL, attributes=headers)


def _row(book: Book, item: Evidence, columns: list[_Column], row: Tag) -> list[Strip]:
    cells = (
        [Span(f"[{book.numbers[item.key]}]", styles.STRONG, goto=source(book.numbers[item.key]))],
        _what(item),
        _says(item),
        [Span(_stance(item.stance), styles.STRONG)],
        [Span(_grade(item), styles.SMALL)],
        _origin(book, item),
    )
    laid = [
        _cell(book, spans, column, _field(row, index))
        for index, (spans, column) in enumerate(zip(cells, columns, strict=True))
    ]
    *lines, last = beside(laid)
    top = Strip(_PADDING / 2, keep=True)
    bottom = Strip(_PADDING / 2, (Box(0, _PADDING / 2, book.width, 0.4),))
    return [top, *lines, replace(last, keep=True), bottom]


def _cell(book: Book, spans: list[Span], column: _Column, tag: Tag) -> list[Strip]:
    return book.paragraph(
        spans, tag=tag, x=column.x, width=column.x + column.width, leading=_LEADING
    )


def _what(item: Evidence) -> list[Span]:
    kind = printed("{kind}, first-hand", kind=item.kind) if item.primary else item.kind
    publisher = f"{item.publisher}. " if item.publisher else ""
    unused = " " + printed("Not used in the analysis.") if item.unused else ""
    return [
        Span(item.title, styles.STRONG),
        Span(f"\n{publisher}{kind[:1].upper()}{kind[1:]}.{unused}", styles.SMALL),
    ]


def _says(item: Evidence) -> list[Span]:
    if not item.quote and not item.translation:
        return [Span(printed("No words quoted."), styles.SMALL)]
    spans = [_quoted(item.quote, item.language)] if item.quote else []
    if item.translation:
        label = printed("In translation:")
        spans += [
            Span(("\n" if spans else "") + label + " ", styles.STRONG),
            _quoted(item.translation, None),
        ]
    return spans


def _quoted(words: str, language: str | None) -> Span:
    return Span(f"“{words}”", styles.SMALL, apart=True, language=language)


def _stance(stance: Stance) -> str:
    words = {
        Stance.SUPPORTS: printed("✓ supports"),
        Stance.REFUTES: printed("× refutes"),  # noqa: RUF001
        Stance.CONTEXT: printed("○ context"),
    }
    return words[stance]


def _grade(item: Evidence) -> str:
    return f"{item.reliability or ''}{item.credibility or ''}" or "–"  # noqa: RUF001


def _origin(book: Book, item: Evidence) -> list[Span]:
    if item.origin is None:
        return [Span(printed("independent"), styles.SMALL)]
    number = book.numbers.get(item.origin)
    if number is None:
        return [Span(printed("repeats {key}", key=item.origin), styles.SMALL)]
    return [Span(printed("repeats [{n}]", n=number), styles.SMALL, goto=source(number))]


def _legend(book: Book) -> list[Strip]:
    count = origins.independent(book.snapshot.evidence)
    said = printed("Independent origins: {n}.", n=count)
    grades = printed(
        "Grade: reliability of the source, from A (completely reliable) to E (unreliable), F"
        " (cannot be judged); credibility of what it says, from 1 (confirmed) to 5 (improbable), 6"
        " (cannot be judged)."
    )
    return book.paragraph([Span(f"{said} {grades}", styles.RUNNING)], tag=book.block(), before=6)
