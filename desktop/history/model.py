"""The journal of the case in view: days, lines, and under each what it changed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from db.actions import restoring
from db.errors import Refused
from db.queries import history as queries
from db.reading import Stop
from db.records import (
    CaseSnapshot,
    Comparison,
    Credit,
    FieldChange,
    HistoryEntry,
    HistoryWanted,
    Role,
    Scale,
    Trace,
)
from db.rules import erasable, scales
from db.rules.bursts import bursts
from desktop import dates, troubles
from desktop.history import roles
from desktop.history.nodes import Node, line
from desktop.newest import Newest
from desktop.seat import Seat

MOST_AGAIN = 400
"""Events that are read anew at once after a change: who scrolled further scrolls again."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractItemModel):
    """Days, newest first, hold lines; a line the fields it changed and, of a burst, its events.

    It asks the desk only while somebody looks (`look`), once more after what they missed, and for
    earlier events as one scrolls. `filled` after each answer, `peopled` when `hands` are others,
    `compared` with a Comparison, `troubled` with the sentence why something could not be read, and
    with "" once it is asked for anew.
    """

    filled = Signal()
    peopled = Signal()
    compared = Signal(object)
    troubled = Signal(str)

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._days: list[Node] = []
        self._entries: tuple[HistoryEntry, ...] = ()
        self._held: tuple[HistoryEntry, ...] = ()  # the last burst, while earlier ones may join it
        self._more = False
        self._looked_at = False
        self._stale = True
        self._missed: int | None = None  # the event before which nothing could be read
        self._asked = 0  # the number of the newest question; older answers are dropped
        self._stop = Stop()
        self._meeting, self._comparing = Newest(self), Newest(self)
        self._case_id = seat.case.id if seat.case else ""
        self.wants = HistoryWanted()
        self.hands: tuple[Credit, ...] = ()
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._refill)

    @property
    def scale(self) -> Scale | None:
        """The scale of the case in view, in the words of the window's language."""
        return scales.shown(self._seat.case.scale) if self._seat.case else None

    def look(self, looking: bool) -> None:
        """Say whether somebody sees the history."""
        self._looked_at = looking
        self._read_if_needed()

    def try_again(self) -> None:
        """Read what could not be read; by itself nothing is asked for twice."""
        if self._missed is not None and not self._stale:
            self._read(self._missed, queries.PAGE)
        else:
            self._read_if_needed()

    def can_erase(self, change: FieldChange) -> bool:
        """Tell whether this person may erase what a change wrote."""
        leads = self._seat.signer.person.role == Role.SUPERVISOR
        return bool(leads and not change.erased and erasable.is_erasable(change.kind, change.field))

    def ask_erase(self, change: FieldChange) -> None:
        """Ask whether a field, with all that ever stood in it, shall be erased for good."""
        self._seat.erase_wanted.emit((Trace(change.kind, change.id, change.field),))

    def narrow(self, wanted: HistoryWanted) -> None:
        """Show only some of the events."""
        if wanted != self.wants:
            self.wants = wanted
            self._entries = ()
            self._refill(None)

    def compare(self, older: HistoryEntry, newer: HistoryEntry | None) -> None:
        """Ask how the case changed between two events, or until now; `compared` answers."""
        self._seat.ask(
            queries.compared, self._case_id, older.seq, newer.seq if newer else None,
            answer=self._comparing.only(self._compared),
        )

    def put_back(self, entry: HistoryEntry, change: FieldChange, *, before: bool) -> None:
        """Let a field hold again what it held after an event, or before it."""
        moment = entry.seq - 1 if before else entry.seq
        self._restore(
            restoring.field, self._case_id, moment, change.kind, change.id, change.field
        )

    def put_back_row(self, entry: HistoryEntry, change: FieldChange, *, before: bool) -> None:
        """Let the item, block or part of a field be again as it was after an event, or before."""
        moment = entry.seq - 1 if before else entry.seq
        self._restore(restoring.row, self._case_id, moment, change.kind, change.id)

    def put_back_all(self, entry: HistoryEntry) -> None:
        """Let all content be again as it was after an event."""
        self._restore(restoring.whole, self._case_id, entry.seq)

    def _restore(self, action: Callable[..., Any], *arguments: Any) -> None:
        """Put something back, but not into an approved case that nobody asked to change."""
        if self._seat.holds_approved:
            self._seat.report(Refused(self.tr(
                "The case is approved. Press “Change it” above to put something back."
            )))
        else:
            self._seat.act(action, *arguments)

    def index_of(self, event: str) -> QModelIndex:
        """Return where an event stands, or an invalid index."""
        for day in self._days:
            for node in day.children:
                if any(entry.event == event for entry in node.burst):
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

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be earlier events."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the events before the earliest that was read."""
        if self._more and self._entries:
            self._more = False  # until the answer says whether there are others
            self._read(self._entries[-1].seq, queries.PAGE)

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
        return None if node is None else roles.answer(node, role)

    def _node(self, index: Index) -> Node | None:
        return index.internalPointer() if index.isValid() else None

    def _children(self, parent: Index) -> list[Node]:
        node = self._node(parent)
        return self._days if node is None else node.children

    def _open(self, case: CaseSnapshot | None) -> None:
        self._case_id = case.id if case else ""
        self.wants = HistoryWanted()
        self._asked += 1
        self._missed = None
        self.troubled.emit("")
        self._meeting.drop()
        self._comparing.drop()
        self._fill(())
        self.hands = ()
        self.peopled.emit()
        self._refill(case)

    def _refill(self, _: CaseSnapshot | None) -> None:
        self._stale = True
        self._read_if_needed()

    def _read_if_needed(self) -> None:
        if self._looked_at and self._stale and self._case_id:
            self._stale = False
            self._more = False  # earlier events are asked for below those that are read now
            self._stop.now()
            self._stop = Stop()
            self._read(None, min(max(len(self._entries), queries.PAGE), MOST_AGAIN))
            self._seat.ask(
                queries.hands, self._case_id, answer=self._meeting.only(self._meet),
                failed=self._meeting.also(self._not_read_anew),
            )

    def _read(self, before: int | None, limit: int) -> None:
        self._asked += 1
        self._missed = None
        self.troubled.emit("")
        self._seat.ask(
            queries.page, self._case_id, wanted=self.wants, before=before, limit=limit,
            stop=self._stop, answer=partial(self._arrived, self._asked, before, limit),
            failed=partial(self._not_read, self._asked, before),
        )

    def _not_read(self, question: int, before: int | None, error: Exception) -> None:
        if question != self._asked:
            return
        if before is None:
            self._not_read_anew(error)
        else:
            self._missed = before
            self.troubled.emit(troubles.sentence(error))

    def _not_read_anew(self, error: Exception) -> None:
        self._stale = True
        self.troubled.emit(troubles.sentence(error))

    def _arrived(
        self, question: int, before: int | None, limit: int, entries: tuple[HistoryEntry, ...]
    ) -> None:
        if question != self._asked:
            return
        self._more = len(entries) == limit
        if before is None and entries != self._entries:
            self._fill(entries)
        elif before is not None:
            self._entries += entries
            self._add(entries)
        self.filled.emit()

    def _meet(self, hands: tuple[Credit, ...]) -> None:
        if hands != self.hands:
            self.hands = hands
            self.peopled.emit()

    def _compared(self, comparison: Comparison) -> None:
        self.compared.emit(comparison)

    def _fill(self, entries: tuple[HistoryEntry, ...]) -> None:
        self.beginResetModel()
        self._entries, self._held, self._days = entries, (), []
        for burst in self._complete(entries):
            self._day_of(burst[0].at).add_line(line(burst, self.scale))
        self.endResetModel()

    def _add(self, entries: tuple[HistoryEntry, ...]) -> None:
        """Append lines below those that are there."""
        for burst in self._complete(entries):
            day = self._day_of(burst[0].at, told=True)
            place = len(day.children)
            self.beginInsertRows(self.createIndex(day.row, 0, day), place, place)
            day.add_line(line(burst, self.scale))
            self.endInsertRows()

    def _complete(self, entries: tuple[HistoryEntry, ...]) -> list[tuple[HistoryEntry, ...]]:
        """Return the bursts that no earlier event can join; the last is held back until then."""
        found = bursts((*self._held, *entries))
        self._held = found.pop() if self._more and len(found) > 1 else ()
        return found

    def _day_of(self, at: str, *, told: bool = False) -> Node:
        """Return the last day, or a new one below it where the moment is of an earlier day."""
        day = dates.long_day(at)
        if not self._days or self._days[-1].shown != day:
            place = len(self._days)
            if told:
                self.beginInsertRows(QModelIndex(), place, place)
            self._days.append(Node(day, None, place))
            if told:
                self.endInsertRows()
        return self._days[-1]
