"""One line of somebody's text with the words that were looked for marked in it."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.widgets import theme

Marks = tuple[tuple[int, int], ...]
"""Places (start, end) in code points."""


def paint(
    painter: QPainter, place: QRect, text: str, marks: Marks, direction: Qt.LayoutDirection
) -> None:
    """Draw a text into a place, cut off where that ends."""
    layout = _laid_out(text, marks, place.width(), theme.current(), theme.zoom(),
                       direction == Qt.LayoutDirection.RightToLeft)
    top = place.top() + (place.height() - layout.boundingRect().height()) / 2
    painter.save()
    painter.setPen(theme.token("ink"))
    painter.setClipRect(place)
    layout.draw(painter, QPointF(place.left(), top))
    painter.restore()


@lru_cache(maxsize=200)
def _laid_out(
    text: str, marks: Marks, width: int, look: str, zoom: int, mirrored: bool
) -> QTextLayout:
    """Return a text on one line, its marks on the ground of citations and in bold."""
    font = theme.font("small", bold=True)  # the widest of what is drawn
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    layout = QTextLayout(shown, theme.font("small"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    room = len(shown) - (shown != text)
    layout.setFormats(
        [_mark(shown, start, min(end, room)) for start, end in marks if start < room]
    )
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _mark(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    shown = QTextCharFormat()
    shown.setBackground(theme.token("cite_bg"))
    shown.setForeground(theme.token("cite_ink"))
    shown.setFontWeight(theme.font("small", bold=True).weight())
    made = QTextLayout.FormatRange()
    made.start = _units(text[:start])  # Qt counts in UTF-16
    made.length = _units(text[start:end])
    made.format = shown
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
