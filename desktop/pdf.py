"""Pages of a PDF as pictures, and the letters on them; knows neither Qt nor the desk.

PDFium is loaded with the first PDF that somebody looks at: 4 MiB that most days need late or never.
"""

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_pdfium = threading.Lock()
"""PDFium must not be entered by two threads at once (its public/fpdfview.h)."""


class NoPdf(Exception):
    """These bytes are no PDF, or one that asks for a password."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page's size in points (1/72 inch)."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn page: 32 bits a pixel, blue first, the fourth byte unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


Box = tuple[float, float, float, float]
"""Left, top, right and bottom in points from the page's top left corner, as it is drawn."""

_MOST_LETTERS = 40_000
"""Letters of a page that are looked at; a printed page has some 3,000."""
_FINE = 1_000
"""PDFium maps to whole numbers: this many to a point lose nothing."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The text of a page, and a box for each letter of it (empty for breaks and made-up blanks)."""

    text: str = ""
    boxes: tuple[Box, ...] = ()


def measure(source: bytes | Path) -> tuple[Page, ...]:
    """Return the size of every page.

    Raises NoPdf.
    """
    with _document(source) as document:
        sizes = [document.get_page_size(index) for index in range(len(document))]
    return tuple(Page(width, height) for width, height in sizes)


def draw(source: bytes | Path, index: int, scale: float) -> Picture:
    """Return one page at `scale` pixels a point."""
    with _document(source) as document:
        return _drawn(document[index], scale)


def band(source: bytes | Path, index: int, scale: float, top: float, depth: float) -> Picture:
    """Return the part of a page that begins `top` points below its upper edge, `depth` deep.

    Where both are whole pixels, bands put one below the other are the page to the pixel.
    """
    with _document(source) as document:
        page = document[index]
        rest = page.get_height() - top - depth
        return _drawn(page, scale, crop=(0, _shy(rest), 0, _shy(top)))


def letters(source: bytes | Path, index: int) -> Letters:
    """Return the letters of one page and where they stand."""
    with _document(source) as document:
        page = document[index]
        text = page.get_textpage()
        try:
            return _letters(page, text)
        finally:
            text.close()
            page.close()


def texts(source: Path) -> Iterator[str]:
    """Yield what a PDF says of itself, and then the text of each page; others may draw meanwhile.

    Raises NoPdf.
    """
    with _document(source) as document:
        about, pages = document.get_metadata_dict(), len(document)
    if said := "\n".join(about.values()).strip():
        yield said
    for index in range(pages):
        with _document(source) as document:
            page = document[index]
            text = page.get_textpage()
            try:
                said = str(text.get_text_range())
            finally:
                text.close()
                page.close()
        yield said


@contextmanager
def _document(source: bytes | Path) -> Iterator[Any]:
    with _pdfium:
        import pypdfium2  # see the module's second sentence

        try:
            document = pypdfium2.PdfDocument(source)
            try:
                yield document
            finally:
                document.close()
        except pypdfium2.PdfiumError as error:
            raise NoPdf from error


def _letters(page: Any, text: Any) -> Letters:
    from pypdfium2 import raw  # see the module's second sentence

    place = _placing(page)
    found = [(chr(raw.FPDFText_GetUnicode(text, at)), place(text.get_charbox(at)))
             for at in range(min(text.count_chars(), _MOST_LETTERS))]
    return Letters("".join(letter for letter, _ in found), tuple(box for _, box in found))


def _placing(page: Any) -> Any:
    """Return what maps a box of the page to where it is drawn: a page may be turned or cropped."""
    from pypdfium2 import raw  # see the module's second sentence

    width, height = page.get_size()
    size = round(width * _FINE), round(height * _FINE)

    def point(x: float, y: float) -> tuple[float, float]:
        left, top = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, left, top)
        return left.value / _FINE, top.value / _FINE

    zero, right, up = point(0, 0), point(1_000, 0), point(0, 1_000)
    across = ((right[0] - zero[0]) / 1_000, (right[1] - zero[1]) / 1_000)
    along = ((up[0] - zero[0]) / 1_000, (up[1] - zero[1]) / 1_000)

    def placed(box: Box) -> Box:
        corners = [(zero[0] + across[0] * x + along[0] * y, zero[1] + across[1] * x + along[1] * y)
                   for x, y in ((box[0], box[1]), (box[2], box[3]))]
        (x1, y1), (x2, y2) = corners
        return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)

    return placed


def _shy(points: float) -> float:
    """Return a little less: what is cut off is rounded up to pixels, a hair's breadth too."""
    return max(points - 1 / _FINE, 0.0)


def _drawn(
    page: Any, scale: float, crop: tuple[float, float, float, float] = (0, 0, 0, 0)
) -> Picture:
    bitmap = page.render(scale=scale, crop=crop, prefer_bgrx=True)
    try:
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
