"""The claim of the case in view, field by field, and how what is typed reaches the desk."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import cases, claims
from db.errors import Refused
from db.records import Appearance, CaseSnapshot, Claim
from db.rules import text
from desktop.saving.case import CaseSaving
from desktop.saving.records import Deed
from desktop.seat import Seat

CASE_FIELDS = ("title", "language", "topics")
CLAIM_FIELDS = (
    "quote", "claimant", "claimant_kind", "claimant_role", "claimant_same_as", "date", "place",
    "medium", "url",
)
APPEARANCES = "appearances"
PORTRAIT = "portrait"


class ClaimModel(QObject):
    """Fields are those of CASE_FIELDS and CLAIM_FIELDS, "appearances" and "portrait"."""

    opened = Signal()  # another case, or none
    changed = Signal()  # the same case, read anew
    refused = Signal(str, str)  # field, sentence; "" takes the sentence away

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        fields = (*CASE_FIELDS, *CLAIM_FIELDS, APPEARANCES)
        self._saving = CaseSaving(seat, "claim", fields, _deed, self)
        self._saving.refused.connect(self.refused)
        seat.case_opened.connect(self._opened)
        seat.case_changed.connect(self._changed)

    @property
    def case(self) -> CaseSnapshot | None:
        """The case in view."""
        return self._seat.case

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be changed now."""
        return not self._seat.may_change

    def values(self) -> dict[str, Any]:
        """Return what the desk holds, by field; nothing without a case."""
        return _values(self.case) if self.case else {}

    def drafts(self) -> dict[str, Any]:
        """Return what was typed and is not on the desk, by field: it was refused, or waits."""
        return self._saving.values()

    def holds(self, field: str) -> bool:
        """Whether the screen is newer than the desk there."""
        return self._saving.holds(field)

    def write(self, field: str, value: Any) -> None:
        """Take what was typed into a field."""
        self._saving.touch(field, value)

    def write_appearances(self, rows: Sequence[Appearance]) -> None:
        """Take the table of appearances; rows in which nothing is written yet are left out."""
        written = tuple(row for row in rows if row.publisher or row.date or row.url)
        self._saving.touch(APPEARANCES, written)

    def set_portrait(self, path: Path | None) -> None:
        """Keep a picture of the claimant, or take it away with None; at once."""
        if not self.is_read_only:
            self.refused.emit(PORTRAIT, "")
            self._seat.act(
                claims.set_portrait, self._saving.case_id, path,
                refused=self._seat.here(self._portrait_refused, self._seat.report),
            )

    def flush(self) -> None:
        """Save what was typed, now."""
        self._saving.flush()

    def _opened(self, _: CaseSnapshot | None) -> None:
        self.refused.emit(PORTRAIT, "")
        self.opened.emit()
        self._saving.tell()

    def _changed(self, _: CaseSnapshot) -> None:
        self.changed.emit()

    def _portrait_refused(self, refusal: Refused) -> None:
        self.refused.emit(PORTRAIT, refusal.sentence)


def _deed(case_id: str, field: str, value: Any) -> Deed:
    if field == APPEARANCES:
        return Deed(claims.set_appearances, (case_id, value))
    if field == "topics":
        return Deed(cases.edit, (case_id,), {"topics": text.listed(value or "")})
    if field in CASE_FIELDS:
        return Deed(cases.edit, (case_id,), {field: value or ""})
    return Deed(claims.edit, (case_id,), {field: value})


def _values(case: CaseSnapshot) -> dict[str, Any]:
    return {
        "title": case.title or None,
        "language": case.language,
        "topics": ", ".join(case.topics) or None,
        **_claim_values(case.claim),
    }


def _claim_values(claim: Claim) -> dict[str, Any]:
    claimant = claim.claimant
    return {
        "quote": claim.quote,
        "claimant": claimant.name,
        "claimant_kind": claimant.kind,
        "claimant_role": claimant.role,
        "claimant_same_as": claimant.same_as,
        "date": claim.date,
        "place": claim.place,
        "medium": claim.medium,
        "url": claim.url,
        APPEARANCES: claim.appearances,
        PORTRAIT: claimant.portrait,
    }
