"""Words that mean the same in many languages, as the Unicode CLDR has them: März and March.

Numerals, months, days, countries, languages, units and currencies (tests/lexicon.py says
how they were gathered). No word was chosen for a purpose.
"""

import json
from functools import cache, lru_cache

import resources
from db.rules import terms

_ENDING = 2
"""Letters by which a word may be longer than the beginning that it is known by."""
_LEAST = 5
"""Letters of a beginning that may have an ending; shorter words are known whole."""
_SCALE = 1_000


@lru_cache(maxsize=4096)
def concept(word: str) -> str:
    """Return what a word stands for, as one term: digits for a number; "" for any other word."""
    plain = terms.folded(word)
    known = _known()
    for end in range(len(plain), max(len(plain) - _ENDING, _LEAST) - 1, -1):
        if found := known.get(plain[:end]):
            return found
    return known.get(plain, "")


def scale(word: str) -> int:
    """Return the number that a word multiplies the one before it by; 1 for any other word."""
    found = concept(word)
    number = int(found) if found.isdigit() else 1
    return number if number >= _SCALE and found.strip("0") == "1" else 1


@cache
def _known() -> dict[str, str]:
    found: dict[str, str] = json.loads(resources.text("lexicon", "concepts.json"))
    return {word: concept for concept, words in found.items() for word in words.split(" ")}
