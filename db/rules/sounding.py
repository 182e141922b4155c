"""How a name sounds, roughly, in whatever script it is written: Кестрел and Kestrel sound alike.

Each consonant counts by its kind alone (b, f, p and v are one, d and t another), for no two scripts
tell them apart in one way; vowels and h do not count, for Arabic and Hebrew leave most of them
out. Letters of other scripts are known by the Latin ones that ICU gives for them
(tests/lexicon.py).
"""

import json
import re
import unicodedata
from functools import cache, lru_cache

import resources
from db.rules import terms

LEAST, MOST = 3, 5
"""Consonants that a name must have to be told from others by them, and that count."""
_KINDS = str.maketrans({
    **dict.fromkeys("bfpv", "P"), **dict.fromkeys("dtþð", "T"), **dict.fromkeys("jsz", "S"),
    **dict.fromkeys("cgkq", "K"), "x": "KS", "l": "L", "ł": "L", "m": "M", "n": "N", "r": "R",
})
_TOGETHER = (
    (re.compile("kh"), ""), (re.compile("sch|ch|sh|[čćç]|c(?=[eiy])"), "s"),
    (re.compile("ph"), "p"), (re.compile("đ"), "d"), (re.compile("^w"), "v"),
)
"""Latin letters that stand for one sound, in this order."""
_FOREIGN = "\u0370"
"""The first letter of Greek; what comes before is Latin."""
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Return how a word sounds when it may be a name; "" for others and for what says too little.

    A name begins with a capital, or is of a script that has none.
    """
    first = word[:1]
    if first.lower() != first.upper() and not first.isupper():
        return ""
    found = _consonants(word)[:MOST]
    return found if len(found) >= LEAST else ""


def is_latin(word: str) -> bool:
    """Whether a word is written in Latin letters; names look for themselves in the others."""
    return terms.folded(word[:1]) < _FOREIGN


def consonants(latin: str) -> str:
    """Return the kinds of consonants of a word in Latin letters."""
    said = unicodedata.normalize("NFC", latin.lower())
    for letters, sounds in _TOGETHER:
        said = letters.sub(sounds, said)
    plain = _TWICE.sub(r"\1", terms.folded(said)).translate(_KINDS)
    return "".join(kind for kind in plain if kind in "KLMNPRST").replace("TS", "S")


def _consonants(word: str) -> str:
    if is_latin(word):
        return consonants(word)
    plain = _TWICE.sub(r"\1", terms.folded(word))
    return "".join(_letters().get(letter, "") for letter in plain).replace("TS", "S")


@cache
def _letters() -> dict[str, str]:
    kinds: dict[str, str] = json.loads(resources.text("lexicon", "letters.json"))
    return {letter: kind for kind, letters in kinds.items() for letter in letters}
