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
from db.queries.people import everyone
from db.reading import Stop
from db.records import (
    CaseCard,
    CaseSnapshot,
    Changes,
    Listing,
    Person,
    Sort,
    State,
    Wanted,
)
from desktop.cases.filters import NoShelf, Saved, Shelf, dump, load
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

    `filled` after each reading, `counted` with the Counts, `narrowed` with each other Wanted,
    `peopled` when the persons or the saved filters are others.
    """

    filled = Signal()
    reread = Signal()  # rows may hold other cases than before
    counted = Signal(object)
    narrowed = Signal(object)
    peopled = Signal()
    shown = Signal(object)  # CaseSnapshot in view, or None

    def __init__(
        self, seat: Seat, parent: QObject | None = None, shelf: Shelf | None = None
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._shelf = shelf or NoShelf()
        self._pages = Pages()
        self._total = 0
        self._more = False  # only words leave open how many cases answer
        self._asked = 0  # the number of the newest question; older answers are dropped
        self._stop = Stop()
        self._missing: set[int] = set()
        self._chosen = ""  # the case that was chosen here and is not in view yet
        self._opening = -1  # the row to open once its page is there
        self._answered = 0  # the newest question that was answered
        self._opens_first = False
        self.new = NewCaseModel(seat, self)
        self.wants = Wanted()
        self.persons: tuple[Person, ...] = ()
        self.saved = load(self._shelf.read())
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(self.reload)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._read_missing)
        seat.desk_changed.connect(self._stale)
        seat.case_opened.connect(self._arrive)

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

    def search(self, words: str) -> None:
        """Narrow the list to cases with these words."""
        self.show(Wanted(words.strip(), self.wants.state, self.wants.by, self.wants.sort))

    def show_state(self, state: State | None) -> None:
        """Narrow the list to a state."""
        self.show(Wanted(self.wants.words, state, self.wants.by, self.wants.sort))

    def show_person(self, person_id: str | None) -> None:
        """Narrow the list to the cases that a person began."""
        self.show(Wanted(self.wants.words, self.wants.state, person_id, self.wants.sort))

    def sort_by(self, sort: Sort) -> None:
        """Put the list in another order."""
        self.show(Wanted(self.wants.words, self.wants.state, self.wants.by, sort))

    def show_all(self) -> None:
        """Show cases of every person and state."""
        self.show(Wanted(self.wants.words, sort=self.wants.sort))

    def show_mine(self) -> None:
        """Show the cases of the person at this seat."""
        self.show(Wanted(self.wants.words, None, self.me, self.wants.sort))

    def show_to_review(self) -> None:
        """Show what waits for a supervisor."""
        self.show(Wanted(self.wants.words, State.IN_REVIEW, sort=self.wants.sort))

    def show(self, wanted: Wanted) -> None:
        """Narrow and sort the list as wanted."""
        if wanted != self.wants:
            self.wants = wanted
            self.narrowed.emit(wanted)
            self._ask(0, PAGE, self._begin_anew)

    @property
    def me(self) -> str:
        """The id of the person at this seat."""
        return str(self._seat.signer.person.id)

    def save_filter(self, name: str) -> None:
        """Keep what the list is narrowed to under a name; the same name is written over."""
        kept = tuple(each for each in self.saved if each.name != name)
        self._keep((*kept, Saved(name, self.wants)))

    def forget_filter(self, name: str) -> None:
        """Keep a filter no longer."""
        self._keep(tuple(each for each in self.saved if each.name != name))

    def reload(self) -> None:
        """Read what is looked at, and the counts, anew."""
        if not self.persons:
            self._seat.ask(everyone, answer=self._meet)
        first, count = self._pages.looked_at()
        if self.wants.words:  # their number is only known by reading them
            first, count = 0, first + count
        self._ask(first, count * PAGE, self._replace)

    def open(self, index: Index) -> None:
        """Bring the case of a row into view, as soon as the row is read."""
        card = self.data(index, CARD)
        self._opening = index.row() if card is None else -1
        if card is not None and card.id != self.in_view():
            self._chosen = card.id
            self._seat.open_case(card.id)

    def open_first(self) -> None:
        """Bring the first case that answers into view, once it is known which does."""
        self._opens_first = True
        if self._answered == self._asked:
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
        after, skip = self._pages.near(number)
        self._seat.ask(
            queries.listing, self.wants, after=after, skip=skip, limit=PAGE, stop=self._stop,
            answer=partial(self._add, self._asked, number),
        )

    def _ask(self, first: int, limit: int, take: Any) -> None:
        """Ask from a page on; whatever is under way for an older question ends."""
        self._asked += 1
        self._stop.now()
        self._stop = Stop()
        self._seat.ask(
            queries.listing, self.wants, skip=first * PAGE, limit=limit, stop=self._stop,
            answer=partial(self._arrived, self._asked, first, limit, take),
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

    def _open_first(self) -> None:
        wanted, self._opens_first = self._opens_first, False
        if wanted and self._total:
            self.open(self.index(0))

    def _begin_anew(self, first: int, limit: int, listing: Listing) -> None:
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

    def _add(self, question: int, number: int, listing: Listing | None) -> None:
        if question != self._asked or listing is None:
            return
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
        if self.wants.words:
            self._more = len(cards) == limit

    def _length(self, first: int, limit: int, listing: Listing) -> int:
        if self.wants.words:
            return first * PAGE + len(listing.cards)
        self._more = False
        return listing.counts.of(self.wants.state, self.wants.by)

    def _grow(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def _meet(self, persons: tuple[Person, ...]) -> None:
        self.persons = persons
        self.peopled.emit()

    def _keep(self, saved: tuple[Saved, ...]) -> None:
        self.saved = saved
        self._shelf.write(dump(saved))
        self.peopled.emit()

    def _stale(self, changes: Changes) -> None:
        if "person" in changes.kinds:
            self.persons = ()
        if changes.case_id is not None or not self.persons:
            self._timer.start()

    def _arrive(self, case: CaseSnapshot | None) -> None:
        self._chosen = ""
        self.shown.emit(case)
