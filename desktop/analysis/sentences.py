"""Sentences of the analysis, and which of them are bound to evidence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QTextBoundaryFinder

from db.records import Block, BlockKind
from db.rules.citations import CITATION
from desktop.analysis.formats import ATOM

_WORDY = re.compile(r"\w")
_LEADING = re.compile(rf"[\s{ATOM}]*{ATOM}")
_BEFORE_NAMES = (
    "Mr Mrs Ms Dr Prof St Gen Col Lt Sgt Capt Rev Hon Sen Rep Gov No Nos Fig vs cf al approx ca pp "
    "para Jan Feb Aug Sept Oct Nov Dec "
    "гг им ул стр см тыс руб проф ген"  # noqa: RUF001 - Russian ones
)
_GOES_ON = re.compile(rf"\b(?:\w|{'|'.join(_BEFORE_NAMES.split())})\.\s*\Z")
"""A stop that ends no sentence: initials and the abbreviations that stand before names."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """From where to where in its block, in UTF-16 units, and whether it cites anything."""

    start: int
    end: int
    cited: bool


def coverage(blocks: Iterable[Block]) -> tuple[int, int]:
    """Return how many sentences cite evidence, and how many there are; headings do not count."""
    found = [sentence for block in blocks for sentence in _stored(block.kind, block.text)]
    return sum(sentence.cited for sentence in found), len(found)


@lru_cache(maxsize=1024)
def sentences(kind: BlockKind, text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a block as a document holds it; a quotation counts as one."""
    if kind == BlockKind.HEADING or not _WORDY.search(text):
        return ()
    if kind == BlockKind.QUOTATION:
        return (Sentence(0, _units(text), ATOM in text),)
    found: list[Sentence] = []
    at = 0
    for part in _parts(text):
        size = _units(part)
        if _WORDY.search(part):
            first = at + size - _units(part.lstrip())
            found.append(Sentence(first, at + _units(part.rstrip()), ATOM in part))
        at += size
    return tuple(found)


@lru_cache(maxsize=1024)
def _stored(kind: BlockKind, text: str) -> tuple[Sentence, ...]:
    return sentences(kind, CITATION.sub(ATOM, text))


def _parts(text: str) -> list[str]:
    """Cut a text where sentences end; what is cited behind the stop belongs to the one before."""
    parts: list[str] = []
    for part in _cut(text):
        behind = _LEADING.match(part) if parts else None
        if behind:
            parts[-1] += behind[0]
            part = part[behind.end():]
        if parts and _GOES_ON.search(parts[-1]):
            parts[-1] += part
        elif part:
            parts.append(part)
    return parts


def _cut(text: str) -> Iterable[str]:
    units = text.encode("utf-16-le", "surrogatepass")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    start = 0
    while (end := finder.toNextBoundary()) >= 0:
        yield units[start * 2 : end * 2].decode("utf-16-le", "surrogatepass")
        start = end


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
