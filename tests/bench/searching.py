"""Searching as one types: every beginning of what is typed, over desks of 100,000 and a million.

Run as `python -m tests.bench.searching [--short]`. The floor is what a plain LIKE over the same
texts takes, the median of a few.
"""

import statistics
import sys
import time

from db.desk import Desk
from db.queries import cases
from db.queries.search import everywhere
from db.reading import reading
from tests.bench import desks, table
from tests.bench.wordstock import Stock

GOALS = {100_000: "3 ms", 1_000_000: "20 ms"}
SHORT = (2_000,)
_SEARCHES, _LIKES, _ROUNDS = 120, 3, 3
_LIKE = (
    "SELECT doc FROM case_cards JOIN search ON search.rowid = doc WHERE words LIKE ? "
    "ORDER BY doc DESC LIMIT 50"
)


def rows(short=False):
    """Print the rows of the table."""
    for size in SHORT if short else GOALS:
        desk = Desk.open(desks.kept(size))
        try:
            _rows(desk, size)
        finally:
            desk.close()


def typed(count):
    """Return what stands in a search field, key by key, for that many searches."""
    stock = Stock(seed=7)
    found = []
    for _ in range(count):
        words = stock.text(stock.language(), stock.chance.randint(1, 3))
        found += [words[:end] for end in range(1, len(words) + 1)]
    return found


def _rows(desk, size):
    texts = typed(_SEARCHES)
    _times(desk, texts[:100])  # fills the cache, as the first minute of a day does
    taken = _times(desk, texts)
    floor = statistics.median(_likes(desk))
    name = f"search as typed, {size:,} cases"
    table.seconds(f"{name}, median", floor, statistics.median(taken), "")
    table.seconds(f"{name}, 99th percentile", floor, percentile(taken, 99), GOALS.get(size, ""))
    places = sorted(_timed(everywhere, desk, words) for words in texts[::10])
    table.alone(f"search everywhere, {size:,} cases, median", statistics.median(places) * 1000, "")


def percentile(values, per_cent):
    """Return the value that so many per cent of the values do not exceed."""
    return sorted(values)[min(len(values) - 1, len(values) * per_cent // 100)]


def _times(desk, texts):
    """Return what each search takes: the least of three, for the machine has other work, too."""
    return [
        min(_timed(cases.page, desk, words=words) for _ in range(_ROUNDS)) for words in texts
    ]


def _likes(desk):
    with reading(desk) as driver:
        return [
            _timed(lambda word=word: driver.execute(_LIKE, (f"% {word}%",)).fetchall())
            for word in ("presiden", "qqxx", "министр"[:5])[:_LIKES]
        ]


def _timed(call, *arguments, **named):
    began = time.perf_counter()
    call(*arguments, **named)
    return time.perf_counter() - began


if __name__ == "__main__":
    table.heading()
    rows("--short" in sys.argv)
