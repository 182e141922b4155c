"""Has it been checked before? The desk's own claims that are like some words, the likest first.

Nothing here decides: no threshold tells a repeated claim from one on the same matter (SPEED.md), so
these are suggestions, each with the words that it was found by.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

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
"""Claims looked at for one stem, newest first: rare words are what tells claims apart."""
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
    stems = likeness.wanted(words)
    if not stems:
        return ()
    measured = meanings.measure(words) if meanings and not (stop and stop.stopped) else None
    try:
        with reading(desk, stop) as driver:
            return _similar(driver, desk.reader, stems, but, measured, limit)
    except Stopped:
        return ()


def _similar(
    driver: Any, reader: Person | None, stems: Sequence[str], but: str,
    measured: Closeness | None, limit: int,
) -> tuple[Precedent, ...]:
    total = driver.execute("SELECT coalesce(sum(cases), 0) FROM case_counts").fetchone()[0]
    weights, scores = _looked_up(driver, stems, total)
    rare = likeness.weight(_FEW, total) if total >= _MANY else math.inf
    best = sorted(scores, key=lambda began: (scores[began], began), reverse=True)[:_READ]
    near = measured.closest(_NEAR) if measured else []
    read = [_read(driver, began, weights, measured) for began in dict.fromkeys((*best, *near))]
    ranked = sorted((each for each in read if each and each.card.id != but), key=_rank,
                    reverse=True)
    told = (_told(each, weights) for each in ranked)
    worth = islice((each for each in told if _worth(each, weights, rare)), limit)
    return tuple(
        replace(each, card=card)
        for each in worth for card in veil.cards(driver, reader, (each.card,))
    )


def _rank(found: Precedent) -> tuple[float, bool, int]:
    """Return what puts likelier ones first, of equals the published ones, of those the newest."""
    likely = (found.meaning or 0.0) + found.share * (1.0 if found.meaning is None else _WORDS)
    return round(likely, 3), found.card.state in SETTLED, found.card.began


def _worth(found: Precedent, weights: Weights, rare: float) -> bool:
    """Whether it shares more than chance: two words, one that is very rare, or the meaning."""
    rarest = max((weights[stem] for word in found.shared[:1] for stem in
                  likeness.stems(word) & weights.keys()), default=0.0)
    close = (found.meaning or 0.0) >= _CLOSE
    return close or len(found.shared) >= _LEAST or rarest >= rare or found.is_same


def _looked_up(
    driver: Any, stems: Sequence[str], total: int
) -> tuple[Weights, dict[int, float]]:
    """Return what each stem weighs, and for each claim found the sum of what it shares."""
    span = driver.execute(_SPAN).fetchone()
    weights: Weights = {}
    scores: dict[int, float] = defaultdict(float)
    left = _MOST
    for stem in stems:
        found = [row[0] for row in driver.execute(_HOLDING, (f'"{stem}"', min(_PAGE, left)))]
        weights[stem] = likeness.weight(_holding(found, span), total)
        left -= len(found)
        for began in found:
            scores[began] += weights[stem]
    return weights, scores


def _holding(found: Sequence[int], span: tuple[int, int]) -> float:
    """Return how many claims hold a stem; a guess from how close they lie when not all were read.

    Cases lie in the order of their beginnings, so the newest ones reach as far back as is rare.
    """
    if len(found) < _PAGE:
        return len(found)
    whole, reached = span[1] - span[0] + 1, span[1] - found[-1] + 1
    return len(found) * whole / reached


def _read(
    driver: Any, began: int, weights: Weights, measured: Closeness | None
) -> Precedent | None:
    """Return a case with how much it shares; what it shares is told of the few that are shown."""
    row = driver.execute(_CASE, (began,)).fetchone()
    if row is None:
        return None
    shown: CaseCard = card(row)
    (quote,) = driver.execute(_QUOTE, (shown.id,)).fetchone()
    held = (likeness.stems(quote) | likeness.stems(shown.title)) & weights.keys()
    meaning = measured.of(began) if measured else None
    return Precedent(shown, quote, "", (), (), likeness.share(held, weights), meaning)


def _told(found: Precedent, weights: Weights) -> Precedent:
    """Return a precedent with the words that it shares."""
    said = found.quote[:_LONGEST]
    words, _ = likeness.shared(f"{said} {found.card.title}", weights)
    snippet, marks = cut(said, likeness.shared(said, weights)[1])
    return replace(found, snippet=snippet, shared=words, marks=marks)
