"""The way of a case drawn in one line: what lies behind, where it stands, what is ahead."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.widgets import theme
from desktop.widgets.icon import draw
from desktop.workflow.path import Standing, Stop, spoken

_GLYPH = 15
_GAP = 6
_PAD = 12
_LINK = 20
_LINK_GAP = 5
_HEIGHT = 28


class StatePath(QWidget):
    """Draws the stops; where there is no room, those ahead and behind lose their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way: tuple[Stop, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setObjectName("workflow.path")

    def show_way(self, way: tuple[Stop, ...]) -> None:
        """Draw another way."""
        self._way = way
        words = spoken(way)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it wants."""
        return QSize(self._width(worded=True), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size it can do with."""
        return QSize(self._width(worded=False), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        worded = self.width() >= self.sizeHint().width()
        top, at = (self.height() - _HEIGHT) // 2, 0
        for index, stop in enumerate(self._way):
            if index:
                self._link(painter, at, top)
                at += _LINK + 2 * _LINK_GAP
            width = _stop_width(stop, worded=worded)
            self._stop(painter, stop, QRect(at, top, width, _HEIGHT), worded=worded)
            at += width

    def _link(self, painter: QPainter, at: int, top: int) -> None:
        line = self._mirrored(QRect(at + _LINK_GAP, top + _HEIGHT // 2, _LINK, 1))
        painter.fillRect(line, theme.token("line2"))

    def _stop(self, painter: QPainter, stop: Stop, rect: QRect, *, worded: bool) -> None:
        here = stop.standing is Standing.HERE
        ink = _ink(stop)
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.token(_ground(stop)))
            painter.drawRoundedRect(self._mirrored(rect), _HEIGHT / 2, _HEIGHT / 2)
        inner = rect.adjusted(_PAD, 0, -_PAD, 0) if here else rect
        glyph = self._mirrored(QRect(inner.left(), inner.top(), _GLYPH, _HEIGHT))
        corner = QPoint(glyph.left(), glyph.top() + (_HEIGHT - _GLYPH) // 2)
        draw(painter, corner, stop.glyph, ink, _GLYPH)
        if here or worded:
            painter.setPen(theme.token(ink))
            painter.setFont(_font(stop))
            words = self._mirrored(inner.adjusted(_GLYPH + _GAP, 0, 0, 0))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, stop.label)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _width(self, *, worded: bool) -> int:
        stops = sum(_stop_width(stop, worded=worded) for stop in self._way)
        return stops + max(len(self._way) - 1, 0) * (_LINK + 2 * _LINK_GAP)


def _stop_width(stop: Stop, *, worded: bool) -> int:
    here = stop.standing is Standing.HERE
    if not here and not worded:
        return _GLYPH
    words = QFontMetrics(_font(stop)).horizontalAdvance(stop.label)
    return _GLYPH + _GAP + words + 1 + (2 * _PAD if here else 0)


def _font(stop: Stop) -> QFont:
    return theme.font("small", bold=stop.standing is Standing.HERE)


def _ink(stop: Stop) -> str:
    if stop.standing is Standing.HERE and stop.tone == "accent":
        return "accent_ink"
    return stop.tone


def _ground(stop: Stop) -> str:
    return "accent" if stop.tone == "accent" else f"{stop.tone}_soft"
