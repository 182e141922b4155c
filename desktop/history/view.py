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

from db.records import Comparison, FieldChange, HistoryEntry, Place
from desktop import dates
from desktop.history.bar_view import HistoryBar
from desktop.history.compare_view import CompareDialog
from desktop.history.model import HistoryModel
from desktop.history.restore_view import PuttingBack
from desktop.history.roles import BURST_ROLE, CHANGE_ROLE, ENTRY_ROLE
from desktop.history.row_view import HistoryRow
from desktop.widgets.icon import icon
from desktop.widgets.trouble import TroubleLine


class HistoryView(QWidget):
    """Reads the journal only while it is seen."""

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._compared = ("", "")
        self.setObjectName("history")
        self.bar = HistoryBar(self)
        self.tree = HistoryTree(model, self)
        self.trouble = TroubleLine("history.trouble", self, then=self.tree)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self.tree, 1)
        rows.addWidget(self.trouble)
        self._back = PuttingBack(model, self.tree, self.tree.begin, self.bar.menu)
        self.bar.narrowed.connect(model.narrow)
        self.bar.comparing.connect(self.compare)
        self.tree.selectionModel().selectionChanged.connect(self._offer)
        model.modelReset.connect(self._offer)
        model.peopled.connect(self._meet)
        model.compared.connect(self._show_comparison)
        model.troubled.connect(self.trouble.say)
        self.trouble.again.connect(model.try_again)
        self._offer()

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

    def compare(self) -> None:
        """Compare the two chosen moments, or the one with the case as it is now."""
        self.tree.begin()
        chosen = sorted(self.tree.chosen(), key=lambda entry: entry.seq)
        if chosen:
            newer = chosen[-1] if len(chosen) > 1 else None
            now = dates.moment(newer.at) if newer else self.tr("now")
            self._compared = dates.moment(chosen[0].at), now
            self._model.compare(chosen[0], newer)

    def showEvent(self, event: QShowEvent) -> None:
        """Start to look."""
        super().showEvent(event)
        self._model.look(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        super().hideEvent(event)
        self._model.look(False)

    def _meet(self) -> None:
        self.bar.meet(self._model.hands)
        self.bar.show_wanted(self._model.wants)

    def _offer(self) -> None:
        self.bar.offer(len(self.tree.chosen()), any_there=self._model.rowCount() > 0)

    def _show_comparison(self, comparison: Comparison) -> None:
        dialog = CompareDialog(comparison, *self._compared, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        self.clicked.connect(self._toggle)
        self.expanded.connect(self._remember)
        self.collapsed.connect(self._forget)
        model.modelReset.connect(self._reopen)
        model.rowsInserted.connect(self._open_day)
        model.filled.connect(self._fill_up)
        self._reopen()

    def step(self, by: int) -> None:
        """Go to the next event (+1) or the one before (-1), and open it."""
        events = self._events()
        self._due = 0 if events else by
        if not events:
            return
        here = self.currentIndex()
        while isinstance(here.parent().data(ENTRY_ROLE), HistoryEntry):
            here = here.parent()  # a field or an event of an opened line
        at = events.index(here) + by if here in events else (0 if by > 0 else len(events) - 1)
        if at >= len(events) - 1:
            self.model().fetchMore(QModelIndex())
        wanted = events[min(max(at, 0), len(events) - 1)]
        if here in events and here != wanted:
            self.collapse(here)
        self.setCurrentIndex(wanted)
        self.expand(wanted)
        self.scrollTo(wanted)

    def chosen(self) -> list[HistoryEntry]:
        """Return the events of the chosen lines, of a field that of its line; each once."""
        found = {}
        for index in self.selectedIndexes():
            burst = index.data(BURST_ROLE) or ()
            found.update({entry.event: entry for entry in burst[:1]})
        return list(found.values())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest event: a day is a heading, and shows no focus."""
        self.begin()
        super().focusInEvent(event)

    def begin(self) -> None:
        """Choose the newest line where none is chosen."""
        if not self.currentIndex().isValid() and (events := self._events()):
            self.setCurrentIndex(events[0])

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
        if len(self.selectedIndexes()) > 1:
            return  # two moments are being chosen
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

    def _open_day(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open days that were read later."""
        if not parent.isValid():
            for row in range(first, last + 1):
                self.expand(self.model().index(row, 0))

    def _fill_up(self) -> None:
        """Read on where what was read does not fill the view."""
        if self.isVisible() and self.verticalScrollBar().maximum() == 0:
            self.model().fetchMore(QModelIndex())

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
