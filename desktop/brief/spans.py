"""Text with its style, before and after it is broken into lines."""

from dataclasses import dataclass

from desktop.brief.faces import Face
from desktop.brief.tags import Tag
from desktop.brief.text.shaping import Run


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size in points; `rise` lifts the baseline, `white` prints on black."""

    face: Face
    size: float
    rise: float = 0.0
    white: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style, perhaps linked to an address or to a place in the brief.

    One that stands `apart` (a quotation, a name, an address) keeps its own direction, whatever it
    stands between. `language` is its own where that differs from the brief's. `tag` is what it is
    to the structure where that is more than a part of its paragraph.
    """

    text: str
    style: Style
    href: str | None = None
    goto: str | None = None
    apart: bool = False
    language: str | None = None
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Fragment:
    """Part of a line: text of one span that runs one way, its shaped runs in the order of reading.

    It takes `width` points from `x` on, counted from the left of the measure whatever the
    direction; the blank that ends a line is beyond them, and `start` is where drawing begins.
    """

    x: float
    width: float
    text: str
    span: Span
    runs: tuple[Run, ...]
    rtl: bool
    start: float


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: its fragments in the order in which they are read, not that of their places.

    What is seen reaches from `left` to `right` in a measure that begins at 0; the blank that ends
    the line is beyond it. A line that reads from the right stands at the measure's right.
    """

    fragments: tuple[Fragment, ...]
    left: float
    width: float

    @property
    def right(self) -> float:
        """Return where the line's ink ends."""
        return self.left + self.width

    @property
    def reach(self) -> tuple[float, float]:
        """Return how far the line's ink reaches above and below its baseline, in points."""
        rise = fall = 0.0
        for fragment in self.fragments:
            style = fragment.span.style
            for run in fragment.runs:
                rise = max(rise, run.rise * style.size / 1000 + style.rise)
                fall = max(fall, run.fall * style.size / 1000 - style.rise)
        return rise, fall

    @property
    def text(self) -> str:
        """Return the words of the line as they are read."""
        return "".join(fragment.text for fragment in self.fragments)
