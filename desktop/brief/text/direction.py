"""In which order a line's pieces stand (UAX 9), by ICU."""

import re
from collections.abc import Iterator, Sequence

import icu

from desktop.brief.text.breaking import units

_RTL = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001efff]"
)
"""The blocks of scripts that read from the right, and the marks that make a text do so."""

_LTR = re.compile(
    "(?=[^\\W\\d_])[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001efff]"
)
"""A letter of any other script."""

_FSI, _PDI, _NOTHING = "\u2068", "\u2069", "\u200b"
_OPENING = {0: "\u2066", 1: "\u2067"}
"""LRI and RLI, by the direction that ICU finds."""

_ISOLATES = re.compile("[\u2066-\u2069]")
_QUOTED = re.compile("“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"\n]*\"|「[^「」]*」")

_Part = tuple[str, bool]
"""Characters, and whether they are the text's own; isolates that are put in are not."""


def levels(texts: Sequence[str], apart: Sequence[bool], *, rtl: bool) -> list[int] | None:
    """Return the level of each character of a paragraph, odd for those that run leftwards.

    `texts` follow one another; those that stand apart, and what is quoted in any, keep the
    direction of their own first letter. So does a paragraph without a letter of the brief's own
    direction: its full stop belongs behind its last word. None says that all levels are 0.
    """
    leftwards = any(map(_RTL.search, texts))
    if not leftwards and not (rtl and any(texts)):
        return None
    parts = [
        part
        for text, alone in zip(texts, apart, strict=True)
        for part in (_isolated(text) if alone else _quoting(text))
    ]
    if leftwards != any(map(_LTR.search, texts)) and leftwards != rtl:
        parts = [(_OPENING[leftwards], False), *parts, (_PDI, False)]
    whole = "".join(characters for characters, _ in parts)
    text = icu.UnicodeString(whole)
    bidi = icu.Bidi()
    bidi.setPara(text, int(rtl))
    found: Sequence[int] = bidi.getLevels()
    if len(text) != len(whole):
        found = [found[unit] for unit in list(units(whole))[:-1]]
    kept: list[int] = []
    start = 0
    for characters, own in parts:
        end = start + len(characters)
        kept += found[start:end] if own else ()
        start = end
    return kept


def _quoting(text: str) -> Iterator[_Part]:
    """Yield a text with what stands between quotation marks isolated."""
    place = 0
    for found in _QUOTED.finditer(text):
        start, end = found.start() + 1, found.end() - 1
        yield text[place:start], True
        yield from _isolated(text[start:end])
        place = end
    yield text[place:], True


def _isolated(text: str) -> Iterator[_Part]:
    """Yield a text between isolates (UAX 9, 2.4); its own cannot reach out of it.

    The first letter tells the direction even where it is quoted, which FSI would not look into.
    """
    if not text:
        return
    yield _OPENING.get(icu.Bidi.getBaseDirection(text), _FSI), False
    if _ISOLATES.search(text) is None:
        yield from _quoting(text)
        yield _PDI, False
        return
    inner, left_open = _balanced(text)
    yield inner, True
    yield _PDI * (left_open + 1), False


def _balanced(text: str) -> tuple[str, int]:
    """Return a text whose isolates end only what they began, and how many are still open."""
    depth = 0

    def kept(mark: re.Match[str]) -> str:
        nonlocal depth
        if mark[0] == _PDI and depth == 0:
            return _NOTHING
        depth += -1 if mark[0] == _PDI else 1
        return mark[0]

    return _ISOLATES.sub(kept, text), depth


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
