"""Make the bytes that the preview shows: those recorded, or the case printed as it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from db.queries import attachments
from db.records import CaseSnapshot, IssuedBrief
from desktop import pdf
from desktop.preview.typed import as_typed
from desktop.printing import Layout, draw, unprintable
from desktop.saving.records import Draft

SMALL = 0.3
"""Pixels a point below which a page counts as a thumbnail."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A PDF and its pages; `issued` when it is one that left the house, byte for byte.

    `remark` says which characters it could not print.
    """

    content: bytes
    pages: tuple[pdf.Page, ...]
    issued: IssuedBrief | None = None
    remark: str = ""


def recall(desk: Any, issued: IssuedBrief) -> Brief:
    """Return a brief as it left the house; raises Unavailable when it is gone or altered."""
    content = attachments.brief_bytes(desk, issued.sha256)
    return Brief(content, pdf.measure(content), issued)


def make(desk: Any, case: CaseSnapshot, drafts: Iterable[Draft], layout: Layout) -> Brief:
    """Print the case with what is typed; raises Refused or Unavailable as drawing does."""
    typed = as_typed(case, drafts)
    content = draw(desk, typed, layout)
    return Brief(content, pdf.measure(content), remark=unprintable(desk, typed, layout))
