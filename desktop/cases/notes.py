"""The notes of the case in view: for the desk, never printed."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import cases as acts
from db.records import CaseSnapshot
from db.rules.workflow import EDITABLE
from desktop.saving.case import CaseSaving
from desktop.saving.records import Deed
from desktop.seat import Seat

_FIELD = "notes"


class NotesModel(QObject):
    """`filled` carries the text to show and whether it may be changed."""

    filled = Signal(str, bool)
    refused = Signal(str)  # why they are not saved; "" when that is over

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._saving = CaseSaving(seat, "notes", [_FIELD], _deed, self)
        self._saving.refused.connect(self._was_refused)
        seat.case_opened.connect(self._show)
        seat.case_changed.connect(self._refill)

    def write(self, text: str) -> None:
        """Take note of what stands in the field."""
        self._saving.touch(_FIELD, text)

    def settle(self) -> None:
        """Save what waits, now."""
        self._saving.flush()

    def fill(self) -> None:
        """Say again what the case in view has."""
        self._show(self._seat.case)

    def _show(self, case: CaseSnapshot | None) -> None:
        if case is not None:
            text = self._saving.values().get(_FIELD, case.notes or "")
            self.filled.emit(text, case.state in EDITABLE)
            self._saving.tell()

    def _refill(self, case: CaseSnapshot) -> None:
        if not self._saving.holds(_FIELD):
            self._show(case)

    def _was_refused(self, _: str, sentence: str) -> None:
        self.refused.emit(sentence)


def _deed(case_id: str, _: str, text: Any) -> Deed:
    return Deed(acts.edit, (case_id,), {_FIELD: text or None})
