"""Who repeats whom: the items as a tree, and how many of them are independent."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QTreeView, QVBoxLayout, QWidget

from desktop.evidence import words
from desktop.evidence.numbered import Numbered
from desktop.evidence.view import look
from desktop.figures import number
from desktop.widgets import theme, tip
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from resources.i18n import tr

_WIDE, _MOST_ROWS = 380, 12


def tree_of(family: Sequence[tuple[Numbered, int]]) -> QStandardItemModel:
    """Return the items by depth as a tree to be shown; each row's data is the item's id."""
    model = QStandardItemModel()
    line: list[QStandardItem] = [model.invisibleRootItem()]
    for entry, depth in family:
        row = _row(entry, depth)
        del line[depth + 1:]
        line[depth].appendRow(row)
        line.append(row)
    return model


def _row(entry: Numbered, depth: int) -> QStandardItem:
    item = entry.item
    title = words.isolated(look.clipped(item.title))
    told = tr("{number}. {title}", number=number(entry.number), title=title)
    if item.unused:
        told = tr("{item} (not used)", item=told)
    row = QStandardItem(icon(words.KIND_GLYPHS.get(item.kind, "file")), told)
    row.setData(item.id, Qt.ItemDataRole.UserRole)
    row.setEditable(False)
    row.setToolTip(tip.plain(look.clipped(item.publisher or "")))
    spoken = tr("{item}: repeats the one above", item=told) if depth else told
    row.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    return row


class OriginsPopover(QFrame):
    """Closes on Escape or a click elsewhere; Return or a click goes to a card."""

    chosen = Signal(str)  # id of an item

    def __init__(
        self, family: Sequence[tuple[Numbered, int]], independent: int, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("evidence.origins.popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        head = PlainLabel(
            self.tr("%n independent origin(s) of %1", "", independent).replace(
                "%1", number(len(family))
            ),
            self, role="heading", objectName="evidence.origins.count",
        )
        note = PlainLabel(
            self.tr(
                "A release, its newswire copy and a rewrite count as one. Drag a card onto "
                "another, or use its menu, to say that it repeats it."
            ),
            self, role="muted", wordWrap=True,
        )
        self._tree = QTreeView(self)
        self._tree.setObjectName("evidence.origins.tree")
        self._tree.setAccessibleName(self.tr("Who repeats whom"))
        self._tree.setHeaderHidden(True)
        self._tree.setModel(tree_of(family))
        self._tree.setItemsExpandable(False)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._tree.expandAll()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 10)
        for part in (head, note, self._tree):
            rows.addWidget(part)
        row = max(self._tree.sizeHintForRow(0), theme.pixels("text"))
        self._tree.setFixedHeight(min(len(family), _MOST_ROWS) * row + 2 * self._tree.frameWidth())
        self.setFixedWidth(_WIDE)
        self._tree.clicked.connect(self._go)
        self._tree.activated.connect(self._go)

    def show_at(self, corner: QPoint) -> None:
        """Open below a corner, within the screen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() - (self.width() if mirrored else 0)
        left = max(min(left, room.right() - self.width()), room.left())
        top = max(min(corner.y() + 4, room.bottom() - self.height()), room.top())
        self.move(left, top)
        self.show()
        self._tree.setCurrentIndex(self._tree.model().index(0, 0))
        self._tree.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Qt.ItemDataRole.UserRole))
        self.close()
