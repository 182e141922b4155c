"""The brief's fonts: which face covers a character, and how wide it is."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources


class Face(StrEnum):
    """A font file in resources/fonts/brief, by its name."""

    SERIF = "StetSerif-Regular"
    BOLD = "StetSerif-Bold"
    ITALIC = "StetSerif-Italic"
    BOLD_ITALIC = "StetSerif-BoldItalic"
    DISPLAY = "StetSerif-Display"
    SANS = "StetSans-Regular"
    STRONG = "StetSans-Semibold"
    WIDE = "NotoSans-Regular"
    SYMBOLS = "NotoSansSymbols-Regular"


RESERVES = (Face.SANS, Face.WIDE, Face.SYMBOLS)
"""Where a character is looked for, in order, that the wanted face lacks."""


@cache
def ready(face: Face) -> str:
    """Register the face with ReportLab once and return the name it has there."""
    pdfmetrics.registerFont(TTFont(face, resources.path("fonts", "brief", f"{face}.ttf")))
    return str(face)


@cache
def widths(face: Face) -> Mapping[int, float]:
    """Return the advance of each character the face covers, in thousandths of its size."""
    measures = pdfmetrics.getFont(ready(face)).face
    return {code: measures.charWidths[code] for code in measures.charToGlyph}


def face_for(wanted: Face, character: str) -> Face | None:
    """Return the face that prints a character: the wanted one, a reserve, or None."""
    code = ord(character)
    return next((face for face in (wanted, *RESERVES) if code in widths(face)), None)


def stretches(wanted: Face, text: str) -> Iterator[tuple[Face, str]]:
    """Cut a printable text where its face must change."""
    own = widths(wanted)
    if all(ord(character) in own for character in text):
        yield wanted, text
        return
    for face, characters in groupby(text, key=lambda c: face_for(wanted, c)):
        yield face or wanted, "".join(characters)


def width(face: Face, text: str, size: float) -> float:
    """Return how wide a text is in one face, in points."""
    measures = widths(face)
    return sum(measures.get(ord(character), 0.0) for character in text) * size / 1000
