"""The lines of a paragraph under way, filled word by word."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from desktop.brief.fonts.loaded import Cluster, loaded
from desktop.brief.spans import Fragment, Line, Span
from desktop.brief.text.direction import visual
from desktop.brief.text.shaping import Run

_HELD = ("\u00a0", " ")
"""Blanks within what must not be parted: no-break ones, and others where a line may not end."""


class Piece(NamedTuple):
    """A run, the span it comes from, its level (odd runs leftwards) and its width in points."""

    run: Run
    span: Span
    level: int
    width: float


class Rows:
    """The lines under way: greedy, first fit; those that read from the right end at `width`."""

    def __init__(self, width: float, *, rtl: bool = False) -> None:
        self._limit = width
        self._rtl = rtl
        self._done: list[Line] = []
        self._line: list[Piece] = []
        self._used = 0.0
        self._blank: list[Piece] = []
        self._gap = 0.0

    def word(self, word: Sequence[Piece], blank: Sequence[Piece]) -> None:
        """Take what must not be parted, and the blank after it; what is wider than a line is cut.

        It is cut at its own blanks, those that hold a figure and its unit together; else anywhere.
        """
        need = _width(word)
        *parts, (last, between) = _loosened(word) if need > self._limit else [(word, ())]
        if parts:
            for part, gap in parts:
                self.word(part, gap)
            self.word(last, [*between, *blank])
            return
        if word:
            if self._line and self._used + self._gap + need > self._limit:
                self.end()
            if need > self._limit:
                word = self._cut(word)
                need = _width(word)
            self._line += self._blank
            self._line += word
            self._used += self._gap + need
            self._blank, self._gap = [], 0.0
        if self._line:
            self._blank += blank
            self._gap += _width(blank)

    def end(self) -> None:
        """End the line; its last blank is printed: without it, copied words run into each other."""
        level = int(self._rtl)
        blank = [Piece(p.run, p.span, level, p.width) for p in self._blank]
        self._done.append(self._placed(self._line, blank))
        self._line, self._used, self._blank, self._gap = [], 0.0, [], 0.0

    def finished(self) -> list[Line]:
        """End the last line and return all."""
        if self._line:
            self.end()
        while self._done and not self._done[-1].fragments:
            self._done.pop()
        return self._done

    def _cut(self, word: Iterable[Piece]) -> list[Piece]:
        """Fill lines with a word too wide for one; return what is left for the next line."""
        rest: list[Piece] = []
        used = 0.0
        for piece in word:
            start = 0
            factor = piece.span.style.size / loaded(piece.run.face).upem
            for index, cluster in enumerate(piece.run.clusters):
                advance = cluster.advance * factor
                if used + advance > self._limit and (rest or index > start):
                    rest.append(_part(piece, piece.run.clusters[start:index], factor))
                    self._done.append(self._placed(rest, []))
                    rest, start, used = [], index, 0.0
                used += advance
            rest.append(_part(piece, piece.run.clusters[start:], factor))
        return rest

    def _placed(self, pieces: Sequence[Piece], blank: Sequence[Piece]) -> Line:
        """Place pieces side by side from left to right, neighbours of one span and way made one."""
        groups = _groups([*pieces, *blank])
        blanks = _ending(groups, len(blank))
        widths = [
            _width(group) - behind
            for group, behind in zip(groups, blanks, strict=True)
        ]
        used = sum(widths)
        left = self._limit - used if self._rtl else 0.0
        places, x = [0.0] * len(groups), left
        for index in visual([group[0].level for group in groups]):
            places[index] = x
            x += widths[index]
        fragments = map(_fragment, groups, places, widths, blanks)
        return Line(tuple(fragments), left, used)


def _width(pieces: Sequence[Piece]) -> float:
    if len(pieces) == 1:
        return pieces[0].width
    return sum([piece.width for piece in pieces])


def _loosened(word: Sequence[Piece]) -> list[tuple[list[Piece], list[Piece]]]:
    """Return the parts of a word between its no-break blanks, or else its blanks, and those."""
    held = (gap for gap in _HELD if any(gap in piece.run.text for piece in word))
    gap = next(held, "")
    parts: list[tuple[list[Piece], list[Piece]]] = [([], [])]
    for piece in word:
        factor = piece.span.style.size / loaded(piece.run.face).upem
        for is_gap, run in groupby(piece.run.clusters, key=lambda cluster: cluster.text == gap):
            if parts[-1][1] and not is_gap:
                parts.append(([], []))
            parts[-1][is_gap].append(_part(piece, tuple(run), factor))
    return parts


def _groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the pieces with neighbours of one span and level together."""
    groups: list[list[Piece]] = []
    span: Span | None = None
    level = -1
    for piece in pieces:
        if piece.span is not span or piece.level != level:
            groups.append([])
            span, level = piece.span, piece.level
        groups[-1].append(piece)
    return groups


def _ending(groups: Sequence[Sequence[Piece]], count: int) -> list[float]:
    """Return how much of each group's width belongs to the last `count` pieces of all."""
    found = [0.0] * len(groups)
    for index in range(len(groups) - 1, -1, -1):
        if count <= 0:
            break
        group = groups[index]
        found[index] = _width(group[-count:])
        count -= len(group)
    return found


def _fragment(pieces: Sequence[Piece], x: float, width: float, blank: float) -> Fragment:
    runs = tuple(piece.run for piece in pieces)
    text = "".join(run.text for run in runs)
    rtl = pieces[0].level % 2 == 1
    return Fragment(x, width, text, pieces[0].span, runs, rtl, x - blank if rtl else x)


def _part(piece: Piece, clusters: tuple[Cluster, ...], factor: float) -> Piece:
    advance = sum(cluster.advance for cluster in clusters)
    text = "".join(cluster.text for cluster in clusters)
    thousandths = advance * 1000 / loaded(piece.run.face).upem
    run = Run(piece.run.face, text, clusters, thousandths, piece.run.rise, piece.run.fall)
    return Piece(run, piece.span, piece.level, advance * factor)
