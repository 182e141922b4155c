"""A case that is being begun: its words wait until they are handed in, or put away."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from db.actions import cases as acts
from db.records import Done
from desktop.precedents.model import PrecedentsModel
from desktop.saving.records import Owner
from desktop.seat import Seat

_BEGUN = Owner("", "case")


class NewCaseModel(QObject):
    """`created`, `refused` or `failed` answers `create`."""

    created = Signal(str)  # the id
    refused = Signal(object)  # Refused
    failed = Signal()  # the disk did not take it; the shell says so

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat

    def begun(self) -> dict[str, str]:
        """Return the quote and the claimant of a case that was begun and not created."""
        return self._seat.drafts.kept(_BEGUN)

    def keep(self, quote: str, claimant: str) -> None:
        """Keep what is being written, for as long as the window lives."""
        self._seat.drafts.keep(_BEGUN, {"quote": quote, "claimant": claimant})

    def put_away(self) -> None:
        """Let go of what was written: the claim went to another case's register."""
        self._seat.drafts.let_go(_BEGUN)

    def precedents(self, parent: QObject) -> PrecedentsModel:
        """Return what finds claims like the words that are being written."""
        return PrecedentsModel(self._seat, parent)

    def create(self, quote: str, claimant: str) -> None:
        """Begin a case, and bring it into view."""
        handed = self.begun()
        self._seat.act(
            acts.create, quote, claimant, done=partial(self._created, handed),
            refused=self.refused.emit, failed=self._failed,
        )

    def _created(self, handed: dict[str, str], done: Done) -> None:
        if self.begun() == handed:
            self.put_away()
        self._seat.open_case(done.id)
        self.created.emit(done.id)

    def _failed(self, _: Exception) -> None:
        self.failed.emit()
