"""What the journal says, event by event: each field's value, who wrote it, and who was who."""

from dataclasses import dataclass, field

from db.check.rights import Rights
from db.check.roll import Roll

Place = tuple[str, str, str]
"""Kind, row and field."""


@dataclass(slots=True)
class Replay:
    """The state of the desk as far as the journal has been read.

    `head` is what a brief printed, "" where none is at hand; `remarks` are handed on beside the
    findings.
    """

    link: str
    head: str = ""
    values: dict[Place, str] = field(default_factory=dict)
    writers: dict[Place, str] = field(default_factory=dict)
    heads: dict[str | None, str] = field(default_factory=dict)
    missing: list[tuple[int, Place]] = field(default_factory=list)
    erased: dict[Place, int] = field(default_factory=dict)
    roll: Roll = field(default_factory=Roll)
    rights: Rights = field(default_factory=Rights)
    remarks: list[str] = field(default_factory=list)
    seq: int = 0
    at: str = ""
