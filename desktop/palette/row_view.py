"""Draws one line of the palette."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.palette.entry import Entry
from desktop.palette.model import ENTRY
from desktop.widgets import theme

_LINE, _TITLE = 33, 28
"""Pixels of height at 100 %, as in the mock-up."""
_EDGE, _ICON, _TEXT, _GAP = 14, 18, 42, 10

Index = QModelIndex | QPersistentModelIndex


class PaletteRow(QStyledItemDelegate):
    """An icon, a number, the words; at the end of the line its keys, stance or state."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of an entry or of a title, at the size of text in force."""
        height = _LINE if index.data(ENTRY) else _TITLE
        return QSize(120, round(height * theme.zoom() / 100))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = option.rect
        entry = index.data(ENTRY)
        if entry is None:
            self._title(painter, option, str(index.data()))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.token("sel"))
                painter.drawRoundedRect(area, 5, 5)
            self._entry(painter, option, entry)
        painter.restore()

    def _title(self, painter: QPainter, option: QStyleOptionViewItem, title: str) -> None:
        painter.setFont(theme.font("small", bold=True))
        place = option.rect.adjusted(_GAP, 0, -_GAP, 0)
        _write(painter, option, place, title, "ink3")

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        area: QRect = option.rect
        if entry.icon is not None:
            spot = QRect(area.left() + _EDGE, area.center().y() - _ICON // 2, _ICON, _ICON)
            entry.icon.paint(painter, QStyle.visualRect(option.direction, area, spot))
        painter.setFont(theme.font("small"))
        width = QFontMetrics(painter.font()).horizontalAdvance(entry.detail) + 1
        place = QRect(area.right() - _EDGE - width, area.top(), width, area.height())
        _write(painter, option, QStyle.visualRect(option.direction, area, place), entry.detail,
               "ink3")
        painter.setFont(theme.font())
        text = f"\u2068{entry.text}\u2069"  # in its own direction, after its number
        said = f"{entry.lead}  {text}" if entry.lead else text
        room = QRect(area.left() + _TEXT, area.top(), place.left() - area.left() - _TEXT - _GAP,
                     area.height())
        _write(painter, option, QStyle.visualRect(option.direction, area, room), said, "ink")


def _write(painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str, role: str
           ) -> None:
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setPen(theme.token(role))
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(
        place, leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        | Qt.TextFlag.TextSingleLine, elided,
    )
