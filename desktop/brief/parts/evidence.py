"""The evidence table: what each item shows, how it weighs, how good it is, where it comes from."""

from collections.abc import Iterable, Sequence
from math import ceil

from db.records import Evidence, Stance
from db.rules import origins
from desktop.brief import styles
from desktop.brief.book import Book, own, source
from desktop.brief.kinds import told
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.table import Column, Row, table
from desktop.brief.words import printed, spaced, together

_SHARES = (0.42, 0.38, 0.46, 0.34, 0.5, 0.3, 0.54)
"""What the titles may have of the width that they share with the quotations, as usual first."""

_OTHERS = 194.0
"""Points that the other columns take."""

_SIGN, _GAP = 3.9, 2.6
"""Points of a letter of small type, on an average; letters that would fit between columns."""

_HARDLY_MORE = 1.05

_MOST_TRIED = 60
"""Items; more of a case are not asked how wide the columns are to be."""

_WIDE = "\u2e80"
"""The first of the characters that are as wide as two letters (UAX 11)."""


def evidence(book: Book) -> list[Strip]:
    """Return the table with its legend, or nothing for a case without evidence."""
    items = sorted(book.snapshot.evidence, key=lambda item: book.numbers[item.key])
    if not items:
        return []
    title = book.section(printed("Evidence"), "evidence")
    rows = [_row(book, item) for item in items]
    columns = _columns(len(items), _share(book, rows))
    return [*title, *table(book, "evidence", columns, rows, keep=True), *_legend(book)]


def _columns(count: int, share: float) -> list[Column]:
    repeats = printed("repeats [{n}]", n=count)
    return [
        Column(printed("No."), 30, holds=(f"[{count}]",)),
        Column(printed("Evidence"), share=share),
        Column(printed("What it says"), share=1 - share),
        Column(printed("Weighs"), 66, holds=tuple(map(_stance, Stance))),
        Column(printed("Grade"), 38),
        Column(printed("Origin"), 60, holds=(printed("independent"), repeats)),
    ]


def _share(book: Book, rows: Sequence[Row]) -> float:
    """Return the part of the width for what an item is, the rest being for what it says.

    It is the most usual one of those at which all rows take hardly more lines than at the best.
    """
    signs = (book.width - _OTHERS) / _SIGN
    texts = [(_words(what), _words(says)) for _, what, says, *_ in rows[:_MOST_TRIED]]
    tried = {
        share: sum(
            max(_lines(what, signs * share - _GAP), _lines(says, signs * (1 - share) - _GAP))
            for what, says in texts
        )
        for share in _SHARES
    }
    enough = min(tried.values()) * _HARDLY_MORE
    return next(share for share, lines in tried.items() if lines <= enough)


def _words(spans: Sequence[Span]) -> list[list[int]]:
    """Return how many signs each word of each paragraph of a cell has, wide ones twice."""
    text = "".join(span.text for span in spans)
    return [
        [len(word) + sum(map(_WIDE.__le__, word)) for word in line.split()]
        for line in text.split("\n")
    ]


def _lines(paragraphs: Iterable[Iterable[int]], room: float) -> int:
    """Return how many lines paragraphs take, each of so many signs."""
    count = 0
    for words in paragraphs:
        used = room
        for length in words:
            if used + 1 + length > room:
                count += ceil(length / room)
                used = length % room
            else:
                used += 1 + length
    return count


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
        label = Span(spaced(printed("In translation:")), styles.STRONG)
        parted = [Span("\n", styles.STRONG)] if spans else []
        spans += [*parted, label, _quoted(item.translation, None)]
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
