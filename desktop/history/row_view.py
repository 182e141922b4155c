"""How a row of the history is drawn: a day, an event, a field before and after."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records import FieldChange, HistoryEntry
from desktop import dates
from desktop.history import words
from desktop.history.difference import Colours, marked
from desktop.history.roles import CHANGE_ROLE, COUNT_ROLE, ENTRY_ROLE, ERASED_ROLE
from desktop.widgets import ground, theme
from desktop.widgets.icon import draw

_PAD = 10
_TIME = 62
_LINE = 20
_DAY = 38
_GLYPH = 14
_WIDEST_CHANGE = 760

Index = QModelIndex | QPersistentModelIndex


class HistoryRow(QStyledItemDelegate):
    """Heights depend on the width only for the fields of an open event."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size it wants."""
        entry, change = index.data(ENTRY_ROLE), index.data(CHANGE_ROLE)
        if isinstance(entry, HistoryEntry):
            return QSize(0, (2 if entry.note else 1) * _LINE + 12)
        if isinstance(change, FieldChange):
            document = self._document(change, index.data(ERASED_ROLE), _room(option))
            return QSize(0, round(document.size().height()) + 10)
        return QSize(0, _DAY)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        entry, change = index.data(ENTRY_ROLE), index.data(CHANGE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground.paint(painter, option)
        if isinstance(entry, HistoryEntry):
            self._entry(painter, option, entry, index.data(COUNT_ROLE))
            _chevron(painter, option, index)
        elif isinstance(change, FieldChange):
            self._change(painter, option, change, index.data(ERASED_ROLE))
        else:
            _day(painter, option, index.data())
        painter.restore()

    def _entry(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: HistoryEntry, times: int
    ) -> None:
        top = option.rect.adjusted(_PAD, 6, -_PAD, 0)
        top.setHeight(_LINE)
        time = QRect(top.left(), top.top(), _TIME, _LINE)
        said = top.adjusted(_TIME, 0, -_GLYPH - _PAD, 0)
        _write(painter, option, time, dates.clock_of(entry.at), "ink3", "small")
        count = words.times(times)
        if count:
            room = QFontMetrics(theme.font("small")).horizontalAdvance(count) + _PAD
            _write(painter, option, QRect(said.right() - room, said.top(), room, _LINE), count,
                   "ink3", "small")
            said.adjust(0, 0, -room - _PAD, 0)
        _write(painter, option, said, entry.words, "ink", "text")
        if entry.note:
            note = said.translated(0, _LINE)
            _write(painter, option, note, f"“{entry.note}”", "ink2", "small")

    def _change(
        self, painter: QPainter, option: QStyleOptionViewItem, change: FieldChange, erased: str
    ) -> None:
        document = self._document(change, erased, _room(option))
        place = _visual(option, option.rect.adjusted(_PAD + _TIME, 2, 0, 0), _room(option))
        painter.translate(place.topLeft())
        document.drawContents(painter)

    def _document(self, change: FieldChange, erased: str, width: int) -> QTextDocument:
        document = QTextDocument(self)
        document.setDocumentMargin(2)
        document.setDefaultFont(theme.font("small"))
        document.setHtml(_html(change, erased))
        document.setTextWidth(width)
        document.setParent(None)
        return document


def _html(change: FieldChange, erased: str) -> str:
    label = escape(words.label(change))
    ink, muted = theme.token("ink").name(), theme.token("ink3").name()
    head = f'<div style="color:{muted}">{label}</div>'
    if erased:
        return f'{head}<div style="color:{muted}"><i>{escape(erased)}</i></div>'
    before, after = words.sides(change)
    went, came = marked(before, after, _colours())
    lines = (("−", went), ("+", came))  # noqa: RUF001  the minus sign is meant
    rows = (f'<div style="color:{ink}">{sign}&nbsp;{text}</div>' for sign, text in lines if text)
    return head + "".join(rows)


def _colours() -> Colours:
    return Colours(*(theme.token(name).name() for name in ("bad", "bad_soft", "ok", "ok_soft")))


def _room(option: QStyleOptionViewItem) -> int:
    view = option.widget
    shown = view.viewport().rect() if isinstance(view, QAbstractItemView) else option.rect
    return min(max(shown.width() - _TIME - 2 * _PAD, 120), _WIDEST_CHANGE)


def _day(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
    line = option.rect.adjusted(_PAD, 12, -_PAD, -4)
    _write(painter, option, line, text, "ink2", "small", bold=True)


def _chevron(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    if not index.model().hasChildren(index):
        return
    opened = bool(option.state & QStyle.StateFlag.State_Open)
    place = option.rect.adjusted(option.rect.width() - _GLYPH - _PAD, 9, 0, 0)
    corner = _visual(option, place, _GLYPH).topLeft()
    draw(painter, QPoint(corner), "chevron-up" if opened else "chevron-down", "ink3", _GLYPH)


def _write(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, ink: str, size: str,
    *, bold: bool = False,
) -> None:
    font = theme.font(size, bold=bold)
    painter.setFont(font)
    painter.setPen(theme.token(ink))
    place = QStyle.visualRect(option.direction, option.rect, rect)
    elided = QFontMetrics(font).elidedText(
        text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width()
    )
    isolated = f"\u2068{elided}\u2069"  # keeps its own direction in a mirrored window
    align = QStyle.visualAlignment(
        option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    painter.drawText(place, align | Qt.TextFlag.TextSingleLine, isolated)


def _visual(option: QStyleOptionViewItem, rect: QRect, width: int) -> QRect:
    wide = QRect(rect.left(), rect.top(), width, rect.height())
    return QStyle.visualRect(option.direction, option.rect, wide)
