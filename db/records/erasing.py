"""Where words stand or stood, and what an erasure took."""

from dataclasses import dataclass
from pathlib import Path

from db.records.changes import Done


@dataclass(frozen=True, slots=True)
class Trace:
    """One field that holds what was looked for, or held it once (`stands` tells which).

    `field` is a column; "sha256" of an attachment is its file, whose name `words` then are, and
    `says` an excerpt of what stands in it. Of any other place `words` is an excerpt. What is not
    `erasable` is named all the same: the name of a person who signs in, the desk's policy.
    """

    kind: str
    id: str
    field: str
    case_id: str = ""
    number: str = ""
    words: str = ""
    stands: bool = True
    erasable: bool = True
    says: str = ""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """Bytes that the desk keeps, and the attachments that they are: places to erase them at."""

    path: Path
    media_type: str
    places: tuple[Trace, ...]

    @property
    def name(self) -> str:
        """What the file was called when it came."""
        return self.places[0].words


@dataclass(frozen=True, slots=True)
class Erased:
    """What went: the events, every text that is gone, and the briefs whose files went with them.

    `briefs` are pairs of case number and brief number; `waiting` are the ids of published cases
    whose brief in force went, so that they wait for a correction.
    """

    done: tuple[Done, ...]
    texts: tuple[str, ...] = ()
    briefs: tuple[tuple[str, int], ...] = ()
    waiting: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The row that was erased last: as of every act."""
        return self.done[-1].id if self.done else ""
