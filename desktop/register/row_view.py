"""Draws an entry of the register: what was done and when, the claim, the note, what became what."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records import Registered
from desktop import dates
from desktop.register.model import kind, look, traced
from desktop.widgets import ground, theme
from desktop.widgets.chip import chip_size, paint_chip

ENTRY = Qt.ItemDataRole.UserRole
"""The Registered of a row."""
_EDGE, _ABOVE, _GAP = 14, 10, 4
_WRAP = int(Qt.TextFlag.TextWordWrap)
_TALL = 4000
"""Pixels: more than any note takes."""

Index = QModelIndex | QPersistentModelIndex


class RegisterRow(QStyledItemDelegate):
    """As tall as its words: a public note is read whole. Mirrored when the window is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words take in the width of the list."""
        width, entry = _width(option), index.data(ENTRY)
        height = chip_size("ban", kind(entry)).height()
        height += sum(_GAP + words.height(width) for words in _lines(entry))
        return QSize(width, height + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the entry."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground.paint(painter, option, above=2)
        entry = index.data(ENTRY)
        top = option.rect.top() + _ABOVE + _head(painter, option, entry)
        for words in _lines(entry):
            height = words.height(_width(option))
            line = QRect(option.rect.left() + _EDGE, top + _GAP, _width(option), height)
            _write(painter, option, line, words)
            top += _GAP + height
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Words:
    """Words of a row; those of a person have a direction of their own."""

    text: str
    font: QFont
    ink: str = "ink"
    own: bool = True

    def height(self, width: int) -> int:
        """Return how tall they are in that width."""
        place = QRect(0, 0, width, _TALL)
        return QFontMetrics(self.font).boundingRect(place, _WRAP, self.text).height()


def _lines(entry: Registered) -> Iterator[_Words]:
    """Yield what stands below the head."""
    yield _Words(entry.title, theme.font(bold=True))
    yield _Words(entry.note, theme.font("serif", serif=True))
    if told := traced(entry):
        yield _Words(told, theme.font("small"), "ink2", own=False)


def _head(painter: QPainter, option: QStyleOptionViewItem, entry: Registered) -> int:
    """Draw the chip, number and moment; return how tall they are."""
    glyph, tone = look(entry)
    size = chip_size(glyph, kind(entry))
    left, top = option.rect.left() + _EDGE, option.rect.top() + _ABOVE
    chip = QStyle.visualRect(option.direction, option.rect, QRect(left, top, *size.toTuple()))
    paint_chip(painter, chip, glyph, kind(entry), tone, option.direction)
    start = size.width() + 10
    rest = QRect(left + start, top, _width(option) - start, size.height())
    said = f"{entry.number} · {dates.moment(entry.at)}"
    _write(painter, option, rest, _Words(said, theme.font("small"), "ink2", own=False))
    return size.height()


def _write(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: _Words
) -> None:
    """Write where the place is in a window that runs from the left, or its mirror image."""
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.setFont(words.font)
    painter.setPen(theme.token(words.ink))
    own = Qt.LayoutDirection.LayoutDirectionAuto
    painter.setLayoutDirection(own if words.own else option.direction)
    painter.drawText(
        QStyle.visualRect(option.direction, option.rect, place),
        side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | _WRAP, words.text,
    )


def _width(option: QStyleOptionViewItem) -> int:
    """Return how wide the words of a row may be."""
    whole = option.rect.width()
    if isinstance(option.widget, QListView):
        whole = option.widget.viewport().width()  # the rows are not laid out yet
    return max(whole - 2 * _EDGE, 1)
