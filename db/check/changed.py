"""One field as an event wrote it, the value read."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Changed:
    """`value` is None where it was erased, too; what was altered since is not among these."""

    kind: str
    id: str
    field: str
    value: Any
