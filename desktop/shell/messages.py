"""The only door to the user: refusals, what the disk cannot do, and our own mistakes."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.errors import Refused, Unavailable
from desktop.shell.problem import Log
from desktop.widgets.banner import Banner

if TYPE_CHECKING:
    from desktop.saving.drafts import Drafts
    from desktop.seat import Seat
    from desktop.shell.crash import CrashDialog


class Messages(QWidget):
    """The notes over the lower corner of the window, and the dialog after a crash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passing = Banner("info", "warn", self.tr("Close"), self, seconds=10)
        self.passing.setObjectName("shell.passing")
        self.returned = Banner("info", "warn", self.tr("Close"), self)
        self.returned.setObjectName("shell.returned")
        self.trouble = Banner("triangle-alert", "bad", self.tr("Close"), self)
        self.trouble.setObjectName("shell.trouble")
        self.given = Banner("key-round", "warn", self.tr("Close"), self)
        self.given.setObjectName("shell.given")
        self.choose = self.given.offer(self.tr("Choose your own…"))
        self.choose.setObjectName("shell.given.choose")
        self.crash: CrashDialog | None = None
        self._drafts: Drafts | None = None
        self.log = Log()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for note in (self.trouble, self.returned, self.given, self.passing):
            note.setProperty("floating", True)
            note.setContentsMargins(0, 4, 0, 4)
            note.close_button.setObjectName(f"{note.objectName()}.close")
            layout.addWidget(note)

    def listen(self, seat: "Seat") -> None:
        """Show what no control took, and keep what was typed when Stet itself goes wrong."""
        self._drafts = seat.drafts
        seat.refused.connect(self.refuse)
        seat.unavailable.connect(self.warn)
        seat.crashed.connect(self.own_up)
        seat.told.connect(self.passing.say)

    def refuse(self, error: Refused) -> None:
        """Say why something was not done."""
        self.passing.say(error.sentence)

    def warn(self, error: Unavailable) -> None:
        """Say what the disk or the desk cannot do, what is safe, and what to do."""
        self.log.note(error)
        self.trouble.say(error.sentence)

    def own_up(self, error: BaseException) -> None:
        """Say that Stet itself went wrong, after saving what was typed beside a report."""
        self.log.note(error)
        if self.crash is not None:
            return  # one mistake often brings others; the first tells most
        # Neither is wanted before the first paint, nor, with luck, ever (SPEED.md, Start).
        from desktop.shell import rescue
        from desktop.shell.crash import CrashDialog

        report = rescue.report(self._drafts, self.window(), error)
        self.crash = CrashDialog(report, self.window())
        self.crash.finished.connect(self._forget)
        self.crash.open()

    def _forget(self) -> None:
        self.crash = None


class Net(QObject):
    """Catches what no code caught, for as long as it hangs."""

    def __init__(self, messages: Messages) -> None:
        super().__init__(messages)
        self._messages = messages
        self._before = sys.excepthook
        sys.excepthook = self._caught

    def take_down(self) -> None:
        """Put back what was there before."""
        sys.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        if isinstance(error, Exception):
            self._messages.own_up(error)
        else:
            self._before(kind, error, error.__traceback__)
