"""A search field that speaks up once the keys rest."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.icon import icon

REST_MS = 150
"""How long the keys rest before a search starts."""


class SearchField(QLineEdit):
    """`searched` carries the words 150 ms after the last key, at once on Enter or when cleared."""

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._speak)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._speak)

    def _wait(self, words: str) -> None:
        if words:
            self._timer.start()
        else:
            self._speak()

    def _speak(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text())
