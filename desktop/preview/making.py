"""Make the bytes that the preview shows: those recorded, or the case printed as it stands."""

from dataclasses import dataclass
from typing import Any

from db.records import CaseSnapshot, IssuedBrief
from desktop import pdf
from desktop.printing import Layout, draw, recorded

SMALL = 0.3
"""Pixels a point below which a page counts as a thumbnail."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A PDF and its pages; `issued` when it is one that left the house, byte for byte."""

    content: bytes
    pages: tuple[pdf.Page, ...]
    issued: IssuedBrief | None = None


def make(desk: Any, case: CaseSnapshot, layout: Layout) -> Brief:
    """Return what to show; raises Refused or Unavailable as drawing does. Runs in a job."""
    sha256 = recorded(case, layout)
    if sha256 is None:
        content = draw(desk, case, layout)
        return Brief(content, pdf.measure(content))
    from db.queries import attachments  # keeps SQLAlchemy out of the start

    content = attachments.brief_bytes(desk, sha256)
    return Brief(content, pdf.measure(content), case.briefs[-1])
