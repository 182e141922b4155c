"""Numbers in a text, however they are written: 1.2 million, 1,200,000 and 1 200 000 are one."""

import re
from collections.abc import Iterator
from decimal import Decimal

from db.rules import concepts, terms

_GAP = "[ \u00a0\u2009\u202f]"
_ALONE = rf"(?<![^\W{terms.UNSPACED}])(?<!\d[.,])"
"""No part of a word such as F16; scripts without spaces put words beside a number."""
_NUMBER = re.compile(
    rf"{_ALONE}(?P<day>\d{{1,4}}([./-])\d{{1,2}}\2\d{{1,4}})(?!\d)"
    rf"|{_ALONE}(?P<groups>\d{{1,3}}(?:([.,'\u2019\u066c]|{_GAP})\d{{3}})(?:\4\d{{3}})*)(?!\d)"
    r"(?P<rest>[.,\u066b]\d+)?"
    rf"|{_ALONE}(?P<plain>\d+(?:[.,\u066b]\d+(?![.,]?\d))?)"
)
_DIGITS = re.compile(r"\d+")
_NEXT = re.compile(rf"{_GAP}?([{terms.UNSPACED}]|[^\W\d_]+)")


def amounts(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the numbers of a text: start, end (of the digits), and its value in plain digits.

    A day written in figures is three numbers. A decimal point is written "d".
    """
    for match in _NUMBER.finditer(text):
        if match["day"]:
            for part in _DIGITS.finditer(text, match.start(), match.end()):
                yield part.start(), part.end(), _plain(Decimal(part[0]))
        else:
            yield match.start(), match.end(), _plain(_value(match), _scale(text, match.end()))


def _value(match: re.Match[str]) -> Decimal:
    if match["groups"]:
        whole = "".join(letter for letter in match["groups"] if letter.isdigit())
        return Decimal(f"{whole}.{(match['rest'] or '.0')[1:]}")
    return Decimal(re.sub("[,\u066b]", ".", match["plain"]))


def _scale(text: str, end: int) -> int:
    """Return what the word behind a number multiplies it by: 1,000,000 for "million"."""
    behind = _NEXT.match(text, end)
    return concepts.scale(behind[1]) if behind else 1


def _plain(value: Decimal, scale: int = 1) -> str:
    value = value if scale == 1 else value * scale  # which rounds what is longer than any amount
    digits = f"{value:f}"
    shown = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return shown[: terms.LONGEST].replace(".", "d")
