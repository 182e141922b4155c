"""Controls that all speak alike: `typed` when a person changed them, `value`, `show_value`."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from desktop.widgets import dragged, field_menu
from desktop.widgets.growing import GrowingText
from desktop.widgets.reading import lock

_HEIGHT = 30
"""Pixels: as tall as a line of text with its frame, so that a row of controls stands level."""
_SPARE = 8
"""Pixels that a style leaves free around the words of a choice."""

_COMES_BACK = (
    Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why a field loses the keyboard for a moment only: the caret stays where it was."""


class _Completer(QCompleter):
    """Offers nothing once a whole word is typed: an open list would take the next click."""

    def __init__(self, words: list[str], parent: QWidget) -> None:
        super().__init__(words, parent)
        self._known = {word.casefold() for word in words}

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        return ["\0"] if path.strip().casefold() in self._known else [path]


class LineEntry(QLineEdit):
    """One line of text; blank is None."""

    typed = Signal()
    left = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self.left)

    def value(self) -> str | None:
        """Return the text without spaces around it, or None."""
        return self.text().strip() or None

    def show_value(self, value: Any) -> None:
        """Show a text, unless it says already what stands there."""
        if self.value() != value:
            self.setText(value or "")
            self.setCursorPosition(0)

    def set_read_only(self, on: bool) -> None:
        """Let the text be read and copied only."""
        self.setReadOnly(on)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files and addresses to whoever keeps them: they are no text."""
        if self._is_no_text(event):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on behind what stands there when a dialog opens here: marked, the next key erased it.

        A dialog that comes says "Tab" to its field before the field has the keyboard.
        """
        super().focusInEvent(event)
        if not self.hasFocus() and event.reason() == Qt.FocusReason.TabFocusReason:
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of what is longer than the field, once it is left."""
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.home(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done to any text, and what the window offers in every field."""
        field_menu.show(self.createStandardContextMenu(), self, event.globalPos())

    def offer(self, words: Iterable[str]) -> None:
        """Complete what is typed from these; the first is offered first."""
        completer = _Completer(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._edited)
        self.setCompleter(completer)

    def _is_no_text(self, event: QDragEnterEvent) -> bool:
        return dragged.is_no_text(event, self)

    def _edited(self, _: str) -> None:
        self.typed.emit()


class AddressEntry(LineEntry):
    """A web address; one that is dropped here is meant for here."""

    def __init__(self, placeholder: str = "https://", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)

    def _is_no_text(self, event: QDragEnterEvent) -> bool:
        return dragged.carries_files(event.mimeData())


class TextEntry(GrowingText):
    """Several lines of text; blank is None."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1, most: int = 12) -> None:
        super().__init__(parent, lines=lines, most=most)
        self.textChanged.connect(self.typed)

    def value(self) -> str | None:
        """Return the text without blanks around it, or None."""
        return self.toPlainText().strip() or None

    def show_value(self, value: Any) -> None:
        """Show a text, unless it says already what stands there."""
        if self.value() != value:
            with QSignalBlocker(self):
                self.setPlainText(value or "")

    def set_read_only(self, on: bool) -> None:
        """Let the text be read and copied only."""
        lock(self, on)


class ChoiceEntry(QComboBox):
    """One of several values, each with its words; the wheel scrolls the page, not the choice."""

    typed = Signal()
    left = Signal()

    def __init__(
        self, choices: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.offer(choices)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._chosen)

    def offer(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Take new choices and keep the value."""
        value = self.value()
        with QSignalBlocker(self):
            self.clear()
            for choice, words in choices:
                self.addItem(words, choice)
            self.show_value(value)

    def whole_width(self) -> int:
        """Return the width at which the longest of the words is not cut."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = [self.itemText(row) for row in range(self.count())]
        longest = max((self.fontMetrics().horizontalAdvance(each) for each in words), default=0)
        kind = QStyle.ContentsType.CT_ComboBox
        whole = QSize(longest + _SPARE, self.fontMetrics().height())
        return self.style().sizeFromContents(kind, option, whole, self).width()

    def value(self) -> Any:
        """Return the chosen value."""
        return self.currentData()

    def show_value(self, value: Any) -> None:
        """Show the words of a value; one that is not offered is shown as it stands."""
        at = self._row(value)
        if at < 0 and value is not None:
            self.addItem(str(value), value)
            at = self.count() - 1
        with QSignalBlocker(self):
            self.setCurrentIndex(max(at, 0))

    def set_read_only(self, on: bool) -> None:
        """Let the choice be seen only."""
        self.setEnabled(not on)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _row(self, value: Any) -> int:
        return next((row for row in range(self.count()) if self.itemData(row) == value), -1)

    def _chosen(self, _: int) -> None:
        self.typed.emit()
        self.left.emit()


class TickEntry(QCheckBox):
    """Yes or no."""

    typed = Signal()
    left = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(text)
        self.clicked.connect(self._ticked)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def show_value(self, value: Any) -> None:
        """Show yes or no."""
        self.setChecked(bool(value))

    def set_read_only(self, on: bool) -> None:
        """Let the tick be seen only."""
        self.setEnabled(not on)

    def _ticked(self, _: bool) -> None:
        self.typed.emit()
        self.left.emit()


Entry = LineEntry | TextEntry | ChoiceEntry | TickEntry
