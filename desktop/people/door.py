"""Through the door of a desk: choose one, make one, sign in.

What unlocks keys is imported inside the jobs: it brings the cryptography with it, and the first
window is on the screen before that (SPEED.md, Start). Acts load themselves.
"""

import importlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.actions import people
from db.errors import Refused, Unavailable
from db.front import peek
from db.records import Front
from resources.i18n import tr

if TYPE_CHECKING:  # what these bring along is for later
    from db.desk import Desk
    from db.keys import Signer
    from desktop.seat import Jobs

SAMPLE_PASSWORD = "sample"  # noqa: S105 - said aloud on the page, to whoever explores
"""The password of everyone at the sample desk (desktop.sample.PASSWORD, which loads too much)."""


class Door(QObject):
    """`faced` shows a desk's people, `founding` that it has none yet, `entered` that one is in."""

    faced = Signal(object)  # Front
    founding = Signal(str)  # the name of a desk without people
    entered = Signal(object, object)  # Desk, Signer
    lent = Signal()  # the key that was unlocked is not their own yet: `make_own`
    refused = Signal(object)  # Refused
    unavailable = Signal(object)  # Unavailable
    crashed = Signal(object)
    busy = Signal(str)  # what is going on, "" when nothing is
    opened = Signal(object)  # Desk: the one that was faced is at hand; None when it is let go of
    warmed = Signal()  # what the main window needs is imported
    trying = Signal(str)  # the id of the person whose password is being tried

    def __init__(self, jobs: "Jobs", sample: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.sample = sample
        self._desk: Desk | None = None  # set on the writer thread alone, so in order
        self._lies: Path | None = None  # where that desk lies; likewise
        self.path: Path | None = None  # the desk at hand; set on the window's thread alone
        self._lent: Signer | None = None  # who is in, with a key that was handed out to them

    @property
    def at_sample(self) -> bool:
        """Whether the desk at hand is the sample to explore."""
        return self.path is not None and self.path == self.sample

    def face(self, path: Path) -> Front:
        """Read the names at a desk, at once and without opening it.

        Raises Unavailable or Refused when there is no desk to read.
        """
        front = peek(path)
        self.path = path
        (self.faced.emit(front) if front.persons else self.founding.emit(front.name))
        return front

    def open(self) -> None:
        """Open and lock the desk that was faced, in the background."""
        self._do("", partial(self._at_hand, self.path), self.opened.emit)

    def warm(self, modules: Sequence[str]) -> None:
        """Import, in the background, what the main window will need."""
        self._do("", partial(_warm, modules), self._warmed)

    def create(self, path: Path, name: str) -> None:
        """Make an empty desk; `founding` or `refused` answers."""
        self._do(self.tr("Making the desk…"), partial(self._create, path, name),
                 partial(self._created, path))

    def explore(self) -> None:
        """Open the sample desk, built first when there is none."""
        self._do(
            self.tr("Writing the sample desk…"), partial(_sample, self.sample), self._built
        )

    def found(self, name: str, password: str) -> None:
        """Make the first person of the desk at hand, and let them in."""
        self._do(self.tr("Making your key…"), partial(self._found, self.path, name, password),
                 self._enter)

    def sign_in(self, person_id: str, password: str) -> None:
        """Unlock a person's key, and let them in; `refused` when the password is wrong."""
        self._do(self.tr("Signing in…"), partial(self._unlock, self.path, person_id, password),
                 self._enter)
        self.trying.emit(person_id)

    def make_own(self, password: str) -> None:
        """Replace the key that was handed out, and let its person in."""
        if self._lent is not None:
            self._do(self.tr("Making your key…"),
                     partial(self._owned, self.path, self._lent, password), self._enter)

    def back_out(self) -> None:
        """Let go of the desk at hand."""
        self.path = self._lent = None
        self.opened.emit(None)
        self._do("", self._let_go, _nothing)

    def _create(self, path: Path, name: str) -> str:
        from db.desk import Desk  # see the module's second sentence

        self._let_go()
        self._desk, self._lies = Desk.create(path, name), path
        return self._desk.name

    def _created(self, path: Path, name: str) -> None:
        self.path = path
        self.founding.emit(name)

    def _found(self, path: Path | None, name: str, password: str) -> "Signer":
        return people.found(self._at_hand(path), name, password)

    def _unlock(self, path: Path | None, person_id: str, password: str) -> "Signer":
        from db.entering import sign_in  # see the module's second sentence

        return sign_in(self._at_hand(path), person_id, password)

    def _owned(self, path: Path | None, signer: "Signer", password: str) -> "Signer":
        return people.make_own(self._at_hand(path), signer, password)

    def _at_hand(self, path: Path | None) -> "Desk":
        """Return that desk, open; whatever was open instead is let go of."""
        if self._desk is None or self._lies != path:
            self._let_go()
            if path is None:
                raise Unavailable(tr("No desk is open, so nobody can sign in."))
            from db.desk import Desk  # likewise

            self._desk, self._lies = Desk.open(path), path
        return self._desk

    def _let_go(self) -> None:
        desk, self._desk, self._lies = self._desk, None, None
        if desk is not None:
            desk.close()

    def _built(self, path: Path) -> None:
        self.face(path)
        self.open()

    def _warmed(self, _: None) -> None:
        self.warmed.emit()

    def _enter(self, signer: "Signer") -> None:
        if signer.person.provisional:
            self._lent = signer
            self.lent.emit()
            return
        self._lent = None
        desk, self._desk = self._desk, None
        if desk is not None:  # else the door was shut while the password was tried
            self.entered.emit(desk, signer)

    def _do(self, words: str, call: Callable[[], Any], take: Callable[[Any], None]) -> None:
        if words:
            self.busy.emit(words)
        self._jobs.write(call, partial(self._done, take), self._failed)

    def _done(self, take: Callable[[Any], None], answer: Any) -> None:
        self.busy.emit("")
        take(answer)

    def _failed(self, error: Exception) -> None:
        self.busy.emit("")
        if isinstance(error, Refused):
            self.refused.emit(error)
        elif isinstance(error, Unavailable):
            self.unavailable.emit(error)
        else:
            self.crashed.emit(error)


def _warm(modules: Sequence[str]) -> None:
    for name in modules:
        importlib.import_module(name)


def _sample(path: Path) -> Path:
    from desktop import sample  # what builds a whole desk is wanted once

    if not path.exists():
        sample.build(path)
    return path


def _nothing(_: Any) -> None:
    """Take an answer that says nothing."""
