"""Which cases' briefs go into a folder, and how far that has come."""

from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from db.queries import cases as queries
from db.records import CaseCard, Listing, Wanted
from desktop import troubles
from desktop.batch import Outcome, save_briefs
from desktop.printing import Layout
from desktop.seat import Seat

MOST = 1_000
"""Cases offered at once: nobody ticks more by hand, and a search narrows them."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class BatchModel(QAbstractListModel):
    """One row a case that the case list shows; ticked are those picked there, without any all."""

    filled = Signal()
    ticked = Signal(int)  # how many
    went_on = Signal(int)  # how many are done
    done = Signal(object)  # Outcome
    failed = Signal(str)  # why it is not known which cases there are, or nothing more was saved

    def __init__(
        self, seat: Seat, wanted: Wanted, layout: Layout, picked: tuple[CaseCard, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._layout = layout
        self._picked = picked
        self._cards: tuple[CaseCard, ...] = ()
        self._ticked: set[str] = set()
        self._stop = Event()
        self.is_busy = False
        seat.ask(queries.listing, wanted, limit=MOST, answer=self._fill, failed=self._fail)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked cases, in the order of the list."""
        return tuple(card.id for card in self._cards if card.id in self._ticked)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many cases are offered."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return number and title, and whether it is ticked."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{card.number}  \u2068{card.title}\u2069"  # in its own direction
        if role == Qt.ItemDataRole.CheckStateRole:
            is_ticked = card.id in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return None

    def setData(
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a case, or do so no more."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or self.is_busy:
            return False
        card = self._cards[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(card.id)
        else:
            self._ticked.discard(card.id)
        self._tell(index.row(), index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each row be ticked."""
        own = super().flags(index)
        return own | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else own

    def tick_all(self, on: bool) -> None:
        """Tick every case, or none."""
        self._ticked = {card.id for card in self._cards} if on else set()
        if self._cards:
            self._tell(0, len(self._cards) - 1)

    def save(self, folder: Path) -> None:
        """Write the briefs of the ticked cases; `went_on` and `done` tell."""
        self.is_busy = True
        self._stop = Event()
        self._seat.follow(
            partial(save_briefs, self._seat.desk, self.chosen, folder, self._layout,
                    self.went_on.emit, self._stop),
            done=self._finish, failed=self._fail,
        )

    def stop(self) -> None:
        """End it after the brief under way."""
        self._stop.set()

    def _fill(self, listing: Listing | None) -> None:
        self.beginResetModel()
        shown = listing.cards if listing else ()
        ids = {card.id for card in shown}
        beyond = tuple(card for card in self._picked if card.id not in ids)
        self._cards = beyond + shown
        self._ticked = {card.id for card in self._picked or shown}
        self.endResetModel()
        self.filled.emit()
        self.ticked.emit(len(self._ticked))

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(
            self.index(first), self.index(last), [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit(len(self._ticked))

    def _fail(self, error: Exception) -> None:
        self.is_busy = False
        self.failed.emit(troubles.sentence(error))

    def _finish(self, outcome: Outcome) -> None:
        self.is_busy = False
        self.done.emit(outcome)
