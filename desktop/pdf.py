"""Pages of a PDF as pictures; knows neither Qt nor the desk."""

import threading
from dataclasses import dataclass
from typing import Any

import pypdfium2

_pdfium = threading.Lock()
"""PDFium must not be entered by two threads at once (its public/fpdfview.h)."""


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


def measure(content: bytes) -> tuple[Page, ...]:
    """Return the size of every page.

    Raises pypdfium2.PdfiumError for bytes that are no PDF.
    """
    with _pdfium:
        document = pypdfium2.PdfDocument(content)
        try:
            sizes = [document.get_page_size(index) for index in range(len(document))]
        finally:
            document.close()
    return tuple(Page(width, height) for width, height in sizes)


def draw(content: bytes, index: int, scale: float) -> Picture:
    """Return one page at `scale` pixels a point."""
    with _pdfium:
        document = pypdfium2.PdfDocument(content)
        try:
            return _drawn(document[index], scale)
        finally:
            document.close()


def _drawn(page: Any, scale: float) -> Picture:
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    try:
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
