"""The analysis: headings, paragraphs, quotations and lists, with [n] that lead to the sources."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from db.records import Block, BlockKind
from db.rules import citations
from db.rules.citations import Run
from desktop.brief import styles
from desktop.brief.book import INDENT, Book, followed, source
from desktop.brief.items import Anchor
from desktop.brief.spans import Span, Style
from desktop.brief.strips import Strip
from desktop.brief.tags import BULLETED, Role
from desktop.brief.words import printed

_STYLES = {
    (False, False): styles.BODY,
    (True, False): styles.BODY_BOLD,
    (False, True): styles.BODY_ITALIC,
    (True, True): styles.BODY_BOLD_ITALIC,
}


def analysis(book: Book) -> list[Strip]:
    """Return the whole analysis in its order."""
    found: list[Strip] = []
    for kind, run in groupby(enumerate(book.snapshot.blocks), key=lambda part: part[1].kind):
        if kind == BlockKind.LIST_ITEM:
            found += _items(book, [block for _, block in run])
            continue
        for index, block in run:
            found += _block(book, block, f"analysis-{index}")
    return found


def _block(book: Book, block: Block, name: str) -> list[Strip]:
    if block.kind == BlockKind.HEADING:
        return _heading(book, block, name)
    spans = list(_spans(book, block))
    if block.kind == BlockKind.QUOTATION:
        return _quotation(book, spans)
    return book.paragraph(spans, tag=book.block(), before=7)


def _heading(book: Book, block: Block, name: str) -> list[Strip]:
    spans = list(_spans(book, block, styles.HEADING))
    title = "".join(run.text for run in citations.pieces(block) if run.citation is None).strip()
    anchor = [Strip(0, (Anchor(name, title),), before=15, keep=True)] if title else []
    tag = book.block(Role.HEADING)
    return [*anchor, *book.paragraph(spans, tag=tag, leading=16, keep=True)]


def _items(book: Book, blocks: list[Block]) -> Iterator[Strip]:
    listed = book.root.block(Role.LIST, attributes=BULLETED)
    for index, block in enumerate(blocks):
        item = listed.block(Role.ITEM)
        label, body = item.block(Role.LABEL), item.block(Role.BODY)
        spans = list(_spans(book, block))
        rows = book.paragraph(spans, tag=body, x=INDENT, before=3 if index else 7)
        if rows:
            bullet = book.label(Span("•", styles.BODY), 4, rows[0], INDENT - 4, label)
            yield from [replace(rows[0], items=(bullet, *rows[0].items)), *rows[1:]]


def _quotation(book: Book, spans: list[Span]) -> list[Strip]:
    tag = book.block(Role.QUOTATION).block(Role.PARAGRAPH)
    return book.barred(spans, tag=tag, before=8)


def _spans(book: Book, block: Block, only: Style | None = None) -> Iterator[Span]:
    """Yield a block's runs; the blank before a citation goes, so [n] never begins a line."""
    runs = citations.pieces(block)
    for index, run in enumerate(runs):
        if run.citation is not None:
            yield _citation(book, run.citation)
            continue
        cited_next = index + 1 < len(runs) and runs[index + 1].citation is not None
        text = run.text.rstrip(" \u00a0") if cited_next else run.text
        if text:
            yield _run(run, text, only)


def _run(run: Run, text: str, only: Style | None) -> Span:
    style = only or _STYLES[run.bold, run.italic]
    return Span(text, style, href=followed(run.href))


def _citation(book: Book, key: str) -> Span:
    number = book.numbers.get(key)
    if number is None:
        return Span(printed("[source {key} is missing]", key=key), styles.CITATION)
    return Span(f"[{number}]", styles.CITATION, goto=source(number))
