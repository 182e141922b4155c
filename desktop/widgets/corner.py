"""A part that lies over the lower corner of another, so that nothing moves when it comes."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QBoxLayout, QStyle, QWidget

from desktop.widgets import theme

_GAP = 8
"""Pixels to the edges."""


class Corner(QObject):
    """Keeps `part` in the corner of `host` where a line begins, as wide as `column` is.

    Where `column` is not shown the part is `least` pixels wide, at 100 %.
    """

    def __init__(self, part: QWidget, host: QWidget, column: QWidget, least: int) -> None:
        super().__init__(part)
        self._part = part
        self._host = host
        self._column = column
        self._least = least
        self._is_lent = False
        part.setParent(host)
        for watched in (part, host, column):
            watched.installEventFilter(self)
        part.show()
        self._place()

    def lend(self, row: QBoxLayout, at: int) -> QWidget:
        """Let the part stand in a row until it is taken back, where it lies over nothing."""
        self._is_lent = True
        row.insertWidget(at, self._part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._part.show()
        return self._part

    def take_back(self) -> None:
        """Let the part lie in the corner again."""
        self._is_lent = False
        self._part.setParent(self._host)
        self._part.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what takes another size, and what has more to say."""
        moves = (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show,
                 QEvent.Type.Hide)
        grows = watched is self._part and event.type() == QEvent.Type.LayoutRequest
        if self._is_lent:
            return False
        if grows or (watched is not self._part and event.type() in moves):
            self._place()
        return False

    def _place(self) -> None:
        least = self._least * theme.zoom() // 100
        wide = self._column.width() if self._column.isVisible() else least
        width = min(wide, self._host.width()) - 2 * _GAP
        layout = self._part.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        if height < 0 and layout is not None:
            height = layout.totalSizeHint().height()
        lower = QRect(_GAP, self._host.height() - height - _GAP, width, height)
        direction = self._host.layoutDirection()
        self._part.setGeometry(QStyle.visualRect(direction, self._host.rect(), lower))
        self._part.raise_()
