"""Reads the analysis at every key without reading all of it: only where it changed."""

from PySide6.QtGui import QTextDocument

from db.records import Block
from desktop.analysis.document import read_block, said


class Reader:
    """Follows a document's `contentsChange`; a key in 84,000 words costs 6 ms instead of 148."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._parts: list[Block] = []
        document.documentLayout()  # a document without a layout announces no changes
        self._read(0, document.blockCount() - 1, 0)
        document.contentsChange.connect(self._follow)

    def blocks(self) -> tuple[Block, ...]:
        """Return what the document says now."""
        return said(self._parts)

    def _follow(self, start: int, _: int, added: int) -> None:
        """Read the blocks from the change's first to its last; those around stay as they were."""
        first = self._document.findBlock(start)
        last = self._document.findBlock(start + added)
        count = self._document.blockCount()
        end = last.blockNumber() if last.isValid() else count - 1
        self._read(first.blockNumber() if first.isValid() else 0, end, count - 1 - end)

    def _read(self, first: int, last: int, after: int) -> None:
        fresh = []
        block = self._document.findBlockByNumber(first)
        for _ in range(first, last + 1):
            fresh.append(read_block(block))
            block = block.next()
        kept = self._parts[len(self._parts) - after:] if after else []
        self._parts = [*self._parts[:first], *fresh, *kept]
