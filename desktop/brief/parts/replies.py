"""Right of reply: who was asked what, and what they answered."""

from collections.abc import Iterator

from db.records import Reply
from desktop.brief import styles
from desktop.brief.book import Book, joined, own
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from desktop.brief.words import printed


def replies(book: Book) -> list[Strip]:
    """Return the reply requests in their order."""
    if not book.snapshot.replies:
        return []
    title = book.section(printed("Right of reply"), "replies")
    entries = [strip for reply in book.snapshot.replies for strip in _entry(book, reply)]
    return [*title, *entries]


def _entry(book: Book, reply: Reply) -> list[Strip]:
    to = [Span(reply.to, styles.STRONG, apart=True)]
    circumstances = joined(_circumstances(book, reply), printed(", "))
    if circumstances:
        to += [Span(" – ", styles.SMALL), *circumstances]  # noqa: RUF001
    question = [Span(printed("Asked: "), styles.STRONG), own(reply.question)]
    answer = [Span(printed("Answer: "), styles.STRONG), own(_answer(reply))]
    return [
        *book.paragraph(to, tag=book.block(), before=8, keep=True),
        *book.paragraph(question, tag=book.block(), x=12, before=1, keep=True),
        *book.paragraph(answer, tag=book.block(), x=12, before=1),
    ]


def _circumstances(book: Book, reply: Reply) -> Iterator[str]:
    if reply.channel:
        yield printed("by {channel}", channel=reply.channel)
    if reply.asked:
        yield printed("asked {day}", day=book.day(reply.asked))
    if reply.deadline:
        yield printed("answer due {day}", day=book.day(reply.deadline))
    if reply.answered:
        yield printed("answered {day}", day=book.day(reply.answered))


def _answer(reply: Reply) -> str:
    if reply.answer:
        return reply.answer
    if reply.answered:
        return printed("Answered; the words are not kept here.")
    return printed("No answer.")
