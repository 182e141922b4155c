"""Values as PDF writes them (ISO 32000-1, 7.3)."""

import re
from collections.abc import Iterable

_ESCAPED = re.compile(rb"[\\()\r\n]")
_ESCAPES = {b"\\": b"\\\\", b"(": b"\\(", b")": b"\\)", b"\r": b"\\r", b"\n": b"\\n"}
_NAMED = re.compile(rb"[^!-~]|[#%()<>\[\]{}/]")
_PLAIN = re.compile(r"[ -~\n]*")


def string(content: bytes) -> bytes:
    """Return bytes as a string in brackets."""
    return b"(" + _ESCAPED.sub(lambda found: _ESCAPES[found[0]], content) + b")"


def text(words: str) -> bytes:
    """Return words as a text string: ASCII as it is, all else in UTF-16."""
    if _PLAIN.fullmatch(words):
        return string(words.encode("ascii"))
    return string(b"\xfe\xff" + words.encode("utf-16-be", "replace"))


def name(words: str) -> bytes:
    """Return a name with its slash; what may not stand in one is written by number."""
    return b"/" + _NAMED.sub(lambda found: b"#%02X" % found[0][0], words.encode("utf-8"))


def number(value: float) -> bytes:
    """Return a length to a hundredth of a point, in its shortest form."""
    return f"{value:.2f}".rstrip("0").rstrip(".").encode("ascii")


def numbers(values: Iterable[float]) -> bytes:
    """Return lengths as an array."""
    return b"[" + b" ".join(map(number, values)) + b"]"


def reference(number_of_object: int) -> bytes:
    """Return a reference to an object."""
    return b"%d 0 R" % number_of_object
