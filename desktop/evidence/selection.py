"""Choosing letters on a drawn page: which letter is where, and what is chosen."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from desktop.pdf import Box, Letters

_BREAKS = "\r\n"
_HYPHEN = re.compile("[\x02\ufffe]\\s*")
"""PDFium's mark for the hyphen of a divided word, with the break after it."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A printed line: its letters, from the first to before `end`, and the box around them."""

    start: int
    end: int
    box: Box


class Selection:
    """Letters from one to another, both included; points are in points of the page."""

    def __init__(self, letters: Letters) -> None:
        self._letters = letters
        self._rows = _rows(letters)
        self._starts = [row.start for row in self._rows]
        self.anchor: int | None = None
        self.caret: int | None = None

    def at(self, x: float, y: float) -> int | None:
        """Return the letter nearest to a point, None on a page without letters."""
        if not self._rows:
            return None
        row = min(self._rows, key=lambda row: (_away(y, row.box[1], row.box[3]),
                                               _away(x, row.box[0], row.box[2])))
        return self._in(row, x)

    def begin(self, index: int | None) -> None:
        """Choose nothing, but from there on."""
        self.anchor = index
        self.caret = None

    def reach(self, index: int | None) -> None:
        """Choose as far as that letter."""
        if self.anchor is None:
            self.anchor = index
        self.caret = index

    def choose_word(self, index: int | None) -> None:
        """Choose the word around a letter."""
        if index is None:
            return
        text, start, end = self._letters.text, index, index
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        while end + 1 < len(text) and not text[end + 1].isspace():
            end += 1
        self.anchor, self.caret = start, end

    def choose_all(self) -> None:
        """Choose the whole page."""
        if self._letters.text:
            self.anchor, self.caret = 0, len(self._letters.text) - 1

    def step(self, letters: int = 0, lines: int = 0) -> None:
        """Move the end of what is chosen, from the first letter of the page if nothing was."""
        last = len(self._letters.text) - 1
        if last < 0:
            return
        at = self.caret if self.caret is not None else self.anchor
        if at is None:
            self.reach(0)
            return
        to = at + letters
        if lines:
            row = bisect_right(self._starts, at) - 1
            to_row = self._rows[min(max(row + lines, 0), len(self._rows) - 1)]
            to = self._in(to_row, self._letters.boxes[at][0])
        self.reach(min(max(to, 0), last))

    def edge(self, end: bool) -> None:
        """Move the end of what is chosen to the start or the end of its line."""
        at = self.caret if self.caret is not None else self.anchor or 0
        if self._rows:
            row = self._rows[max(bisect_right(self._starts, at) - 1, 0)]
            self.reach(row.end - 1 if end else row.start)

    @property
    def words(self) -> str:
        """What is chosen, on one line, divided words joined."""
        if self.anchor is None or self.caret is None:
            return ""
        low, high = sorted((self.anchor, self.caret))
        chosen = _HYPHEN.sub("", self._letters.text[low:high + 1])
        return " ".join(chosen.replace("\0", "").split())

    def boxes(self) -> list[Box]:
        """Return what to colour: one box for each line that is chosen or partly so."""
        if self.anchor is None or self.caret is None:
            return []
        low, high = sorted((self.anchor, self.caret))
        found = []
        for row in self._rows:
            start, end = max(row.start, low), min(row.end, high + 1)
            shown = [box for box in self._letters.boxes[start:end] if box[2] > box[0]]
            if start < end and shown:
                found.append((min(box[0] for box in shown), row.box[1],
                              max(box[2] for box in shown), row.box[3]))
        return found

    def _in(self, row: _Row, x: float) -> int:
        boxes = self._letters.boxes
        return min(range(row.start, row.end), key=lambda at: _away(x, boxes[at][0], boxes[at][2])
                   if boxes[at][2] > boxes[at][0] else float("inf"))


def _away(value: float, low: float, high: float) -> float:
    return max(low - value, value - high, 0.0)


def _rows(letters: Letters) -> list[_Row]:
    rows, start = [], 0
    for at in range(len(letters.text) + 1):
        if at == len(letters.text) or letters.text[at] in _BREAKS:
            shown = [box for box in letters.boxes[start:at] if box[2] > box[0]]
            if shown:
                rows.append(_Row(start, at, (
                    min(box[0] for box in shown), min(box[1] for box in shown),
                    max(box[2] for box in shown), max(box[3] for box in shown),
                )))
            start = at + 1
    return rows
