"""The cases that are selected together, to do something with all of them; none is opened so."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import QItemSelection, QObject, Signal

from db.records import CaseCard
from desktop.cases.list_view import CaseList
from desktop.cases.model import CasesModel

Ids = dict[str, CaseCard]


class Picking(QObject):
    """Keeps them by their ids: Qt knows rows, which hold other cases once the list is read anew.

    One that is selected alone is the case in view, or on the way to it, and no picking.
    """

    changed = Signal(int)  # how many; 0 when a single one is selected

    def __init__(self, model: CasesModel, shown: CaseList) -> None:
        super().__init__(shown)
        self._model = model
        self._list = shown
        self._cards: Ids = {}
        shown.picked.connect(self._take)
        model.reread.connect(self._follow)
        model.filled.connect(self._meet)
        model.modelReset.connect(self.end)

    @property
    def cards(self) -> tuple[CaseCard, ...]:
        """The cases picked, in the order of the list where it knows them; () for a single one."""
        if len(self._cards) < 2:
            return ()
        rows = self._model.rows_of(self._cards)
        return tuple(sorted(self._cards.values(), key=lambda card: rows.get(card.id, len(rows))))

    def end(self) -> None:
        """Let go of all of them."""
        self._keep({})

    def _take(self) -> None:
        """Keep what a person selected; what is out of reach stays when they only added to it."""
        rows = self._model.rows_of(self._cards) if self._list.adds else {}
        kept = {each: card for each, card in self._cards.items() if each not in rows}
        self._keep((kept if self._list.adds else {}) | self._selected())
        self._model.need(self._list.rows())

    def _meet(self) -> None:
        """Take in selected rows that have been read since."""
        if self._cards:
            self._keep(self._cards | self._selected())

    def _follow(self) -> None:
        """Select the same cases where they stand now."""
        if len(self._cards) > 1:
            rows = self._model.rows_of(self._cards).values()
            self._list.show_picked(_selection(self._model, rows))

    def _selected(self) -> Ids:
        return {card.id: card for card in self._model.cards(self._list.rows())}

    def _keep(self, cards: Ids) -> None:
        before, self._cards = len(self._cards), cards
        if before != len(cards):
            self.changed.emit(len(cards) if len(cards) > 1 else 0)


def _selection(model: CasesModel, rows: Iterable[int]) -> QItemSelection:
    found = QItemSelection()
    for first, last in _stretches(sorted(rows)):
        found.select(model.index(first), model.index(last))
    return found


def _stretches(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of rows that follow one another."""
    for _, run in groupby(enumerate(rows), key=lambda each: each[1] - each[0]):
        stretch = [row for _, row in run]
        yield stretch[0], stretch[-1]
