"""The list of sources: everything a reader needs to look an item up again."""

from collections.abc import Iterator

from db.records import Attachment, Evidence
from desktop.brief import languages, styles
from desktop.brief.book import Book, joined, linked, own, source
from desktop.brief.items import Anchor, Item
from desktop.brief.kinds import told
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.tags import NUMBERED, Role, Tag
from desktop.brief.words import AS_WRITTEN, SLOT, around, known, printed, spaced, together

_INDENT = 28.0


def sources(book: Book) -> list[Strip]:
    """Return the sources in the order of their numbers."""
    items = sorted(book.snapshot.evidence, key=lambda item: book.numbers[item.key])
    if not items:
        return []
    title = book.section(printed("Sources"), "sources")
    listed = book.root.block(Role.LIST, attributes=NUMBERED)
    return [*title, *(strip for item in items for strip in _entry(book, item, listed))]


def _entry(book: Book, item: Evidence, listed: Tag) -> list[Strip]:
    number = book.numbers[item.key]
    entry = listed.block(Role.ITEM)
    label, body = entry.block(Role.LABEL), entry.block(Role.BODY)
    first, *rest = book.paragraph(
        list(_spans(book, item)), tag=body, x=_INDENT, before=3.5, leading=11.4, whole=8
    )
    shown = book.label(Span(f"[{number}]", styles.STRONG), 0, first, _INDENT, label)
    marked: tuple[Item, ...] = (Anchor(source(number)), shown, *first.items)
    return [Strip(first.height, marked, first.before, first.keep), *rest]


def _spans(book: Book, item: Evidence) -> Iterator[Span]:
    yield Span(item.title, styles.STRONG, apart=True)
    yield Span(".", styles.STRONG)
    published = book.day(item.published)
    whose = joined((item.author, item.publisher, published), printed(", "))
    if whose:
        yield from (Span(" ", styles.SMALL), *whose, Span(".", styles.SMALL))
    place = printed("Passage: {locator}.", locator=item.locator) if item.locator else ""
    about = together(told(item, book.kinds), _language(book, item.language), place)
    yield from (Span(" ", styles.SMALL), Span(about, styles.SMALL))
    yield from _address(printed("Address:"), item.url)
    yield from _address(printed("Archived copy:"), item.archived_url)
    if item.accessed:
        yield Span(" ", styles.SMALL)
        yield Span(printed("Accessed {day}.", day=book.day(item.accessed)), styles.SMALL)
    for attachment in item.attachments:
        yield Span(" ", styles.SMALL)
        yield from _file(attachment)


def _language(book: Book, tag: str | None) -> str:
    """Return a source's language where it is another than the brief's, in the brief's words."""
    spoken = book.snapshot.language
    if not tag or tag == spoken:
        return ""
    said = languages.name(tag, spoken if known(spoken) else AS_WRITTEN)
    return printed("Language: {language}.", language=said)


def _address(label: str, address: str | None) -> Iterator[Span]:
    if address:
        yield from (Span(" ", styles.SMALL), Span(spaced(label), styles.SMALL))
        yield linked(address, styles.SMALL)
        yield Span(".", styles.SMALL)


def _file(attachment: Attachment) -> Iterator[Span]:
    """Yield a file's name, in its own direction, and the ends of its hash."""
    short = f"{attachment.sha256[:8]}…{attachment.sha256[-8:]}"
    before, after = around(printed("File: {name}, SHA-256 {hash}.", name=SLOT, hash=short))
    yield from (Span(before, styles.SMALL), own(attachment.name), Span(after, styles.SMALL))
