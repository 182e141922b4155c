"""Leaving a desk: everything is handed in, and nothing typed is left behind unseen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.errors import Unavailable
from desktop.saving import words
from desktop.seat import Seat
from desktop.shell import rescue
from desktop.shell.jobs import ShellJobs
from desktop.shell.leaving import LeaveQuestion, Waits
from desktop.shell.surviving import lasts

if TYPE_CHECKING:
    from desktop.shell.window import Window  # it asks here before it closes


class Closing(QObject):
    """Puts closing off while the desk lacks something, and keeps those words in a file.

    What is half written is asked about each time, and waits for the person all the same. What the
    desk does not take is asked about once: a second attempt goes through when nothing was typed
    since and the file has it all, so that a failing disk holds nobody back.
    """

    def __init__(self, seat: Seat, jobs: ShellJobs, window: "Window") -> None:
        super().__init__(window)
        self._seat = seat
        self._jobs = jobs
        self._window = window
        self._told: tuple[str, ...] = ()
        self._path: Path | None = None
        self._sure = False
        self.question: LeaveQuestion | None = None

    def hand_in(self) -> None:
        """Hand in all that can be, and wait until it was answered."""
        self._seat.leaving.emit()
        self._jobs.settle()

    def may_close(self, signing_out: bool) -> bool:
        """Whether nothing would be lost by closing now; asks the person otherwise."""
        self.hand_in()
        drafts = self._seat.drafts
        begun = drafts.unfinished()
        lacking = (*drafts.lacking(), *begun)
        told = tuple(words.told(draft, drafts.numbers) for draft in lacking)
        texts = (*told, *(words.text(draft.value) for draft in lacking))
        if not lacking:
            return True
        if self._sure:
            if texts != self._told:
                self._keep(None)  # something was refused since: the file must have that, too
            self._sure = False
            return True
        kept_before = texts == self._told and self._path is not None and not begun
        self._told = texts
        if not kept_before:
            self._ask(told, signing_out)
        return kept_before

    def step_aside(self) -> None:
        """Keep everything without a question: the window is locked, and another person comes.

        It waits for this person at this desk; what the desk refused lies in a file as well.
        """
        self.hand_in()
        if self._seat.drafts.lacking():
            self._keep(None)
        self._sure = True

    def _ask(self, told: tuple[str, ...], signing_out: bool) -> None:
        why = self._keep(None)
        if self.question is not None:
            self.question.close()
        self.question = LeaveQuestion(told, self._path, why, self._waits(), self._window)
        self.question.show_wanted.connect(self._window.unsaved.go)
        self.question.folder_chosen.connect(self._keep_elsewhere)
        leave = self._sign_out if signing_out else self._leave
        self.question.leave_wanted.connect(leave)
        self.question.finished.connect(self._forget)
        self.question.open()

    def _waits(self) -> Waits:
        drafts = self._seat.drafts
        last = [lasts(draft) for draft in (*drafts.lacking(), *drafts.unfinished())]
        if not self._window.surviving.write() or not any(last):
            return Waits.NOTHING
        return Waits.ALL if all(last) else Waits.SOME

    def _keep(self, path: Path | None) -> str:
        """Write the report, and take back the one before; returns why it was not written."""
        try:
            kept = rescue.keep(rescue.report(self._seat.drafts, self._window), path)
        except Unavailable as error:
            self._path = None
            return error.sentence
        if self._path is not None and self._path != kept:
            self._path.unlink(missing_ok=True)
        self._path = kept
        return ""

    def _keep_elsewhere(self, folder: Path) -> None:
        why = self._keep(folder / rescue.name())
        if self.question is not None:
            self.question.tell(self._path, why)

    def _leave(self) -> None:
        self._sure = True
        self._window.close()

    def _sign_out(self) -> None:
        self._sure = True
        self._window.sign_out()

    def _forget(self) -> None:
        self.question = None
