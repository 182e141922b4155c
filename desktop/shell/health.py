"""Looks the desk over behind the window's back: where it lies, and whether the journal holds."""

import json
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

import db
from db import place
from db.errors import Unavailable
from desktop.figures import number
from desktop.seat import Seat
from desktop.shell.messages import Messages
from resources import i18n

DELAY_MS = 5_000
"""The first seconds belong to whoever just sat down; the check reads the whole desk."""
_LONGEST_END_MS = 1000


class Health(QObject):
    """Warns once of a doubtful folder, and of damage as soon as it is found."""

    looked = Signal()  # the whole desk, and what was found is said

    def __init__(self, seat: Seat, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._messages = messages
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setWorkingDirectory(str(Path(db.__file__).parents[1]))
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        # Before Qt takes the process apart, which it would complain about while that runs.
        self.destroyed.connect(partial(_end, self._process))
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.look)
        doubt = place.doubt(seat.desk.path)
        if doubt:
            messages.warn(Unavailable(doubt))

    def begin(self) -> None:
        """Look once whoever sat down has had their first seconds."""
        self._timer.start()

    def look(self) -> None:
        """Replay the journal against the tables, in a process of its own."""
        self._timer.stop()
        path = str(self._seat.desk.path.absolute())
        self._process.setArguments(["-m", "desktop.shell.looking", path, i18n.locale()])
        self._process.start()

    def stop(self) -> None:
        """Look no more: the desk is being closed."""
        self._timer.stop()
        self._process.finished.disconnect(self._finished)
        self._process.errorOccurred.disconnect(self._failed)
        _end(self._process)

    def _finished(self, code: int, _: QProcess.ExitStatus) -> None:
        if code:
            self._failed()
        else:
            self._tell(json.loads(bytes(self._process.readAllStandardOutput().data())))
            self.looked.emit()

    def _failed(self, _: object = None) -> None:
        sentence = self.tr(
            "Nobody could look whether this desk is damaged. Close it, and check it with "
            "“main.py check”."
        )
        self._messages.warn(Unavailable(sentence))

    def _tell(self, findings: list[str]) -> None:
        if not findings:
            return
        sentence = self.tr(
            "This desk is damaged ({count}): {first}. Export what you need and restore a backup."
        ).format(count=number(len(findings)), first=findings[0].rstrip("."))
        self._messages.warn(Unavailable(sentence))


def _end(process: QProcess, _: object = None) -> None:
    if process.state() != QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(_LONGEST_END_MS)
