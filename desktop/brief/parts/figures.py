"""Image attachments as numbered figures, two in a row; what cannot be printed says why."""

from collections.abc import Iterator
from dataclasses import dataclass

from db.records import Attachment
from desktop.brief import pictures, styles
from desktop.brief.book import Book, own, source
from desktop.brief.items import Box, Item, Picture
from desktop.brief.spans import Span
from desktop.brief.strips import Strip, stacked
from desktop.brief.tags import Role
from desktop.brief.words import printed

_GUTTER = 16.0
_HIGHEST = 190.0
_HIGHEST_ALONE = 300.0


@dataclass(frozen=True, slots=True)
class _Figure:
    """An image, what it belongs to, and the source it links to (None for the portrait)."""

    attachment: Attachment
    title: str
    number: int | None


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
    items: list[Item] = []
    height = 0.0
    for index, figure in enumerate(pair):
        x = index * (width + _GUTTER)
        cell = _cell(book, figure, first + index, x, width, alone=alone)
        depth, placed = stacked(cell)
        items += placed
        height = max(height, depth)
    return Strip(height, tuple(items), before=10 if first > 1 else 0)


def _cell(
    book: Book, figure: _Figure, number: int, x: float, width: float, *, alone: bool
) -> list[Strip]:
    image = pictures.read(book.options.images[figure.attachment.sha256])
    if isinstance(image, pictures.Gap):
        name = figure.attachment.name
        words = printed("{name} is not printed: {reason}.", name=name, reason=image.reason)
        shown = _framed(_lines(book, [Span(words, styles.SMALL)], x + 8, width - 16), x, width)
    else:
        highest = _HIGHEST_ALONE if alone else _HIGHEST
        scale = min(width / image.width, highest / image.height, 1.0)
        size = (image.width * scale, image.height * scale)
        attachment = figure.attachment
        tag = book.root.block(
            Role.FIGURE, alt=attachment.alt or attachment.caption or figure.title
        )
        shown = [Strip(size[1] + 4, (Picture(image, x, 0, *size, tag),))]
    return [*shown, *_lines(book, _caption(figure, number), x, width)]


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
