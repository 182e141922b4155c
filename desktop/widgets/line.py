"""One painted line of small parts: a number, a chip, a glyph with its word."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.widgets import theme, tip
from desktop.widgets.chip import chip_size, paint_chip
from desktop.widgets.icon import draw

_GLYPH = 14
_GAP = 5
_BETWEEN = 8
_HEIGHT = 20


@dataclass(frozen=True, slots=True)
class Part:
    """`shape` is "plain", "chip" or "badge"; `tone` a token of the theme."""

    text: str
    glyph: str = ""
    tone: str = "ink3"
    shape: str = "plain"
    bold: bool = False


class Line(QWidget):
    """Leading parts give way ("…") to the trailing ones; one widget, however many parts."""

    def __init__(self, parent: QWidget | None = None, *, size: str = "small") -> None:
        super().__init__(parent)
        self._size = size
        self._leading: tuple[Part, ...] = ()
        self._trailing: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def change(self, leading: Sequence[Part], trailing: Sequence[Part] = ()) -> None:
        """Show other parts; nothing is drawn when they are the same."""
        both = tuple(leading), tuple(trailing)
        if both != (self._leading, self._trailing):
            self._leading, self._trailing = both
            self.setAccessibleName(self.words())
            self.setToolTip(tip.plain(self.words()) if len(self.words()) > 40 else "")
            self.update()

    def words(self) -> str:
        """Return what the line says."""
        return ", ".join(part.text for part in (*self._leading, *self._trailing) if part.text)

    def is_trailing(self, at: QPoint) -> bool:
        """Tell whether a point of the line is on its trailing parts."""
        width = sum(self._width(part) + _BETWEEN for part in self._trailing)
        place = QRect(self.width() - width, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place).contains(at)

    def sizeHint(self) -> QSize:
        """Ask for the height of one line."""
        return QSize(80, max(_HEIGHT, QFontMetrics(self._font(Part(""))).height() + 6))

    def minimumSizeHint(self) -> QSize:
        """Be content with little width."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trailing parts first, the leading ones in what is left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        end = self.width()
        for part in reversed(self._trailing):
            width = min(self._width(part), end)
            self._paint(painter, part, QRect(end - width, 0, width, self.height()))
            end -= width + _BETWEEN
        at = 0
        for part in self._leading:
            width = min(self._width(part), end - at)
            if width > _GLYPH:
                self._paint(painter, part, QRect(at, 0, width, self.height()))
            at += width + _BETWEEN

    def _font(self, part: Part) -> QFont:
        return theme.font(self._size, bold=part.bold or part.shape == "badge")

    def _width(self, part: Part) -> int:
        if part.shape == "chip":
            return chip_size(part.glyph, part.text).width()
        width = QFontMetrics(self._font(part)).horizontalAdvance(part.text)
        if part.shape == "badge":
            return max(22, width + 12)
        return width + 1 + (_GLYPH + (_GAP if part.text else 0) if part.glyph else 0)

    def _paint(self, painter: QPainter, part: Part, place: QRect) -> None:
        seen = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        if part.shape == "chip":
            height = min(chip_size(part.glyph, part.text).height(), seen.height())
            seen = QRect(seen.left(), (self.height() - height) // 2, seen.width(), height)
            paint_chip(painter, seen, part.glyph, part.text, part.tone, self.layoutDirection())
        elif part.shape == "badge":
            self._paint_badge(painter, part, seen)
        else:
            self._paint_plain(painter, part, seen)

    def _paint_badge(self, painter: QPainter, part: Part, seen: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("cite_bg"))
        painter.drawRoundedRect(seen, 4, 4)
        painter.setFont(self._font(part))
        painter.setPen(theme.token("cite_ink"))
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, part.text)

    def _paint_plain(self, painter: QPainter, part: Part, seen: QRect) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if part.glyph:
            left = seen.right() + 1 - _GLYPH if mirrored else seen.left()
            corner = QPoint(left, (self.height() - _GLYPH) // 2)
            draw(painter, corner, part.glyph, part.tone, _GLYPH)
            step = _GLYPH + _GAP
            seen = seen.adjusted(0, 0, -step, 0) if mirrored else seen.adjusted(step, 0, 0, 0)
        painter.setFont(self._font(part))
        painter.setPen(theme.token(part.tone))
        text = painter.fontMetrics().elidedText(
            part.text, Qt.TextElideMode.ElideRight, seen.width()
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            seen, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text
        )
