"""How what is typed into one item reaches the desk, and what happens to what is refused."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from db.errors import Refused
from desktop.autosave import Autosave
from desktop.seat import Answer, Seat

HandIn = Callable[[dict[str, Any], Answer, Callable[[Refused], None]], None]
"""Takes values by field, and whom to tell when they were taken or refused."""


class FieldSaving(QObject):
    """Keeps every value until the desk has taken it.

    An act is taken or refused as a whole: when one value of several is refused, the others are
    handed in again without it, so nobody loses a title for the sake of a wrong date.
    """

    refused = Signal(str, str)  # field ("" when no field is to blame), sentence
    taken = Signal(str)  # field whose value is on the desk
    settled = Signal()  # nothing waits and nothing is under way

    def __init__(self, seat: Seat, hand_in: HandIn, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._hand_in = hand_in
        self._autosave = Autosave(self._start, self)
        self._under_way: list[dict[str, Any]] = []
        self._kept: dict[str, Any] = {}
        seat.watch(self)
        seat.leaving.connect(self.flush)
        seat.unavailable.connect(self._interrupted)
        seat.crashed.connect(self._interrupted)

    def touch(self, field: str, value: Any) -> None:
        """Remember what was typed; it is handed in when the keys rest."""
        self._kept.pop(field, None)
        self._autosave.touch(field, value)

    def holds(self, field: str) -> bool:
        """Whether the screen is newer than the desk there."""
        under_way = any(field in values for values in self._under_way)
        return under_way or field in self._kept or self._autosave.holds(field)

    def flush(self) -> None:
        """Hand in what was typed, now."""
        self._autosave.flush()

    def retry(self) -> None:
        """Hand in everything that the desk lacks, also what it refused before."""
        for field, value in self._kept.items():
            if not self._autosave.holds(field):
                self._autosave.touch(field, value)
        self._kept.clear()
        self._autosave.flush()

    def forget(self) -> None:
        """Drop what waits or was refused."""
        self._autosave.forget()
        self._kept.clear()

    @property
    def under_way(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._under_way)

    @property
    def refusals(self) -> frozenset[str]:
        """The fields whose values were not taken."""
        return frozenset(self._kept)

    def _start(self, values: dict[str, Any]) -> None:
        self._under_way.append(values)

        def taken(_: Any) -> None:
            self._finish(values)
            if isValid(self):
                for field in values:
                    self.taken.emit(field)
                self._settle()

        def refused(refusal: Refused) -> None:
            self._finish(values)
            blamed = {refusal.field} if refusal.field in values else set(values)
            self._keep({field: values[field] for field in blamed}, refusal)
            if rest := {field: values[field] for field in values if field not in blamed}:
                self._start(rest)
            if isValid(self):
                self._settle()

        self._hand_in(values, taken, refused)

    def _keep(self, values: dict[str, Any], refusal: Refused) -> None:
        """Hold on to what was refused; whoever showed it may be closed by now."""
        if not isValid(self):
            self._seat.report(refusal)
            return
        self._kept.update({f: values[f] for f in values if not self._autosave.holds(f)})
        self.refused.emit(refusal.field if refusal.field in values else "", refusal.sentence)

    def _interrupted(self, _: Exception) -> None:
        """Keep what was under way when the disk failed: a later try hands it in again."""
        for values in self._under_way:
            self._kept.update(
                {f: value for f, value in values.items() if not self._autosave.holds(f)}
            )
        self._under_way.clear()
        self._settle()

    def _finish(self, values: dict[str, Any]) -> None:
        self._under_way = [other for other in self._under_way if other is not values]

    def _settle(self) -> None:
        if not self._under_way:
            self.settled.emit()
