"""The evidence table: what each item shows, how it weighs, how good it is, where it comes from."""

from db.records import Evidence, Stance
from db.rules import origins
from desktop.brief import styles
from desktop.brief.book import Book, own, source
from desktop.brief.kinds import told
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.table import Column, Row, table
from desktop.brief.words import printed, together


def evidence(book: Book) -> list[Strip]:
    """Return the table with its legend, or nothing for a case without evidence."""
    items = sorted(book.snapshot.evidence, key=lambda item: book.numbers[item.key])
    if not items:
        return []
    title = book.section(printed("Evidence"), "evidence")
    rows = (_row(book, item) for item in items)
    columns = _columns(len(items))
    return [*title, *table(book, "evidence", columns, rows, keep=True), *_legend(book)]


def _columns(count: int) -> list[Column]:
    repeats = printed("repeats [{n}]", n=count)
    return [
        Column(printed("No."), 30, holds=(f"[{count}]",)),
        Column(printed("Evidence"), share=0.42),
        Column(printed("What it says"), share=0.58),
        Column(printed("Weighs"), 66, holds=tuple(map(_stance, Stance))),
        Column(printed("Grade"), 38),
        Column(printed("Origin"), 60, holds=(printed("independent"), repeats)),
    ]


def _row(book: Book, item: Evidence) -> Row:
    number = book.numbers[item.key]
    return (
        [Span(f"[{number}]", styles.STRONG, goto=source(number))],
        _what(book, item),
        _says(item),
        [Span(_stance(item.stance), styles.STRONG)],
        [Span(_grade(item), styles.SMALL)],
        _origin(book, item),
    )


def _what(book: Book, item: Evidence) -> list[Span]:
    kind = told(item, book.kinds, first_hand=item.primary)
    publisher = [own(item.publisher), Span(". ", styles.SMALL)] if item.publisher else []
    unused = printed("Not used in the analysis.") if item.unused else ""
    return [
        Span(item.title, styles.STRONG, apart=True), Span("\n", styles.SMALL), *publisher,
        Span(together(kind, unused), styles.SMALL),
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
    return words[stance].replace(" ", "\u00a0")


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
    legend = Span(together(said, grades), styles.RUNNING)
    return book.paragraph([legend], tag=book.block(), before=6)
