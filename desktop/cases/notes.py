"""The notes of the case in view: for the desk, never printed."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import cases as acts
from db.records import CaseSnapshot, State
from desktop.autosave import Autosave
from desktop.seat import Seat

_WRITABLE = (State.DRAFT, State.APPROVED, State.CORRECTING)


class NotesModel(QObject):
    """`filled` carries the text to show and whether it may be changed."""

    filled = Signal(str, bool)

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._case_id = ""
        self._saving = Autosave(self._hand_in, self)
        seat.leaving.connect(self._saving.flush)
        seat.case_opened.connect(self._show)
        seat.case_changed.connect(self._refill)

    def write(self, text: str) -> None:
        """Take note of what stands in the field."""
        self._saving.touch("notes", text)

    def settle(self) -> None:
        """Save what waits, now."""
        self._saving.flush()

    def fill(self) -> None:
        """Say again what the case in view has."""
        self._show(self._seat.case)

    def _show(self, case: CaseSnapshot | None) -> None:
        self._case_id = case.id if case else ""
        if case is not None:
            self.filled.emit(case.notes or "", case.state in _WRITABLE)

    def _refill(self, case: CaseSnapshot) -> None:
        if not self._saving.holds("notes"):
            self._show(case)

    def _hand_in(self, values: dict[str, Any]) -> None:
        self._seat.act(acts.edit, self._case_id, notes=values["notes"] or None)
