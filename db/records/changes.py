"""What an act changed, as announced to whoever listens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """One committed event: the case it concerns (None: the desk itself) and the kinds touched."""

    event: str
    case_id: str | None
    act: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Done:
    """What an act gives back: its changes (None when nothing differed) and the id it made."""

    changes: Changes | None
    id: str = ""
