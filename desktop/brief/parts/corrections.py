"""What changed since this check first left the house, and which brief replaces which."""

from db.records import Correction, Tier
from desktop.brief import styles
from desktop.brief.book import Book
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.words import printed, together


def corrections(book: Book) -> list[Strip]:
    """Return corrections and the line of issued briefs, where there are any."""
    case = book.snapshot
    told = (correction for correction in case.corrections if not correction.abandoned)
    paragraphs = [_correction(book, correction) for correction in told]
    if len(case.briefs) > 1:
        paragraphs.append([Span(_superseding(book), styles.SMALL)])
    if not paragraphs:
        return []
    title = book.section(printed("Corrections"), "corrections")
    return [*title, *(
        strip for spans in paragraphs
        for strip in book.paragraph(spans, tag=book.block(), before=4)
    )]  # fmt: skip


def _correction(book: Book, correction: Correction) -> list[Span]:
    tiers = {
        Tier.VERDICT: printed("Verdict corrected"),
        Tier.SUBSTANCE: printed("Substance corrected"),
        Tier.WORDING: printed("Wording corrected"),
    }
    when = book.moment(correction.closed_at or correction.opened_at)
    words = correction.public_note or printed("This correction is under way.")
    return [
        Span(f"{tiers[correction.tier]}, {when}. ", styles.STRONG),
        Span(words, styles.SMALL), *_before(book, correction),
    ]


def _before(book: Book, correction: Correction) -> list[Span]:
    """Say which verdict a corrected one took the place of, as far as this scale has it."""
    scale = book.snapshot.scale
    same = correction.tier == Tier.VERDICT and correction.scale_before == scale.reference
    rating = scale.rating(correction.verdict_before) if same else None
    if rating is None:
        return []
    told = printed("Before, it was: {rating}.", rating=rating.label)
    return [Span(" ", styles.SMALL), Span(told, styles.SMALL)]


def _superseding(book: Book) -> str:
    numbers = {brief.id: brief.number for brief in book.snapshot.briefs}
    sentences = []
    for brief in book.snapshot.briefs:
        when = book.moment(brief.at)
        former = numbers.get(brief.supersedes) if brief.supersedes else None
        sentences.append(
            printed("Brief {n}, {when}, supersedes brief {former}.", n=brief.number, when=when,
               former=former)
            if former
            else printed("Brief {n}, {when}.", n=brief.number, when=when)
        )  # fmt: skip
    return together(*sentences)
