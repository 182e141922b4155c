"""Find and replace in the analysis: what matches, and how it gives way to other words."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from desktop.analysis.edits import one_step
from desktop.analysis.formats import ATOM, NO_BREAK_SPACE, plain

MOST = 10_000
"""Matches that are counted and can be gone to; nobody steps through more."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; without words nothing matches."""

    words: str
    exact_case: bool = False
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """From where to where in the document, in its own units (UTF-16)."""

    start: int
    end: int


def matches(document: QTextDocument, wanted: Wanted) -> tuple[Match, ...]:
    """Return what matches, in order; a match never holds a citation nor the end of a block."""
    pattern = _pattern(wanted)
    if pattern is None:
        return ()
    found: list[Match] = []
    block = document.begin()
    while block.isValid() and len(found) < MOST:
        found += _in_block(block, pattern)
        block = block.next()
    return tuple(found[:MOST])


def select(document: QTextDocument, match: Match) -> QTextCursor:
    """Return a cursor that selects a match."""
    cursor = QTextCursor(document)
    cursor.setPosition(match.start)
    cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def replace(document: QTextDocument, match: Match, words: str) -> None:
    """Put other words in place of a match, in the emphasis that its first letter had."""
    cursor = select(document, match)
    cursor.insertText(words, _format_at(document, match.start))


def replace_all(document: QTextDocument, wanted: Wanted, words: str) -> int:
    """Replace everything that matches as one step of undo; return how often."""
    found = matches(document, wanted)
    with one_step(QTextCursor(document)):
        for match in reversed(found):
            replace(document, match, words)
    return len(found)


def _format_at(document: QTextDocument, position: int) -> QTextCharFormat:
    ahead = QTextCursor(document)
    ahead.setPosition(position + 1)
    return plain(ahead.charFormat())


def _pattern(wanted: Wanted) -> re.Pattern[str] | None:
    """Accents match however they are encoded, and a space matches one that does not break."""
    if not wanted.words or ATOM in wanted.words:
        return None
    forms = {unicodedata.normalize(form, wanted.words) for form in ("NFC", "NFD")} | {wanted.words}
    any_form = "|".join(_spaced(form) for form in sorted(forms, key=len, reverse=True))
    edge = r"(?<!\w)(?:{})(?!\w)" if wanted.whole_words else "(?:{})"
    return re.compile(edge.format(any_form), 0 if wanted.exact_case else re.IGNORECASE)


def _spaced(words: str) -> str:
    return re.escape(words).replace(r"\ ", f"[ {NO_BREAK_SPACE}]")


def _in_block(block: QTextBlock, pattern: re.Pattern[str]) -> Iterator[Match]:
    text = block.text()
    first = block.position()
    one_unit_each = len(text) == block.length() - 1
    for found in pattern.finditer(text):
        start, end = found.span()
        if not one_unit_each:
            start, end = _units(text[:start]), _units(text[:end])
        yield Match(first + start, first + end)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
