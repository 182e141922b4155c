"""The lines of a paragraph under way, filled word by word."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.brief import faces
from desktop.brief.faces import Face
from desktop.brief.spans import Fragment, Line, Span

_Piece = tuple[Face, str, Span, float]
"""A face, the text it prints, the span that text comes from, its width in points."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch without a seam, measured: its texts by face with their widths in points."""

    stretches: tuple[tuple[Face, str, float], ...]
    width: float


Atom = tuple[Part, Span]
"""A part and the span it comes from."""


class Rows:
    """The lines under way: greedy, first fit; those that read from the right end at `width`."""

    def __init__(self, width: float, *, rtl: bool = False) -> None:
        self._limit = width
        self._rtl = rtl
        self._done: list[Line] = []
        self._line: list[Atom] = []
        self._used = 0.0
        self._space: Atom | None = None

    def gap(self, text: str, space: Atom) -> None:
        """Take white space: a line break ends the line, blanks wait for the next word."""
        if text == "\n":
            self._end()
        elif self._line:
            self._space = space

    def word(self, word: Sequence[Atom]) -> None:
        """Take parts that belong together; only a word wider than a line is cut."""
        if not word:
            return
        need = sum(part.width for part, _ in word)
        blank = self._space[0].width if self._space else 0.0
        if self._line and self._used + blank + need > self._limit:
            self._end()
            blank = 0.0
        if need > self._limit:
            word = self._cut(word)
            need = sum(part.width for part, _ in word)
        if self._space:
            self._line.append(self._space)
            self._space = None
        self._line += word
        self._used += blank + need

    def finished(self) -> list[Line]:
        """End the last line and return all."""
        if self._line:
            self._end()
        while self._done and not self._done[-1].fragments:
            self._done.pop()
        return self._done

    def _end(self) -> None:
        # The blank at a line's end is printed: without it, copied words run into each other.
        atoms = [*self._line, self._space] if self._space else self._line
        self._done.append(self._placed(list(_pieces(atoms)), self._used))
        self._line, self._space, self._used = [], None, 0.0

    def _cut(self, word: Iterable[Atom]) -> list[Atom]:
        """Fill lines with a word too wide for one; return what is left for the next line."""
        rest: list[_Piece] = []
        used = 0.0
        for face, text, span, _ in _pieces(word):
            measures = faces.widths(face)
            start = 0
            for index, character in enumerate(text):
                advance = measures.get(ord(character), 0.0) * span.style.size / 1000
                if used + advance > self._limit and (rest or index > start):
                    rest.append(_piece(face, text[start:index], span))
                    self._done.append(self._placed(rest, used))
                    rest, start, used = [], index, 0.0
                used += advance
            rest.append(_piece(face, text[start:], span))
        return [(Part(((face, text, width),), width), span) for face, text, span, width in rest]

    def _placed(self, pieces: Sequence[_Piece], width: float) -> Line:
        return _line(pieces, self._limit - width if self._rtl else 0.0, width)


def _pieces(atoms: Iterable[Atom]) -> Iterator[_Piece]:
    for part, span in atoms:
        for face, text, width in part.stretches:
            yield face, text, span, width


def _piece(face: Face, text: str, span: Span) -> _Piece:
    return face, text, span, faces.width(face, text, span.style.size)


def _line(pieces: Sequence[_Piece], left: float, width: float) -> Line:
    """Place the pieces side by side, neighbours of one face and span made one."""
    placed: list[Fragment] = []
    x = left
    texts: list[str] = []
    start = left
    for index, (face, text, span, taken) in enumerate(pieces):
        texts.append(text)
        x += taken
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        if after is None or after[0] != face or after[2] is not span:
            placed.append(Fragment(start, x - start, face, "".join(texts), span))
            texts, start = [], x
    return Line(tuple(placed), left, width)
