"""The citation picker: what is typed after "[" chooses among the evidence."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
)

from desktop.analysis.model import Citable
from desktop.analysis.view.popover import Popover
from desktop.widgets import theme
from desktop.widgets.plain import PlainLabel

_WIDTH = 420
_SHOWN = 6
_PAD = 8
_NUMBER = 30
_AnyIndex = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    """The evidence offered, what was typed best first."""

    def __init__(self, parent: Popover) -> None:
        super().__init__(parent)
        self.items: tuple[Citable, ...] = ()

    def offer(self, items: tuple[Citable, ...]) -> None:
        """Offer other items."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex | None = None) -> int:
        """Return how many items are offered."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return an item's words, for the eye and for screen readers."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        item = self.items[index.row()]
        return ", ".join(filter(None, (f"{item.number} {item.title}", item.publisher, item.key)))


class _Row(QStyledItemDelegate):
    """Draws number, title and, below it, the publisher and the key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Return room for two lines."""
        lines = QFontMetrics(theme.font()).height() + QFontMetrics(theme.font("small")).height()
        return QSize(_WIDTH, lines + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> None:
        """Draw one row, mirrored in windows that read from the right."""
        rows = index.model()
        if not isinstance(rows, _Rows):
            return
        item = rows.items[index.row()]
        whole = option.rect.adjusted(_PAD, 4, -_PAD, -4)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.token("sel"))
        direction = option.direction
        number = QStyle.alignedRect(
            direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            QSize(_NUMBER, whole.height()), whole,
        )
        words = QStyle.visualRect(direction, whole, whole.adjusted(_NUMBER, 0, 0, 0))
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.token("cite_ink"))
        painter.drawText(number, side | Qt.AlignmentFlag.AlignTop, f"[{item.number}]")
        for text, font, ink, edge in (
            (item.title, theme.font(), "ink", Qt.AlignmentFlag.AlignTop),
            (_below(item), theme.font("small"), "ink3", Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(font)
            painter.setPen(theme.token(ink))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, side | edge, short)
        painter.restore()


class Picker(Popover):
    """Never takes the focus: the keys stay with the editor, which hands on those that choose."""

    chosen = Signal(str)  # evidence key

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self.setObjectName("analysis.picker")
        self.setAccessibleName(self.tr("Evidence to cite"))
        self._items: tuple[Citable, ...] = ()
        self._model = _Rows(self)
        self.list = QListView(self)
        self.list.setObjectName("analysis.picker.list")
        self.list.setAccessibleName(self.tr("Evidence to cite"))
        self.list.setProperty("role", "bare")
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._clicked)
        self.empty = PlainLabel(self.tr("There is no evidence to cite yet."), self, role="muted")
        self.rows.addWidget(self.list)
        self.rows.addWidget(self.empty)

    def offer(self, items: Sequence[Citable]) -> None:
        """Take what may be cited."""
        self._items = tuple(items)
        self.narrow("")

    def narrow(self, typed: str) -> int:
        """Show what matches the words typed so far; return how many items do.

        What is named in full comes first, then what its name begins like, else by number.
        """
        words = typed.casefold().split()
        found = [item for item in self._items if _matches(item, words)]
        name = typed.strip().casefold().removeprefix("@")
        self._model.offer(tuple(sorted(found, key=partial(_rank, name))))
        self.list.setCurrentIndex(self._model.index(0))
        self.list.setVisible(bool(self._items))
        self.empty.setVisible(not self._items)
        rows = min(len(self._model.items), _SHOWN)
        self.list.setFixedSize(_WIDTH, max(rows, 1) * self.list.sizeHintForRow(0) + 4)
        self.adjustSize()
        return len(self._model.items)

    def step(self, rows: int) -> None:
        """Move the choice up or down, round the ends."""
        count = len(self._model.items)
        if count:
            row = (self.list.currentIndex().row() + rows) % count
            self.list.setCurrentIndex(self._model.index(row))

    def choose(self) -> None:
        """Take the item chosen."""
        self._clicked(self.list.currentIndex())

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.items[index.row()].key)


def _matches(item: Citable, words: Sequence[str]) -> bool:
    said = f"{item.number} @{item.key} {item.title} {item.publisher}".casefold()
    return all(word in said for word in words)


def _rank(typed: str, item: Citable) -> int:
    """Return 0 for an item whose number or key is typed in full, 1 where one begins so, else 2."""
    names = (str(item.number), item.key.casefold())
    if typed in names:
        return 0
    return 1 if typed and any(name.startswith(typed) for name in names) else 2


def _below(item: Citable) -> str:
    key = f"\u2066@{item.key}\u2069"  # reads from the left, as it is typed
    return " · ".join(filter(None, (item.publisher, key)))
