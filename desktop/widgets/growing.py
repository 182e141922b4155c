"""A text field as tall as its text."""

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QResizeEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.widgets import dragged, field_menu


class GrowingText(QPlainTextEdit):
    """Grows from `lines` to `most` lines, then scrolls; Tab leaves it; `left` says it was left."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1, most: int = 12) -> None:
        super().__init__(parent)
        self._lines = lines
        self._most = self._at_best = most
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def keep_within(self, height: int) -> None:
        """Scroll sooner where so many pixels are all there is for it."""
        there = int((height - self._frame()) // QFontMetricsF(self.font()).lineSpacing())
        most = max(min(self._at_best, there), self._lines)
        if most != self._most:
            self._most = most
            self.fit()

    def fit(self) -> None:
        """Take the height of the text."""
        shown = round(self.document().size().height())  # QPlainTextEdit counts in lines
        count = min(max(shown, self._lines), self._most)
        height = ceil(count * QFontMetricsF(self.font()).lineSpacing()) + self._frame()
        scrolls = shown > self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        if not scrolls:
            self.verticalScrollBar().setValue(0)  # a new line scrolled before there was room

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done to any text, and what the window offers in every field."""
        field_menu.show(self.createStandardContextMenu(), self, event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to whoever keeps them: their paths are no text."""
        return not dragged.carries_files(source) and super().canInsertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave what is no text to whoever keeps it."""
        if dragged.is_no_text(event, self):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size it wants."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret left."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the new width."""
        super().resizeEvent(event)
        self.fit()

    def _frame(self) -> int:
        # What the style sheet's border and padding take, and the document's own margin.
        return round(2 * self.document().documentMargin()) + 2 * self.frameWidth() + 8
