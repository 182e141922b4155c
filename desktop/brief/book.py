"""What every part of the brief works from: the snapshot, the options, the measure, the setter."""

from collections.abc import Mapping, Sequence
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
from desktop.brief.words import AS_WRITTEN, Foreign, printed

SAFE = ("http://", "https://", "mailto:")
"""Only these are linked: other schemes run programs or open files."""


INDENT = 16.0
"""Points by which quotations and lists are set in."""

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
    ) -> list[Strip]:
        """Return a paragraph as strips, in the leading of its first span unless told."""
        spans = [span for span in spans if span.text]
        if not spans:
            return []
        measure = (self.width if width is None else width) - x
        lines = self.setter.lines([self._tagged(span, tag) for span in spans], measure)
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

    def label(self, span: Span, x: float, drop: float, measure: float, tag: Tag) -> Words:
        """Return the first line of a short text, to stand beside something."""
        return Words(self.setter.lines([span], measure)[0], x, drop, measure, tag)

    def facts(
        self, columns: Sequence[Sequence[tuple[str, Style]]], before: float = 0.0, *,
        ruled: bool = False,
    ) -> Strip:
        """Return columns of equal width side by side, each a few short texts in their styles."""
        width = self.width / max(len(columns), 1)
        items: list[Item] = []
        height = 0.0
        for index, texts in enumerate(columns):
            x = index * width
            rows = [
                row
                for words, style in texts
                for row in self.paragraph(
                    [Span(words, style)], tag=self.block(), width=x + width - 10, x=x
                )
            ]
            depth, placed = strips.stacked(rows, 4 if ruled else 0)
            items += [Box(x, 0, width - 10, 0.5)] if ruled else []
            items += placed
            height = max(height, depth)
        return Strip(height, tuple(items), before=before)

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

    def _tagged(self, span: Span, tag: Tag) -> Span:
        """Return a span that is more than a part of its paragraph with a tag of its own."""
        if span.goto:
            reference = tag.inline(Role.REFERENCE)
            return replace(span, tag=reference.inline(Role.LINK, hint=self._hint(span.goto)))
        if span.href:
            return replace(span, tag=tag.inline(Role.LINK, language=span.language))
        language = AS_WRITTEN if isinstance(span.text, Foreign) else span.language
        if language and language != self.snapshot.language:
            return replace(span, tag=tag.inline(Role.SPAN, language=language))
        return span

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


def linked(address: str, style: Style) -> Span:
    """Return an address as a span, a link where it may be one."""
    return Span(address, style, href=followed(address), apart=True)


def followed(address: str | None) -> str | None:
    """Return an address in the form that a PDF link holds, or None for one not to be followed."""
    if address is None or not address.casefold().startswith(SAFE) or not address.isprintable():
        return None
    return quote(address, safe=_AS_IS)
