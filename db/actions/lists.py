"""Rows that stand in an order: place them, and remove softly what is no longer wanted."""

from collections.abc import Iterable, Sequence
from typing import Any


def arrange(wanted: Sequence[Any], live: Iterable[Any]) -> None:
    """Number the wanted rows from 0, and mark the other live ones as removed.

    The rows have the columns `position` and `removed`.
    """
    for position, row in enumerate(wanted):
        row.position = position
        row.removed = 0
    kept = {id(row) for row in wanted}
    for row in live:
        if id(row) not in kept:
            row.removed = 1
