"""After a crash the window opens where it died, and says what came back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from db.records import CaseSnapshot
from desktop.saving import words
from desktop.seat import Seat
from desktop.shell.messages import Messages
from desktop.shell.settings import Settings

if TYPE_CHECKING:
    from desktop.saving.drafts import Drafts

NOTE_MS = 300
"""Milliseconds until a case in view is noted: who walks through the list is not held up."""
_MOST = 4
"""Places that are named one by one."""


class Returning(QObject):
    """Notes which case is in view, and that a window runs, on this computer."""

    def __init__(self, seat: Seat, settings: Settings, messages: Messages) -> None:
        super().__init__(messages)
        self._seat = seat
        self._settings = settings
        self._messages = messages
        self._case_id = ""
        self._timer = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._timer.timeout.connect(self._note)
        seat.case_opened.connect(self._opened)

    def begin(self) -> None:
        """Take note that this window runs; say so where the last one of the person died."""
        desk, person = self._seat.desk.path, self._seat.signer.person.id
        died = self._settings.running_at(desk) == person
        self._settings.note_running(desk, person)
        if died:
            self._messages.returned.say(self._told(self._seat.drafts))

    def end(self) -> None:
        """Take note that the window was closed, and where."""
        self._timer.stop()
        self._note()
        self._settings.note_running(self._seat.desk.path, "")
        self._settings.settle()

    def _opened(self, case: CaseSnapshot | None) -> None:
        if case is not None:
            self._case_id = case.id
            self._timer.start()

    def _note(self) -> None:
        if self._case_id:
            self._settings.remember_case(self._seat.desk.path, self._case_id)

    def _told(self, drafts: "Drafts") -> str:
        places = words.begun((*drafts.lacking(), *drafts.unfinished()))
        if not places:
            return self.tr(
                "Stet ended last time without being closed. What was typed in the last two "
                "seconds before may be missing."
            )
        return self.tr(
            "Stet ended last time without being closed. What was not on the desk is in its place "
            "again: {places}. What was typed in the last two seconds before may be missing."
        ).format(places=", ".join([*places[:_MOST], *(["…"] if places[_MOST:] else [])]))
