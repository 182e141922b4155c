"""A date: in words while it is read, as YYYY-MM-DD while it is typed."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop import dates
from desktop.widgets.entries import LineEntry

_LONGEST = "2017-09-30"
_SPARE = 8
"""Pixels for the caret and the letters of longer months."""


class DateEntry(LineEntry):
    """What is no date stays as it was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("YYYY-MM-DD", parent)
        self._written = ""

    def value(self) -> str | None:
        """Return what was typed, or None."""
        return self._written.strip() or None

    def show_value(self, value: Any) -> None:
        """Show a date."""
        if self.value() != value:
            self._written = value or ""
            self._show()

    def minimumSizeHint(self) -> QSize:
        """Return room for a whole date, as it is read and as it is typed."""
        least, words = super().minimumSizeHint(), self.fontMetrics()
        wide = max(words.horizontalAdvance(text) for text in (_LONGEST, dates.day(_LONGEST)))
        return least + QSize(wide + _SPARE - words.maxWidth(), 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the date as it is typed."""
        super().focusInEvent(event)
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the date in words."""
        super().focusOutEvent(event)
        self._show()

    def _edited(self, text: str) -> None:
        self._written = text
        super()._edited(text)

    def _show(self) -> None:
        shown = self._written if self.hasFocus() else dates.day(self._written.strip())
        if shown != self.text():
            with QSignalBlocker(self):
                self.setText(shown)
                if not self.hasFocus():
                    self.setCursorPosition(0)  # what is longer than the field shows its beginning
