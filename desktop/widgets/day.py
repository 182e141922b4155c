"""A date: in words while it is read, as YYYY-MM-DD or as people write it while it is typed."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop import dates, typed_dates
from desktop.widgets.entries import LineEntry
from desktop.widgets.icon import icon

_LONGEST = "2017-09-30"
_SPARE = 8
"""Pixels for the caret and the letters of longer months."""


class DateEntry(LineEntry):
    """What is no date stays as it was typed; what is one is told in words once it is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self._written = ""
        self.editingFinished.connect(self._settle)

    def value(self) -> str | None:
        """Return the date as ISO 8601, what was typed where it is none, or None."""
        return typed_dates.read(self._written)

    def offer_today(self) -> None:
        """Give the field a button that fills in the day that it is."""
        today = self.addAction(icon("calendar"), self.ActionPosition.TrailingPosition)
        today.setToolTip(self.tr("Today"))
        today.triggered.connect(self._fill_in_today)

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

    def _settle(self) -> None:
        """Take what was typed as it was understood."""
        self._written = self.value() or ""
        self._show()

    def _fill_in_today(self) -> None:
        if not self.isReadOnly():
            self.show_value(dates.today().isoformat())
            self.typed.emit()

    def _edited(self, text: str) -> None:
        self._written = text
        super()._edited(text)

    def _show(self) -> None:
        shown = self._written if self.hasFocus() else dates.day(self.value())
        if shown != self.text():
            with QSignalBlocker(self):
                self.setText(shown)
                if not self.hasFocus():
                    self.setCursorPosition(0)  # what is longer than the field shows its beginning
