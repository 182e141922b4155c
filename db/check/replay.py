"""What is known of the desk as the journal is read, event by event: who was who, what is gone."""

from collections.abc import Callable
from dataclasses import dataclass, field

from db.check.rights import Rights
from db.check.roll import Roll

Place = tuple[str, str, str]
"""Kind, row and field."""


def _nobody(seq: int, place: Place) -> str | None:
    return None


@dataclass(slots=True)
class Replay:
    """The state of the desk as far as the journal has been read.

    `head` is what a brief printed, "" where none is at hand; `wrote_last` tells which event wrote a
    place last before another, for there are more places than memory holds; `remarks` are handed on
    beside the findings.
    """

    link: str
    head: str = ""
    wrote_last: Callable[[int, Place], str | None] = _nobody
    heads: dict[str | None, str] = field(default_factory=dict)
    missing: list[tuple[int, Place]] = field(default_factory=list)
    erased: dict[Place, int] = field(default_factory=dict)
    roll: Roll = field(default_factory=Roll)
    rights: Rights = field(default_factory=Rights)
    remarks: list[str] = field(default_factory=list)
    seq: int = 0
    at: str = ""
