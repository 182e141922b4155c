"""The one writer thread and the only pool: work off the window's thread, answers back on it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal, Slot

from desktop.gone import has_gone

if TYPE_CHECKING:  # it is on the screen before a seat is needed (SPEED.md, Start)
    from desktop.seat import Answer, Failure

PAINTING_MS = 50
"""Milliseconds in which a case that came into view is painted; whoever walks on is waited for."""
READERS = 2
"""Threads that answer questions; more would only wait for each other on two cores."""


@dataclass(frozen=True, slots=True)
class _Job:
    call: Callable[[], Any]
    number: int


class _Post(QObject):
    """Carries answers to the thread it was made on, in the order of posting.

    Whom an answer is for never leaves this thread: a job that held the last of an object of Qt's
    would take it away on another, its timers would stay behind, and the next of them crash.
    """

    arrived = Signal(int, bool, object)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count()
        self._waiting: dict[int, tuple[Answer, Failure]] = {}
        self.arrived.connect(self._hand_on, Qt.ConnectionType.QueuedConnection)

    def job(self, call: Callable[[], Any], done: "Answer", failed: "Failure") -> _Job:
        """Return a job whose answer will go to one of the two."""
        number = next(self._numbers)
        self._waiting[number] = done, failed
        return _Job(call, number)

    @Slot(int, bool, object)
    def _hand_on(self, number: int, is_done: bool, said: Any) -> None:
        done, failed = self._waiting.pop(number)
        answer = done if is_done else failed
        if not has_gone(answer):
            answer(said)


class ShellJobs:
    """Implements `desktop.seat.Jobs`; make it on the window's thread."""

    def __init__(self) -> None:
        self._post = _Post()
        self._patient: list[_Job] = []
        self._painting = QTimer(self._post, singleShot=True, interval=PAINTING_MS)
        self._painting.timeout.connect(self._read_patient)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(READERS)
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._handed_in = 0
        self._answered = 0
        self._changed = threading.Condition()
        self._open = True
        self._writer = threading.Thread(target=self._write_on, name="stet-writer", daemon=True)
        self._writer.start()

    def write(self, call: Callable[[], Any], done: "Answer", failed: "Failure") -> None:
        """Run on the writer thread, after everything handed in before."""
        self._handed_in += 1
        self._queue.put(self._post.job(call, done, failed))

    def read(
        self, call: Callable[[], Any], done: "Answer", failed: "Failure", *, patient: bool = False
    ) -> None:
        """Run on the reading pool; what is `patient` lets the window paint first."""
        if not self._open:
            return
        job = self._post.job(call, done, failed)
        if patient:
            self._patient.append(job)
            self._painting.start()
        else:
            self._pool.start(partial(self._run, job))

    def _read_patient(self) -> None:
        """Begin what waited; called again whenever something else is painted meanwhile."""
        self._painting.stop()
        patient, self._patient = self._patient, []
        for job in patient:
            self._pool.start(partial(self._run, job))

    def settle(self) -> None:
        """Run and answer all that was handed in, and what its answers hand in."""
        while True:
            wanted = self._handed_in
            self._read_patient()
            with self._changed:
                self._changed.wait_for(partial(self._caught_up, wanted))
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self._post)
            if self._handed_in == wanted and not self._patient:
                return

    def finish(self) -> None:
        """Settle, then stop for good."""
        if self._open:
            self._open = False
            self.settle()
            self._queue.put(None)
            self._writer.join()

    def _caught_up(self, wanted: int) -> bool:
        return self._answered >= wanted

    def _write_on(self) -> None:
        while (job := self._queue.get()) is not None:
            self._run(job)
            with self._changed:
                self._answered += 1
                self._changed.notify_all()

    def _run(self, job: _Job) -> None:
        try:
            said, is_done = job.call(), True
        except Exception as error:  # noqa: BLE001 - sorted by whoever asked, on the window's thread
            said, is_done = error, False
        self._post.arrived.emit(job.number, is_done, said)
