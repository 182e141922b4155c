"""Words into lines: what the desk's text passes through on its way to the page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from desktop.brief import languages
from desktop.brief.characters import Census
from desktop.brief.faces import Face
from desktop.brief.rows import Piece, Rows
from desktop.brief.spans import Line, Span
from desktop.brief.text.breaking import breaks
from desktop.brief.text.direction import levels
from desktop.brief.text.shaping import shaper

_MOST_BALANCED = 4
"""Lines; in a longer text a short last line is nothing odd."""

_TRIES = 6
"""Halvings: within a hundredth of the width."""


class Setter:
    """Breaks spans into lines; keeps what it could not print.

    `language` (BCP 47) is the brief's: its lines read from the right where that one does (`rtl`).
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self.rtl = languages.reads_from_the_right(language)
        self.census = Census(language)

    def lines(self, spans: Iterable[Span], width: float) -> list[Line]:
        """Return the lines of a paragraph, each at most `width` points wide."""
        rows = Rows(width, rtl=self.rtl)
        for word, blank, ends in self._words(list(spans)):
            rows.word(word, blank)
            if ends:
                rows.end()
        return rows.finished()

    def width(self, span: Span) -> float:
        """Return how wide a span is on one line."""
        words = self._words([span])
        return sum(piece.width for word, blank, _ in words for piece in (*word, *blank))

    def balanced(self, spans: Sequence[Span], width: float) -> float:
        """Return the least width at which a short text takes no more lines than at this one.

        So no single word is left for the last line of a headline.
        """
        count = len(self.lines(spans, width))
        if not 1 < count <= _MOST_BALANCED:
            return width
        widest = max(sum(piece.width for piece in word) for word, _, _ in self._words(spans))
        least, enough = min(max(width / 2, widest), width), width
        for _ in range(_TRIES):
            tried = (least + enough) / 2
            if len(self.lines(spans, tried)) > count:
                least = tried
            else:
                enough = tried
        return enough

    def fitted(self, span: Span, width: float) -> list[Line]:
        """Return one line, cut with an ellipsis where it is too long."""
        lines = self.lines([span], width)
        if len(lines) < 2:
            return lines
        kept = lines[0].text.rstrip()
        cut = kept[: max(0, len(kept) - 2)].rstrip() + "…"
        return self.lines([replace(span, text=cut)], width)[:1]

    def _words(self, spans: Sequence[Span]) -> Iterator[tuple[list[Piece], list[Piece], bool]]:
        """Yield what must not be parted, the blank after it, and whether the line ends there."""
        if not spans:
            return
        paragraph = _Paragraph(
            spans, [self.census.printable(span.text) for span in spans], self.language, rtl=self.rtl
        )
        text = paragraph.text
        start = 0
        for end in breaks(text, self.language) if text else ():
            ends = text[end - 1] == "\n"
            last = end - ends
            seen = start + len(text[start:last].rstrip(" "))
            word = paragraph.pieces(start, seen)
            face = word[-1].run.face if word and word[-1].run.face not in _WITHOUT_BLANK else None
            blank = paragraph.pieces(seen, last, face) or (paragraph.blank(seen) if ends else [])
            yield word, blank, ends
            start = end


_WITHOUT_BLANK = (Face.EMOJI, Face.SYMBOLS)
"""Faces whose blank is as wide as their signs; elsewhere a blank goes with the word before it."""


class _Paragraph:
    """The text of spans, asked for its pieces from the first to the last."""

    def __init__(
        self, spans: Sequence[Span], texts: Sequence[str], language: str, *, rtl: bool
    ) -> None:
        self.text = "".join(texts)
        self._language = language
        self._levels = levels(texts, [span.apart for span in spans], rtl=rtl)
        self._spans = iter(zip(spans, accumulate(map(len, texts)), strict=True))
        self._span, self._end = spans[0], 0
        self._written = language

    def pieces(self, start: int, end: int, face: Face | None = None) -> list[Piece]:
        """Return the pieces of a stretch, cut where a span or a way ends; in a face if told."""
        found: list[Piece] = []
        first = start
        while start < end:
            span = self._owner(start)
            if self._levels is None and not found and end <= self._end:
                return self._shaped(self.text[start:end], span, 0, face)
            level, stop = self._run(start, min(end, self._end))
            beside = self.text[max(first, start - 3) : start], self.text[stop : min(stop + 3, end)]
            found += self._shaped(self.text[start:stop], span, level, face, beside)
            start = stop
        return found

    def blank(self, place: int) -> list[Piece]:
        """Return a blank in the style of what stands there."""
        level, _ = self._run(place, place)
        return self._shaped(" ", self._owner(place), level, None)

    def _owner(self, place: int) -> Span:
        while place >= self._end:
            self._span, self._end = next(self._spans)
            own = self._span.language or self._language
            self._written = languages.written(self._span.text, own)
        return self._span

    def _run(self, start: int, end: int) -> tuple[int, int]:
        """Return the level at a place and how far it reaches."""
        if self._levels is None:
            return 0, end
        level, stop = self._levels[start], start
        while stop < end and self._levels[stop] == level:
            stop += 1
        return level, stop

    def _shaped(
        self, text: str, span: Span, level: int, face: Face | None,
        beside: tuple[str, str] = ("", ""),
    ) -> list[Piece]:
        """Return a text's pieces; letters that run leftwards join what is `beside` them."""
        style = span.style
        shaped = shaper(face or style.face, self._written, level % 2 == 1)
        scale = style.size / 1000
        joined = level % 2 == 1 and any(beside)
        runs = shaped.within(beside[0], text, beside[1]) if joined else shaped.runs(text)
        return [Piece(run, span, level, run.advance * scale) for run in runs]
