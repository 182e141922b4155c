"""What lies under a row of a list that draws itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.widgets import theme


def paint(painter: QPainter, option: QStyleOptionViewItem, aside: int = 2, above: int = 1) -> None:
    """Mark a selected row, and where the keyboard is; pixels are left free beside and above it."""
    if option.state & QStyle.StateFlag.State_Selected:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(theme.token("focus") if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("sel"))
        painter.drawRoundedRect(option.rect.adjusted(aside, above, -aside, -above), 6, 6)
