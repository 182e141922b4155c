"""The words checked, in the type in which they will be printed, beside a bar of ink."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QWidget

from desktop.widgets import theme
from desktop.widgets.entries import TextEntry

_BAR = 3
_GAP = 8
# The frame of a field would stand between the bar and its words.
_BARE = "border: 0; background: transparent; padding: 0"


class QuoteEntry(TextEntry):
    """A field that looks like printed text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lines=1, most=8)
        self.setStyleSheet(_BARE)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the zoom of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != self._wanted():
            self._dress()

    def _dress(self) -> None:
        self.setFont(self._wanted())
        self.fit()

    def _frame(self) -> int:
        return round(2 * self.document().documentMargin())  # there is no other

    def _wanted(self) -> QFont:
        return theme.font("quote", serif=True)


class Barred(QWidget):
    """A control with the bar at its leading side."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addSpacing(_BAR + _GAP)
        layout.addWidget(control)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        bar = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(0, 0, _BAR, self.height())
        )
        QPainter(self).fillRect(bar, theme.token("accent"))
