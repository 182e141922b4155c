"""What every part of the brief works from: the snapshot, the options, the measure, the setter."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from db.records import CaseSnapshot
from db.rules import citations
from desktop.brief import dates, strips, styles
from desktop.brief.items import Anchor, Box, Item
from desktop.brief.options import Options
from desktop.brief.setting import Setter
from desktop.brief.spans import Span, Style
from desktop.brief.strips import Strip

SAFE = ("http://", "https://", "mailto:")
"""Only these are linked: other schemes run programs or open files."""


_AS_IS = "".join(map(chr, range(0x21, 0x7F)))
"""Everything else is percent-encoded: PDF's URIs are ASCII (ISO 32000-1, 12.6.4.7)."""


@dataclass(slots=True)
class Book:
    """One brief under way; `width` is that of the text area in points."""

    snapshot: CaseSnapshot
    options: Options
    width: float
    setter: Setter = field(default_factory=Setter)
    numbers: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.numbers = citations.numbers(self.snapshot.blocks, self.snapshot.evidence)

    def day(self, written: str | None) -> str:
        """Return a date in words of the case's language."""
        return dates.day(written, self.snapshot.language)

    def moment(self, written: str) -> str:
        """Return a time in words of the case's language."""
        return dates.moment(written, self.snapshot.language)

    def paragraph(
        self, spans: Sequence[Span], *, width: float | None = None, x: float = 0.0,
        before: float = 0.0, keep: bool = False, leading: float | None = None, whole: int = 3,
    ) -> list[Strip]:
        """Return a paragraph as strips, in the leading of its first span unless told."""
        if not spans:
            return []
        lines = self.setter.lines(spans, (self.width if width is None else width) - x)
        step = leading or styles.leading(spans[0].style)
        return list(strips.text(lines, step, x=x, before=before, keep=keep, whole=whole))

    def facts(self, columns: Sequence[Sequence[tuple[str, Style]]], before: float = 0.0) -> Strip:
        """Return columns of equal width side by side, each a few short texts in their styles."""
        width = self.width / max(len(columns), 1)
        items: list[Item] = []
        height = 0.0
        for index, texts in enumerate(columns):
            x = index * width
            rows = [
                row
                for words, style in texts
                for row in self.paragraph([Span(words, style)], width=x + width - 10, x=x)
            ]
            depth, placed = strips.stacked(rows)
            items += placed
            height = max(height, depth)
        return Strip(height, tuple(items), before=before)

    def section(self, title: str, name: str) -> list[Strip]:
        """Return the heading of a part, with a rule over it and an entry in the outline."""
        lines = self.setter.lines([Span(title, styles.SECTION)], self.width)
        rule = Strip(9, (Box(0, 0, self.width, 1.2),), before=20, keep=True, bridge=True)
        place = Strip(0, (Anchor(name, title),), keep=True)
        return [rule, place, *strips.text(lines, 20, keep=True), Strip(3, keep=True)]


def source(number: int) -> str:
    """Return the name of the place where a source is listed."""
    return f"source-{number}"


def linked(address: str, style: Style) -> Span:
    """Return an address as a span, a link where it may be one."""
    return Span(address, style, href=followed(address))


def followed(address: str | None) -> str | None:
    """Return an address in the form that a PDF link holds, or None for one not to be followed."""
    if address is None or not address.casefold().startswith(SAFE) or not address.isprintable():
        return None
    return quote(address, safe=_AS_IS)
