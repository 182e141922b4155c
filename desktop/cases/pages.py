"""The part of a long list that is kept: the pages seen last, and from where others are read on."""

from collections import OrderedDict
from collections.abc import Collection

from db.records import CaseCard

PAGE = 50
"""Cards of one reading."""
MOST = 40
"""Pages that are kept; the list of a million cases takes no more room than that of 2,000."""
_NEAR = 4
"""Pages at the top of the list that are read as one."""
_MILESTONE = 20
"""Every so many pages the place is remembered for good: jumping near there skips little."""


class Pages:
    """Cards by row; `near` says from which card to read on towards a page."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[CaseCard, ...]] = OrderedDict()
        self._before: dict[int, CaseCard] = {}  # the card just before a page

    def card(self, row: int) -> CaseCard | None:
        """Return the card of a row, None where its page is not kept."""
        number, place = divmod(row, PAGE)
        page = self._kept.get(number)
        if page is None or place >= len(page):
            return None
        self._kept.move_to_end(number)
        return page[place]

    def put(self, number: int, cards: tuple[CaseCard, ...]) -> None:
        """Keep a page; the one that was seen longest ago goes where there are too many."""
        self._kept[number] = cards
        self._kept.move_to_end(number)
        if len(cards) == PAGE:
            self._before[number + 1] = cards[-1]
        if len(self._kept) > MOST:
            gone, _ = self._kept.popitem(last=False)
            if (gone + 1) % _MILESTONE and gone + 1 not in self._kept:
                self._before.pop(gone + 1, None)

    def near(self, number: int) -> tuple[CaseCard | None, int]:
        """Return the card to read on from towards a page, and how many rows to skip after it."""
        known = max((page for page in self._before if page <= number), default=0)
        return self._before.get(known), (number - known) * PAGE

    def looked_at(self) -> tuple[int, int]:
        """Return the first page that somebody looks at, and how many there are from it on."""
        last = list(self._kept)[-2:] or [0]  # a window shows two pages at the most
        first = min(last) if max(last) - min(last) == 1 else last[-1]
        return (0, max(last) + 1) if max(last) < _NEAR else (first, max(last) - first + 1)

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, -1 when it is not kept."""
        for number, cards in self._kept.items():
            for place, card in enumerate(cards):
                if card.id == case_id:
                    return number * PAGE + place
        return -1

    def rows_of(self, ids: Collection[str]) -> dict[str, int]:
        """Return the rows of those cases that are kept, by id."""
        return {
            card.id: number * PAGE + place
            for number, cards in self._kept.items()
            for place, card in enumerate(cards) if card.id in ids
        }

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._before.clear()
