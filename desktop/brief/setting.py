"""Words into lines: what the desk's text passes through on its way to the page."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop.brief import faces, languages
from desktop.brief.characters import Census
from desktop.brief.rows import Atom, Part, Rows
from desktop.brief.spans import Line, Span, Style

_WORDS = re.compile(r"\n|[ ]+|[^ \n]+")
_SEAMS = re.compile(r"(?<=[\u2013\u2014/?&])(?=[^\W_])")
"""Where a word may break: after a dash and at the joints of an address.

Not after a hyphen: readers' programs take one at a line's end for their own and drop it, so that a
quotation copied from the brief would no longer be the one that was printed.
"""


class Setter:
    """Breaks spans into lines; keeps what it measured and what it could not print.

    `language` (BCP 47) is the brief's: its lines read from the right where that one does (`rtl`).
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self.rtl = languages.reads_from_the_right(language)
        self.census = Census()
        self._measured: dict[Style, dict[str, tuple[Part, ...]]] = {}

    def lines(self, spans: Iterable[Span], width: float) -> list[Line]:
        """Return the lines of a paragraph, each at most `width` points wide."""
        rows = Rows(width, rtl=self.rtl)
        word: list[Atom] = []
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
            kept = line.text.rstrip()
            whole = " ".join(self.census.printable(span.text, span.style.face).split())
            if kept == whole:
                return [line]
            cut = kept[: max(0, len(kept) - 2)].rstrip() + "…"
            return self.lines([replace(span, text=cut)], width)[:1]
        return []

    def _tokens(self, span: Span) -> Iterator[tuple[str, tuple[Part, ...]]]:
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


def _measured(text: str, style: Style) -> Part:
    stretches = tuple(
        (face, words, faces.width(face, words, style.size))
        for face, words in faces.stretches(style.face, text)
    )
    return Part(stretches, sum(stretch[2] for stretch in stretches))
