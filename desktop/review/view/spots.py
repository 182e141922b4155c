"""Where the rows of a review stand in their document: by change, by place, by height."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextDocument

from desktop.review import pieces
from desktop.review.marks import Talk
from desktop.review.view.writer import Cell, Spot


class Spots:
    """Grows as rows are written; places are positions in the document, heights its pixels."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._spots: list[Spot] = []

    def __iter__(self) -> Iterator[Spot]:
        return iter(self._spots)

    def add(self, spots: Iterable[Spot]) -> None:
        """Take what was written at the end."""
        self._spots += spots

    def of_change(self, key: str) -> Spot | None:
        """Return the first row of a change, as far as it is written."""
        return next((spot for spot in self._spots if spot.line.change == key), None)

    def at(self, place: int) -> tuple[Spot, Cell] | None:
        """Return the row and the version of it that stand at a place."""
        for spot in self._spots:
            for cell in spot.cells:
                if cell.start <= place <= cell.end:
                    return spot, cell
        return None

    def of_talk(self, talk: Talk) -> list[tuple[int, int]]:
        """Return from where to where the words of a thread stand, in each row that has some."""
        found = []
        for spot in self._spots:
            if spot.line.place != talk.place:
                continue
            cell = spot.cells[-1]
            drawn = pieces.places_drawn(cell.pieces, talk.start, talk.end)
            if drawn:
                found.append((cell.text_at + drawn[0], cell.text_at + drawn[1]))
        return found

    def bounds(self, spot: Spot) -> tuple[float, float]:
        """Return the upper end of a row and the lower one."""
        spans = [self._span(cell) for cell in spot.cells]
        return min(top for top, _ in spans), max(bottom for _, bottom in spans)

    def in_sight(self, top: float, bottom: float) -> dict[str, tuple[float, float]]:
        """Return the changes that reach into a stretch of the document, with their ends."""
        found: dict[str, tuple[float, float]] = {}
        for spot in self._spots:
            if not spot.line.change:
                continue
            upper, lower = self.bounds(spot)
            if upper > bottom:
                break
            if lower > top:
                before = found.get(spot.line.change, (upper, lower))
                found[spot.line.change] = min(upper, before[0]), max(lower, before[1])
        return found

    def _span(self, cell: Cell) -> tuple[float, float]:
        layout = self._document.documentLayout()
        first = layout.blockBoundingRect(self._document.findBlock(cell.start))
        last = layout.blockBoundingRect(self._document.findBlock(cell.end))
        return first.top(), last.bottom()
