"""What a case is called, its language and its topics."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import cases as acts
from db.errors import Refused
from db.records import CaseSnapshot, State
from desktop.seat import Seat

_WRITABLE = (State.DRAFT, State.APPROVED, State.CORRECTING)


class DetailsModel(QObject):
    """`saved` or `refused` (with the Refused) answers `save`."""

    saved = Signal()
    refused = Signal(object)

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat

    @property
    def case(self) -> CaseSnapshot | None:
        """The case in view."""
        return self._seat.case

    @property
    def may_change(self) -> bool:
        """Whether the case in view is open for changes."""
        return self.case is not None and self.case.state in _WRITABLE

    def save(self, title: str, language: str, topics: tuple[str, ...]) -> None:
        """Make these the case's title, language and topics."""
        if self.case is not None:
            self._seat.act(
                acts.edit, self.case.id, title=title, language=language, topics=topics,
                done=self._done, refused=self._refused,
            )

    def _refused(self, error: Refused) -> None:
        self.refused.emit(error)

    def _done(self, _: Any) -> None:
        self.saved.emit()
