"""Which claims are alike by their words: what is indexed, what two share, and what that weighs.

Words count by their first five letters, so that most of their forms meet, numbers by their value;
words that CLDR has in all languages, such as months and countries, by what they stand for, too, and
names by how they sound, so that they meet themselves in another script. A rare word counts for more
than a common one.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from db.rules import amounts, concepts, sounding, terms

LETTERS = 5
"""Letters of a word that count: of four to six, five found most repeated claims again."""
MOST = 40
"""Words of a text that are looked for: more than a long sentence has."""
_LIGHT = 0.3
"""Share of the rarest word's weight below which a word tells nothing."""
_SHORT = 4
"""Letters from which on a word is no article or preposition in most languages."""
_VALUE, _LATIN, _OTHER = "\ue002", "\ue003", "\ue004"
"""What marks the terms of a value, and of a sound in Latin and in other scripts; no text brings
them (rules/terms.py)."""
_SOUNDS = (_LATIN, _OTHER)
_OVER = str.maketrans({_LATIN: _OTHER, _OTHER: _LATIN})

Terms = tuple[str, ...]
Weights = Mapping[str, float]


class Word(NamedTuple):
    """A word or number of a text: where it stands in code points, and the terms it is found by."""

    start: int
    end: int
    terms: Terms


class Shared(NamedTuple):
    """What a text shares with the words looked for.

    `words` are as they stand there, each once, the weightiest first; `heard` those of them that
    are looked for by their sound alone; `marks` are all places (start, end) in code points, in
    order; `rarest` is what the weightiest weighs.
    """

    words: tuple[str, ...]
    heard: tuple[str, ...]
    marks: tuple[tuple[int, int], ...]
    rarest: float


@lru_cache(maxsize=1024)  # while somebody types, the same claims come up again and again
def stems(text: str) -> frozenset[str]:
    """Return every term by which a text is found."""
    return frozenset(term for word in _words(text) for term in word.terms)


def wanted(text: str) -> tuple[Terms, ...]:
    """Return the words of a text to look for, each once by its terms, longer ones first."""
    found = {_asked(word) for word in _words(text)}
    return tuple(sorted(found, key=lambda terms: (-len(terms[0]), terms))[:MOST])


def _asked(word: Word) -> Terms:
    """Return the terms by which a word is looked for: a name by its sound in another script."""
    return tuple(term.translate(_OVER) for term in word.terms)


def weight(holding: float, total: int) -> float:
    """Return what a term weighs that so many of all claims hold (inverse document frequency)."""
    return math.log(1 + total / (1 + holding))


def told(weight: float) -> float:
    """Return how much a shared word of this weight tells.

    Squared, as word counts by inverse frequency are in most searches: one rare name then tells
    more than some words that every tenth claim has.
    """
    return weight * weight


def compared(
    held: frozenset[str], words: Sequence[Terms], weights: Weights
) -> tuple[float, float]:
    """Return how much of the words looked for a text holds, and how much that tells, from 0 to 1.

    The first is by weight: how much is the same. The second puts likely ones first.
    """
    wanted = [weights[word[0]] for word in words]
    found = [_heaviest(word, held, weights) for word in words]
    whole = sum(wanted)
    if not whole:
        return 0.0, 0.0
    return sum(found) / whole, sum(map(told, found)) / sum(map(told, wanted))


def _heaviest(word: Terms, held: frozenset[str], weights: Weights) -> float:
    """Return what the term weighs by which a text holds a word; 0 where it does not."""
    return max((weights[term] for term in word if term in held), default=0.0)


def shared(text: str, weights: Weights) -> Shared:
    """Return the words of a text that are looked for, without those that every other claim has."""
    least = max(weights.values(), default=0.0) * _LIGHT
    held = [(word, heavy) for word in _words(text)
            if (heavy := _weight(text[word.start:word.end], word, weights)) > 0 and heavy >= least]
    marks = _joined([(word.start, word.end) for word, _ in held])
    words: dict[str, str] = {}
    heard: set[str] = set()
    for word, _ in sorted(held, key=lambda pair: (-pair[1], pair[0].start - pair[0].end)):
        start, end = next(mark for mark in marks if mark[0] <= word.start < mark[1])
        said = words.setdefault(terms.folded(text[start:end]), text[start:end])
        if all(term.startswith(_SOUNDS) for term in word.terms if term in weights):
            heard.add(said)
    rarest = max((heavy for _, heavy in held), default=0.0)
    return Shared(tuple(words.values()), tuple(sorted(heard)), marks, rarest)


def _words(text: str) -> Iterator[Word]:
    """Yield the words and numbers of a text, in order of kind."""
    taken: set[int] = set()
    for start, end, value in amounts.amounts(text):
        taken.update(range(start, end))
        yield Word(start, end, (_VALUE + value,))
    for start, end in terms.words(text):
        if start not in taken:
            yield Word(start, end, _terms(text[start:end]))


@lru_cache(maxsize=8192)
def _terms(word: str) -> Terms:
    """Return the terms of one word: its stems, what it stands for, how it sounds."""
    if terms.is_unspaced(word):
        plain = [terms.folded(word)]
    else:
        plain = sorted({term[:LETTERS] for term in terms.stored(word)})
    concept, sound = concepts.concept(word), sounding.sound(word)
    script = _LATIN if sounding.is_latin(word) else _OTHER
    return (*plain, *([_VALUE + concept] if concept else ()), *([script + sound] if sound else ()))


def _weight(said: str, word: Word, weights: Weights) -> float:
    """Return the weight of a word, 0 for one that is not looked for or says nothing by itself."""
    if not _says_something(said):
        return 0.0
    return max((weights.get(term, 0.0) for term in word.terms), default=0.0)


def _joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return spans with those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return tuple(joined)


def _says_something(word: str) -> bool:
    """Whether two claims may be told alike by that word: a name, a number, or no short one."""
    if len(word) >= _SHORT or any(letter.isupper() for letter in word[1:]):
        return True
    return any(letter.isdigit() for letter in word) or terms.is_unspaced(word)
