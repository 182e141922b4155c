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
    kept.add(len(text))
    return sorted(kept)


def units(text: str) -> Iterable[int]:
    """Yield where each character begins, and the text ends, as ICU counts: in UTF-16 units."""
    return accumulate((2 if character > "\uffff" else 1 for character in text), initial=0)
