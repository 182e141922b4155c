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
_SEAMS = re.compile(r"(?<=[\u2013\u2014/?&])(?=[^\W_])")
"""Where a word may break: after a dash and at the joints of an address.

Not after a hyphen: readers' programs take one at a line's end for their own and drop it, so that a
quotation copied from the brief would no longer be the one that was printed.
"""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch without a seam, measured: its texts by face with their widths in points."""

    stretches: tuple[tuple[Face, str, float], ...]
    width: float


_Atom = tuple[_Part, Span]


class Setter:
    """Breaks spans into lines; keeps what it measured and what it could not print."""

    def __init__(self) -> None:
        self.census = Census()
        self._measured: dict[Style, dict[str, tuple[_Part, ...]]] = {}

    def lines(self, spans: Iterable[Span], width: float) -> list[Line]:
        """Return the lines of a paragraph, each at most `width` points wide."""
        rows = _Rows(width)
        word: list[_Atom] = []
        for span in spans:
            for text, parts in self._tokens(span):
                if text[0] in " \n":
                    rows.word(word)
                    word = []
                    rows.gap(text, (parts[0], span))
                    continue
                for part in parts[:-1]:
                    rows.word([*word, (part, span)])
                    word = []
                word.append((parts[-1], span))
        rows.word(word)
        return rows.finished()

    def width(self, span: Span) -> float:
        """Return how wide a span is on one line."""
        return sum(part.width for _, parts in self._tokens(span) for part in parts)

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

    def _tokens(self, span: Span) -> Iterator[tuple[str, tuple[_Part, ...]]]:
        """Yield the span's words and blanks, each with its measured parts."""
        known = self._measured.setdefault(span.style, {})
        printable = self.census.printable(span.text, span.style.face)
        for match in _WORDS.finditer(printable):
            text = match[0]
            parts = known.get(text)
            if parts is None:
                parts = known[text] = tuple(
                    _measured(part, span.style) for part in _SEAMS.split(text)
                )
            yield text, parts


def _measured(text: str, style: Style) -> _Part:
    stretches = tuple(
        (face, words, faces.width(face, words, style.size))
        for face, words in faces.stretches(style.face, text)
    )
    return _Part(stretches, sum(stretch[2] for stretch in stretches))


class _Rows:
    """The lines under way: greedy, first fit."""

    def __init__(self, width: float) -> None:
        self._limit = width
        self._done: list[Line] = []
        self._line: list[_Atom] = []
        self._used = 0.0
        self._space: _Atom | None = None

    def gap(self, text: str, space: _Atom) -> None:
        """Take white space: a line break ends the line, blanks wait for the next word."""
        if text == "\n":
            self._end()
        elif self._line:
            self._space = space

    def word(self, word: Sequence[_Atom]) -> None:
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
        while self._done and not self._done[-1]:
            self._done.pop()
        return self._done

    def _end(self) -> None:
        # The blank at a line's end is printed: without it, copied words run into each other.
        atoms = [*self._line, self._space] if self._space else self._line
        self._done.append(_line(list(_pieces(atoms))))
        self._line, self._space, self._used = [], None, 0.0

    def _cut(self, word: Iterable[_Atom]) -> list[_Atom]:
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
                    self._done.append(_line(rest))
                    rest, start, used = [], index, 0.0
                used += advance
            rest.append(_piece(face, text[start:], span))
        return [(_Part(((face, text, width),), width), span) for face, text, span, width in rest]


def _pieces(atoms: Iterable[_Atom]) -> Iterator[_Piece]:
    for part, span in atoms:
        for face, text, width in part.stretches:
            yield face, text, span, width


def _piece(face: Face, text: str, span: Span) -> _Piece:
    return face, text, span, faces.width(face, text, span.style.size)


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
