"""The QR code: what a phone needs to compare a printed brief with the desk's record."""

from qrcodegen import QrCode, QrSegment

from db.records import CaseSnapshot
from desktop.brief.items import Cells
from desktop.brief.tags import Tag

_MASK = 2
"""Which pattern breaks up large areas (ISO/IEC 18004, 7.8.2): hashes have none to break up."""


def held(case: CaseSnapshot) -> str:
    """Return what the code says, in characters it holds most of (ISO/IEC 18004, 7.3.4)."""
    return f"{case.number} RECORD {case.revision} HEAD {case.head}".upper()


def drawn(case: CaseSnapshot, x: float, drop: float, size: float, tag: Tag) -> Cells:
    """Return the code as a square of `size` points, without the white around it."""
    segments = QrSegment.make_segments(held(case))
    code = QrCode.encode_segments(segments, QrCode.Ecc.MEDIUM, mask=_MASK, boostecl=False)
    side = range(code.get_size())
    rows = tuple(tuple(code.get_module(across, down) for across in side) for down in side)
    return Cells(rows, x, drop, size, tag)
