"""A search field that speaks up once the keys rest."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets import dragged
from desktop.widgets.icon import icon

REST_MS = 150
"""How long the keys rest before a search starts, where searching costs more than a moment."""


class SearchField(QLineEdit):
    """`searched` carries the words once the keys rest, at once on Enter or when cleared.

    `entered` fires when the arrow down leads out of it, to what was found.
    """

    searched = Signal(str)
    entered = Signal()

    def __init__(
        self, placeholder: str, parent: QWidget | None = None, *, rest_ms: int = REST_MS
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=rest_ms)
        self._timer.timeout.connect(self._speak)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._speak)

    @property
    def waits(self) -> bool:
        """Whether it will speak up once the keys rest."""
        return self._timer.isActive()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave what is no text to whoever keeps it."""
        if dragged.is_no_text(event, self):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc, and lead on to what was found with the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _wait(self, words: str) -> None:
        if words:
            self._timer.start()
        else:
            self._speak()

    def _speak(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text())
