"""The register of corrections as a PDF: what the desk put right, newest first."""

from collections.abc import Iterator, Sequence

from db.records import Register, Registered, Tier
from db.rules import scales
from desktop.brief import dates, strips, styles
from desktop.brief.canvas import LAYOUT, PAGINATION, Canvas
from desktop.brief.finish.binding import bind
from desktop.brief.finish.xmp import Particulars
from desktop.brief.flow import paginate
from desktop.brief.items import Box, Item, Words
from desktop.brief.options import SIZES
from desktop.brief.setting import Setter
from desktop.brief.sheet import SIDE
from desktop.brief.spans import Span, Style
from desktop.brief.strips import Strip
from desktop.brief.tags import Role, Tag
from desktop.brief.words import printed, spoken

_TOP, _BOTTOM, _FOOT = 72.0, 58.0, 34.0
_HEAD = 52.0
_SHOWN = 16
"""Digits of the journal's head in the foot; all of them stand at the end."""


def render(register: Register, paper: str = "a4") -> bytes:
    """Return the register as a PDF: the same bytes for the same register."""
    with spoken(register.language):
        return _Ledger(register, paper).drawn()


class _Ledger:
    """One register under way; lengths in points."""

    def __init__(self, register: Register, paper: str) -> None:
        self._register = register
        self._size = SIZES[paper]
        self._width = self._size[0] - 2 * SIDE
        self._setter = Setter(register.language)
        self._root = Tag(Role.DOCUMENT)

    def drawn(self) -> bytes:
        register, mirrored = self._register, self._setter.rtl
        height = self._size[1] - _TOP - _BOTTOM
        pages = paginate(list(self._strips()), height)
        canvas = Canvas(self._size, self._width, self._root, mirrored=mirrored)
        for number, page in enumerate(pages, start=1):
            canvas.artifact = PAGINATION
            self._frame(canvas, number, len(pages))
            canvas.artifact = LAYOUT
            top = self._size[1] - _TOP
            strips.paint(canvas, SIDE, [(top - drop, strip) for drop, strip in page.placed])
            canvas.turn()
        told = Particulars(
            title=self._title(), author=register.desk, subject=self._title(), keywords=(),
            language=register.language or "und", at=dates.stamp(register.at),
        )
        mark = f"register {register.head} {register.at}"
        return bind(canvas.bound(), told, (), mirrored=mirrored, mark=mark)

    def _title(self) -> str:
        return printed("Corrections and withdrawals")

    def _frame(self, canvas: Canvas, number: int, total: int) -> None:
        count = printed("Page {n} of {total}", n=number, total=total)
        head = printed("Journal head {head}…", head=self._register.head[:_SHOWN])
        items: list[Item] = [
            self._words(self._register.desk, styles.MASTHEAD, _HEAD),
            Box(0, _HEAD + 6, self._width, 1.6),
            Box(0, self._size[1] - _FOOT - 12, self._width, 0.5),
            self._words(f"{count} · {head}", styles.RUNNING, self._size[1] - _FOOT),
        ]
        for item in items:
            item.paint(canvas, SIDE, self._size[1])

    def _words(self, text: str, style: Style, drop: float) -> Words:
        line = self._setter.fitted(Span(text, style), self._width)[0]
        return Words(line, 0, drop, self._width)

    def _strips(self) -> Iterator[Strip]:
        language, entries = self._register.language, self._register.entries
        yield from self._paragraph([Span(self._title(), styles.HEADLINE)], Role.HEADING, 8)
        when = dates.moment(self._register.at, language)
        counted = printed("{count} entries, as of {when}.", count=len(entries), when=when)
        yield from self._paragraph([Span(counted, styles.SMALL)], Role.PARAGRAPH, 4)
        for entry in entries:
            yield from self._entry(entry)
        whole = printed("Journal head {head}", head=self._register.head)
        yield from self._paragraph([Span(whole, styles.SMALL)], Role.PARAGRAPH, 24)

    def _entry(self, entry: Registered) -> Iterator[Strip]:
        yield Strip(9, (Box(0, 0, self._width, 0.5),), before=14, keep=True, bridge=True)
        when = dates.moment(entry.at, self._register.language)
        head = f"{entry.number} · {_kind(entry)} · {when}"
        yield from self._paragraph([Span(head, styles.STRONG)], Role.PARAGRAPH, 0, keep=True)
        yield from self._paragraph([Span(entry.title, styles.BODY_BOLD)], Role.PARAGRAPH, 3,
                                   keep=True)
        traced = _traced(entry, self._register.language)
        yield from self._paragraph([Span(entry.note, styles.BODY)], Role.PARAGRAPH, 3)
        yield from self._paragraph([Span(traced, styles.SMALL)], Role.PARAGRAPH, 3)

    def _paragraph(
        self, spans: Sequence[Span], role: Role, before: float, *, keep: bool = False
    ) -> Iterator[Strip]:
        spans = [span for span in spans if span.text]
        if spans:
            lines = self._setter.lines(spans, self._width)
            step = styles.leading(spans[0].style)
            yield from strips.text(lines, step, self._width, before=before, keep=keep,
                                   tag=self._root.block(role))


def _kind(entry: Registered) -> str:
    if entry.tier is None:
        return printed("WITHDRAWN")
    return {
        Tier.VERDICT: printed("Verdict corrected"),
        Tier.SUBSTANCE: printed("Substance corrected"),
        Tier.WORDING: printed("Wording corrected"),
    }[entry.tier]


def _traced(entry: Registered, language: str) -> str:
    """Say how the verdict changed, and which brief took the place of which."""
    parts = []
    if entry.before and entry.after:
        before, after = (_label(*verdict, language) for verdict in (entry.before, entry.after))
        parts.append(printed("Before, it was: {rating}.", rating=before))
        parts.append(printed("Now it is: {rating}.", rating=after))
    if entry.brief and entry.former:
        parts.append(printed("Brief {n} supersedes brief {former}.", n=entry.brief,
                             former=entry.former))
    return " ".join(parts)


def _label(scale: str, rating: str, language: str) -> str:
    found = scales.worded(scales.load(scale), language).rating(rating)
    return found.label if found else rating or "—"
