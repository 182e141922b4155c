"""Where the caret stands: led to a place in the text, and brought back when that is read anew."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.analysis.formats import id_of
from desktop.analysis.places import next_place, sentence_around
from desktop.analysis.view.marking import Marking


class Caret(QObject):
    """Knows places by the ids of blocks, which outlive their positions."""

    def __init__(self, editor: QTextEdit, marking: Marking) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marking = marking
        self._left: tuple[str, int, int] = ("", 0, 0)  # block, place in it, how far scrolled

    def show_block(self, block_id: str) -> None:
        """Go to a block and bring it into sight."""
        self._go(block_id, 0)
        self._editor.ensureCursorVisible()

    def show_citation(self, key: str) -> None:
        """Go behind the next citation of an evidence item, and round again at the end."""
        cursor = self._editor.textCursor()
        place = next_place(cursor, key)
        if place is not None:
            cursor.setPosition(place + 1)
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()
            self._marking.point_at(sentence_around(cursor))

    def show_span(self, span: QTextCursor) -> None:
        """Go to the end of some words, and point them out."""
        cursor = self._editor.textCursor()
        cursor.setPosition(span.selectionEnd())
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self._marking.point_at(span)

    def leave(self) -> None:
        """Note where it stands before the text is read anew."""
        cursor = self._editor.textCursor()
        scrolled = self._editor.verticalScrollBar().value()
        self._left = (id_of(cursor.block()), cursor.positionInBlock(), scrolled)

    def come_back(self) -> None:
        """Return to where it stood; another case is read from its head."""
        block_id, place, scrolled = self._left
        if not self._go(block_id, place):
            self._editor.moveCursor(QTextCursor.MoveOperation.Start)
            scrolled = 0
        self._editor.verticalScrollBar().setValue(scrolled)

    def _go(self, block_id: str, place: int) -> bool:
        block = self._editor.document().begin()
        while block.isValid():
            if id_of(block) == block_id:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + min(place, block.length() - 1))
                self._editor.setTextCursor(cursor)
                return True
            block = block.next()
        return False
