"""The journal of the case in view: days, their events, and what each event changed."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.queries import history as queries
from db.records import CaseSnapshot, FieldChange, HistoryEntry, Role, Trace
from db.rules import erasable
from desktop import dates
from desktop.history import words
from desktop.seat import Seat
from desktop.widgets import tip
from resources.i18n import tr

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
CHANGE_ROLE = Qt.ItemDataRole.UserRole + 2
ERASED_ROLE = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Node:
    """A day, an event or a changed field; `parent` is None for a day."""

    __slots__ = ("children", "parent", "row", "shown")

    def __init__(self, shown: Any, parent: "_Node | None", row: int) -> None:
        self.shown = shown
        self.parent = parent
        self.row = row
        self.children: list[_Node] = []

    def add(self, shown: Any) -> "_Node":
        child = _Node(shown, self, len(self.children))
        self.children.append(child)
        return child


class HistoryModel(QAbstractItemModel):
    """Days, newest first, hold events, and events the fields they changed.

    It asks the desk only while somebody looks (`look`), and once more after what they missed.
    """

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._days: list[_Node] = []
        self._entries: tuple[HistoryEntry, ...] = ()
        self._erasers: dict[tuple[str, str, str], str] = {}
        self._looked_at = False
        self._stale = True
        self._case_id = seat.case.id if seat.case else ""
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._refill)

    @property
    def is_stale(self) -> bool:
        """Whether the case has changed since the journal was read."""
        return self._stale

    def look(self, looking: bool) -> None:
        """Say whether somebody sees the history."""
        self._looked_at = looking
        self._read_if_needed()

    def can_erase(self, change: FieldChange) -> bool:
        """Tell whether this person may erase what a change wrote."""
        leads = self._seat.signer.person.role == Role.SUPERVISOR
        return bool(leads and not change.erased and erasable.is_erasable(change.kind, change.field))

    def ask_erase(self, change: FieldChange) -> None:
        """Ask whether a field, with all that ever stood in it, shall be erased for good."""
        self._seat.erase_wanted.emit((Trace(change.kind, change.id, change.field),))

    def index_of(self, event: str) -> QModelIndex:
        """Return where an event stands, or an invalid index."""
        for day in self._days:
            for node in day.children:
                if node.shown.event == event:
                    return self.createIndex(node.row, 0, node)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows stand there."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return 1: everything stands in one column."""
        return 1

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a row."""
        children = self._children(parent)
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = _NOWHERE) -> Any:
        """Return the index that a row stands under."""
        node = self._node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a row."""
        node = self._node(index)
        if node is None:
            return Qt.ItemFlag.NoItemFlags
        if node.parent is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows for that role."""
        node = self._node(index)
        if node is None:
            return None
        if isinstance(node.shown, HistoryEntry):
            return _entry_data(node.shown, role)
        if isinstance(node.shown, FieldChange):
            return self._change_data(node.shown, role)
        readable = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return node.shown if role in readable else None

    def _change_data(self, change: FieldChange, role: int) -> Any:
        if role == CHANGE_ROLE:
            return change
        erased = self._erased(change)
        if role == ERASED_ROLE:
            return erased
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(change, erased)
        return None

    def _erased(self, change: FieldChange) -> str:
        """Say who took the value out; "" where it still stands."""
        if not change.erased:
            return ""
        name = self._erasers.get((change.kind, change.id, change.field))
        return tr("erased by {name}", name=name) if name else tr("erased")

    def _node(self, index: Index) -> _Node | None:
        return index.internalPointer() if index.isValid() else None

    def _children(self, parent: Index) -> list[_Node]:
        node = self._node(parent)
        return self._days if node is None else node.children

    def _open(self, case: CaseSnapshot | None) -> None:
        self._case_id = case.id if case else ""
        self._fill(())
        self._refill(case)

    def _refill(self, _: CaseSnapshot | None) -> None:
        self._stale = True
        self._read_if_needed()

    def _read_if_needed(self) -> None:
        if self._looked_at and self._stale and self._case_id:
            self._stale = False
            case_id = self._case_id
            self._seat.ask(
                queries.of_case, case_id, answer=partial(self._arrived, case_id)
            )

    def _arrived(self, case_id: str, entries: tuple[HistoryEntry, ...]) -> None:
        if case_id == self._case_id and entries != self._entries:
            self._fill(entries)

    def _fill(self, entries: tuple[HistoryEntry, ...]) -> None:
        self.beginResetModel()
        self._entries = entries
        self._days = _days(entries)
        self._erasers = dict(_erasers(entries))
        self.endResetModel()


def spoken(change: FieldChange, erased: str) -> str:
    """Return a changed field in one sentence."""
    label = words.field_label(change.kind, change.field)
    if erased:
        return f"{label}: {erased}"
    before, after = words.sides(change)
    return tr("{label}: from “{before}” to “{after}”", label=label, before=before, after=after)


def _entry_data(entry: HistoryEntry, role: int) -> Any:
    if role == ENTRY_ROLE:
        return entry
    if role == Qt.ItemDataRole.DisplayRole:
        return entry.words
    if role == Qt.ItemDataRole.ToolTipRole:
        return tip.plain(entry.words)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        parts = (dates.clock_of(entry.at), entry.words, entry.note or "")
        return ", ".join(part for part in parts if part)
    return None


def _erasers(entries: tuple[HistoryEntry, ...]) -> Iterator[tuple[tuple[str, str, str], str]]:
    """Yield what was erased, as kind, id and field, with the name of who did it."""
    for entry in entries:
        told: dict[str, dict[str, str]] = {}
        for change in entry.changes:
            if change.kind == "erasure":
                told.setdefault(change.id, {})[change.field] = str(change.after)
        for row in told.values():
            place = (row.get("erased_kind", ""), row.get("erased_id", ""))
            yield (*place, row.get("erased_field", "")), entry.by.name


def _days(entries: tuple[HistoryEntry, ...]) -> list[_Node]:
    days: list[_Node] = []
    for entry in entries:
        day = dates.long_day(entry.at)
        if not days or days[-1].shown != day:
            days.append(_Node(day, None, len(days)))
        event = days[-1].add(entry)
        for change in entry.changes:
            if words.readable(change):
                event.add(change)
    return days
