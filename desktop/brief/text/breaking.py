"""Where a line may end (UAX 14), by ICU and the habits of a printed brief."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import accumulate

import icu

_SEAMS = re.compile(r"(?<=[\u2013\u2014/?&])(?=[^\W_])")
"""A line may end after a dash and at the joints of an address."""

_JOINTS = re.compile(r"[\u2013\u2014/?&]")
"""Without one of these there is neither."""

_HYPHENS = frozenset("-\u00ad\u2010")
"""A line never ends here: readers' programs take a hyphen at a line's end for their own and drop
it, so that a quotation copied from the brief would no longer be the one that was printed."""

_UNITS = (
    "% ‰ ° € £ ₽ UTC GMT mm cm m km g kg t ha l s min h bn million billion "
    "мм см м км г кг т га л с мин ч гг тыс млн млрд руб كم كغ"  # noqa: RUF001 - Cyrillic
)
_SIGNS = r"№|§|No\.|pp?\.|стр?\.|с\."  # noqa: RUF001 - Cyrillic
_MEASURED = re.compile(
    rf"(?<=\d) (?=(?:{_UNITS.replace(' ', '|')})(?!\w))|(?<!\w)(?:{_SIGNS}) (?=\d)"
    "|(?<=\\d\u2013)(?=\\d)"
)
"""Nor between a figure and its unit, a sign and its number, or the ends of a range."""

_HANGING = re.compile(r"(?<!\w)[^\W\d_] (?=\w\w)")
_NEVER_HANGING = frozenset({"be", "cs", "pl", "ru", "sk", "uk"})
"""Nor, in these languages, after a word of one letter (ČSN 01 6910; Milchin's handbook)."""

_SCHEME = re.compile("://")
"""Nor here: half of an address's beginning tells nothing."""


@cache
def _iterator(language: str) -> icu.BreakIterator:
    return icu.BreakIterator.createLineInstance(icu.Locale(language))


def breaks(text: str, language: str) -> list[int]:
    """Return where the text may be cut, its end included, in the order of its characters."""
    iterator = _iterator(language)
    iterator.setText(text)
    places: Iterable[int] = iterator
    if any(character > "\uffff" for character in text):
        characters = {unit: index for index, unit in enumerate(units(text))}
        places = [characters[unit] for unit in iterator]
    kept = {place for place in places if text[place - 1] not in _HYPHENS}
    if _JOINTS.search(text):
        kept.update(match.start() for match in _SEAMS.finditer(text))
        kept.difference_update(match.end() for match in _SCHEME.finditer(text))
    for clinging in _clinging(language):
        kept.difference_update(match.end() for match in clinging.finditer(text))
    kept.add(len(text))
    return sorted(kept)


@cache
def _clinging(language: str) -> tuple[re.Pattern[str], ...]:
    """Return what is found where a language ends no line."""
    hangs = language.partition("-")[0].casefold() in _NEVER_HANGING
    return (_MEASURED, _HANGING) if hangs else (_MEASURED,)


def units(text: str) -> Iterable[int]:
    """Yield where each character begins, and the text ends, as ICU counts: in UTF-16 units."""
    return accumulate((2 if character > "\uffff" else 1 for character in text), initial=0)
