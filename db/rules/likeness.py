"""Which claims are alike by their words: what is indexed, what two share, and what that weighs.

Words count by their first five letters, so that most of their forms meet, and a rare word counts
for more than a common one.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache

from db.rules import terms

LETTERS = 5
"""Letters of a word that count: of four to six, five found most repeated claims again."""
MOST = 40
"""Stems of a text that are looked for: more than a long sentence has."""
_LIGHT = 0.3
"""Share of the rarest word's weight below which a word tells nothing."""
_SHORT = 4
"""Letters from which on a word is no article or preposition in most languages."""


@lru_cache(maxsize=1024)  # while somebody types, the same claims come up again and again
def stems(text: str) -> frozenset[str]:
    """Return the stems of a text: of each word its first letters, without case and accents."""
    return frozenset(term[:LETTERS] for term in terms.stored(text))


def wanted(text: str) -> tuple[str, ...]:
    """Return the stems of a text to look for, each once, longer ones first."""
    return tuple(sorted(stems(text), key=lambda stem: (-len(stem), stem))[:MOST])


def weight(holding: float, total: int) -> float:
    """Return what a stem weighs that so many of all claims hold (inverse document frequency)."""
    return math.log(1 + total / (1 + holding))


def share(shared: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return how much of what was looked for is shared, from 0 to 1, by weight."""
    total = sum(weights.values())
    return sum(weights.get(stem, 0.0) for stem in shared) / total if total else 0.0


def shared(
    text: str, weights: Mapping[str, float]
) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    """Return the words of a text whose stems are looked for, the weightiest first, and all places.

    Words are as they stand there, each once, without those that every other claim has; places are
    (start, end) in code points, in order.
    """
    least = max(weights.values(), default=0.0) * _LIGHT
    held = [(start, end, _weight(text[start:end], weights)) for start, end in terms.words(text)]
    marks = _joined([(start, end) for start, end, heavy in held if heavy > 0 and heavy >= least])
    heaviest = {start: max(heavy for at, _, heavy in held if start <= at < end)
                for start, end in marks}
    ranked = sorted(marks, key=lambda mark: (-heaviest[mark[0]], mark[0] - mark[1]))
    words = {terms.folded(text[start:end]): text[start:end] for start, end in reversed(ranked)}
    return tuple(reversed(words.values())), marks


def _weight(word: str, weights: Mapping[str, float]) -> float:
    """Return the weight of a word, 0 for one that is not looked for or says nothing by itself."""
    if not _says_something(word):
        return 0.0
    return max((weights.get(stem, 0.0) for stem in stems(word)), default=0.0)


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return spans with those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return tuple(joined)


def _says_something(word: str) -> bool:
    """Whether two claims may be told alike by that word: a name, a number, or no short one."""
    if len(word) >= _SHORT or word.isupper() or any(letter.isdigit() for letter in word):
        return True
    return terms.is_unspaced(word)
