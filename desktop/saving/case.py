"""Saves what is typed about the case in view, each field by itself and for its own case."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.saving.fields import FieldSaving
from desktop.saving.records import Deed, Owner
from desktop.seat import Seat

DeedOfOne = Callable[[str, str, Any], Deed]
"""Returns the act that puts one value on the desk: case id, field, value."""


class CaseSaving(QObject):
    """A wrong date never holds up a title, and nothing lands in the case opened next."""

    refused = Signal(str, str)  # field, sentence; "" when that is over

    def __init__(
        self, seat: Seat, kind: str, fields: Iterable[str], deed: DeedOfOne, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._kind = kind
        self._fields = tuple(fields)
        self._deed = deed
        self._saving = self._begin()
        seat.case_opened.connect(self._change_case)

    @property
    def case_id(self) -> str:
        """The case that what is typed belongs to."""
        return self._saving.owner.case_id

    def touch(self, field: str, value: Any) -> None:
        """Remember what was typed; it is handed in when the keys rest."""
        self._saving.touch(field, value)
        self.refused.emit(field, "")

    def holds(self, field: str) -> bool:
        """Whether the screen is newer than the desk there."""
        return self._saving.holds(field)

    def values(self) -> dict[str, Any]:
        """Return what the desk does not have of the case in view, by field."""
        return self._saving.values()

    def tell(self) -> None:
        """Say of every field again why it was not taken, for who shows another case now."""
        sentences = self._saving.refusals
        for field in self._fields:
            self.refused.emit(field, sentences.get(field, ""))

    def flush(self) -> None:
        """Hand in what was typed, now, and what a failing disk did not take before."""
        self._saving.flush()

    def _change_case(self) -> None:
        """Let what is under way finish for the case it belongs to, and begin anew."""
        self._saving.flush()
        self._saving.refused.disconnect(self.refused)
        self._saving = self._begin()

    def _begin(self) -> FieldSaving:
        case_id = self._seat.case.id if self._seat.case else ""
        owner = Owner(case_id, self._kind)
        saving = self._seat.drafts.saving(owner, partial(self._deed_of, case_id), apart=True)
        saving.refused.connect(self.refused)
        return saving

    def _deed_of(self, case_id: str, values: dict[str, Any]) -> Deed:
        ((field, value),) = values.items()
        return self._deed(case_id, field, value)
