"""What the desk knows beyond the public brief, in its own words: notes, exceptions, reasons."""

from db.records import Correction, Evidence, Tier
from desktop.brief import styles
from desktop.brief.book import Book, own, source
from desktop.brief.parts.custody import briefs, files
from desktop.brief.parts.rounds import approvals, comments, rounds, seconds
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.words import SLOT, around, printed


def desk(book: Book) -> list[Strip]:
    """Return what only the dossier prints, each part where there is any."""
    return [
        *_notes(book),
        *_exceptions(book),
        *_item_notes(book),
        *rounds(book),
        *seconds(book),
        *approvals(book),
        *_withdrawal(book),
        *comments(book),
        *_reasons(book),
        *files(book),
        *briefs(book),
    ]


def _notes(book: Book) -> list[Strip]:
    notes = (book.snapshot.notes or "").split("\n")
    written = [[own(note)] for note in notes if note.strip()]
    return _prose(book, printed("Notes of the desk"), "notes", written)


def _exceptions(book: Book) -> list[Strip]:
    words = book.snapshot.origins_exception
    written = [[own(words)]] if words else []
    return _prose(book, printed("Exception for the origins"), "exception", written)


def _item_notes(book: Book) -> list[Strip]:
    noted = [item for item in book.snapshot.evidence if item.note]
    noted.sort(key=lambda item: book.numbers[item.key])
    written = [[_number(book, item), own(item.note or "")] for item in noted]
    return _prose(book, printed("Notes on evidence"), "evidence-notes", written)


def _number(book: Book, item: Evidence) -> Span:
    number = book.numbers[item.key]
    return Span(f"[{number}] ", styles.STRONG, goto=source(number))


def _reasons(book: Book) -> list[Strip]:
    written = [_reason(book, one) for one in book.snapshot.corrections]
    return _prose(book, printed("Why corrections were begun"), "reasons", written)


def _withdrawal(book: Book) -> list[Strip]:
    gone = book.snapshot.withdrawal
    if gone is None:
        return []
    spans = [*book.signed(gone.by.name, gone.at), Span("\n", styles.SMALL), own(gone.reason)]
    return _prose(book, printed("Why the check was withdrawn"), "withdrawal", [spans])


def _reason(book: Book, one: Correction) -> list[Span]:
    tiers = {
        Tier.VERDICT: printed("verdict"), Tier.SUBSTANCE: printed("substance"),
        Tier.WORDING: printed("wording"),
    }  # fmt: skip
    who = f"{one.opened_by.name}, {book.moment(one.opened_at)} ({tiers[one.tier]}): "
    spans = [Span(who, styles.STRONG), own(one.reason)]
    if one.abandoned:
        when = book.moment(one.closed_at or "")
        before, after = around(printed("Given up, {when}: {why}", when=when, why=SLOT))
        spans += [
            Span("\n", styles.SMALL), Span(before, styles.SMALL), own(one.abandoned_for or "—"),
            Span(after, styles.SMALL),
        ]  # fmt: skip
    return spans


def _prose(book: Book, title: str, name: str, paragraphs: list[list[Span]]) -> list[Strip]:
    if not paragraphs:
        return []
    return [*book.section(title, name), *(
        strip for spans in paragraphs
        for strip in book.paragraph(spans, tag=book.block(), before=4)
    )]  # fmt: skip
