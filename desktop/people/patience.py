"""The wait after too many wrong passwords, told second by second."""

import time
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from db.errors import Refused, SlowedDown

_TICK_MS = 250
"""Milliseconds between two looks: the sentence is never a second behind."""


class Patience(QObject):
    """`told` carries the sentence of the moment; `over` what can be done once the wait is."""

    told = Signal(str)
    over = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._until = 0.0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def waits(self) -> bool:
        """Whether it is still too early for another password."""
        return self._until > 0

    def hear(self, error: Refused) -> None:
        """Begin to wait where that is what a refusal asks for."""
        if isinstance(error, SlowedDown):
            self._until = time.monotonic() + error.seconds
            self._timer.start()
            self._tell()

    def forget(self) -> None:
        """Stop waiting: another person is at the door."""
        self._until = 0.0
        self._timer.stop()

    def _tick(self) -> None:
        if self._left() > 0:
            self._tell()
        else:
            self.forget()
            self.over.emit(self.tr("The next password can be tried now."))

    def _tell(self) -> None:
        seconds = ceil(self._left())
        self.told.emit(
            self.tr("Too many wrong passwords. The next can be tried in %n seconds.", "", seconds)
        )

    def _left(self) -> float:
        """Return the seconds that are left by the clock: a timer's rounds may come early."""
        return self._until - time.monotonic()
