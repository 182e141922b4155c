"""A gate and the place in a case that it points at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go in the window: a part of the case, one of its items, one field of it."""

    kind: str
    id: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """A named condition: `words` say what holds or is missing, `advice` how to meet it."""

    name: str
    met: bool
    words: str
    advice: str = ""
    place: Place = Place("case")
