"""In which order a line's pieces stand (UAX 9), by ICU."""

import re
from collections.abc import Sequence

import icu

from desktop.brief.text.breaking import units

_RTL = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001efff]"
)
"""The blocks of scripts that read from the right, and the marks that make a text do so."""

_FSI, _PDI, _NOTHING = "\u2068", "\u2069", "\u200b"
_ISOLATES = re.compile("[\u2066-\u2069]")


def levels(texts: Sequence[str], apart: Sequence[bool], *, rtl: bool) -> list[int] | None:
    """Return the level of each character of a paragraph, odd for those that run leftwards.

    `texts` follow one another; those that stand apart are isolated from what surrounds them. None
    says that all are 0.
    """
    if not rtl and not any(map(_RTL.search, texts)):
        return None
    parts = [_isolated(text) if alone else text for text, alone in zip(texts, apart, strict=True)]
    bidi = icu.Bidi()
    whole = "".join(parts)
    text = icu.UnicodeString(whole)
    bidi.setPara(text, int(rtl))
    found: Sequence[int] = bidi.getLevels()
    if len(text) != len(whole):
        found = [found[unit] for unit in list(units(whole))[:-1]]
    kept: list[int] = []
    start = 0
    for own, part, alone in zip(texts, parts, apart, strict=True):
        first = start + int(alone)
        kept += found[first : first + len(own)]
        start += len(part)
    return kept


def _isolated(text: str) -> str:
    """Return the text between FSI and PDI, with isolates of its own that cannot reach out of it."""
    depth = 0

    def balanced(mark: re.Match[str]) -> str:
        nonlocal depth
        if mark[0] != _PDI:
            depth += 1
        elif depth == 0:
            return _NOTHING
        else:
            depth -= 1
        return mark[0]

    inner = _ISOLATES.sub(balanced, text)
    return f"{_FSI}{inner}{_PDI * depth}{_PDI}"


def visual(found: Sequence[int]) -> list[int]:
    """Return the places of pieces with these levels from left to right (rule L2)."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            if end > start:
                order[start:end] = reversed(order[start:end])
            start = end + 1 if end == start else end
    return order
