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
    best: dict[str, tuple[float, str]] = {}
    marks: list[tuple[int, int]] = []
    for start, end in terms.words(text):
        word = text[start:end]
        held = stems(word) & weights.keys()
        heaviest = max((weights[stem] for stem in held), default=0.0)
        if heaviest >= least and _says_something(word):
            marks.append((start, end))
            best.setdefault(terms.folded(word), (heaviest, word))
    ranked = sorted(best.values(), key=lambda found: (-found[0], -len(found[1])))
    return tuple(word for _, word in ranked), tuple(marks)


def _says_something(word: str) -> bool:
    """Whether two claims may be told alike by that word: a name, a number, or no short one."""
    return len(word) >= _SHORT or word.isupper() or any(letter.isdigit() for letter in word)
