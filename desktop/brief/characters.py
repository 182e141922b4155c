"""What a reader must be able to see: characters that no font has are printed as their numbers.

A brief's text is the desk's in composed form (NFC); tabs and unusual line ends are blanks in it.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import icu

from desktop.brief import faces
from desktop.brief.faces import Face
from desktop.brief.fonts.coverage import face_for
from desktop.brief.fonts.unseen import JOINERS, OVERRIDES, STEERING

_SPACES = re.compile(r"[\t\u0085\u2028\u2029\r\v\f]")
_HARMLESS = re.compile(r"[\n -~]*")
_UNSEEN = STEERING | JOINERS | {"\n"}
_CJK = re.compile("CJK|HANGUL|HIRAGANA|KATAKANA|IDEOGRAPHIC|BOPOMOFO")


@dataclass(frozen=True, slots=True)
class Missing:
    """Characters without a font, by code and name; `cjk` where fonts for some can be installed."""

    names: tuple[str, ...] = ()
    cjk: bool = False


class Census:
    """Prepares texts for print and remembers every character that had to be named instead."""

    def __init__(self, language: str = "en") -> None:
        self.unprinted: dict[str, None] = {}
        self._language = language
        self._printed: set[str] = set()

    def printable(self, text: str) -> str:
        """Return the text composed (NFC), each run of unprintable characters as `[U+1F600]`."""
        if _HARMLESS.fullmatch(text):
            return text
        composed = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
        absent = [c for c in dict.fromkeys(composed) if not self._prints(c)]
        if not absent:
            return composed
        self.unprinted.update(dict.fromkeys(absent))
        runs = re.compile("[" + "".join(map(re.escape, absent)) + "]+")
        return runs.sub(lambda run: _named(run[0]), composed)

    def names(self) -> Iterator[str]:
        """Yield "U+1F600 GRINNING FACE" for each character named so far, by code."""
        for character in sorted(self.unprinted):
            yield f"{_code(character)} {_name(character)}".rstrip()

    def missing(self) -> Missing:
        """Return what was named so far, and whether `stet[cjk]` would have printed some of it."""
        cjk = not faces.has_cjk() and any(_CJK.search(_name(c)) for c in self.unprinted)
        return Missing(tuple(self.names()), cjk=cjk)

    def _prints(self, character: str) -> bool:
        if character in _UNSEEN or character in self._printed:
            return True
        if character in OVERRIDES or unicodedata.category(character) in {"Cc", "Cs", "Co"}:
            return False
        if face_for(Face.SERIF, character, self._language) is None:
            return False
        self._printed.add(character)
        return True


def _name(character: str) -> str:
    return icu.Char.charName(character) if ord(character) not in range(0xD800, 0xE000) else ""


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _named(run: str) -> str:
    return "[" + " ".join(map(_code, run)) + "]"
