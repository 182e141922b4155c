"""Image attachments as numbered figures, two in a row; what cannot be printed says why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.records import Attachment
from desktop.brief import pictures, styles
from desktop.brief.book import Book, own, source
from desktop.brief.items import Box, Item, Picture
from desktop.brief.pictures import Photo
from desktop.brief.spans import Span
from desktop.brief.strips import Strip, stacked
from desktop.brief.tags import Role, Tag
from desktop.brief.words import printed

_GUTTER = 16.0
_HIGHEST = 190.0
_HIGHEST_ALONE = 300.0


_ROUNDING = 0.01

_LEAST, _LEAST_OF_MANY = 0.6, 0.8
"""What pictures may shrink to, so that they stand on a page begun: in the first row, in others."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """An image, what it belongs to, and the source it links to (None for the portrait)."""

    attachment: Attachment
    title: str
    number: int | None


@dataclass(frozen=True, slots=True)
class _Cell:
    """A figure set in its column: the photograph with its tag, or what stands in its place."""

    x: float
    width: float
    photo: Photo | None
    tag: Tag | None
    below: tuple[Strip, ...]

    def size(self, highest: float) -> tuple[float, float]:
        """Return width and height of the picture, at most so high."""
        if self.photo is None:
            return 0.0, 0.0
        scale = min(self.width / self.photo.width, highest / self.photo.height, 1.0)
        return self.photo.width * scale, self.photo.height * scale

    def strips(self, highest: float) -> Iterator[Strip]:
        """Yield the picture, at most so high, and what stands below it."""
        if self.photo is not None:
            size = self.size(highest)
            yield Strip(size[1] + 4, (Picture(self.photo, self.x, 0, *size, self.tag),))
        yield from self.below


def figures(book: Book) -> list[Strip]:
    """Return the figures of all images whose bytes the options hold."""
    found = list(_found(book))
    if not found:
        return []
    title = book.section(printed("Figures"), "figures")
    rows = [
        _row(book, found[start : start + 2], start + 1) for start in range(0, len(found), 2)
    ]
    return [*title, *rows]


def _found(book: Book) -> Iterator[_Figure]:
    claimant = book.snapshot.claim.claimant
    if claimant.portrait and claimant.portrait.sha256 in book.options.images:
        yield _Figure(claimant.portrait, claimant.name, None)
    for item in sorted(book.snapshot.evidence, key=lambda item: book.numbers[item.key]):
        for attachment in item.attachments:
            if _is_image(attachment) and attachment.sha256 in book.options.images:
                yield _Figure(attachment, item.title, book.numbers[item.key])


def _is_image(attachment: Attachment) -> bool:
    return attachment.media_type.startswith("image/")


def _row(book: Book, pair: list[_Figure], first: int) -> Strip:
    alone = len(pair) == 1
    width = book.width if alone else (book.width - _GUTTER) / 2
    cells = [
        _cell(book, figure, first + index, index * (width + _GUTTER), width)
        for index, figure in enumerate(pair)
    ]
    return _placed(cells, _HIGHEST_ALONE if alone else _HIGHEST, is_first=first == 1)


def _placed(cells: Sequence[_Cell], highest: float, *, is_first: bool) -> Strip:
    """Return figures side by side, none higher than that."""
    items: list[Item] = []
    height = 0.0
    for cell in cells:
        depth, placed = stacked(cell.strips(highest))
        items += placed
        height = max(height, depth)
    tallest = max(cell.size(highest)[1] for cell in cells)

    def smaller(room: float) -> Strip | None:
        less = tallest - (height - room) - _ROUNDING
        if less < tallest * (_LEAST if is_first else _LEAST_OF_MANY):
            return None
        strip = _placed(cells, less, is_first=is_first)
        return strip if strip.height <= room else None

    return Strip(height, tuple(items), before=0 if is_first else 10, smaller=smaller)


def _cell(book: Book, figure: _Figure, number: int, x: float, width: float) -> _Cell:
    image = pictures.read(book.options.images[figure.attachment.sha256])
    if isinstance(image, pictures.Gap):
        name = figure.attachment.name
        words = printed("{name} is not printed: {reason}.", name=name, reason=image.reason)
        framed = _framed(_lines(book, [Span(words, styles.SMALL)], x + 8, width - 16), x, width)
        caption = _lines(book, _caption(figure, number), x, width)
        return _Cell(x, width, None, None, (*framed, *caption))
    attachment = figure.attachment
    tag = book.root.block(Role.FIGURE, alt=attachment.alt or attachment.caption or figure.title)
    return _Cell(x, width, image, tag, tuple(_lines(book, _caption(figure, number), x, width)))


def _framed(words: list[Strip], x: float, width: float) -> list[Strip]:
    height = 20 + sum(strip.height for strip in words)
    return [Strip(10, (Box(x, 0, width, height, fill=None),)), *words, Strip(14)]


def _caption(figure: _Figure, number: int) -> list[Span]:
    attachment = figure.attachment
    words = attachment.caption or figure.title
    spans = [
        Span(printed("Figure {n}. ", n=number), styles.STRONG),
        own(words),
    ]
    if figure.number is not None:
        spans.append(Span(f" [{figure.number}]", styles.SMALL, goto=source(figure.number)))
    if attachment.alt and attachment.alt != words:
        shown = printed("Shown: {alt}", alt=attachment.alt)
        spans += [Span(" ", styles.SMALL), Span(shown, styles.SMALL)]
    return spans


def _lines(book: Book, spans: list[Span], x: float, width: float) -> list[Strip]:
    """Return at most a dozen lines: a figure and its caption are never cut by a page's end."""
    return book.paragraph(spans, tag=book.block(), width=x + width, x=x)[:12]
