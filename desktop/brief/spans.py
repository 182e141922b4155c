"""Text with its style, before and after it is broken into lines."""

from dataclasses import dataclass

from desktop.brief.faces import Face


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size in points; `rise` lifts the baseline, `white` prints on black."""

    face: Face
    size: float
    rise: float = 0.0
    white: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style, perhaps linked to an address or to a place in the brief."""

    text: str
    style: Style
    href: str | None = None
    goto: str | None = None


@dataclass(frozen=True, slots=True)
class Fragment:
    """Part of a line: text in one face from `x` on, `width` points wide."""

    x: float
    width: float
    face: Face
    text: str
    span: Span


Line = tuple[Fragment, ...]
