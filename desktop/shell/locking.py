"""The window locks when nobody touches it: its contents hidden, its texts where they were left."""

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from db.entering import sign_in
from db.errors import Refused, Unavailable
from db.keys import Signer
from db.queries import policy as queries
from db.records import Changes, Policy
from desktop.newest import Newest
from desktop.people.lock_view import LockWindow
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs

if TYPE_CHECKING:
    from desktop.shell.window import Window  # it is what is locked

TICK_MS = 5_000
"""Milliseconds between two looks at how long nobody came: no timer is moved for a key."""
_TOUCHES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})


@dataclass(frozen=True, slots=True)
class Caret:
    """Where one writes in a line of text: a dialog that is shown again marks all of it."""

    field: QLineEdit
    at: int
    start: int
    length: int

    @classmethod
    def of(cls, field: QLineEdit) -> "Caret":
        """Return where the caret of a field stands, and what is marked."""
        return cls(field, field.cursorPosition(), field.selectionStart(), field.selectionLength())

    def put_back(self) -> None:
        """Let it stand there again."""
        if self.length:
            back = self.at == self.start
            self.field.setSelection(
                self.start + (self.length if back else 0), -self.length if back else self.length
            )
        else:
            self.field.setCursorPosition(self.at)


class Locking(QObject):
    """Watches the program's windows for hands; the desk's policy says how long is too long.

    A clock that nobody sets and the clock on the wall both count: a computer that slept was left.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(self, seat: Seat, jobs: ShellJobs, window: "Window") -> None:
        super().__init__(window)
        self._seat = seat
        self._jobs = jobs
        self._window = window
        self._minutes = 0
        self._newest = Newest(self)
        self._hidden: list[QWidget] = []
        self._carets: list[Caret] = []
        self._front: QWidget = window
        self.curtain: LockWindow | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self.touch()
        seat.desk_changed.connect(self._listen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    @property
    def is_locked(self) -> bool:
        """Whether the curtain is down."""
        return self.curtain is not None

    def begin(self) -> None:
        """Watch from now on."""
        self._ask()
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more: the window goes."""
        self._timer.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._watch)
        self._raise_curtain()

    def touch(self) -> None:
        """Note that somebody is there."""
        self._touched = time.monotonic(), time.time()

    def look(self) -> None:
        """Lock when nobody has been there for as long as the desk allows."""
        steady, wall = self._touched
        idle = max(time.monotonic() - steady, time.time() - wall)
        if self._minutes and idle >= self._minutes * 60:
            self.lock()

    def lock(self) -> None:
        """Hand in what is typed, and let the curtain down before everything that is open."""
        if self.is_locked or not self._window.isVisible():
            return
        self._seat.drafts.flush()  # and not `leaving`, which puts open editors aside
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        modal = QApplication.activeModalWidget()
        self._front = QApplication.activeWindow() or modal or self._window
        self.curtain = LockWindow(self._seat.desk.name, self._seat.signer.person.name)
        self.curtain.wanted.connect(self._try)
        self.curtain.aside.connect(self._window.step_aside)
        self.curtain.left.connect(self._window.leave_locked)
        self.curtain.setGeometry(self._window.geometry())
        self._hidden = [
            widget for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget is not self.curtain
        ]
        fields = (widget.focusWidget() for widget in self._hidden)
        self._carets = [Caret.of(field) for field in fields if isinstance(field, QLineEdit)]
        self.curtain.setWindowState(self._window.windowState())
        self.curtain.show()
        for widget in self._hidden:
            widget.hide()
        self.locked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See hands on a window; nothing is kept back."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # once is enough
            window.installEventFilter(self)
            self.touch()

    def _try(self, password: str) -> None:
        person_id = self._seat.signer.person.id
        self._jobs.write(
            partial(sign_in, self._seat.desk, person_id, password), self._open, self._failed
        )

    def _open(self, signer: Signer) -> None:
        if signer.person != self._seat.signer.person:
            self._window.step_aside()  # another key or role meanwhile: they sit down anew
            return
        self._raise_curtain()
        for widget in filter(isValid, self._hidden):
            widget.show()
        for caret in self._carets:
            if isValid(caret.field):
                caret.put_back()
        (self._front if isValid(self._front) else self._window).activateWindow()
        self._hidden, self._carets, self._front = [], [], self._window
        self.touch()
        self.unlocked.emit()

    def _failed(self, error: Exception) -> None:
        if self.curtain is None:
            return
        if isinstance(error, Refused):
            self.curtain.refuse(error)
        elif isinstance(error, Unavailable):
            self.curtain.tell(error.sentence)
        else:
            self.curtain.tell(str(error))
            self._seat.report(error)

    def _raise_curtain(self) -> None:
        if self.curtain is not None:
            self.curtain.hide()
            self.curtain.deleteLater()
            self.curtain = None

    def _listen(self, changes: Changes) -> None:
        if "policy" in changes.kinds:
            self._ask()

    def _ask(self) -> None:
        self._seat.ask(queries.current, answer=self._newest.only(self._decide))

    def _decide(self, policy: Policy) -> None:
        self._minutes = policy.lock_minutes
