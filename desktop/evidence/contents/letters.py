"""Bytes to letters, by what they say of themselves and by what they can be."""

import codecs
import re
from pathlib import Path

LONGEST = 4 << 20
"""Bytes of a text that are read: its metadata stand at the top, and more is no pleasure to read."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAID = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.I)
_HARMFUL = {code: None for code in range(32) if code not in (9, 10, 12, 13)} | {0x7F: None}


def start_of(path: Path, most: int = LONGEST) -> bytes:
    """Return the beginning of a file."""
    with path.open("rb") as file:
        return file.read(most)


def decoded(content: bytes) -> str:
    """Return bytes as text: by their mark, as UTF-8, by the charset they name, else Windows'."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content.decode(name, "replace")
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        if error.end >= len(content) - 1:  # the last letter was cut in two
            return content.decode(errors="replace")
    said = _SAID.search(content[:4096])
    return content.decode(_known(said[1].decode()) if said else "cp1252", "replace")


def line(text: object, most: int = 300) -> str:
    """Return a text on one line without what no field takes, "" for None."""
    words = str(text or "").encode(errors="replace").decode().translate(_HARMFUL)
    return " ".join(words.split())[:most]


def _known(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
