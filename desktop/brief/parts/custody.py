"""What the desk keeps: the files of the evidence and every brief that left, with whole hashes."""

from desktop.brief import styles
from desktop.brief.book import Book, grouped, own, source
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.table import Column, Row, titled
from desktop.brief.words import printed


def files(book: Book) -> list[Strip]:
    """Return every file of the evidence: its name, type, size and hash."""
    rows: list[Row] = [
        (
            [Span(f"[{n}]", styles.STRONG, goto=source(n))],
            [own(kept.name)],
            [Span(f"{kept.media_type}\n{kept.size:,}".replace(",", "\u202f"), styles.SMALL)],
            [own(grouped(kept.sha256))],
            [Span(book.day(item.accessed), styles.SMALL)],
        )
        for item in sorted(book.snapshot.evidence, key=lambda item: book.numbers[item.key])
        for n in (book.numbers[item.key],)
        for kept in item.attachments
    ]
    columns = [
        Column(printed("No."), 30), Column(printed("File"), share=0.5),
        Column(printed("Type, bytes"), share=0.5), Column(printed("SHA-256"), 176),
        Column(printed("Accessed"), 78),
    ]  # fmt: skip
    return titled(book, printed("Files in custody"), "custody", columns, rows)


def briefs(book: Book) -> list[Strip]:
    """Return every brief that left the house."""
    numbers = {brief.id: str(brief.number) for brief in book.snapshot.briefs if brief.id}
    rows: list[Row] = [
        (
            [Span(str(one.number), styles.STRONG)],
            book.signed(one.by.name, one.at),
            [Span(numbers.get(one.supersedes or "", "–"), styles.SMALL)],  # noqa: RUF001
            [own(grouped(one.sha256) or printed("not recorded yet"))],
            [Span(one.revision[:12], styles.SMALL)],
        )
        for one in book.snapshot.briefs
    ]
    columns = [
        Column(printed("Brief"), 36), Column(printed("Published"), share=1.0),
        Column(printed("Supersedes"), 62), Column(printed("SHA-256 of the file"), 176),
        Column(printed("Record"), 76),
    ]  # fmt: skip
    return titled(book, printed("Briefs issued"), "briefs", columns, rows)
