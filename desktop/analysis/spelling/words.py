"""Words of a text that a dictionary can know."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(
    r"(?P<skip>(?:https?://|www\.)\S+|\S+@\S+\.\S+|[@#]\w+|\w*\d\w*)|"
    r"[^\W\d_]+(?:[\u0300-\u036f\u064b-\u0652]|['\u2019](?=[^\W\d_])|[^\W\d_])*"
)
_LONGEST = 60
"""Letters in a word; Hunspell takes no longer ones, and no language writes them."""
_SCRIPTS = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb"), "ARABIC"),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "kk", "mn"), "CYRILLIC"),
    "el": "GREEK", "he": "HEBREW", "hi": "DEVANAGARI", "mr": "DEVANAGARI", "ne": "DEVANAGARI",
    "hy": "ARMENIAN", "ka": "GEORGIAN", "bn": "BENGALI", "ta": "TAMIL", "te": "TELUGU",
    "th": "THAI", "ko": "HANGUL",
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word as a dictionary has it, and from where to where it stands, in UTF-16 units."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=512)  # some analyses: a text of 80 words takes 12 KiB here
def words(text: str, language: str) -> tuple[Word, ...]:
    """Return the words to look up: no addresses, figures, acronyms, nor another script's words."""
    script = _SCRIPTS.get(language.split("-")[0], "LATIN")
    wide = any(character > "\uffff" for character in text)
    found = []
    for match in _WORD.finditer(text):
        word = match[0]
        if match["skip"] or len(word) > _LONGEST or _is_acronym(word):
            continue
        if unicodedata.name(word[0], "").startswith(script):
            start, end = match.span()
            if wide:
                start, end = _units(text[:start]), _units(text[:end])
            found.append(Word(_plain(word), start, end))
    return tuple(found)


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).replace("\u2019", "'")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
