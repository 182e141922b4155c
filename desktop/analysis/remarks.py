"""Which words of the analysis people have commented on and not settled yet."""

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from db.records import AnchorKind, CaseSnapshot, Passage
from db.rules import passages
from db.rules.gates import open_threads
from desktop.analysis.document import read_block, selected
from desktop.analysis.formats import id_of


@dataclass(frozen=True, slots=True)
class Remark:
    """An open thread on words of a block."""

    thread: str
    block: str
    passage: Passage


def remarks(case: CaseSnapshot | None) -> tuple[Remark, ...]:
    """Return the open threads that hang on words of the analysis."""
    return tuple(
        Remark(first.thread, first.anchor_id, first.passage)
        for first in open_threads(case.comments if case else ())
        if first.anchor is AnchorKind.BLOCK and first.anchor_id and first.passage
    )


def span(document: QTextDocument, remark: Remark) -> QTextCursor | None:
    """Return a cursor over the words as they stand now, None where they are gone."""
    block = _block(document, remark.block)
    return span_in(block, remark) if block else None


def span_in(block: QTextBlock, remark: Remark) -> QTextCursor | None:
    """Return a cursor over the words within their block, None where they are gone."""
    place = passages.place(remark.passage, read_block(block).text)
    return selected(block, *place) if place else None


def _block(document: QTextDocument, block_id: str) -> QTextBlock | None:
    block = document.begin()
    while block.isValid():
        if id_of(block) == block_id:
            return block
        block = block.next()
    return None
