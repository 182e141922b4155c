"""Looks where the words of a brief stand: what leaves its frame, what lies over something else."""

import ctypes
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from desktop import pdf

SLACK = 2.5
"""Points that ink may reach beyond its advance: italics lean, marks stick out."""

FOOT = 58 - SLACK
"""Points from the page's lower edge at which its text ends, and the foot begins."""

TOUCHING = 1.2
"""Points by which the ink of two paragraphs may meet: an accent and a comma's tail."""


@dataclass(frozen=True)
class Piece:
    """One drawn text: its page from 0, its mark there (None: an artifact), its place and size.

    Its ink reaches from `bottom` to `top`, points from the page's lower edge.
    """

    page: int
    mark: int | None
    text: str
    left: float
    right: float
    base: float
    size: float
    bottom: float
    top: float


def pieces(content):
    """Return every drawn text in the order of drawing."""
    with pdf._pdfium, pypdfium2.PdfDocument(content) as document:
        return [piece for index in range(len(document)) for piece in _page(document[index], index)]


def faults(content, frame):
    """Return what stands outside the frame (left, right), in the foot or over other words."""
    found = [piece for piece in pieces(content) if piece.text.strip()]
    outside = [f"outside: {piece}" for piece in found if not _inside(piece, frame)]
    return [*outside, *_collisions(found), *_overlaid(found)]


def _inside(piece, frame):
    across = frame[0] - _slack(piece) <= piece.left and piece.right <= frame[1] + _slack(piece)
    return across and (piece.mark is None or piece.bottom >= FOOT)


def _slack(piece):
    """Return how far a piece may reach beyond the frame: the blank that ends a line does."""
    return SLACK + (0.4 * piece.size if piece.text != piece.text.strip() else 0)


def _collisions(found):
    lines = {}
    for piece in found:
        lines.setdefault((piece.page, round(piece.base)), []).append(piece)
    for line in lines.values():
        line.sort(key=lambda piece: piece.left)
        for one, other in pairwise(line):
            if other.left < one.right - SLACK - 0.35 * min(one.size, other.size):
                yield f"over another: {one} {other}"


def _overlaid(found):
    """Yield the lines that stand over others above or below them."""
    found = sorted(found, key=lambda piece: (piece.page, -piece.top))
    for index, one in enumerate(found):
        for other in found[index + 1 :]:
            if other.page != one.page or other.top <= one.bottom + TOUCHING:
                break
            across = min(one.right, other.right) - max(one.left, other.left)
            if across > SLACK and abs(one.base - other.base) > 1:
                yield f"over another: {one} {other}"


def _page(page, index):
    words = page.get_textpage()
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        left, bottom, right, top = item.get_bounds()
        matrix = item.get_matrix()
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(item, size)
        yield Piece(
            index, _mark(item), _text(item, words), left, right, matrix.f, size.value * matrix.a,
            bottom, top,
        )


def _text(item, words):
    length = pdfium.FPDFTextObj_GetText(item, words, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFTextObj_GetText(
        item, words, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), length
    )
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")


def _mark(item):
    number = ctypes.c_int()
    for index in range(pdfium.FPDFPageObj_CountMarks(item)):
        mark = pdfium.FPDFPageObj_GetMark(item, index)
        if pdfium.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", number):
            return number.value
    return None
