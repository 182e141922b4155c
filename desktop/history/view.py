"""The history of a case: days, events, and, opened, each field before and after."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QVBoxLayout, QWidget

from db.records import FieldChange, HistoryEntry, Place
from desktop.history.model import CHANGE_ROLE, ENTRY_ROLE, HistoryModel
from desktop.history.row_view import HistoryRow
from desktop.widgets.icon import icon


class HistoryView(QWidget):
    """Reads the journal only while it is seen."""

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("history")
        self.tree = HistoryTree(model, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.tree)

    def show_place(self, place: Place) -> None:
        """Bring the event of that id into sight."""
        index = self._model.index_of(place.id or "")
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Open the change that follows the one in view, or comes before it, and close that one."""
        self.tree.step(by)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start to look."""
        super().showEvent(event)
        self._model.look(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        super().hideEvent(event)
        self._model.look(False)


class HistoryTree(QTreeView):
    """Days stay open; a click, Space or Return opens an event."""

    def __init__(self, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._opened: set[str] = set()
        self._due = 0  # a step asked for before the journal was read
        self.setObjectName("history.list")
        self.setAccessibleName(self.tr("History"))
        self.setProperty("role", "bare")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(False)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(HistoryRow(self))
        self.setModel(model)
        self.clicked.connect(self._toggle)
        self.expanded.connect(self._remember)
        self.collapsed.connect(self._forget)
        model.modelReset.connect(self._reopen)
        self._reopen()

    def step(self, by: int) -> None:
        """Go to the next event (+1) or the one before (-1), and open it."""
        events = self._events()
        self._due = 0 if events else by
        if not events:
            return
        here = self.currentIndex()
        if isinstance(here.parent().data(ENTRY_ROLE), HistoryEntry):
            here = here.parent()  # a field of an opened event
        at = events.index(here) + by if here in events else (0 if by > 0 else len(events) - 1)
        wanted = events[min(max(at, 0), len(events) - 1)]
        if here in events and here != wanted:
            self.collapse(here)
        self.setCurrentIndex(wanted)
        self.expand(wanted)
        self.scrollTo(wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest event: a day is a heading, and shows no focus."""
        if not self.currentIndex().isValid() and (events := self._events()):
            self.setCurrentIndex(events[0])
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that are its own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the field under the mouse, or the one in focus."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        menu = self.menu_of(index)
        if menu is not None:
            at = self.visualRect(index).center() if by_key else event.pos()
            menu.popup(self.viewport().mapToGlobal(at))

    def menu_of(self, index: QModelIndex) -> QMenu | None:
        """Return what can be done with a changed field, or None."""
        change = index.data(CHANGE_ROLE)
        if not isinstance(change, FieldChange) or not self._model.can_erase(change):
            return None
        menu = QMenu(self)
        menu.setObjectName("history.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        erase = menu.addAction(icon("eraser"), self.tr("Erase for good…"))
        erase.setObjectName("history.menu.erase")
        erase.triggered.connect(partial(self._erase, change))
        return menu

    def _erase(self, change: FieldChange, _: bool = False) -> None:
        self._model.ask_erase(change)

    def _toggle(self, index: QModelIndex) -> None:
        if isinstance(index.data(ENTRY_ROLE), HistoryEntry):
            self.setExpanded(index, not self.isExpanded(index))

    def _remember(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, HistoryEntry):
            self._opened.add(entry.event)

    def _forget(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, HistoryEntry):
            self._opened.discard(entry.event)
        else:
            self.expand(index)

    def _reopen(self) -> None:
        """Open the days, and the events that were open before the journal was read anew."""
        model = self.model()
        for row in range(model.rowCount()):
            self.expand(model.index(row, 0))
        for index in self._events():
            if index.data(ENTRY_ROLE).event in self._opened:
                self.expand(index)
        if self._due:
            self.step(self._due)

    def _events(self) -> list[QModelIndex]:
        model = self.model()
        days = [model.index(row, 0) for row in range(model.rowCount())]
        return [model.index(row, 0, day) for day in days for row in range(model.rowCount(day))]
