"""The menu that puts back what stood at the chosen place of the history."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTreeView

from db.records import FieldChange, HistoryEntry
from db.rules import content
from desktop.history import words
from desktop.history.model import HistoryModel
from desktop.history.roles import BURST_ROLE, CHANGE_ROLE


class PuttingBack(QObject):
    """Fills the menu anew whenever it is opened: what it offers depends on the line chosen."""

    def __init__(
        self, model: HistoryModel, tree: QTreeView, begin: Callable[[], None], menu: QMenu
    ) -> None:
        super().__init__(tree)
        self._model = model
        self._tree = tree
        self._begin = begin
        self._menu = menu
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._press)

    def fill(self) -> None:
        """Offer what can be put back from the current line."""
        self._menu.clear()
        self._begin()
        index = self._tree.currentIndex()
        burst: tuple[HistoryEntry, ...] = index.data(BURST_ROLE) or ()
        if not burst:
            return
        changes = _changes(index)
        if len(changes) == 1 and content.is_content(changes[0].kind, changes[0].field):
            self._offer_field(changes[0], burst)
        rows = {(change.kind, change.id): change for change in changes
                if change.kind in content.KINDS}
        if len(rows) == 1:
            self._offer_row(next(iter(rows.values())), burst)
        self._add("all", self.tr("Everything as it was after this change"),
                  partial(self._model.put_back_all, burst[0]))

    def _press(self, action: QAction) -> None:
        action.data()()

    def _offer_field(self, change: FieldChange, burst: tuple[HistoryEntry, ...]) -> None:
        label = words.field_label(change.kind, change.field)
        self._add("field.before", self.tr("{field}, as it was before").format(field=label),
                  partial(self._model.put_back, burst[-1], change, before=True))
        self._add("field.after", self.tr("{field}, as it was then").format(field=label),
                  partial(self._model.put_back, burst[0], change, before=False))

    def _offer_row(self, change: FieldChange, burst: tuple[HistoryEntry, ...]) -> None:
        name = words.row_name(change.kind)
        self._add("row.before", self.tr("The whole {part}, as it was before").format(part=name),
                  partial(self._model.put_back_row, burst[-1], change, before=True))
        self._add("row.after", self.tr("The whole {part}, as it was then").format(part=name),
                  partial(self._model.put_back_row, burst[0], change, before=False))

    def _add(self, name: str, text: str, call: partial[None]) -> None:
        action = self._menu.addAction(text)
        action.setObjectName(f"history.back.{name}")
        action.setData(call)


def _changes(index: QModelIndex) -> list[FieldChange]:
    """Return the field of a line, or all that the event of a line changed."""
    change = index.data(CHANGE_ROLE)
    if isinstance(change, FieldChange):
        return [change]
    model = index.model()
    below = (model.index(row, 0, index).data(CHANGE_ROLE) for row in range(model.rowCount(index)))
    return [each for each in below if isinstance(each, FieldChange)]
