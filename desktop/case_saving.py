"""Saves what is typed about the case in view, each field by itself and for its own case."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.errors import Refused
from desktop.saving import FieldSaving
from desktop.seat import Answer, Seat

HandInOne = Callable[[str, str, Any, Answer, Callable[[Refused], None]], None]
"""Takes case id, field and value, and whom to tell when it was taken or refused."""


class CaseSaving(QObject):
    """A wrong date never holds up a title, and nothing lands in the case opened next."""

    refused = Signal(str, str)  # field, sentence; "" when that is over

    def __init__(
        self, seat: Seat, fields: Iterable[str], hand_in: HandInOne, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._fields = tuple(fields)
        self._hand_in = hand_in
        self._case_id = ""
        self._savings: dict[str, FieldSaving] = {}
        self._interrupted = False
        self._change_case()
        seat.case_opened.connect(self._change_case)
        seat.leaving.connect(self.flush)
        seat.unavailable.connect(self._interrupt)

    @property
    def case_id(self) -> str:
        """The case that what is typed belongs to."""
        return self._case_id

    def touch(self, field: str, value: Any) -> None:
        """Remember what was typed; it is handed in when the keys rest."""
        self._savings[field].touch(field, value)
        self.refused.emit(field, "")

    def holds(self, field: str) -> bool:
        """Whether the screen is newer than the desk there."""
        return self._savings[field].holds(field)

    def flush(self) -> None:
        """Hand in what was typed, now, and what a failing disk did not take before."""
        again, self._interrupted = self._interrupted, False
        for saving in self._savings.values():
            (saving.retry if again else saving.flush)()

    def _change_case(self) -> None:
        """Let what is under way finish for the case it belongs to, and begin anew."""
        self.flush()
        for saving in self._savings.values():
            if saving.under_way:
                saving.settled.connect(saving.deleteLater)
            else:
                saving.deleteLater()
        self._case_id = self._seat.case.id if self._seat.case else ""
        self._savings = {field: self._begin(field, self._case_id) for field in self._fields}
        for field in self._fields:
            self.refused.emit(field, "")

    def _interrupt(self) -> None:
        self._interrupted = True

    def _begin(self, field: str, case_id: str) -> FieldSaving:
        def hand_in(
            values: dict[str, Any], done: Answer, refused: Callable[[Refused], None]
        ) -> None:
            self._hand_in(case_id, field, values[field], done, refused)

        saving = FieldSaving(self._seat, hand_in, self)
        saving.refused.connect(partial(self._was_refused, field, case_id))
        return saving

    def _was_refused(self, field: str, case_id: str, _: str, sentence: str) -> None:
        if case_id == self._case_id:
            self.refused.emit(field, sentence)
        else:
            self._seat.report(Refused(sentence, field=field))
