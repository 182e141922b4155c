"""What a text belongs to, and how it stands while the desk does not have it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol

from db.errors import Refused

Answer = Callable[[Any], None]
Failure = Callable[[Exception], None]


class Standing(Enum):
    """Why the desk does not have a text."""

    TYPED = "typed"  # the keys rest a moment, or it is under way
    REFUSED = "refused"  # a rule says no: only other words help
    FAILED = "failed"  # the disk says no: it is handed in again
    UNFINISHED = "unfinished"  # it is not saved before the person says so


@dataclass(frozen=True, slots=True)
class Owner:
    """What a text is about: a part of a case, or of no case yet (""). `about` is for people."""

    case_id: str
    kind: str
    id: str = ""
    about: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """One text that the desk does not have; `sentence` says why it was not taken."""

    owner: Owner
    field: str
    value: Any
    standing: Standing
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """An act of db.actions with what it is told, ready to be handed in."""

    action: Callable[..., Any]
    arguments: tuple[Any, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)


class Acting(Protocol):
    """What a saving needs of the seat."""

    def act(
        self,
        action: Callable[..., Any],
        *arguments: Any,
        done: Answer | None = None,
        refused: Callable[[Refused], None] | None = None,
        failed: Failure | None = None,
        **fields: Any,
    ) -> None:
        """Run an act on the writer thread and answer."""

    def report(self, error: Exception) -> None:
        """Tell of an error that no control shows."""
