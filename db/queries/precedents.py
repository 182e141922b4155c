"""Has it been checked before? The desk's own claims that are like some words, the likest first.

Nothing here decides: no threshold tells a repeated claim from one on the same matter (SPEED.md), so
these are suggestions, each with the words that it was found by.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from db import veil
from db.cards import COLUMNS, card
from db.desk import Desk
from db.queries.search import cut
from db.reading import Stop, Stopped, reading
from db.records import CaseCard, Person, Precedent, State
from db.rules import likeness

LIMIT = 5
"""Precedents that somebody reads."""
_PAGE = 3_000
"""Claims looked at for one stem, newest first: rare words are what tells claims apart."""
_MOST = 30_000
"""Claims looked at in all."""
_READ = 40
"""Claims whose texts are read and compared."""
_LEAST = 2
"""Stems that a claim must share: one is chance."""

SETTLED = frozenset({State.PUBLISHED, State.CORRECTING})
"""States of a case whose rating is public."""

_HOLDING = "SELECT rowid FROM precedents WHERE precedents MATCH ? ORDER BY rowid DESC LIMIT ?"
_SPAN = "SELECT min(began), max(began) FROM case_cards"
_CASE = f"SELECT {COLUMNS} FROM case_cards WHERE began = ?"  # noqa: S608  column names are ours
_QUOTE = "SELECT quote FROM claims WHERE case_id = ? AND removed = 0"

Weights = dict[str, float]


def similar(
    desk: Desk,
    words: str,
    *,
    but: str = "",
    limit: int = LIMIT,
    stop: Stop | None = None,
) -> tuple[Precedent, ...]:
    """Return up to `limit` cases, other than `but` (an id), whose claim is like these words.

    When `stop` is told `now`, nothing is returned.
    """
    stems = likeness.wanted(words)
    if not stems:
        return ()
    try:
        with reading(desk, stop) as driver:
            return _similar(driver, desk.reader, stems, but, limit)
    except Stopped:
        return ()


def _similar(
    driver: Any, reader: Person | None, stems: Sequence[str], but: str, limit: int
) -> tuple[Precedent, ...]:
    weights, scores = _looked_up(driver, stems)
    best = sorted(scores, key=lambda began: (scores[began], began), reverse=True)[:_READ]
    found = [_precedent(driver, began, weights) for began in best]
    others = [each for each in found if each is not None and each.card.id != but]
    ranked = sorted(others, key=_rank, reverse=True)
    worth = [each for each in ranked if _worth(each)][:limit]
    return tuple(
        replace(each, card=card)
        for each in worth for card in veil.cards(driver, reader, (each.card,))
    )


def _rank(found: Precedent) -> tuple[float, bool, int]:
    """Return what puts likelier ones first, of equals the published ones, of those the newest."""
    return round(found.share, 2), found.card.state in SETTLED, found.card.began


def _worth(found: Precedent) -> bool:
    return len(found.shared) >= _LEAST or found.is_same


def _looked_up(driver: Any, stems: Sequence[str]) -> tuple[Weights, dict[int, float]]:
    """Return what each stem weighs, and for each claim found the sum of what it shares."""
    total = driver.execute("SELECT coalesce(sum(cases), 0) FROM case_counts").fetchone()[0]
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


def _precedent(
    driver: Any, began: int, weights: Weights
) -> Precedent | None:
    row = driver.execute(_CASE, (began,)).fetchone()
    if row is None:
        return None
    shown: CaseCard = card(row)
    (quote,) = driver.execute(_QUOTE, (shown.id,)).fetchone()
    held = (likeness.stems(quote) | likeness.stems(shown.title)) & weights.keys()
    words, _ = likeness.shared(f"{quote} {shown.title}", weights)
    snippet, marks = cut(quote, likeness.shared(quote, weights)[1])
    return Precedent(shown, quote, snippet, words, marks, likeness.share(held, weights))
