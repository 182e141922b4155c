"""The case list: newest first, in pages, found by words and by state."""

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from db.actions import cases as acts
from db.errors import Refused
from db.queries import cases as queries
from db.records import CaseCard, Changes, Counts, Done, State
from desktop.cases.words import spoken
from desktop.saving.records import Owner
from desktop.seat import Seat
from desktop.widgets import tip

CARD = Qt.ItemDataRole.UserRole + 1
PAGE = 50
GATHER_MS = 120
"""Commits that follow each other this closely are answered by one reading of the list."""

_BEGUN = Owner("", "case")
Index = QModelIndex | QPersistentModelIndex


class CasesModel(QAbstractListModel):
    """Rows of CaseCard under CARD; `filled` after each reading, `counted` with the Counts."""

    filled = Signal()
    counted = Signal(object)
    created = Signal(str)
    refused = Signal(object)  # Refused of a new case
    failed = Signal()  # the disk did not take a new case; the shell says so
    shown = Signal(object)  # CaseSnapshot in view, or None

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._rows: tuple[CaseCard, ...] = ()
        self._words = ""
        self._state: State | None = None
        self._by: str | None = None
        self._more = False
        self._asked = 0  # the number of the newest question; older answers are dropped
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(self.reload)
        seat.desk_changed.connect(self._stale)
        seat.case_opened.connect(self.shown)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many rows are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the card, its title, or the row in words for screen readers."""
        if not index.isValid():
            return None
        card = self._rows[index.row()]
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip.plain(card.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(card)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether older cases remain."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the page after the last row."""
        self._more = False  # until this page says whether there is another
        self._ask(self._rows[-1] if self._rows else None, PAGE, self._append)

    @property
    def wants(self) -> tuple[str, State | None, str | None]:
        """The words, state and person that the list is narrowed to."""
        return self._words, self._state, self._by

    def search(self, words: str) -> None:
        """Narrow the list to cases with these words."""
        self._narrow(words.strip(), self._state, self._by)

    def show_state(self, state: State | None) -> None:
        """Narrow the list to a state."""
        self._narrow(self._words, state, self._by)

    def show_all(self) -> None:
        """Show cases of every person and state."""
        self._narrow(self._words, None, None)

    def show_mine(self) -> None:
        """Show the cases of the person at this seat."""
        self._narrow(self._words, None, self._seat.signer.person.id)

    def show_to_review(self) -> None:
        """Show what waits for a supervisor."""
        self._narrow(self._words, State.IN_REVIEW, None)

    def reload(self) -> None:
        """Read the loaded rows and the counts anew."""
        self._ask(None, max(PAGE, len(self._rows)), self._replace)
        self._seat.ask(queries.counts, answer=self._tell_counts)

    def open(self, index: Index) -> None:
        """Bring the case of a row into view."""
        card = self.data(index, CARD)
        if card is not None and (self._seat.case is None or self._seat.case.id != card.id):
            self._seat.open_case(card.id)

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, -1 when it is not loaded."""
        return next((row for row, card in enumerate(self._rows) if card.id == case_id), -1)

    def in_view(self) -> str:
        """Return the id of the case in view, "" without one."""
        return self._seat.case.id if self._seat.case else ""

    def begun(self) -> dict[str, str]:
        """Return the quote and the claimant of a case that was begun and not created."""
        return self._seat.drafts.kept(_BEGUN)

    def keep(self, quote: str, claimant: str) -> None:
        """Keep what is being written for a new case, for as long as the window lives."""
        self._seat.drafts.keep(_BEGUN, {"quote": quote, "claimant": claimant})

    def create(self, quote: str, claimant: str) -> None:
        """Begin a case; `created`, `refused` or `failed` answers."""
        self._seat.act(
            acts.create, quote, claimant, done=self._created, refused=self._refused,
            failed=self._failed,
        )

    def _narrow(self, words: str, state: State | None, by: str | None) -> None:
        if (words, state, by) != self.wants:
            self._words, self._state, self._by = words, state, by
            self._ask(None, PAGE, self._replace)

    def _ask(self, after: CaseCard | None, limit: int, take: Any) -> None:
        self._asked += 1
        self._seat.ask(
            queries.page, words=self._words, state=self._state, by=self._by, after=after,
            limit=limit, answer=partial(self._arrived, self._asked, limit, take),
        )

    def _arrived(self, question: int, limit: int, take: Any, rows: tuple[CaseCard, ...]) -> None:
        if question == self._asked:
            self._more = len(rows) == limit
            take(rows)
            self.filled.emit()

    def _replace(self, rows: tuple[CaseCard, ...]) -> None:
        same = [card.id for card in rows] == [card.id for card in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _append(self, rows: tuple[CaseCard, ...]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _tell_counts(self, counts: Counts) -> None:
        self.counted.emit(counts)

    def _stale(self, changes: Changes) -> None:
        if changes.case_id is not None:
            self._timer.start()

    def _failed(self, _: Exception) -> None:
        self.failed.emit()

    def _created(self, done: Done) -> None:
        self._seat.drafts.let_go(_BEGUN)
        self._seat.open_case(done.id)
        self.created.emit(done.id)

    def _refused(self, error: Refused) -> None:
        self.refused.emit(error)
