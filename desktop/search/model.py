"""The cases found and, under each, the places in it; more are read as one scrolls."""

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from db.queries.search import CASES, everywhere
from db.reading import Stop
from db.records import CaseCard, CaseSnapshot, Found, Hit, Place
from desktop import states, troubles
from desktop.figures import number
from desktop.search.words import part
from desktop.seat import Seat
from resources.i18n import tr

LINE = Qt.ItemDataRole.UserRole + 1
"""A CaseCard, a Found in the case above, or how many more places that case has."""

Index = QModelIndex | QPersistentModelIndex
Line = CaseCard | Found | int


class SearchModel(QAbstractListModel):
    """`filled` after each answer, also where there is none; `opened` once a case is on its way."""

    filled = Signal()
    opened = Signal()

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._words = ""
        self._lines: list[Line] = []
        self._last: CaseCard | None = None
        self._more = False
        self._asked = 0  # the number of the newest question; older answers are dropped
        self._answered = 0
        self._stop = Stop()
        self.trouble = ""
        """Why it is not known where the words stand, or where else; "" while it is."""
        self._going: tuple[str, Place] | None = None
        self.cases = 0
        seat.case_opened.connect(self._arrive)
        seat.case_stayed.connect(self._arrive)

    @property
    def words(self) -> str:
        """What was asked for last."""
        return self._words

    @property
    def is_answered(self) -> bool:
        """Whether the lines are those of the words asked for last."""
        return self._answered == self._asked

    @property
    def complete(self) -> bool:
        """Whether no further case holds the words."""
        return not self._more and not self.trouble

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line, or it in words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(line)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more cases may hold the words."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the cases after the last."""
        self._more = False  # until the answer says whether there are others
        self.trouble = ""
        self._seat.ask(
            everywhere, self._words, after=self._last, stop=self._stop,
            answer=partial(self._add, self._asked), failed=partial(self._not_found, self._asked),
        )

    def search(self, words: str) -> None:
        """Look for words over all cases; what is under way for others ends."""
        self._words = words.strip()
        self._asked += 1
        self.trouble = ""
        self._stop.now()
        self._stop = Stop()
        self._seat.ask(
            everywhere, self._words, stop=self._stop, answer=partial(self._begin, self._asked),
            failed=partial(self._not_found, self._asked),
        )

    def try_again(self) -> None:
        """Ask once more what was not answered: all of it, or what comes after the last case."""
        if self.is_answered:
            self.fetchMore(QModelIndex())
        else:
            self.search(self._words)

    def next(self, row: int, step: int) -> QModelIndex:
        """Return the next line that leads somewhere, going around at the ends."""
        count = len(self._lines)
        for far in range(1, count + 1):
            at = (row + far * step) % count
            if not isinstance(self._lines[at], int):
                return self.index(at)
        return QModelIndex()

    def open(self, index: QModelIndex) -> None:
        """Bring the case of a line into view, at the place that the line names."""
        line = self.data(index, LINE)
        if line is None or isinstance(line, int):
            return
        card = next(
            above for above in reversed(self._lines[: index.row() + 1])
            if isinstance(above, CaseCard)
        )
        place = line.place if isinstance(line, Found) else Place("claim")
        if self._seat.case is not None and self._seat.case.id == card.id:
            self._seat.goto.emit(place)
        else:
            self._going = card.id, place
            self._seat.open_case(card.id)
        self.opened.emit()

    def _begin(self, question: int, hits: tuple[Hit, ...]) -> None:
        if question == self._asked:
            self._answered = question
            self.beginResetModel()
            self._lines = _lines(hits)
            self._note(hits, len(hits))
            self.endResetModel()
            self.filled.emit()

    def _add(self, question: int, hits: tuple[Hit, ...]) -> None:
        if question != self._asked:
            return
        lines = _lines(hits)
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()
        self._note(hits, self.cases + len(hits))
        self.filled.emit()

    def _not_found(self, question: int, error: Exception) -> None:
        if question == self._asked:
            self.trouble = troubles.sentence(error)
            self.filled.emit()

    def _note(self, hits: tuple[Hit, ...], cases: int) -> None:
        self.cases = cases
        self._last = hits[-1].card if hits else self._last
        self._more = len(hits) == CASES

    def _arrive(self, case: CaseSnapshot | None) -> None:
        going, self._going = self._going, None
        if going is not None and case is not None and case.id == going[0]:
            self._seat.goto.emit(going[1])


def _lines(hits: tuple[Hit, ...]) -> list[Line]:
    lines: list[Line] = []
    for hit in hits:
        lines += (hit.card, *hit.found)
        if hit.more:
            lines.append(hit.more)
    return lines


def _spoken(line: Line) -> str:
    if isinstance(line, int):
        return tr("and {count} more in this case", count=number(line))
    if isinstance(line, Found):
        return tr("{where}: {what}", where=part(line), what=line.snippet)
    return tr("{number}, {title}, by {claimant}; {state}", number=line.number, title=line.title,
              claimant=line.claimant, state=states.of(line))
