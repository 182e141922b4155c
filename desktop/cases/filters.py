"""Saved filters: a name for words, a state, a person and an order.

They are kept on this computer, desk by desk: how somebody likes to look at the list is no work of
the newsroom, so it is neither journaled nor signed nor seen by others.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from db.records import Sort, State, Wanted


class Shelf(Protocol):
    """Where a text is kept from one time to the next."""

    def read(self) -> str:
        """Return the text kept last, or ""."""

    def write(self, text: str) -> None:
        """Keep a text."""


class NoShelf:
    """Keeps nothing beyond its own life."""

    def __init__(self) -> None:
        self._text = ""

    def read(self) -> str:
        """Return the text kept last."""
        return self._text

    def write(self, text: str) -> None:
        """Keep a text."""
        self._text = text


@dataclass(frozen=True)
class Saved:
    """One filter by its name."""

    name: str
    wanted: Wanted


def load(text: str) -> tuple[Saved, ...]:
    """Read filters; what cannot be understood any more is left out."""
    try:
        rows = json.loads(text or "[]")
    except ValueError:
        return ()
    found = (_saved(row) for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()
    return tuple(saved for saved in found if saved is not None)


def dump(filters: tuple[Saved, ...]) -> str:
    """Write filters so that `load` reads them."""
    return json.dumps(
        [
            {"name": each.name, "words": each.wanted.words, "state": each.wanted.state,
             "by": each.wanted.by, "sort": each.wanted.sort}
            for each in filters
        ],
        ensure_ascii=False,
    )


def _saved(row: dict[str, Any]) -> Saved | None:
    name, words, by = row.get("name"), row.get("words", ""), row.get("by")
    if not isinstance(name, str) or not isinstance(words, str) or not isinstance(by, str | None):
        return None
    state, sort = _one_of(State, row.get("state")), _one_of(Sort, row.get("sort"))
    return Saved(name, Wanted(words, state, by, sort or Sort.CHANGED))


def _one_of(kind: Callable[[Any], Any], value: object) -> Any:
    try:
        return kind(value)
    except ValueError:
        return None
