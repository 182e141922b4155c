"""Draws a precedent: how it was rated, its claim with the shared words marked, and why."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records import Precedent
from desktop import states
from desktop.precedents import words
from desktop.precedents.model import PRECEDENT
from desktop.widgets import ground, snippet, theme
from desktop.widgets.chip import chip_size, paint_chip

_HEIGHT = 76
"""Pixels of height at 100 %: three lines."""
_EDGE, _TOP, _LINE, _GAP = 10, 6, 22, 8

Index = QModelIndex | QPersistentModelIndex


class PrecedentRow(QStyledItemDelegate):
    """Places are worked out from left to right and mirrored when the window is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of three lines."""
        return QSize(200, round(_HEIGHT * theme.zoom() / 100))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        found = index.data(PRECEDENT)
        if not isinstance(found, Precedent):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground.paint(painter, option, aside=1)
        self._head(painter, option, found)
        snippet.paint(painter, _line(option, 1), found.snippet, found.marks, option.direction)
        _write(painter, option, _line(option, 2), words.why(found), "ink3")
        painter.restore()

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, found: Precedent) -> None:
        card, line = found.card, _line(option, 0)
        line = QStyle.visualRect(option.direction, option.rect, line)  # from the left again
        glyph = card.glyph or "circle-dashed"
        tone = words.tone(card.state, card.tone or "info")
        chip = QRect(line.topLeft(), chip_size(glyph, words.rated(card)))
        seen = QStyle.visualRect(option.direction, option.rect, chip)
        paint_chip(painter, seen, glyph, words.rated(card), tone, option.direction)
        rest = line.adjusted(chip.width() + _GAP, 0, 0, 0)
        said = " · ".join((card.number, states.name(card.state), f"\u2068{card.claimant}\u2069"))
        _write(painter, option, QStyle.visualRect(option.direction, option.rect, rest), said,
               "ink2")


def _line(option: QStyleOptionViewItem, number: int) -> QRect:
    """Return the place of one of the three lines."""
    step = round(_LINE * theme.zoom() / 100)
    line = option.rect.adjusted(_EDGE, _TOP + number * step, -_EDGE, 0)
    line.setHeight(step)
    return QStyle.visualRect(option.direction, option.rect, line)


def _write(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str, ink: str
) -> None:
    painter.setFont(theme.font("small"))
    painter.setPen(theme.token(ink))
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setLayoutDirection(option.direction)
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(
        place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided
    )
