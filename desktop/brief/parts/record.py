"""Who answers for the check, and the numbers by which it can be compared with the desk's record."""

from collections.abc import Iterator
from dataclasses import replace

from db.records import CaseSnapshot, Decision, State
from desktop.brief import qr, standing, styles
from desktop.brief.book import Book, grouped, own
from desktop.brief.items import Anchor
from desktop.brief.spans import Span
from desktop.brief.strips import Strip, stacked
from desktop.brief.tags import Role
from desktop.brief.words import printed, together

_CODE = 78.0
"""Points: half a millimetre and more for each cell, which any telephone reads."""

_MOST_NAMED = 200
"""Characters named in the note; a text in another script can hold thousands."""


def record(book: Book) -> list[Strip]:
    """Return credits, the hashes as text and as a code, the desk's address."""
    title = book.section(printed("Record"), "record")
    people = [_people(book)] if book.options.names else []
    desk = _desk(book)
    return [*title, *people, replace(_checked(book), keep=bool(desk)), *desk]


def note(book: Book) -> list[Strip]:
    """Return the list of characters that are printed as numbers; ask for it last."""
    names = list(book.setter.census.names())
    if not names:
        return []
    listed = "; ".join(names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    rest = printed("And {n} more.", n=more) if more > 0 else ""
    words = together(printed("Characters this brief could not print: {names}.", names=listed), rest)
    return [
        Strip(0, (Anchor("characters"),), before=10, keep=True),
        *book.paragraph([Span(words, styles.SMALL)], tag=book.block()),
    ]


def _people(book: Book) -> Strip:
    styled = (styles.SMALL, styles.STRONG, styles.SMALL, styles.SMALL)
    return book.facts(
        [list(zip(credit, styled, strict=False)) for credit in _credits(book, book.snapshot)],
        before=4, ruled=True, keep=True,
    )


def _credits(book: Book, case: CaseSnapshot) -> Iterator[tuple[str, ...]]:
    if case.written_by:
        names = printed(", ").join(author.name for author in case.written_by)
        yield printed("Written by"), names, book.moment(case.written_at)
    checked = [r for r in case.rounds
               if r.revision == case.revision and r.decision is Decision.APPROVED]
    if checked and checked[-1].decided_by:
        when = book.moment(checked[-1].decided_at or "")
        yield printed("Checked by"), checked[-1].decided_by.name, when
    if case.approval:
        which = printed("record {hash}", hash=case.approval.revision[:12])
        yield printed("Approved by"), case.approval.by.name, book.moment(case.approval.at), which
    issue = standing.issue(case)
    if issue:
        yield printed("Published by"), issue.by.name, book.moment(issue.at)
    if case.withdrawal and case.state is State.WITHDRAWN:
        gone = case.withdrawal
        yield printed("Withdrawn by"), gone.by.name, book.moment(gone.at)


def _checked(book: Book) -> Strip:
    """Return the numbers by which anybody can compare this brief with the desk, beside their code.

    The code goes on paper what the attached record goes in the file: whoever holds either can ask.
    """
    case = book.snapshot
    about = printed(
        "The record's hash is the SHA-256 of this case's content; the journal's head is the last"
        " link of the desk's history when this brief was made. A record or a history that"
        " contradicts them has been changed since. The QR code repeats both numbers; the record"
        " itself is attached to the PDF."
    )
    alt = printed("QR code of the record's hash and the journal's head")
    square = qr.drawn(case, 0, 0, _CODE, book.root.block(Role.FIGURE, alt=alt))
    rows = [
        *_number(book, printed("Record hash"), case.revision),
        *_number(book, printed("Journal head"), case.head),
        *_beside(book, [Span(about, styles.RUNNING)], 4),
    ]
    height, items = stacked(rows)
    return Strip(max(height, _CODE), (square, *items), before=14)


def _number(book: Book, label: str, digits: str) -> list[Strip]:
    return [
        *_beside(book, [Span(label, styles.STRONG)], 4),
        *_beside(book, [own(grouped(digits))], 0),
    ]


def _beside(book: Book, spans: list[Span], before: float) -> list[Strip]:
    return book.paragraph(spans, tag=book.block(), x=_CODE + 16, before=before)


def _desk(book: Book) -> list[Strip]:
    policy = book.snapshot.policy
    parts = [part for part in (policy.address, policy.correction_policy) if part]
    if not parts:
        return []
    spans = [
        Span(f"{policy.name}. ", styles.STRONG), own("\n".join(parts))
    ]  # fmt: skip
    return book.paragraph(spans, tag=book.block(), before=8)
