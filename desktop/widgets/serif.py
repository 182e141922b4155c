"""A label in the serif of what will be printed, at the size of the interface."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.widgets import theme


class SerifLabel(QLabel):
    """Plain text that wraps and follows the zoom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(serif=True))

    def changeEvent(self, event: QEvent) -> None:
        """Take the size of the theme in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != theme.font(serif=True):
            self.setFont(theme.font(serif=True))
