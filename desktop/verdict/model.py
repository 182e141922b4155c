"""The verdict of the case in view, and how a choice or a reason reaches the desk."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import verdict
from db.errors import Refused
from db.records import REASON_LIMIT, CaseSnapshot, Scale
from db.rules import scales
from desktop.saving.case import CaseSaving
from desktop.saving.records import Deed
from desktop.seat import Seat
from desktop.verdict.second import SecondModel

FIELDS = ("rating", "reason", "origins_exception")


class VerdictModel(QObject):
    """Fields are those of FIELDS."""

    opened = Signal()  # another case, or none
    changed = Signal()  # the same case, read anew
    refused = Signal(str, str)  # field, sentence; "" takes the sentence away

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.second = SecondModel(seat, self)
        self._saving = CaseSaving(seat, "verdict", FIELDS, _deed, self)
        self._saving.refused.connect(self.refused)
        seat.case_opened.connect(self._opened)
        seat.case_changed.connect(self._changed)

    @property
    def case(self) -> CaseSnapshot | None:
        """The case in view."""
        return self._seat.case

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be changed now, or the verdict is another's to see."""
        return self.case is None or not self._seat.may_change or self.case.veiled

    @property
    def scale(self) -> Scale | None:
        """The scale of the case in view, in the words of the window's language."""
        return scales.shown(self.case.scale) if self.case else None

    def scales(self) -> tuple[Scale, ...]:
        """Return the scales to choose from."""
        return tuple(map(scales.shown, scales.every()))

    def holds(self, field: str) -> bool:
        """Whether the screen is newer than the desk there."""
        return self._saving.holds(field)

    def drafts(self) -> dict[str, Any]:
        """Return what was typed and is not on the desk, by field: it was refused, or waits."""
        return self._saving.values()

    def choose(self, rating_id: str) -> None:
        """Choose a rating, at once."""
        if not self.is_read_only:
            self._saving.touch("rating", rating_id)
            self._saving.flush()

    def choose_scale(self, reference: str) -> None:
        """Pin another scale; a refusal stands below the tiles."""
        if not self.is_read_only:
            self.flush()
            self._seat.act(
                verdict.set_scale, self._saving.case_id, reference,
                refused=self._seat.here(self._scale_refused, self._seat.report),
            )

    def write(self, field: str, text: str) -> None:
        """Take what was typed as reason or exception; say at once when a reason is too long."""
        self._saving.touch(field, text)
        if field == "reason" and len(text.strip()) > REASON_LIMIT:
            sentence = self.tr("The reason has at most {limit} characters; it is not saved.")
            self.refused.emit(field, sentence.format(limit=REASON_LIMIT))

    def flush(self) -> None:
        """Save what was typed, now."""
        self._saving.flush()

    def _opened(self, _: CaseSnapshot | None) -> None:
        self.opened.emit()
        self._saving.tell()

    def _changed(self, _: CaseSnapshot) -> None:
        self.changed.emit()

    def _scale_refused(self, refusal: Refused) -> None:
        self.refused.emit("rating", refusal.sentence)


def _deed(case_id: str, field: str, value: Any) -> Deed:
    if field == "origins_exception":
        return Deed(verdict.except_origins, (case_id, value or None))
    return Deed(verdict.choose, (case_id,), {field: value or None})
