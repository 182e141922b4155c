"""One rating to choose: a tile in a row of up to five, or a line in a longer list."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QWidget

from db.records import Rating
from desktop.widgets import theme
from desktop.widgets.icon import draw

_GLYPH = 18
_PAD = 8
_RADIUS = 6.0
_TALL = 40  # pixels beside the line of text in a tile
_TIGHT = 97  # per cent, where a word hardly fits
_FLAT = 12  # pixels beside it in a list


class Tile(QRadioButton):
    """Colour, glyph and word together say which rating it is; the tip says what it means."""

    def __init__(self, rating: Rating, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.rating = rating
        self._flat = False
        self.setObjectName(f"verdict.{rating.id}")
        self.setText(rating.short)
        self.setAccessibleName(rating.label)
        self.setAccessibleDescription(rating.definition)
        self.setToolTip(f"{rating.label}: {rating.definition}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def lie_flat(self, on: bool) -> None:
        """Be a line of a list, with the whole label, or a tile of a row."""
        if on != self._flat:
            self._flat = on
            self.setText(self.rating.label if on else self.rating.short)
            self.updateGeometry()

    def width_in_a_row(self) -> int:
        """Return the least width of a tile of a row that cuts nothing off."""
        font = _tight(theme.font("tiny"))
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(self.rating.short) + 2

    def sizeHint(self) -> QSize:
        """Ask for room for glyph and word."""
        metrics = QFontMetrics(self._font())
        words = metrics.horizontalAdvance(self.text())
        if self._flat:
            return QSize(words + _GLYPH + 3 * _PAD, metrics.height() + _FLAT)
        return QSize(words + 4, metrics.height() + _TALL)

    def minimumSizeHint(self) -> QSize:
        """Give way in narrow windows: the word is then cut."""
        return QSize(40, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Take a click anywhere on the tile."""
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the tile can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, glyph and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, tone = self.isChecked(), str(self.rating.tone)
        painter.setBrush(theme.token(self._fill(tone)))
        line = tone if chosen else "focus" if self.hasFocus() else "line"
        width = 2.0 if chosen and self.hasFocus() else 1.4 if chosen else 1.0
        painter.setPen(QPen(theme.token(line), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.setFont(self._font())
        painter.setPen(theme.token(tone if chosen else "ink2"))
        ink = tone if self.isEnabled() or chosen else "ink3"
        (self._paint_flat if self._flat else self._paint_tall)(painter, ink)

    def _fill(self, tone: str) -> str:
        if self.isChecked():
            return f"{tone}_soft"
        return "hover" if self.underMouse() and self.isEnabled() else "card"

    def _paint_tall(self, painter: QPainter, ink: str) -> None:
        middle = (self.width() - _GLYPH) // 2
        draw(painter, QPoint(middle, 9), self.rating.glyph, ink, _GLYPH)
        words = QRect(1, 9 + _GLYPH, self.width() - 2, self.height() - 9 - _GLYPH - 4)
        self._write(painter, words, Qt.AlignmentFlag.AlignCenter)

    def _paint_flat(self, painter: QPainter, ink: str) -> None:
        direction = self.layoutDirection()
        glyph = QRect(_PAD, (self.height() - _GLYPH) // 2, _GLYPH, _GLYPH)
        words = self.rect().adjusted(2 * _PAD + _GLYPH, 0, -_PAD, 0)
        corner = QStyle.visualRect(direction, self.rect(), glyph).topLeft()
        draw(painter, corner, self.rating.glyph, ink, _GLYPH)
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        self._write(
            painter, QStyle.visualRect(direction, self.rect(), words),
            side | Qt.AlignmentFlag.AlignVCenter,
        )

    def _write(self, painter: QPainter, place: QRect, side: Qt.AlignmentFlag) -> None:
        font, words = fitted(self.text(), painter.font(), place.width())
        painter.setFont(font)
        painter.drawText(place, side, words)

    def _font(self) -> QFont:
        font = theme.font("text" if self._flat else "tiny")
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
        return font


def fitted(words: str, usual: QFont, room: int) -> tuple[QFont, str]:
    """Return the largest of three sizes in which the words have room, and as much as has room.

    Eliding asks, for widths are measured in parts of a pixel and told in whole ones.
    """
    font, shown = usual, words
    for font in (usual, _tight(usual), _tight(_tight(usual))):  # screens measure differently
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        if shown == words:
            break
    return font, shown


def _tight(font: QFont) -> QFont:
    """Return a font that is rather smaller than that a word were cut."""
    font = QFont(font)
    font.setPixelSize(font.pixelSize() - 1)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _TIGHT)
    return font
