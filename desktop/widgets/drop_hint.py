"""What will happen to what is dragged over the window, said while it is dragged."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel

_STAYS_MS = 120
"""From one part of the window to the next it stays: nothing flickers on the way."""
_ABOVE = 48
"""Pixels between it and the lower edge of the window."""


class DropHint(QFrame):
    """Floats over the window, and nothing that is dropped lands on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("drop.hint")
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = PlainLabel("", self, role="strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 18, 10)
        row.setSpacing(8)
        row.addWidget(Glyph("plus", "accent", 18, self))
        row.addWidget(self._words)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say it at the foot of the window, in the middle."""
        self._timer.stop()
        self._words.setText(words)
        self.adjustSize()
        room = self._over.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _ABOVE)
        self.raise_()
        self.show()

    def leave(self) -> None:
        """Go, unless the next part of the window says something at once."""
        self._timer.start()

    def end(self) -> None:
        """Go now: it was dropped."""
        self._timer.stop()
        self.hide()
