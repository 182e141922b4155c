"""The words of a file, to be read and chosen; a long text comes in piece by piece."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PIECE = 8_000
"""Characters laid out in one go: some 3 ms."""


class WordsView(QPlainTextEdit):
    """Text that can be selected by mouse and keys, and never changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True)
        self.setObjectName("evidence.words")
        self.setAccessibleName(self.tr("The words of the file"))
        self.setProperty("role", "beside")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown = ""
        self._rest: Iterator[str] = iter(())
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._add_piece)

    def show_words(self, text: str) -> None:
        """Show a text from its beginning, unless it is the one shown."""
        if text == self._shown:
            return
        self._shown = text
        self._rest = iter([text[at:at + _PIECE] for at in range(0, len(text), _PIECE)])
        self.setPlainText(next(self._rest, ""))
        self._next.start()

    def _add_piece(self) -> None:
        piece = next(self._rest, None)
        if piece is None:
            self._next.stop()
            return
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(piece)
