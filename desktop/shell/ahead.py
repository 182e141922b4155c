"""The window is built behind the door while somebody types their password, and filled there.

It is filled while nobody types, for that takes longer than a key may wait: at the latest while the
password is tried. Nothing of it is on the screen before they are in. When another desk or person is
chosen it is let go of, and built again for them.
"""

import time
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Settings
from desktop.widgets import theme

if TYPE_CHECKING:  # the door knows no case (SPEED.md, Start)
    from db.records import CaseSnapshot, Person

TURN = 0.008
"""Seconds of building at a time: a key pressed meanwhile is on the screen within one frame."""

PAUSE = 0.5
"""Seconds without a key after which somebody does not type, for now."""

Steps = Generator[None, None, None]
_ENDED = object()
"""What `next` says of steps that are all taken."""


class Ahead(QObject):
    """One hidden window at a time, for one person at one desk."""

    def __init__(self, jobs: ShellJobs, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._settings = settings
        self._person = ""
        self._window: Any = None
        self._steps = _nothing()
        self._stands = False  # whether the window has all its parts
        self._typed = time.perf_counter()  # when a key was pressed last
        self._trying = False  # whether they have handed in a password
        self._last = ""  # the id of the case that was in view last
        self._case: CaseSnapshot | None = None  # that case, once it is read
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._pausing = QTimer(self, singleShot=True)
        self._pausing.timeout.connect(self._bring)

    def begin(self, desk: Any, person: "Person", door: QWidget) -> None:
        """Build a window at this desk, a little at a time, as if this person had signed in.

        Does nothing where that window is there already.
        """
        if self._is_for(desk, person.id):
            return
        self.drop()
        # Imported by now on the writer thread (app.WARM).
        from db.queries.snapshots import snapshot
        from desktop.seat import Expected, Seat
        from desktop.shell.window import Window

        seat = Seat(desk, Expected(person), self._jobs, snapshot)
        self._last = self._settings.case_at(desk.path)
        if self._last:
            read = partial(snapshot, desk, self._last)
            self._jobs.read(read, partial(self._keep, seat), _pass_over)
        self._person = person.id
        self._window = Window(seat, self._jobs, self._settings, whole=False)
        self._take_steps(self._build(door))

    def typed(self) -> None:
        """Take note that somebody types."""
        self._typed = time.perf_counter()

    def fill(self, person_id: str) -> None:
        """Bring the case that was in view last into the window: their password is being tried."""
        if self._window is not None and self._person == person_id:
            self._trying = True
            self._bring()

    def take(self, desk: Any, signer: Any) -> Any:
        """Return the window, whole, with this person in it; None when there is none for them."""
        if not self._is_for(desk, signer.person.id):
            self.drop()
            return None
        window = self._let_go()
        if window is not None:
            window.seat.sit(signer)
        return window

    def drop(self) -> None:
        """Let go of what was built."""
        if self._window is not None:
            window = self._let_go()
            if window is not None:
                window.leave_unseen()
                window.deleteLater()

    def _is_for(self, desk: Any, person_id: str) -> bool:
        window = self._window
        return window is not None and window.seat.desk is desk and self._person == person_id

    def _let_go(self) -> Any:
        """Return the window, whole; None when a mistake of ours had ended its building."""
        self._timer.stop()
        self._pausing.stop()
        while not self._stands and next(self._steps, _ENDED) is not _ENDED:
            pass
        window, whole = self._window, self._stands
        self._window = self._case = None
        self._steps, self._stands, self._trying = _nothing(), False, False
        if whole:
            return window
        window.seat.blockSignals(True)
        window.deleteLater()
        return None

    def _build(self, door: QWidget) -> Steps:
        with theme.only_on(door):
            yield
            yield from self._window.building()
        self._stands = True
        if not self._last:  # else with the case in it: panes that come later move the others
            yield
            yield from self._window.drawing()

    def _take_steps(self, steps: Steps) -> None:
        self._steps = steps
        self._timer.start()

    def _go_on(self) -> None:
        until = time.perf_counter() + TURN
        for _ in self._steps:
            if time.perf_counter() > until:
                return
        self._timer.stop()
        self._bring()

    def _bring(self) -> None:
        """Show the case in the hidden window once both are there and nobody types."""
        if not self._stands or self._timer.isActive() or self._case is None:
            return
        wait = self._typed + PAUSE - time.perf_counter()
        if self._window.seat.case is None and (self._trying or wait <= 0):
            self._window.seat.bring(self._case)
            self._window.divide()
            self._take_steps(self._window.drawing())
        elif self._window.seat.case is None:
            self._pausing.start(max(int(wait * 1000), 1))

    def _keep(self, seat: Any, case: "CaseSnapshot") -> None:
        if self._window is not None and self._window.seat is seat:
            self._case = case
            self._bring()


def _nothing() -> Steps:
    yield from ()


def _pass_over(_: Exception) -> None:
    """Say nothing of a case that cannot be read: the window asks for it again, and tells."""
