"""A rounded label with a glyph and a word: colour never carries meaning alone."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets import theme
from desktop.widgets.icon import draw

_PAD = 8
_GAP = 5
_GLYPH = 13


class Chip(QWidget):
    """`glyph_name` is an icon or "", `tone` a token that also exists as `tone_soft`."""

    def __init__(
        self, glyph_name: str, text: str, tone: str = "info", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.change(glyph_name, text, tone)

    def change(self, glyph_name: str, text: str, tone: str) -> None:
        """Show another glyph, word and tone."""
        self._glyph, self._text, self._tone = glyph_name, text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the size it wants."""
        return chip_size(self._glyph, self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._glyph, self._text, self._tone,
                   self.layoutDirection())


def chip_size(glyph: str, text: str) -> QSize:
    """Return how large a chip is drawn."""
    metrics = QFontMetrics(theme.font("small", bold=True))
    glyph_width = _GLYPH + _GAP if glyph else 0
    return QSize(metrics.horizontalAdvance(text) + glyph_width + 2 * _PAD, metrics.height() + 5)


def paint_chip(
    painter: QPainter, rect: QRect, glyph: str, text: str, tone: str,
    direction: Qt.LayoutDirection,
) -> None:
    """Draw a chip that fills the rectangle, glyph at the leading edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.token(tone) if theme.outlined() else Qt.PenStyle.NoPen)
    painter.setBrush(theme.token(f"{tone}_soft"))
    radius = rect.height() / 2
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1) if theme.outlined() else rect,
                            radius, radius)
    leading = _PAD + (_GLYPH + _GAP if glyph else 0)
    words = rect.adjusted(leading, 0, -_PAD, 0)
    if direction == Qt.LayoutDirection.RightToLeft:
        words = rect.adjusted(_PAD, 0, -leading, 0)
    painter.setPen(theme.token(tone))
    painter.setFont(theme.font("small", bold=True))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, text)
    if glyph:
        top = rect.top() + (rect.height() - _GLYPH) // 2
        at = rect.left() + _PAD
        if direction == Qt.LayoutDirection.RightToLeft:
            at = rect.right() + 1 - _PAD - _GLYPH
        draw(painter, QPoint(at, top), glyph, tone, _GLYPH)
    painter.restore()
