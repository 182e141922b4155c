"""The register of every text that the desk does not have, for as long as the window lives."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

from PySide6.QtCore import QObject, Signal

from desktop.saving.fields import DeedOf, FieldSaving
from desktop.saving.records import Acting, Draft, Owner, Standing

_LACKING = (Standing.REFUSED, Standing.FAILED)


class Drafts(QObject):
    """Texts on their way, refused and failed ones by what they are about, and unfinished ones.

    It outlives cards, dialogs and the case in view: whoever shows a place again finds there
    what was typed, and why it was not taken.
    """

    changed = Signal()

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        self._acting = acting
        self._living: WeakValueDictionary[Owner, FieldSaving] = WeakValueDictionary()
        self._holding: dict[Owner, FieldSaving] = {}
        self._unfinished: dict[Owner, dict[str, Any]] = {}
        self.numbers: dict[str, str] = {}
        """The numbers of the cases that were in view, by id."""

    def saving(self, owner: Owner, deed: DeedOf, *, apart: bool = False) -> FieldSaving:
        """Return what hands in an owner's fields: the same one while it lives or holds a text."""
        found = self._living.get(owner)
        if found is None:
            found = FieldSaving(self._acting, owner, deed, apart=apart)
            found.changed.connect(partial(self._weigh, owner))
            self._living[owner] = found
        return found

    def flush(self) -> None:
        """Hand in all that was typed anywhere, and what failed before."""
        for saving in tuple(self._holding.values()):
            saving.flush()

    def flush_failed(self) -> None:
        """Hand in again what failed: the disk has just taken something else."""
        for draft in self.lacking():
            if draft.standing is Standing.FAILED and draft.owner in self._holding:
                self._holding[draft.owner].flush()

    def keep(self, owner: Owner, values: Mapping[str, Any]) -> None:
        """Keep what is not saved before the person says so; blanks alone are let go."""
        written = {field: value for field, value in values.items() if value}
        if written == self._unfinished.get(owner, {}):
            return
        if written:
            self._unfinished[owner] = written
        else:
            del self._unfinished[owner]
        self.changed.emit()

    def kept(self, owner: Owner) -> dict[str, Any]:
        """Return what was kept of an owner, by field."""
        return dict(self._unfinished.get(owner, {}))

    def let_go(self, owner: Owner) -> None:
        """Forget what was kept: the desk has it, or the person threw it away."""
        self.keep(owner, {})

    def lacking(self, case_id: str | None = None) -> tuple[Draft, ...]:
        """Return what was refused or failed, of one case or of all."""
        return tuple(
            draft for saving in self._holding.values() for draft in saving.drafts()
            if draft.standing in _LACKING and case_id in (None, draft.owner.case_id)
        )

    def unfinished(self) -> tuple[Draft, ...]:
        """Return what is not saved before the person says so."""
        return tuple(
            Draft(owner, field, value, Standing.UNFINISHED)
            for owner, values in self._unfinished.items() for field, value in values.items()
        )

    def every(self) -> tuple[Draft, ...]:
        """Return all that the desk does not have."""
        held = (draft for saving in self._holding.values() for draft in saving.drafts())
        return (*held, *self.unfinished())

    @property
    def on_the_way(self) -> bool:
        """Whether something was typed that will be on the desk in a moment."""
        return any(
            draft.standing is Standing.TYPED
            for saving in self._holding.values() for draft in saving.drafts()
        )

    def _weigh(self, owner: Owner) -> None:
        saving = self._living.get(owner)
        if saving is not None and saving.drafts():
            self._holding[owner] = saving
        else:
            self._holding.pop(owner, None)
        self.changed.emit()
