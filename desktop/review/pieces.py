"""A line of a comparison cut into pieces of one look, each knowing where it stands in its text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from db.records import Line, Mark, MarkKind, Side, Stretch
from db.rules.citations import CITATION
from desktop import compared


@dataclass(frozen=True, slots=True)
class Piece:
    """Some letters as they are drawn; `start` is their place in the text as it is stored.

    `length` is how many code points they stand for there: a citation is drawn as its number.
    """

    text: str
    side: Side
    start: int
    length: int
    bold: bool = False
    italic: bool = False
    link: bool = False
    cited: bool = False


def of_version(
    line: Line, stretches: Sequence[Stretch], side: Side, numbers: Mapping[str, int],
    start: int = 0,
) -> tuple[Piece, ...]:
    """Return the pieces of one version: GONE for the older one, COME for the newer one.

    `start` is the place in its text where the first stretch stands.
    """
    other = Side.COME if side is Side.GONE else Side.GONE
    marks = line.marks_before if side is Side.GONE else line.marks_after
    found: list[Piece] = []
    at = start
    for stretch in stretches:
        if stretch.side is not other:
            found += _pieces(line, stretch, at, marks, numbers)
            at += len(stretch.text)
    return tuple(_bound(found))


def of_both(
    line: Line, stretches: Sequence[Stretch], older: Mapping[str, int], newer: Mapping[str, int],
    start: tuple[int, int] = (0, 0),
) -> tuple[Piece, ...]:
    """Return the pieces of both versions in one text; what stayed counts as the newer one.

    `start` are the places in the two texts where the first stretch stands.
    """
    found: list[Piece] = []
    before, after = start
    for stretch in stretches:
        if stretch.side is Side.GONE:
            found += _pieces(line, stretch, before, line.marks_before, older)
        else:
            found += _pieces(line, stretch, after, line.marks_after, newer)
        before += len(stretch.text) * (stretch.side is not Side.COME)
        after += len(stretch.text) * (stretch.side is not Side.GONE)
    return tuple(_bound(found))


def place_in_text(pieces: Iterable[Piece], units: int) -> int:
    """Return the place in the stored text for a place in what is drawn, in UTF-16 units."""
    drawn, place = 0, 0
    for piece in pieces:
        length = _units(piece.text)
        if units < drawn + length or piece.length == 0:
            within = len(_first(piece.text, units - drawn))
            return piece.start + (0 if piece.cited else min(within, piece.length))
        drawn += length
        place = piece.start + piece.length
    return place


def places_drawn(pieces: Iterable[Piece], start: int, end: int) -> tuple[int, int] | None:
    """Return where a span of the stored text is drawn, in UTF-16 units, or None."""
    drawn = 0
    first: int | None = None
    last = 0
    for piece in pieces:
        stop = piece.start + piece.length
        length = _units(piece.text)
        if piece.length and piece.start < end and start < stop:
            begin = max(start - piece.start, 0)
            close = min(end, stop) - piece.start
            if first is None:
                first = drawn + (0 if piece.cited else _units(piece.text[:begin]))
            last = drawn + (length if piece.cited else _units(piece.text[:close]))
        drawn += length
    return None if first is None else (first, last)


def _pieces(
    line: Line, stretch: Stretch, at: int, marks: Sequence[Mark], numbers: Mapping[str, int]
) -> Iterator[Piece]:
    """Cut a stretch at its citations and where marks begin and end."""
    found = CITATION.finditer(stretch.text) if compared.cites(line) else ()
    cited = {match.start(): match for match in found}
    inside = [match.span() for match in cited.values()]
    edges = {edge - at for mark in marks for edge in (mark.start, mark.end)}
    free = {edge for edge in edges if 0 < edge < len(stretch.text)
            and not any(start < edge < end for start, end in inside)}
    cuts = sorted({0, len(stretch.text)} | free | {edge for span in inside for edge in span})
    for start, end in pairwise(cuts):
        match = cited.get(start)
        kinds = {mark.kind for mark in marks if mark.start <= at + start < mark.end}
        yield Piece(
            f"[{numbers.get(match[1], '?')}]" if match else stretch.text[start:end],
            stretch.side, at + start, end - start, MarkKind.BOLD in kinds,
            MarkKind.ITALIC in kinds, MarkKind.LINK in kinds, match is not None,
        )


def _bound(pieces: list[Piece]) -> Iterator[Piece]:
    """Keep a citation on the line of the word before it, and put line breaks where Qt has them."""
    for at, piece in enumerate(pieces):
        text = piece.text.replace("\n", "\u2028")
        follows = at + 1 < len(pieces) and pieces[at + 1].cited
        if follows and text.endswith(" "):
            text = f"{text[:-1]}\u00a0"
        yield piece if text == piece.text else _redrawn(piece, text)


def _redrawn(piece: Piece, text: str) -> Piece:
    return Piece(text, piece.side, piece.start, piece.length, piece.bold, piece.italic,
                 piece.link, piece.cited)


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)


def _first(text: str, units: int) -> str:
    """Return the beginning of a text that takes so many UTF-16 units."""
    taken = 0
    for at, letter in enumerate(text):
        taken += 2 if letter > "\uffff" else 1
        if taken > units:
            return text[:at]
    return text
