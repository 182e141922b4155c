"""Has it been checked before? The desk's own claims that are like some words, the likest first.

Nothing here decides: no threshold tells a repeated claim from one on the same matter (SPEED.md), so
these are suggestions, each with the words that it was found by.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from heapq import nlargest
from itertools import islice
from typing import Any, NamedTuple

from db import veil
from db.cards import COLUMNS, card
from db.desk import Desk
from db.meanings import Closeness, Meanings
from db.queries.search import cut
from db.reading import Stop, Stopped, reading
from db.records import CaseCard, Person, Precedent, State
from db.rules import likeness

LIMIT = 5
"""Precedents that somebody reads."""
_PAGE = 1_500
"""Claims looked at for one term, newest first: rare words are what tells claims apart."""
_MOST = 30_000
"""Claims looked at in all."""
_READ = 40
"""Claims whose texts are read and compared."""
_LONGEST = 2_000
"""Characters of a claim in which shared words are shown."""
_NEAR = 20
"""Claims read because they mean something like it."""
_CLOSE = 0.85
"""The cosine from which on a claim is shown that shares no words; unrelated ones stay below."""
_WORDS = 0.2
"""What sharing all words adds to a cosine: it puts a repeated name before a like matter."""
_LEAST = 2
"""Words that a claim must share: one is chance,"""
_FEW, _MANY = 3, 500
"""unless no more than a few of many claims have it: a name, mostly."""

SETTLED = frozenset({State.PUBLISHED, State.CORRECTING})
"""States of a case whose rating is public."""

_HOLDING = "SELECT rowid FROM precedents WHERE precedents MATCH ? ORDER BY rowid DESC LIMIT ?"
_SPAN = "SELECT (SELECT min(began) FROM case_cards), (SELECT max(began) FROM case_cards)"
_CASE = f"SELECT {COLUMNS} FROM case_cards WHERE began = ?"  # noqa: S608  column names are ours
_QUOTE = "SELECT quote FROM claims WHERE case_id = ? AND removed = 0"

Weights = dict[str, float]


class _Read(NamedTuple):
    """A case, and how likely it is by its words, from 0 to 1."""

    found: Precedent
    likely: float


def similar(
    desk: Desk,
    words: str,
    *,
    but: str = "",
    meanings: Meanings | None = None,
    limit: int = LIMIT,
    stop: Stop | None = None,
) -> tuple[Precedent, ...]:
    """Return up to `limit` cases, other than `but` (an id), whose claim is like these words.

    `meanings` finds those that say it in other words, too. When `stop` is told `now`, nothing is
    returned.
    """
    wanted = likeness.wanted(words)
    if not wanted:
        return ()
    measured = meanings.measure(words) if meanings and not (stop and stop.stopped) else None
    try:
        with reading(desk, stop) as driver:
            return _similar(driver, desk.reader, wanted, but, measured, limit)
    except Stopped:
        return ()


def _similar(
    driver: Any, reader: Person | None, wanted: Sequence[likeness.Terms], but: str,
    measured: Closeness | None, limit: int,
) -> tuple[Precedent, ...]:
    total = driver.execute("SELECT coalesce(sum(cases), 0) FROM case_counts").fetchone()[0]
    weights, scores = _looked_up(driver, wanted, total)
    rare = likeness.weight(_FEW, total) if total >= _MANY else math.inf
    best = nlargest(_READ, scores, key=lambda began: (scores[began], began))
    near = measured.closest(_NEAR) if measured else []
    reading_of = _Reading(driver, wanted, weights, measured)
    read = [reading_of.read(began) for began in dict.fromkeys((*best, *near))]
    ranked = sorted((each for each in read if each and each.found.card.id != but), key=_rank,
                    reverse=True)
    told = (_told(each.found, weights, rare) for each in ranked)
    worth = islice(filter(None, told), limit)
    return tuple(
        replace(each, card=card)
        for each in worth for card in veil.cards(driver, reader, (each.card,))
    )


def _rank(read: _Read) -> tuple[float, bool, int]:
    """Return what puts likelier ones first, of equals the published ones, of those the newest."""
    found = read.found
    likely = (found.meaning or 0.0) + read.likely * (1.0 if found.meaning is None else _WORDS)
    return round(likely, 3), found.card.state in SETTLED, found.card.began


def _worth(found: Precedent, rarest: float, rare: float) -> bool:
    """Whether it shares more than chance: two words, one that is very rare, or the meaning."""
    close = (found.meaning or 0.0) >= _CLOSE
    return close or len(found.shared) >= _LEAST or rarest >= rare or found.is_same


def _looked_up(
    driver: Any, wanted: Sequence[likeness.Terms], total: int
) -> tuple[Weights, dict[int, float]]:
    """Return what each term weighs, and for each claim found the sum of what it shares."""
    span = driver.execute(_SPAN).fetchone()
    weights: Weights = {}
    scores: dict[int, float] = defaultdict(float)
    left = _MOST
    for word in wanted:
        held: dict[int, float] = {}
        for term in word:
            found = [row[0] for row in driver.execute(_HOLDING, (f'"{term}"', min(_PAGE, left)))]
            own = likeness.weight(_holding(found, span), total)
            weights[term] = min(own, weights.get(word[0], own))  # no more than the word itself
            left -= len(found)
            told = likeness.told(weights[term])
            held.update((began, max(held.get(began, 0.0), told)) for began in found)
        for began, told in held.items():
            scores[began] += told
    return weights, scores


def _holding(found: Sequence[int], span: tuple[int, int]) -> float:
    """Return how many claims hold a stem; a guess from how close they lie when not all were read.

    Cases lie in the order of their beginnings, so the newest ones reach as far back as is rare.
    """
    if len(found) < _PAGE:
        return len(found)
    whole, reached = span[1] - span[0] + 1, span[1] - found[-1] + 1
    return len(found) * whole / reached


class _Reading:
    """Reads claims that were found, and compares them with the words looked for."""

    def __init__(
        self, driver: Any, wanted: Sequence[likeness.Terms], weights: Weights,
        measured: Closeness | None,
    ) -> None:
        self._driver, self._measured = driver, measured
        self._wanted, self._weights = wanted, weights

    def read(self, began: int) -> _Read | None:
        """Return a case with how much it shares; which words is told of the few that are shown."""
        row = self._driver.execute(_CASE, (began,)).fetchone()
        if row is None:
            return None
        shown: CaseCard = card(row)
        (quote,) = self._driver.execute(_QUOTE, (shown.id,)).fetchone()
        held = likeness.stems(quote) | likeness.stems(shown.title)
        share, likely = likeness.compared(held, self._wanted, self._weights)
        meaning = self._measured.of(began) if self._measured else None
        return _Read(Precedent(shown, quote, "", (), (), share, meaning), likely)


def _told(found: Precedent, weights: Weights, rare: float) -> Precedent | None:
    """Return a precedent with the words that it shares; None where that is too little."""
    said = found.quote[:_LONGEST]
    both = likeness.shared(f"{said} {found.card.title}", weights)
    snippet, marks = cut(said, likeness.shared(said, weights).marks)
    told = replace(found, snippet=snippet, shared=both.words, heard=both.heard, marks=marks)
    return told if _worth(told, both.rarest, rare) else None
