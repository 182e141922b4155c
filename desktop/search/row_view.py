"""Draws a case found, and the places in it with the words marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records import CaseCard, Found
from desktop import states
from desktop.search.model import LINE
from desktop.search.words import GLYPHS, part
from desktop.widgets import snippet, theme
from desktop.widgets.icon import draw

_HEIGHTS = {CaseCard: 38, Found: 27, int: 24}
"""Pixels of height at 100 %."""
_EDGE, _PART, _TEXT, _ICON = 12, 36, 176, 16

Index = QModelIndex | QPersistentModelIndex


class SearchRow(QStyledItemDelegate):
    """Places are worked out from left to right and mirrored when the window is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the kind of line takes."""
        height = _HEIGHTS[type(index.data(LINE))]
        return QSize(200, round(height * theme.zoom() / 100))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text's own
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.token("sel"))
            painter.drawRoundedRect(option.rect, 5, 5)
        line = index.data(LINE)
        row = _Row(painter, option)
        if isinstance(line, CaseCard):
            row.case(line)
        elif isinstance(line, Found):
            row.found(line)
        else:
            row.write(_TEXT, 0, str(index.data()), "small", "ink3")
        painter.restore()


class _Row:
    """One line while it is drawn."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._area: QRect = option.rect
        self._direction: Qt.LayoutDirection = option.direction

    def case(self, card: CaseCard) -> None:
        """Draw number, title and state."""
        detail = states.of(card)
        width = QFontMetrics(theme.font("small")).horizontalAdvance(detail) + 1
        self.write(self._area.width() - _EDGE - width, 0, detail, "small", "ink3")
        number = QFontMetrics(theme.font("small")).horizontalAdvance(card.number) + 12
        self.write(_EDGE, 0, card.number, "small", "ink3")
        self.write(_EDGE + number, width + 2 * _EDGE, card.title, "text", "ink", bold=True)

    def found(self, found: Found) -> None:
        """Draw the part's icon and name, and the snippet with its marks."""
        spot = QRect(self._area.left() + _EDGE, self._area.center().y() - _ICON // 2, _ICON, _ICON)
        seen = QStyle.visualRect(self._direction, self._area, spot)
        draw(self._painter, seen.topLeft(), GLYPHS[found.part], "ink3", _ICON)
        self.write(_PART, self._area.width() - _TEXT + 6, part(found), "small", "ink2")
        self._snippet(found)

    def write(
        self, left: int, end: int, text: str, size: str, role: str, *, bold: bool = False
    ) -> None:
        """Draw one line of text from `left` to `end` pixels before the row's end."""
        place = self._place(left, end)
        self._painter.setFont(theme.font(size, bold=bold))
        self._painter.setPen(theme.token(role))
        elided = self._painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, place.width()
        )
        self._painter.drawText(
            place, self._leading() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            elided,
        )

    def _snippet(self, found: Found) -> None:
        place = self._place(_TEXT, _EDGE)
        snippet.paint(self._painter, place, found.snippet, found.marks, self._direction)

    def _place(self, left: int, end: int) -> QRect:
        corner = QPoint(self._area.left() + left, self._area.top())
        size = QSize(self._area.width() - left - end, self._area.height())
        return QStyle.visualRect(self._direction, self._area, QRect(corner, size))

    def _leading(self) -> Qt.AlignmentFlag:
        mirrored = self._direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute
