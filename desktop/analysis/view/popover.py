"""A small frame that opens at the caret and never outlives a click elsewhere."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout


class Popover(QFrame):
    """`rows` is the layout to fill."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(6, 6, 6, 6)
        self._editor = editor
        self.hide()

    def open_at(self, caret: QRect) -> None:
        """Show the frame below a rectangle of the editor's viewport, or above it near the end."""
        home = self._editor.window()
        self.setParent(home)
        self.setLayoutDirection(self._editor.layoutDirection())
        self.adjustSize()
        below = self._editor.viewport().mapTo(home, caret.bottomLeft() + QPoint(0, 4))
        above = self._editor.viewport().mapTo(home, caret.topLeft() - QPoint(0, 4))
        fits = below.y() + self.height() <= home.height()
        top = below.y() if fits else max(0, above.y() - self.height())
        self.move(max(0, min(below.x(), home.width() - self.width() - 8)), top)
        self.show()
        self.raise_()
