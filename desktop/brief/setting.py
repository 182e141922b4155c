"""Words into lines: what the desk's text passes through on its way to the page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.brief import faces
from desktop.brief.characters import Census
from desktop.brief.faces import Face


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size in points; `rise` lifts the baseline, `white` prints on black."""

    face: Face
    size: float
    rise: float = 0.0
    white: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style, perhaps linked to an address or to a place in the brief."""

    text: str
    style: Style
    href: str | None = None
    goto: str | None = None


@dataclass(frozen=True, slots=True)
class Fragment:
    """Part of a line: text in one face from `x` on, `width` points wide."""

    x: float
    width: float
    face: Face
    text: str
    span: Span


Line = tuple[Fragment, ...]

_Piece = tuple[Face, str, Span, float]
"""A face, the text it prints, the span that text comes from, its width in points."""

_WORDS = re.compile(r"\n|[ ]+|[^ \n]+")
_SEAMS = re.compile(r"(?<=[^\W\d][-\u2010])(?=[^\W\d])|(?<=[\u2013\u2014/?&])(?=[^\W_])")
"""Where a word may break: after a hyphen between letters, a dash, and the joints of an address."""


class Setter:
    """Breaks spans into lines; keeps what it measured and what it could not print."""

    def __init__(self) -> None:
        self.census = Census()
        self._measured: dict[tuple[str, Face], list[tuple[Face, str, float]]] = {}

    def lines(self, spans: Iterable[Span], width: float) -> list[Line]:
        """Return the lines of a paragraph, each at most `width` points wide."""
        rows = _Rows(width)
        word: list[_Piece] = []
        for span in spans:
            for text in self._tokens(span):
                if text[0] in " \n":
                    rows.word(word)
                    word = []
                    rows.gap(self._pieces(text, span))
                    continue
                parts = _SEAMS.split(text)
                for part in parts[:-1]:
                    rows.word([*word, *self._pieces(part, span)])
                    word = []
                word += self._pieces(parts[-1], span)
        rows.word(word)
        return rows.finished()

    def width(self, span: Span) -> float:
        """Return how wide a span is on one line."""
        return sum(piece[3] for text in self._tokens(span) for piece in self._pieces(text, span))

    def fitted(self, span: Span, width: float) -> list[Line]:
        """Return one line, cut with an ellipsis where it is too long."""
        for line in self.lines([span], width)[:1]:
            kept = "".join(fragment.text for fragment in line).rstrip()
            whole = " ".join(self.census.printable(span.text, span.style.face).split())
            if kept == whole:
                return [line]
            cut = kept[: max(0, len(kept) - 2)].rstrip() + "…"
            return self.lines([Span(cut, span.style, span.href, span.goto)], width)[:1]
        return []

    def _tokens(self, span: Span) -> Iterator[str]:
        printable = self.census.printable(span.text, span.style.face)
        return (match[0] for match in _WORDS.finditer(printable))

    def _pieces(self, text: str, span: Span) -> list[_Piece]:
        face, size = span.style.face, span.style.size
        key = (text, face)
        if key not in self._measured:
            self._measured[key] = [
                (part_face, part, faces.width(part_face, part, 1))
                for part_face, part in faces.stretches(face, text)
            ]
        return [(part, words, span, em * size) for part, words, em in self._measured[key]]


class _Rows:
    """The lines under way: greedy, first fit."""

    def __init__(self, width: float) -> None:
        self._limit = width
        self._done: list[Line] = []
        self._line: list[_Piece] = []
        self._used = 0.0
        self._space: list[_Piece] = []

    def gap(self, space: Sequence[_Piece]) -> None:
        """Take white space: a line break ends the line, blanks wait for the next word."""
        if space and space[0][1] == "\n":
            self._end()
        elif self._line:
            self._space = list(space)

    def word(self, word: list[_Piece]) -> None:
        """Take pieces that belong together; only a word wider than a line is cut."""
        if not word:
            return
        need = _width(word)
        if self._line and self._used + _width(self._space) + need > self._limit:
            self._end()
        if need > self._limit:
            word = self._cut(word)
            need = _width(word)
        self._line += [*self._space, *word]
        self._used += _width(self._space) + need
        self._space = []

    def finished(self) -> list[Line]:
        """End the last line and return all."""
        if self._line:
            self._end()
        while self._done and not self._done[-1]:
            self._done.pop()
        return self._done

    def _end(self) -> None:
        # The blank at a line's end is printed: without it, copied words run into each other.
        self._done.append(_line([*self._line, *self._space]))
        self._line, self._space, self._used = [], [], 0.0

    def _cut(self, word: list[_Piece]) -> list[_Piece]:
        """Fill lines with a word too wide for one; return what is left for the next line."""
        rest: list[_Piece] = []
        used = 0.0
        for face, text, span, _ in word:
            measures = faces.widths(face)
            start = 0
            for index, character in enumerate(text):
                advance = measures.get(ord(character), 0.0) * span.style.size / 1000
                if used + advance > self._limit and (rest or index > start):
                    rest.append(_piece(face, text[start:index], span))
                    self._done.append(_line(rest))
                    rest, start, used = [], index, 0.0
                used += advance
            rest.append(_piece(face, text[start:], span))
        return rest


def _piece(face: Face, text: str, span: Span) -> _Piece:
    return face, text, span, faces.width(face, text, span.style.size)


def _width(pieces: Iterable[_Piece]) -> float:
    return sum(piece[3] for piece in pieces)


def _line(pieces: Sequence[_Piece]) -> Line:
    """Place the pieces side by side, neighbours of one face and span made one."""
    placed: list[Fragment] = []
    x = 0.0
    texts: list[str] = []
    start = 0.0
    for index, (face, text, span, width) in enumerate(pieces):
        texts.append(text)
        x += width
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        if after is None or after[0] != face or after[2] is not span:
            placed.append(Fragment(start, x - start, face, "".join(texts), span))
            texts, start = [], x
    return tuple(placed)
