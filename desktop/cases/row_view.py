"""Draws one row of the case list; fonts, texts and places are made once, not per row."""

from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from time import time

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records import CaseCard
from desktop.cases.model import CARD
from desktop.cases.words import standing
from desktop.dates import age, local_now
from desktop.figures import number
from desktop.widgets import theme
from desktop.widgets.icon import draw
from resources import i18n

_EDGE, _PAD, _DISC, _TEXT = 8, 10, 18, 38  # from the row's leading edge, as in the mock-ups
_BAR = 3
_KEPT = 80
"""Pictures of rows that are kept: some windows full, about 8 MB."""
_SEEN = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
    | QStyle.StateFlag.State_HasFocus
)
"""What of a row's state shows."""


@dataclass(frozen=True)
class _Type:
    """The fonts of a row and their heights."""

    title: QFont
    small: QFont
    tiny: QFont
    title_line: int
    small_line: int


Index = QModelIndex | QPersistentModelIndex


class CaseRow(QStyledItemDelegate):
    """Draws each row once and keeps the picture, so that scrolling only copies it.

    Places are worked out from left to right and mirrored when the window is.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.fontDatabaseChanged.connect(self._pictures.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same size for every row."""
        return QSize(120, row_height(theme.zoom()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        card = index.data(CARD)
        area: QRect = option.rect
        if card is None:
            _wait(painter, option)
            return
        scale = painter.device().devicePixelRatio()
        key = (
            card.doc, area.width(), area.height(), option.state & _SEEN, option.direction,
            theme.current(), theme.zoom(), i18n.locale(), time() // 60, scale,
        )
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = _drawn(card, option, scale)
            if len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        painter.drawPixmap(area.topLeft(), picture)


def row_height(zoom: int) -> int:
    """Return the height of every row, in pixels, so that a long list stays quick."""
    kind = _type(zoom)
    return 2 * kind.title_line + 2 * kind.small_line + 2 * _PAD + 8


def _drawn(card: CaseCard, option: QStyleOptionViewItem, scale: float) -> QPixmap:
    picture = QPixmap(option.rect.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text's own
    row = _Row(painter, option, _type(theme.zoom()))
    row.ground()
    row.verdict(card)
    row.words(card)
    row.foot(card)
    painter.end()
    return picture


def _wait(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw a row that is not read yet: two bars where its words will stand."""
    area: QRect = option.rect
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.token("line"))
    for top, share in ((16, 0.62), (36, 0.4)):
        bar = QRect(area.left() + _EDGE + _TEXT, area.top() + top,
                    int((area.width() - _TEXT) * share), 8)
        painter.drawRoundedRect(QStyle.visualRect(option.direction, area, bar), 4, 4)
    painter.restore()


class _Row:
    """One row while it is drawn."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, kind: _Type) -> None:
        self._painter = painter
        self._kind = kind
        whole = QRect(QPoint(0, 0), option.rect.size())
        self._area = whole.adjusted(_EDGE, 2, -_EDGE, -2)
        self._direction: Qt.LayoutDirection = option.direction
        self._state: QStyle.StateFlag = option.state

    def ground(self) -> None:
        painter = self._painter
        chosen = bool(self._state & QStyle.StateFlag.State_Selected)
        over = bool(self._state & QStyle.StateFlag.State_MouseOver)
        focused = bool(self._state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(theme.token("focus") if focused else Qt.PenStyle.NoPen)
        if chosen or over or focused:
            painter.setBrush(theme.token("sel" if chosen else "hover"))
            painter.drawRoundedRect(self._area, 6, 6)
        if chosen:
            bar = QRect(self._area.left(), self._area.top() + 10, _BAR, self._area.height() - 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.token("accent"))
            painter.drawRoundedRect(self._mirrored(bar), 1, 1)

    def verdict(self, card: CaseCard) -> None:
        tone = card.tone or "info"
        disc = self._mirrored(
            QRect(self._area.left() + 11, self._area.top() + _PAD, _DISC, _DISC)
        )
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.token(f"{tone}_soft"))
        self._painter.drawEllipse(disc)
        inset = (_DISC - 11) // 2
        draw(self._painter, disc.topLeft() + QPoint(inset, inset), card.glyph or "circle-dashed",
             tone, 11)

    def words(self, card: CaseCard) -> None:
        width = self._area.width() - _TEXT - _PAD
        top = self._area.top() + _PAD - 2
        for line in _two_lines(card.title, width, theme.zoom()):
            self._text(line, _TEXT, top, width, self._kind.title, "ink")
            top += self._kind.title_line
        metrics = QFontMetrics(self._kind.small)
        claimant = metrics.elidedText(card.claimant, Qt.TextElideMode.ElideRight, width)
        self._text(claimant, _TEXT, top, width, self._kind.small, "ink3")

    def foot(self, card: CaseCard) -> None:
        height = self._kind.small_line
        top = self._area.bottom() - _PAD + 2 - height
        when = age(card.updated_at, local_now())
        width = QFontMetrics(self._kind.tiny).horizontalAdvance(when) + 1
        end = self._area.width() - _PAD - width
        self._text(when, end, top, width, self._kind.tiny, "ink3")
        at = _TEXT + self._chip(card, top)
        for glyph, count in (("paperclip", card.evidence), ("message-square", card.open_comments)):
            wide = 17 + QFontMetrics(self._kind.tiny).horizontalAdvance(number(count)) + 1
            if count and at + 12 + wide < end - 4:  # else there is no room beside the age
                at += 12 + self._count(glyph, count, at + 12, top)

    def _chip(self, card: CaseCard, top: int) -> int:
        label, tone = standing(card)
        width = QFontMetrics(self._kind.tiny).horizontalAdvance(label) + 14
        chip = self._mirrored(
            QRect(self._area.left() + _TEXT, top, width, self._kind.small_line)
        )
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.token(f"{tone}_soft"))
        self._painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        self._painter.setPen(theme.token(tone))
        self._painter.setFont(self._kind.tiny)
        self._painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)
        return width

    def _count(self, glyph: str, count: int, at: int, top: int) -> int:
        height = self._kind.small_line
        mark = self._mirrored(QRect(self._area.left() + at, top + (height - 13) // 2, 13, 13))
        draw(self._painter, mark.topLeft(), glyph, "ink3", 13)
        text = number(count)
        width = QFontMetrics(self._kind.tiny).horizontalAdvance(text) + 1
        self._text(text, at + 17, top, width, self._kind.tiny, "ink3")
        return 17 + width

    def _text(
        self, text: str, at: int, top: int, width: int, font: QFont, role: str
    ) -> None:
        height = QFontMetrics(font).height() + 2
        area = self._mirrored(QRect(self._area.left() + at, top, width, height))
        leading = Qt.AlignmentFlag.AlignLeft
        if self._direction == Qt.LayoutDirection.RightToLeft:
            leading = Qt.AlignmentFlag.AlignRight
        self._painter.setFont(font)
        self._painter.setPen(theme.token(role))
        self._painter.drawText(
            area, leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            | Qt.TextFlag.TextSingleLine, text,
        )

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._area, rect)


@lru_cache(maxsize=8)
def _type(zoom: int) -> _Type:
    title, small, tiny = theme.font("text", bold=True), theme.font("small"), theme.font("tiny")
    tiny.setWeight(QFont.Weight.Medium)
    return _Type(
        title, small, tiny, QFontMetrics(title).height() + 2, QFontMetrics(small).height() + 3
    )


@lru_cache(maxsize=2000)
def _two_lines(text: str, width: int, zoom: int) -> tuple[str, ...]:
    """Return the text broken into at most two lines, the second ending in "…" if it must."""
    font = _type(zoom).title
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    end = line.textLength()
    if end >= len(text):
        return (text,)
    rest = QFontMetrics(font).elidedText(text[end:], Qt.TextElideMode.ElideRight, width)
    return text[:end].rstrip(), rest
