"""The way of a case through the desk: rounds, approvals and what was said about it."""

from db.records import Decision, Scale, SecondVerdict
from desktop.brief import styles
from desktop.brief.book import Book, own
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.table import Column, Row, titled
from desktop.brief.words import printed


def rounds(book: Book) -> list[Strip]:
    """Return every trip from "submitted" to a decision, with its note."""
    decisions = {
        Decision.APPROVED: printed("approved"), Decision.RETURNED: printed("returned"),
    }  # fmt: skip
    rows: list[Row] = [
        (
            [Span(str(one.number), styles.STRONG)],
            book.signed(one.submitted_by.name, one.submitted_at),
            book.signed(one.decided_by.name, one.decided_at or "") if one.decided_by else [],
            [Span(decisions[one.decision] if one.decision else printed("open"), styles.STRONG)],
            [own(one.note or "")],
            [Span(one.revision[:12], styles.SMALL)],
        )
        for one in book.snapshot.rounds
    ]
    columns = [
        Column(printed("Round"), 42), Column(printed("Submitted"), 112),
        Column(printed("Decided"), 112),
        Column(printed("Decision"), 58, holds=(*decisions.values(), printed("open"))),
        Column(printed("Note"), share=1.0), Column(printed("Record"), 66),
    ]  # fmt: skip
    return titled(book, printed("Rounds"), "rounds", columns, rows)


def seconds(book: Book) -> list[Strip]:
    """Return every second verdict with how it was settled."""
    scale = book.snapshot.scale
    rows: list[Row] = [
        (
            book.signed(one.by.name, one.at),
            [Span(_label(scale, one.rating), styles.STRONG)],
            [own(one.reason)],
            _settled(book, one),
            [Span(one.revision[:12], styles.SMALL)],
        )
        for one in book.snapshot.seconds
    ]
    columns = [
        Column(printed("Given"), 110),
        Column(printed("Verdict"), 70, holds=tuple(one.label for one in scale.ratings)),
        Column(printed("Reason"), share=0.5), Column(printed("Settled"), share=0.5),
        Column(printed("Record"), 66),
    ]  # fmt: skip
    return titled(book, printed("Second verdicts"), "seconds", columns, rows)


def _label(scale: Scale, rating: str) -> str:
    known = scale.rating(rating)
    return known.label if known else rating


def _settled(book: Book, one: SecondVerdict) -> list[Span]:
    if one.settled_by is None:
        return []
    signed = book.signed(one.settled_by.name, one.settled_at or "")
    return [*signed, Span(f"\n{one.settlement or ''}", styles.SMALL)]


def approvals(book: Book) -> list[Strip]:
    """Return every approval with the checklist that was gone through."""
    rows: list[Row] = [
        (
            book.signed(one.by.name, one.at),
            [Span(printed("voided") if one.voided else printed("in force"), styles.STRONG)],
            [Span("\n".join(f"✓ {point}" for point in one.checklist), styles.SMALL)],
            [own(one.note or "")],
            [Span(one.revision[:12], styles.SMALL)],
        )
        for one in book.snapshot.approvals
    ]
    columns = [
        Column(printed("Approved"), 110),
        Column(printed("Standing"), 58, holds=(printed("voided"), printed("in force"))),
        Column(printed("Checklist"), share=0.55), Column(printed("Note"), share=0.45),
        Column(printed("Record"), 66),
    ]  # fmt: skip
    return titled(book, printed("Approvals"), "approvals", columns, rows)


def comments(book: Book) -> list[Strip]:
    """Return every thread of comments in the order in which it was begun."""
    threads: dict[str, list[Row]] = {}
    for one in book.snapshot.comments:
        settled = printed("settled") if one.resolved else printed("open")
        threads.setdefault(one.thread, []).append((
            book.signed(one.by.name, one.at),
            [own(one.text)],
            [Span(settled if one.thread == one.id else "", styles.STRONG)],
        ))
    columns = [
        Column(printed("Comment by"), 120), Column(printed("Words"), share=1.0),
        Column(printed("Standing"), 58, holds=(printed("settled"), printed("open"))),
    ]  # fmt: skip
    rows = [row for thread in threads.values() for row in thread]
    return titled(book, printed("Comments"), "comments", columns, rows)
