"""What a reader must be able to see: characters that no face has are printed as their numbers."""

import re
import unicodedata
from collections.abc import Iterator

from desktop.brief.faces import Face, face_for

UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f"
"""Left out: soft hyphen, zero-width space and joiners, variation selectors steer other software."""

_SPACES = re.compile(r"[\t\u0085\u2028\u2029\r\v\f]")
_DROPPED = re.compile(f"[{UNSEEN}]")
_HARMLESS = re.compile(r"[\n -~]*")


class Census:
    """Prepares texts for print and remembers every character that had to be named instead."""

    def __init__(self) -> None:
        self.unprinted: dict[str, None] = {}

    def printable(self, text: str, face: Face) -> str:
        """Return the text composed (NFC), each run of unprintable characters as `[U+1F600]`."""
        if _HARMLESS.fullmatch(text):
            return text
        composed = _DROPPED.sub("", _SPACES.sub(" ", unicodedata.normalize("NFC", text)))
        absent = [c for c in dict.fromkeys(composed) if c != "\n" and not _prints(face, c)]
        if not absent:
            return composed
        self.unprinted.update(dict.fromkeys(absent))
        runs = re.compile("[" + "".join(map(re.escape, absent)) + "]+")
        return runs.sub(lambda run: _named(run[0]), composed)

    def names(self) -> Iterator[str]:
        """Yield "U+1F600 GRINNING FACE" for each character named so far, by code."""
        for character in sorted(self.unprinted):
            yield f"{_code(character)} {unicodedata.name(character, '')}".rstrip()


def _prints(face: Face, character: str) -> bool:
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co"}:
        return False
    return face_for(face, character) is not None


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _named(run: str) -> str:
    return "[" + " ".join(map(_code, run)) + "]"
