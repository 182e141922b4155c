"""A date: in words while it is read, as YYYY-MM-DD while it is typed."""

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop import dates
from desktop.widgets.entries import LineEntry


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
