"""The second verdict, as an editor gives it who has not seen the first."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import second
from db.errors import Refused
from db.records import CaseSnapshot, Scale, State
from db.rules import scales
from desktop.saving.once import Once
from desktop.saving.records import Owner
from desktop.seat import Seat


class SecondModel(QObject):
    """`changed` with the case; `refused` carries the field and the sentence."""

    changed = Signal()
    refused = Signal(str, str)
    filed = Signal()

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._filing = Once(seat, self)
        seat.case_opened.connect(self._change)
        seat.case_changed.connect(self._change)

    @property
    def is_asked(self) -> bool:
        """Whether the person may yet be asked, so that the first verdict is hidden from them."""
        return bool(self._case and self._case.veiled)

    @property
    def may_file(self) -> bool:
        """Whether the text stands still, so that it can be judged now."""
        return self.is_asked and self._case is not None and self._case.state == State.IN_REVIEW

    @property
    def scale(self) -> Scale | None:
        """The scale of the case, in the words of the window's language."""
        return scales.shown(self._case.scale) if self._case else None

    def label(self, rating: str) -> str:
        """Return what the scale calls a rating."""
        found = self.scale.rating(rating) if self.scale else None
        return found.label if found else rating

    def begun(self) -> dict[str, Any]:
        """Return what was chosen and written and is not filed yet."""
        return self._seat.drafts.kept(self._owner())

    def keep(self, rating: str, reason: str) -> None:
        """Keep what is being written, for as long as the window lives."""
        self._seat.drafts.keep(self._owner(), {"rating": rating, "reason": reason})

    def file(self, rating: str, reason: str) -> None:
        """File it, once; from then on both verdicts are seen."""
        if self._case is not None:
            self._filing.act(
                second.file, self._case.id, rating or None, reason,
                done=partial(self._done, self._owner()),
                refused=self._seat.here(self._refuse, self._seat.report),
            )

    @property
    def _case(self) -> CaseSnapshot | None:
        return self._seat.case

    def _owner(self) -> Owner:
        return Owner(self._case.id if self._case else "", "second")

    def _done(self, owner: Owner, _: object) -> None:
        self._seat.drafts.let_go(owner)
        self.filed.emit()

    def _refuse(self, error: Refused) -> None:
        self.refused.emit(error.field, error.sentence)

    def _change(self, _: CaseSnapshot | None) -> None:
        self.changed.emit()
