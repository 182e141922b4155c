"""Learn what claims mean while nothing else is to be done, with the extra `stet[similar]`."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from db import learning
from db.records import Changes
from desktop.seat import Seat

BEGIN_MS = 8_000
"""Milliseconds after the window opened: by then it is at rest."""
REST_MS = 2_000
"""Milliseconds after somebody opened a case or changed one in which the machine is theirs."""
PAUSE_MS = 20
"""Milliseconds between two claims: each keeps a core busy for about as long."""


class Learning(QObject):
    """First what changed since the desk was open last, then each claim as it changes."""

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._due: list[int] = []
        self._busy = False
        self._makes_way = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._next)
        self._begin = QTimer(self, singleShot=True, interval=BEGIN_MS)
        self._begin.timeout.connect(self.look)
        if seat.desk.meanings is not None:
            self._begin.start()
            seat.desk_changed.connect(self._changed)
            seat.desk_changed.connect(self._make_way)
            seat.case_opened.connect(self._make_way)

    @property
    def left(self) -> int:
        """How many claims are still to be learned."""
        return len(self._due) + self._busy

    def look(self) -> None:
        """Find out what is due, and begin."""
        meanings = self._seat.desk.meanings
        if meanings is not None and not self._busy:
            self._busy = True
            self._seat.ask(learning.due, meanings, answer=self._found, failed=self._failed)

    def stop(self) -> None:
        """Learn no more."""
        self._begin.stop()
        self._pause.stop()
        self._due = []

    def _make_way(self, _: object) -> None:
        """Wait: Python runs one thread at a time, and a case is being read and painted."""
        self._makes_way = True
        if self._pause.isActive():
            self._go_on()

    def _go_on(self) -> None:
        self._pause.start(REST_MS if self._makes_way else PAUSE_MS)
        self._makes_way = False

    def _found(self, due: list[int]) -> None:
        self._busy = False
        self._due = due[::-1]  # the newest come last, and are taken first
        self._go_on()

    def _next(self) -> None:
        if self._due and not self._busy:
            self._busy = True
            learn = partial(
                learning.learn, self._seat.desk, self._seat.desk.meanings, self._due.pop()
            )
            self._seat.work(learn, done=self._learned, failed=self._failed)

    def _learned(self, _: None) -> None:
        self._busy = False
        if self._due:
            self._go_on()

    def _failed(self, _: Exception) -> None:
        """Leave it for another day: what fails once fails for every claim."""
        self._busy = False
        self.stop()

    def _changed(self, changes: Changes) -> None:
        if "claim" in changes.kinds and not self._begin.isActive():
            self._begin.start()
