"""What every part of the brief works from: the snapshot, the options, the measure, the setter."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from urllib.parse import quote

from db.records import CaseSnapshot
from db.rules import citations
from desktop.brief import dates, strips, styles
from desktop.brief.items import Anchor, Box, Item, Words
from desktop.brief.kinds import kinds
from desktop.brief.options import Options
from desktop.brief.setting import Setter
from desktop.brief.spans import Span, Style
from desktop.brief.strips import Strip
from desktop.brief.tags import Role, Tag
from desktop.brief.words import printed, said_in

SAFE = ("http://", "https://", "mailto:")
"""Only these are linked: other schemes run programs or open files."""


INDENT = 16.0
"""Points by which quotations and lists are set in."""

_BETWEEN = 10.0
"""Points between columns of facts."""

_AS_IS = "".join(map(chr, range(0x21, 0x7F)))
"""Everything else is percent-encoded: PDF's URIs are ASCII (ISO 32000-1, 12.6.4.7)."""


@dataclass(slots=True)
class Book:
    """One brief under way; `width` is that of the text area in points."""

    snapshot: CaseSnapshot
    options: Options
    width: float
    setter: Setter = field(default_factory=Setter)
    root: Tag = field(default_factory=partial(Tag, Role.DOCUMENT))
    numbers: dict[str, int] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=kinds)

    def __post_init__(self) -> None:
        self.numbers = citations.numbers(self.snapshot.blocks, self.snapshot.evidence)

    def day(self, written: str | None) -> str:
        """Return a date in words of the case's language."""
        return dates.day(written, self.snapshot.language)

    def moment(self, written: str) -> str:
        """Return a time in words of the case's language."""
        return dates.moment(written, self.snapshot.language)

    def block(self, role: Role = Role.PARAGRAPH) -> Tag:
        """Return a new tag at the end of the brief."""
        return self.root.block(role)

    def paragraph(
        self, spans: Sequence[Span], *, tag: Tag, width: float | None = None, x: float = 0.0,
        before: float = 0.0, keep: bool = False, leading: float | None = None, whole: int = 3,
        balanced: bool = False,
    ) -> list[Strip]:
        """Return a paragraph as strips, in the leading of its first span unless told.

        The lines of a `balanced` one are of nearly one length.
        """
        spans = [span for span in spans if span.text]
        if not spans:
            return []
        measure = (self.width if width is None else width) - x
        tagged = [part for span in spans for part in self._tagged(span, tag)]
        if balanced:
            measure = self.setter.balanced(tagged, measure)
        lines = self.setter.lines(tagged, measure)
        step = leading or styles.leading(spans[0].style)
        return list(strips.text(
            lines, step, measure, x=x, before=before, keep=keep, whole=whole, tag=tag
        ))  # fmt: skip

    def barred(
        self, spans: Sequence[Span], *, tag: Tag | None = None, before: float = 0.0
    ) -> list[Strip]:
        """Return a paragraph set in, with a bar along it."""
        rows = self.paragraph(spans, tag=tag or self.block(), x=INDENT, before=before)
        return [
            replace(row, items=(Box(4, 0, 1.6, row.height), *row.items)) for row in rows
        ]

    def label(self, span: Span, x: float, beside: Strip, measure: float, tag: Tag) -> Words:
        """Return the first line of a short text, on the baseline of the line `beside` it."""
        drop = next(item.drop for item in beside.items if isinstance(item, Words))
        return Words(self.setter.lines([span], measure)[0], x, drop, measure, tag)

    def facts(
        self, columns: Sequence[Sequence[tuple[str, Style]]], before: float = 0.0, *,
        ruled: bool = False, keep: bool = False,
    ) -> Strip:
        """Return columns side by side, each a few short texts in their styles.

        They are of equal width, unless one needs more than that and the others can spare it.
        """
        items: list[Item] = []
        height = x = 0.0
        for texts, width in zip(columns, self._widths(columns), strict=True):
            rows = [
                row
                for words, style in texts
                for row in self.paragraph(
                    [Span(words, style)], tag=self.block(), width=x + width - _BETWEEN, x=x
                )
            ]
            depth, placed = strips.stacked(rows, 4 if ruled else 0)
            items += [Box(x, 0, width - _BETWEEN, 0.5)] if ruled else []
            items += placed
            height = max(height, depth)
            x += width
        return Strip(height, tuple(items), before=before, keep=keep)

    def _widths(self, columns: Sequence[Sequence[tuple[str, Style]]]) -> list[float]:
        needs = [
            _BETWEEN + max(self.setter.width(Span(*text)) for text in texts) for texts in columns
        ]
        even, spare = self.width / max(len(needs), 1), self.width - sum(needs)
        if spare < 0 or max(needs, default=0.0) <= even:
            return [even] * len(needs)
        return [need + spare / len(needs) for need in needs]

    def signed(self, name: str, at: str) -> list[Span]:
        """Return who did something and when, on two lines."""
        return [Span(name, styles.STRONG), Span(f"\n{self.moment(at)}", styles.SMALL)]

    def section(self, title: str, name: str) -> list[Strip]:
        """Return the heading of a part, with a rule over it and an entry in the outline."""
        heading = self.paragraph(
            [Span(title, styles.SECTION)], tag=self.block(Role.HEADING), leading=20, keep=True
        )
        rule = Strip(9, (Box(0, 0, self.width, 1.2),), before=20, keep=True, bridge=True)
        place = Strip(0, (Anchor(name, title),), keep=True)
        return [rule, place, *heading, Strip(3, keep=True)]

    def _tagged(self, span: Span, tag: Tag) -> Iterator[Span]:
        """Yield a span that is more than a part of its paragraph with a tag of its own."""
        language = said_in(span.text) or span.language
        if span.goto:
            reference = tag.inline(Role.REFERENCE)
            yield replace(span, tag=reference.inline(Role.LINK, hint=self._hint(span.goto)))
        elif span.href:
            yield replace(span, tag=tag.inline(Role.LINK, language=span.language))
        elif said_in(span.text):
            yield from self._foreign(span, tag.inline(Role.SPAN, language=language))
        elif language and language != self.snapshot.language:
            yield replace(span, tag=tag.inline(Role.SPAN, language=language))
        else:
            yield span

    def _foreign(self, span: Span, tag: Tag) -> Iterator[Span]:
        """Yield what the brief says in English in its own direction, the blank after it beside."""
        words = span.text.rstrip(" ")
        apart = span.apart or any(map(str.isalpha, words))
        yield replace(span, text=words, tag=tag, apart=apart)
        if words != span.text:
            yield replace(span, text=span.text[len(words) :])

    def _hint(self, goto: str) -> str:
        return printed("Go to source {n}", n=goto.rpartition("-")[2])


def source(number: int) -> str:
    """Return the name of the place where a source is listed."""
    return f"source-{number}"


def grouped(digits: str) -> str:
    """Return a hash in groups of eight digits, which people can compare."""
    return " ".join(digits[start : start + 8] for start in range(0, len(digits), 8))


def own(words: str) -> Span:
    """Return what somebody wrote, in small type and in its own direction."""
    return Span(words, styles.SMALL, apart=True)


def joined(words: Iterable[str | None], between: str) -> list[Span]:
    """Return what somebody wrote, and dates, one after another in small type, as far as it is."""
    spans: list[Span] = []
    for part in filter(None, words):
        spans += [Span(between, styles.SMALL), own(part)] if spans else [own(part)]
    return spans


def linked(address: str, style: Style) -> Span:
    """Return an address as a span, a link where it may be one."""
    return Span(address, style, href=followed(address), apart=True)


def followed(address: str | None) -> str | None:
    """Return an address in the form that a PDF link holds, or None for one not to be followed."""
    if address is None or not address.casefold().startswith(SAFE) or not address.isprintable():
        return None
    return quote(address, safe=_AS_IS)
