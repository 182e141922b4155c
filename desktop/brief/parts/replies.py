"""Right of reply: who was asked what, and what they answered."""

from collections.abc import Iterator

from db.records import Reply
from desktop.brief import styles
from desktop.brief.book import Book
from desktop.brief.spans import Span
from desktop.brief.strips import Strip
from resources.i18n import tr


def replies(book: Book) -> list[Strip]:
    """Return the reply requests in their order."""
    if not book.snapshot.replies:
        return []
    entries = [strip for reply in book.snapshot.replies for strip in _entry(book, reply)]
    return [*book.section(tr("Right of reply"), "replies"), *entries]


def _entry(book: Book, reply: Reply) -> list[Strip]:
    circumstances = ", ".join(_circumstances(book, reply))
    to = [Span(reply.to, styles.STRONG)]
    if circumstances:
        to.append(Span(f" – {circumstances}", styles.SMALL))  # noqa: RUF001
    question = [Span(tr("Asked: "), styles.STRONG), Span(reply.question, styles.SMALL)]
    answer = [Span(tr("Answer: "), styles.STRONG), Span(_answer(reply), styles.SMALL)]
    return [
        *book.paragraph(to, before=8, keep=True),
        *book.paragraph(question, x=12, before=1, keep=True),
        *book.paragraph(answer, x=12, before=1),
    ]


def _circumstances(book: Book, reply: Reply) -> Iterator[str]:
    if reply.channel:
        yield tr("by {channel}", channel=reply.channel)
    if reply.asked:
        yield tr("asked {day}", day=book.day(reply.asked))
    if reply.deadline:
        yield tr("answer due {day}", day=book.day(reply.deadline))
    if reply.answered:
        yield tr("answered {day}", day=book.day(reply.answered))


def _answer(reply: Reply) -> str:
    if reply.answer:
        return reply.answer
    return tr("Answered; the words are not kept here.") if reply.answered else tr("No answer.")
