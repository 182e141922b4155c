"""Topics, headline, reason, and the facts that place a brief: when, which, by whom."""

from db.records import State
from desktop.brief import standing, styles
from desktop.brief.book import Book
from desktop.brief.items import Anchor
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.tags import Role
from desktop.brief.words import printed, spaced


def opening(book: Book) -> list[Strip]:
    """Return the head of the first page."""
    case = book.snapshot
    title = case.title or case.number
    topics = " · ".join(case.topics)
    above = [Span(topics, styles.SMALL)] if topics else []
    reason = [Span(case.reason, styles.STANDFIRST)] if case.reason else []
    return [
        Strip(0, (Anchor("headline", title),), keep=True),
        *book.paragraph(above, tag=book.block(), keep=True),
        *book.paragraph(
            [Span(title, styles.HEADLINE)], tag=book.block(Role.HEADLINE), before=3, leading=30,
            keep=True, balanced=True,
        ),
        *book.paragraph(reason, tag=book.block(), before=5, leading=18, balanced=True),
        *_corrected(book),
        *_withdrawn(book),
        _facts(book),
    ]


def _corrected(book: Book) -> list[Strip]:
    """Return the last correction, which readers of the former brief look for first."""
    done = [one for one in book.snapshot.corrections if one.public_note and one.closed_at]
    if not done:
        return []
    last, briefs = done[-1], book.snapshot.briefs
    label = printed("Corrected on {day}:", day=book.moment(last.closed_at or ""))
    spans = [Span(spaced(label), styles.STRONG), Span(last.public_note or "", styles.SMALL)]
    former = next((b for b in briefs if b.id == briefs[-1].supersedes), None) if briefs else None
    if former:
        words = printed(
            "This brief supersedes brief {n} of {day}.", n=former.number, day=book.moment(former.at)
        )
        spans += [Span(" ", styles.SMALL), Span(words, styles.SMALL)]
    return book.barred(spans, before=12)


def _withdrawn(book: Book) -> list[Strip]:
    """Return when a check was withdrawn, with the whole reason: the band above may cut it."""
    reason, gone = standing.notice(book.snapshot), book.snapshot.withdrawal
    if book.snapshot.state != State.WITHDRAWN or not (gone or len(reason) > standing.LONG):
        return []
    label = printed("Why this brief was withdrawn: ")
    if gone:
        label = spaced(printed("Withdrawn on {day}:", day=book.moment(gone.at)))
    return book.barred([Span(label, styles.STRONG), Span(reason, styles.SMALL)], before=12)


def _facts(book: Book) -> Strip:
    entries = [(label, value) for label, value in _entries(book) if value]
    return book.facts([[(a, styles.SMALL), (b, styles.STRONG)] for a, b in entries], before=13)


def _entries(book: Book) -> list[tuple[str, str]]:
    case, issue = book.snapshot, standing.issue(book.snapshot)
    when = (
        (printed("Published"), book.moment(issue.at))
        if issue
        else (printed("As of"), book.moment(case.updated_at))
    )
    number = case.number
    if issue:
        number = printed("{number}, brief {n}", number=case.number, n=issue.number)
    people = [
        (printed("Written by"), printed(", ").join(author.name for author in case.written_by)),
        (printed("Approved by"), case.approval.by.name if case.approval else ""),
    ]
    return [when, (printed("Record"), number), *(people if book.options.names else [])]
