"""One file or pasted picture on its way to the desk."""

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from threading import Event

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QImage

from db.vault import Incoming
from desktop.evidence.clues import NO_CLUES, Clues

Content = Path | QImage
"""What somebody picked, dropped or pasted."""

PATIENCE_MS = 500
"""What takes longer than this shows how far it is, and can be stopped (LOOK.md, window 5)."""


class Standing(Enum):
    """How far an arrival is."""

    WAITING = auto()
    COPYING = auto()
    HERE = auto()  # on the desk's disk; no item holds it yet
    KEEPING = auto()  # an act is under way that gives it to an item
    LINK = auto()  # it held an address and nothing else
    REFUSED = auto()
    FAILED = auto()  # the disk's fault: worth another try
    STOPPED = auto()


UNDER_WAY = frozenset({Standing.WAITING, Standing.COPYING, Standing.KEEPING})


@dataclass(eq=False)
class Arrival:
    """The intake changes it; whoever shows it asks it anew whenever it moved."""

    content: Content
    name: str
    standing: Standing = Standing.WAITING
    done: int = 0
    size: int = 0
    sentence: str = ""
    incoming: Incoming | None = None
    media_type: str = ""
    clues: Clues = NO_CLUES
    twin: str = ""  # id of the item that holds the same bytes
    agreed: bool = False  # it shall be added although there is a twin
    broken: bool = False  # reading it met a bug, which is told elsewhere
    stopped: Event = field(default_factory=Event)
    clock: QElapsedTimer = field(default_factory=QElapsedTimer)

    @property
    def under_way(self) -> bool:
        """Whether it is neither here nor given up."""
        return self.standing in UNDER_WAY

    @property
    def is_slow(self) -> bool:
        """Whether it takes long enough to show how far it is."""
        return (
            self.standing is Standing.COPYING
            and self.clock.isValid() and self.clock.elapsed() >= PATIENCE_MS
        )

    @property
    def asks(self) -> bool:
        """Whether somebody must say first that it shall be added all the same."""
        return self.standing is Standing.HERE and bool(self.twin) and not self.agreed

    @property
    def path(self) -> Path | None:
        """Where its bytes lie on the desk's disk, None while they do not."""
        return self.incoming.draft if self.incoming is not None else None
