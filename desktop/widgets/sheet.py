"""A whole page of plain text."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.widgets import dragged, paper


class Sheet(QPlainTextEdit):
    """Fills its place, in the serif of what is written; `left` says the caret went elsewhere."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        paper.lay_out(self)
        self.setTabChangesFocus(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave what is no text to whoever keeps it."""
        if dragged.is_no_text(event, self):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret left."""
        super().focusOutEvent(event)
        self.left.emit()
