"""Writes the rows of a review into a document, in two columns or as one text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from db.records import Comparison, Form, Line, Review, Side, Stretch
from desktop.review import pieces, words
from desktop.review.mode import Mode
from desktop.review.pieces import Piece
from desktop.review.rows import Chunk, Fold, Row, Section
from desktop.review.view import looks
from resources.i18n import tr

_ABOVE = {Form.HEADING: 16, Form.TITLE: 14, Form.FIELD: 8}
"""Pixels above a line of that form; 10 above the others."""
_FEW = 10
_SHORT = 40
"""Characters that have room beside the name of a field, in half a page."""
_APART = "\u2002"
"""Between the name of a field and what it holds: an en space."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One version of a line as it is written: from where to where in the document."""

    side: Side
    start: int
    end: int
    text_at: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A line, or a chunk of it, and its cells."""

    line: Line
    cells: tuple[Cell, ...]


class Writer:
    """Adds row after row at the end of a document."""

    def __init__(
        self, document: QTextDocument, mode: Mode, review: Review, comparison: Comparison,
        *, mirrored: bool,
    ) -> None:
        self._cursor = QTextCursor(document)
        self._looks = looks.Looks()
        self._review = review
        self._comparison = comparison
        self._columns = mode is Mode.SIDE and not comparison.first
        self._mirrored = mirrored
        self._numbers = _item_numbers(review, comparison)

    def head(self) -> None:
        """Write over the columns what they are, and when."""
        newer = words.newer(self._review)
        if not self._columns:
            self._named(self._cursor, newer, looks.block())
            return
        older = words.older(self._review)
        for at, (cursor, name) in enumerate(zip(self._row(1), (older, newer), strict=True)):
            self._named(cursor, name, looks.block(column=self._column(at)), first=True)
        self._end_row()

    def write(self, row: Row) -> Spot | None:
        """Write a row; a line, or a chunk of it, gives where it stands."""
        if isinstance(row, Section):
            self._line(words.part_label(row.part), self._looks.section, looks.block(above=18))
            return None
        if isinstance(row, Fold):
            said = tr("%n paragraphs without change", "", row.count)
            self._line(said, self._looks.label, looks.block(above=10))
            return None
        return self._spot(row)

    def _spot(self, chunk: Chunk) -> Spot:
        line = chunk.line
        told = words.stretches(line, self._review) if chunk.is_whole else chunk.stretches
        if not self._columns:
            both = chunk.before, chunk.after
            drawn = pieces.of_both(line, told, *self._citations(), both)
            return Spot(line, (self._cell(self._cursor, chunk, drawn, Side.COME),))
        cursors = self._row(_above(chunk))
        cells = {}
        for at in (1, 0) if self._mirrored else (0, 1):  # from left to right: words shift places
            side = (Side.GONE, Side.COME)[at]
            start = chunk.before if side is Side.GONE else chunk.after
            drawn = self._version(line, told, side, start)
            cells[at] = self._cell(cursors[at], chunk, drawn, side, column=self._column(at))
        self._end_row()
        return Spot(line, (cells[0], cells[1]))

    def _citations(self) -> tuple[Mapping[str, int], Mapping[str, int]]:
        return self._comparison.numbers_before, self._comparison.numbers_after

    def _version(
        self, line: Line, told: Sequence[Stretch], side: Side, start: int
    ) -> tuple[Piece, ...]:
        older, newer = self._citations()
        return pieces.of_version(line, told, side, older if side is Side.GONE else newer, start)

    def _cell(
        self, cursor: QTextCursor, chunk: Chunk, drawn: tuple[Piece, ...], side: Side,
        column: int = 0,
    ) -> Cell:
        line, above = chunk.line, 0 if column else _above(chunk)
        form = looks.block(line.form, above=above, column=column)
        start = self._begin(cursor, form, first=bool(column))
        if not drawn:
            return Cell(side, start, start, start, ())
        text_at = self._named_cell(cursor, chunk, side, column) if chunk.is_first else start
        cursor.beginEditBlock()  # else Qt lays the paragraph out after each piece
        for piece in drawn:
            cursor.insertText(piece.text, self._looks.of(line.form, piece))
        cursor.endEditBlock()
        if chunk.is_last and (said := words.remark(line)):
            cursor.insertText(f"  {said}", self._looks.remark)
        return Cell(side, start, cursor.position(), text_at, drawn)

    def _named_cell(
        self, cursor: QTextCursor, chunk: Chunk, side: Side, column: int
    ) -> int:
        """Write the name of a field, the number of an item; return where the text itself begins."""
        line = chunk.line
        if label := words.field_label(line):
            cursor.insertText(label, self._looks.label)
            if _is_short(line):
                cursor.insertText(_APART, self._looks.label)
            else:
                self._begin(cursor, looks.block(line.form, above=1, column=column))
        if number := self._number(line, side):
            cursor.insertText(f"[{number}] ", self._looks.label)
        return cursor.position()

    def _number(self, line: Line, side: Side) -> int | None:
        """Return the number of an evidence item before its title; of a removed one, what it had."""
        if line.form is not Form.TITLE or line.place.kind != "evidence":
            return None
        version = Side.GONE if line.after is None else side
        return self._numbers[version].get(line.place.id or "")

    def _line(self, text: str, letters: QTextCharFormat, form: QTextBlockFormat) -> None:
        self._begin(self._cursor, form)
        self._cursor.insertText(text, letters)

    def _named(
        self, cursor: QTextCursor, name: tuple[str, str], form: QTextBlockFormat, *,
        first: bool = False,
    ) -> None:
        self._begin(cursor, form, first=first)
        cursor.insertText(name[0], self._looks.heading)
        cursor.insertText(f"  {name[1]}", self._looks.label)

    def _begin(
        self, cursor: QTextCursor, form: QTextBlockFormat, *, first: bool = False
    ) -> int:
        """Begin a paragraph; the first of a cell, and of the document, is there already."""
        if first or cursor.position() == 0:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form, QTextCharFormat())
        return cursor.position()

    def _column(self, at: int) -> int:
        """Return where the older (0) and the newer version (1) stand: 1 left, 2 right."""
        return 2 - at if self._mirrored else at + 1

    def _row(self, above: int) -> tuple[QTextCursor, QTextCursor]:
        """Add a row and return cursors for the older and the newer version.

        Qt puts no space over the first paragraph of a cell, so the table keeps it; nor does it
        turn tables round where text runs from right to left.
        """
        table: QTextTable = self._cursor.insertTable(1, 2, looks.row(above))
        cells = [table.cellAt(0, at).firstCursorPosition() for at in (0, 1)]
        return (cells[1], cells[0]) if self._mirrored else (cells[0], cells[1])

    def _end_row(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        form, letters = looks.gap(1)
        self._cursor.setBlockFormat(form)
        self._cursor.setBlockCharFormat(letters)


def _above(chunk: Chunk) -> int:
    return _ABOVE.get(chunk.line.form, _FEW) if chunk.is_first else 0


def _is_short(line: Line) -> bool:
    """Tell whether both versions have room beside the name of their field."""
    return all(len(text or "") <= _SHORT and "\n" not in (text or "")
               for text in (line.before, line.after))


def _item_numbers(review: Review, comparison: Comparison) -> dict[Side, dict[str, int]]:
    """Return the numbers of evidence items by their ids, before and after."""
    before = review.before.evidence if review.before else ()
    return {
        Side.GONE: {item.id: comparison.numbers_before[item.key] for item in before},
        Side.COME: {item.id: comparison.numbers_after[item.key] for item in review.now.evidence},
    }
