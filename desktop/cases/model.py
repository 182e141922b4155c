"""The case list: as long as the desk says, read page by page where somebody looks."""

from collections.abc import Collection, Iterable
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

from db.queries import cases as queries
from db.reading import Stop
from db.records import CaseCard, CaseSnapshot, Changes, Listing
from desktop.cases.filters import Shelf
from desktop.cases.narrowing import NarrowingModel
from desktop.cases.new import NewCaseModel
from desktop.cases.pages import PAGE, Pages
from desktop.cases.words import spoken
from desktop.seat import Seat
from desktop.widgets import tip

CARD = Qt.ItemDataRole.UserRole + 1
GATHER_MS = 120
"""Commits that follow each other this closely are answered by one reading of the list."""

Index = QModelIndex | QPersistentModelIndex


class CasesModel(QAbstractListModel):
    """Rows of CaseCard under CARD, None until their page is read.

    `filled` after each reading, `counted` with the Counts.
    """

    filled = Signal()
    reread = Signal()  # rows may hold other cases than before
    counted = Signal(object)
    shown = Signal(object)  # CaseSnapshot in view, or None

    def __init__(
        self, seat: Seat, parent: QObject | None = None, shelf: Shelf | None = None
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._pages = Pages()
        self._total = 0
        self._more = False  # only words leave open how many cases answer
        self._asked = 0  # the number of the newest question; older answers are dropped
        self._stop = Stop()
        self._missing: set[int] = set()
        self._on_the_way: set[int] = set()  # pages asked for: each paint would ask once more
        self._chosen = ""  # the case that was chosen here and is not in view yet
        self._opening = -1  # the row to open once its page is there
        self._answered = 0  # the newest question that was answered
        self._opens_first = False
        self._unread = False  # the newest question was not answered
        self.new = NewCaseModel(seat, self)
        self.narrowing = NarrowingModel(seat, shelf, self)
        self.narrowing.narrowed.connect(self._begin)
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(self.reload)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._read_missing)
        seat.desk_changed.connect(self._stale)
        seat.case_opened.connect(self._arrive)
        seat.case_stayed.connect(self._arrive)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many cases there are, read or not; with words, how many were read."""
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the card, its title, or the row in words for screen readers."""
        if not index.isValid():
            return None
        card = self._card(index.row())
        if card is None or role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip.plain(f"{card.number}  {card.title}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(card)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more cases may answer to the words."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the page after the last row."""
        self._more = False  # until this page says whether there is another
        self._read(self._total // PAGE)

    def reload(self) -> None:
        """Read what is looked at, and the counts, anew."""
        self.narrowing.meet()
        first, count = self._pages.looked_at()
        if self.narrowing.wants.words:  # their number is only known by reading them
            first, count = 0, first + count
        self._ask(first, count * PAGE, self._replace)

    def open(self, index: Index) -> None:
        """Bring the case of a row into view, as soon as the row is read."""
        card = self.data(index, CARD)
        self._opening = index.row() if card is None else -1
        if card is None:
            self._opens_first = False
        elif card.id != self.in_view():
            self._opens_first = False  # whoever chooses means that case, and not the first
            self._chosen = card.id
            self._seat.open_case(card.id)

    def open_first(self) -> None:
        """Bring the first case that answers into view, once it is known which does."""
        self._opens_first = True
        if self._unread:
            self._begin()
        elif self._answered == self._asked:
            self._open_first()

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, -1 when it is not loaded."""
        return self._pages.row_of(case_id)

    def rows_of(self, ids: Collection[str]) -> dict[str, int]:
        """Return the rows of those cases that are loaded, by id."""
        return self._pages.rows_of(ids)

    def cards(self, rows: Iterable[int]) -> tuple[CaseCard, ...]:
        """Return the cards of those rows that are read."""
        found = map(self._pages.card, rows)
        return tuple(card for card in found if card is not None)

    def need(self, rows: Iterable[int]) -> None:
        """Read rows that are not read yet, whether they are in sight or not."""
        for number in sorted({row // PAGE for row in rows if self._pages.card(row) is None}):
            self._read(number)

    def tell(self, sentence: str) -> None:
        """Say something in passing."""
        self._seat.told.emit(sentence)

    def in_view(self) -> str:
        """Return the id of the case in view, or about to be; "" without one."""
        return self._chosen or (self._seat.case.id if self._seat.case else "")

    def knows(self, index: Index) -> bool:
        """Whether the card of a row is there already."""
        return self._pages.card(index.row()) is not None

    def _card(self, row: int) -> CaseCard | None:
        card = self._pages.card(row)
        if card is None and row < self._total:
            self._missing.add(row // PAGE)
            self._looking.start()
        return card

    def _read_missing(self) -> None:
        missing, self._missing = sorted(self._missing), set()
        for number in missing[-3:]:  # who drags the bar past pages does not wait for them
            self._read(number)

    def _read(self, number: int) -> None:
        if number in self._on_the_way:
            return
        self._on_the_way.add(number)
        after, skip = self._pages.near(number)
        self._seat.ask(
            queries.listing, self.narrowing.wants, after=after, skip=skip, limit=PAGE,
            stop=self._stop, answer=partial(self._add, self._asked, number),
            failed=partial(self._not_added, self._asked, number),
        )

    def _ask(self, first: int, limit: int, take: Any) -> None:
        """Ask from a page on; whatever is under way for an older question ends."""
        self._asked += 1
        self._unread = False
        self._stop.now()
        self._stop = Stop()
        self._on_the_way.clear()
        self._seat.ask(
            queries.listing, self.narrowing.wants, skip=first * PAGE, limit=limit, stop=self._stop,
            answer=partial(self._arrived, self._asked, first, limit, take),
            failed=partial(self._not_arrived, self._asked),
        )

    def _arrived(
        self, question: int, first: int, limit: int, take: Any, listing: Listing | None
    ) -> None:
        if question == self._asked and listing is not None:
            self._answered = question
            take(first, limit, listing)
            self.counted.emit(listing.counts)
            self.filled.emit()
            self._open_first()

    def _not_arrived(self, question: int, _: Exception) -> None:
        """Open nothing when an answer comes long after somebody asked for the first."""
        if question == self._asked:
            self._unread, self._opens_first = True, False

    def _not_added(self, question: int, number: int, _: Exception) -> None:
        """Let the page be asked for again, by whoever looks there."""
        if question == self._asked:
            self._on_the_way.discard(number)
            self._opening = -1 if self._opening // PAGE == number else self._opening
            self._more = bool(self.narrowing.wants.words)

    def _open_first(self) -> None:
        wanted, self._opens_first = self._opens_first, False
        if wanted and self._total:
            self.open(self.index(0))

    def _begin(self) -> None:
        self._ask(0, PAGE, self._begin_anew)

    def _begin_anew(self, first: int, limit: int, listing: Listing) -> None:
        self._opening = -1  # that row is another case now
        self.beginResetModel()
        self._pages.clear()
        self._put(first, limit, listing)
        self._total = self._length(first, limit, listing)
        self.endResetModel()

    def _replace(self, first: int, limit: int, listing: Listing) -> None:
        """Show the same rows with what they hold now; the list may be longer or shorter."""
        self._pages.clear()
        self._put(first, limit, listing)
        self._grow(self._length(first, limit, listing))
        if self._total:
            self.dataChanged.emit(self.index(0), self.index(self._total - 1))
        self.reread.emit()
        if self._opening >= 0:  # its page came along, or is asked for again
            self.open(self.index(self._opening))

    def _add(self, question: int, number: int, listing: Listing | None) -> None:
        if question != self._asked or listing is None:
            return
        self._on_the_way.discard(number)
        self._put(number, PAGE, listing)
        self._grow(max(self._total, self._length(number, PAGE, listing)))
        if listing.cards:
            first = number * PAGE
            self.dataChanged.emit(self.index(first), self.index(first + len(listing.cards) - 1))
        if self._opening // PAGE == number and self._opening >= 0:
            self.open(self.index(self._opening))
        self.filled.emit()

    def _put(self, first: int, limit: int, listing: Listing) -> None:
        cards = listing.cards
        for place in range(0, max(len(cards), 1), PAGE):
            self._pages.put(first + place // PAGE, cards[place : place + PAGE])
        if self.narrowing.wants.words:
            self._more = len(cards) == limit

    def _length(self, first: int, limit: int, listing: Listing) -> int:
        if self.narrowing.wants.words:
            return first * PAGE + len(listing.cards)
        self._more = False
        return listing.counts.of(self.narrowing.wants.state, self.narrowing.wants.by)

    def _grow(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def _stale(self, changes: Changes) -> None:
        if changes.case_id is not None or "person" in changes.kinds:
            self._timer.start()

    def _arrive(self, case: CaseSnapshot | None) -> None:
        self._chosen = ""
        self.shown.emit(case)
