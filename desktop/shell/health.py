"""Looks the desk over behind the window's back: where it lies, and whether the journal holds."""

from threading import Event

from PySide6.QtCore import QObject, QTimer

from db import check, place
from db.errors import Unavailable
from desktop.figures import number
from desktop.seat import Seat
from desktop.shell.messages import Messages

DELAY_MS = 5_000
"""The first seconds belong to whoever just sat down; the check reads the whole desk."""


class Health(QObject):
    """Warns once of a doubtful folder, and of damage as soon as it is found."""

    def __init__(self, seat: Seat, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._messages = messages
        self._stopped = Event()
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        doubt = place.doubt(seat.desk.path)
        if doubt:
            messages.warn(Unavailable(doubt))

    def look(self) -> None:
        """Replay the journal against the tables, off the window's thread."""
        self._timer.stop()
        self._seat.ask(check.check, self._stopped, answer=self._tell)

    def stop(self) -> None:
        """Look no more: the desk is being closed."""
        self._timer.stop()
        self._stopped.set()

    def _tell(self, findings: tuple[str, ...]) -> None:
        if not findings:
            return
        sentence = self.tr(
            "This desk is damaged ({count}): {first}. Export what you need and restore a backup."
        ).format(count=number(len(findings)), first=findings[0].rstrip("."))
        self._messages.warn(Unavailable(sentence))
