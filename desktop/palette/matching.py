"""How well a name answers to what was typed: beginnings of words before letters in order."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from db.rules.terms import folded

Thing = TypeVar("Thing")

_NOT = 0


def best(words: str, things: Iterable[Thing], name: Callable[[Thing], str], limit: int
         ) -> tuple[Thing, ...]:
    """Return the things whose names answer to the words, the best first, equals in their order."""
    wanted = folded(words).split()
    found = [(score(wanted, folded(name(thing))), thing) for thing in things]
    kept = sorted((pair for pair in found if pair[0] != _NOT), key=lambda pair: -pair[0])
    return tuple(thing for _, thing in kept[:limit])


def score(wanted: list[str], name: str) -> int:
    """Return 0 for a name that does not answer, more the better it does; both are folded."""
    if not wanted:
        return 1
    if name.startswith(" ".join(wanted)):
        return 5
    starts = name.split()
    if all(any(start.startswith(word) for start in starts) for word in wanted):
        return 4
    if all(word in name for word in wanted):
        return 3
    return 2 if _in_order("".join(wanted), name) else _NOT


def _in_order(letters: str, name: str) -> bool:
    """Tell whether the letters stand in the name one after the other, the first at a word."""
    if len(letters) < 2 or not any(word.startswith(letters[0]) for word in name.split()):
        return False
    rest = iter(name[name.find(letters[0]) :])
    return all(letter in rest for letter in letters)
