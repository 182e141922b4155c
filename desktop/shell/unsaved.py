"""The way to what the desk does not have: to its case, its place and its field."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.records import CaseSnapshot, Place
from desktop.saving.records import Draft, Owner
from desktop.seat import Seat

if TYPE_CHECKING:
    from desktop.shell.window import Window  # it holds this

_PLACES = {"request": "reply", "answer": "comment"}
"""Where an owner's kind is not the name of its place."""


class Unsaved(QObject):
    """Leads to one text after the other, what was not taken first.

    `doors` opens what is no place of a case: a dialog, by the kind of its text.
    """

    def __init__(
        self, seat: Seat, doors: Mapping[str, Callable[[Draft], object]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._doors = doors
        self._last: tuple[Owner, str] | None = None
        self._awaited: Draft | None = None
        seat.case_opened.connect(self._arrived)
        seat.case_stayed.connect(self._arrived)

    def go(self) -> None:
        """Show the next text that the desk does not have."""
        drafts = self._seat.drafts
        found = (*drafts.lacking(), *drafts.unfinished())
        if not found:
            return
        places = [(draft.owner, draft.field) for draft in found]
        at = places.index(self._last) + 1 if self._last in places else 0
        draft = found[at % len(found)]
        self._last = (draft.owner, draft.field)
        self._lead(draft)

    def _lead(self, draft: Draft) -> None:
        owner, case = draft.owner, self._seat.case
        if owner.case_id and (case is None or case.id != owner.case_id):
            self._awaited = draft
            self._seat.open_case(owner.case_id)
        elif owner.kind in self._doors:
            self._doors[owner.kind](draft)
        else:
            self._seat.goto.emit(place_of(draft, case))

    def _arrived(self, case: CaseSnapshot | None) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None and case is not None and case.id == awaited.owner.case_id:
            self._lead(awaited)


def doors(window: "Window") -> dict[str, Callable[[Draft], object]]:
    """Return what opens the dialogs in which a text may wait, by its kind."""
    return {
        "case": lambda _: window.cases.new_case(),
        "step": lambda draft: window.bar.resume(draft.owner.id.partition(".")[0]),
        "version": lambda _: window.versions.ask(),
        "policy": lambda _: window.dialogs.settings("policy"),
    }


def place_of(draft: Draft, case: CaseSnapshot | None) -> Place:
    """Return the place where a text is typed."""
    owner = draft.owner
    if owner.kind == "attachment":
        items = case.evidence if case else ()
        found = (item.id for item in items if any(a.id == owner.id for a in item.attachments))
        return Place("evidence", next(found, None), "attachments")
    return Place(_PLACES.get(owner.kind, owner.kind), owner.id or None, draft.field)
