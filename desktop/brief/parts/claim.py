"""The claim with who made it, beside the verdict."""

from collections.abc import Iterator

from db.records import Claim
from desktop.brief import styles
from desktop.brief.book import Book, joined, linked, own
from desktop.brief.items import Anchor, Box
from desktop.brief.parts.verdict import band, dissent, panel, scale
from desktop.brief.spans import Span
from desktop.brief.strips import Strip, stacked
from desktop.brief.tags import Role
from desktop.brief.words import printed

_PANEL = 172.0
_TALLEST = 190.0
"""Points; beside a claim taller than this the panel would be a large and empty black field."""


def claim(book: Book) -> list[Strip]:
    """Return claim and verdict: side by side, or one after the other where the claim is long."""
    left = list(_words(book, book.width - _PANEL - 16))
    height = 12 + sum(strip.before + strip.height for strip in left) + 8
    if height > _TALLEST:
        rule = Strip(11, (Box(0, 0, book.width, 1.2),), before=14, keep=True)
        return [rule, *_words(book), band(book, before=11), *scale(book), *dissent(book)]
    right = panel(book, _PANEL, height)
    height = max(height, right.height)
    _, placed = stacked(left, 12)
    rules = (
        Box(0, 0, book.width - _PANEL, 1.2),
        Box(0, height - 0.6, book.width - _PANEL, 0.6),
    )
    full = panel(book, _PANEL, height, x=book.width - _PANEL)
    both = Strip(height, (*rules, *placed, *full.items), before=14, keep=True)
    return [both, *scale(book), *dissent(book)]


def _words(book: Book, width: float | None = None) -> Iterator[Strip]:
    """Yield the quotation and who said it, where and when."""
    said = book.snapshot.claim
    heading = book.block(Role.HEADING)
    yield Strip(0, (Anchor("claim", printed("The claim")),), keep=True)
    label = [Span(printed("THE CLAIM"), styles.LABEL)]
    quote = [Span(f"“{said.quote}”", styles.CLAIM, apart=True)]
    quoted = book.block(Role.QUOTATION)
    yield from book.paragraph(label, tag=heading, width=width, keep=True)
    yield from book.paragraph(
        quote, tag=quoted.block(Role.PARAGRAPH), width=width, before=3, leading=16.4
    )
    yield from book.paragraph(_claimant(said), tag=book.block(), width=width, before=6)
    yield from book.paragraph(_circumstances(book, said), tag=book.block(), width=width)
    yield from book.paragraph(_appearances(book, said), tag=book.block(), width=width, before=3)


def _claimant(said: Claim) -> list[Span]:
    role = [
        Span(printed(", "), styles.SMALL), own(said.claimant.role)
    ] if said.claimant.role else []  # fmt: skip
    same = said.claimant.same_as
    known = [Span(" · ", styles.SMALL), linked(same, styles.SMALL)] if same else []
    return [Span(said.claimant.name, styles.STRONG, apart=True), *role, *known]


def _circumstances(book: Book, said: Claim) -> list[Span]:
    spans = joined((said.medium, book.day(said.date), said.place), " · ")
    if said.url:
        spans += [Span(" · " if spans else "", styles.SMALL), linked(said.url, styles.SMALL)]
    return spans


def _appearances(book: Book, said: Claim) -> list[Span]:
    spans: list[Span] = []
    for index, seen in enumerate(said.appearances):
        spans.append(Span(printed("; ") if index else printed("Seen in: "), styles.SMALL))
        spans += joined((seen.publisher, book.day(seen.date)), printed(", "))
        if seen.url:
            spans += [Span(printed(", "), styles.SMALL), linked(seen.url, styles.SMALL)]
    return spans
