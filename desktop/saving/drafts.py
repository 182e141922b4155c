"""The register of every text that the desk does not have, for as long as the window lives."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.saving import words
from desktop.saving.fields import DeedOf, FieldSaving
from desktop.saving.records import Acting, Draft, Owner, Standing

_LACKING = (Standing.REFUSED, Standing.FAILED)


class Drafts(QObject):
    """Texts on their way, refused and failed ones by what they are about, and unfinished ones.

    It outlives cards, dialogs and the case in view: whoever shows a place again finds there
    what was typed, and why it was not taken.
    """

    changed = Signal()
    touched = Signal()  # something was typed that will be on the desk in a moment

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        self._acting = acting
        self._case_id = ""
        self._savings: dict[Owner, FieldSaving] = {}
        self._unfinished: dict[Owner, dict[str, Any]] = {}
        self._returned: dict[Owner, tuple[Draft, ...]] = {}  # until their place is shown
        self.numbers: dict[str, str] = {}
        """The numbers of the cases that were in view, by id."""

    def saving(self, owner: Owner, deed: DeedOf, *, apart: bool = False) -> FieldSaving:
        """Return what hands in an owner's fields, with all that it holds already.

        It goes with its case, unless it holds something: Qt's objects end here, on the window's
        thread, and not wherever Python happens to count.
        """
        found = self._savings.get(owner)
        if found is None:
            found = FieldSaving(self._acting, owner, deed, self, apart=apart)
            found.changed.connect(partial(self._weigh, owner))
            found.touched.connect(self.touched)
            self._savings[owner] = found
        found.give_back(self._returned.pop(owner, ()))
        return found

    def give_back(self, draft: Draft) -> None:
        """Take up what an earlier window of the same person did not get onto the desk."""
        self._returned[draft.owner] = (*self._returned.get(draft.owner, ()), draft)

    def returned(self, case_id: str) -> tuple[Draft, ...]:
        """Return what came back of a case and was not shown yet."""
        return tuple(
            draft for drafts in self._returned.values() for draft in drafts
            if draft.owner.case_id == case_id
        )

    def leave_out(self, owner: Owner) -> None:
        """Let go of what came back of an owner: it has no place any more."""
        del self._returned[owner]
        self.changed.emit()

    def enter(self, case_id: str, number: str) -> None:
        """Take note of the case that comes into view; "" for none."""
        self._case_id = case_id
        self.numbers[case_id] = number

    def leave_others(self) -> None:
        """Let go of what holds nothing and belongs to no case in view."""
        for owner in tuple(self._savings):
            self._drop_empty(owner)

    def flush(self) -> None:
        """Hand in all that was typed anywhere, and what failed before."""
        for saving in tuple(self._savings.values()):
            saving.flush()

    def flush_failed(self) -> None:
        """Hand in again what failed: the disk has just taken something else."""
        for draft in self.lacking():
            if draft.standing is Standing.FAILED:
                self._savings[draft.owner].flush()

    def keep(self, owner: Owner, values: Mapping[str, Any]) -> None:
        """Keep what is not saved before the person says so; blanks alone are let go.

        A field that begins with "_" tells where the words belong and is none of them.
        """
        written = {field: value for field, value in values.items() if value}
        if written == self._unfinished.get(owner, {}):
            return
        if any(map(_is_text, written)):
            self._unfinished[owner] = written
        else:
            self._unfinished.pop(owner, None)
        self.changed.emit()

    def kept(self, owner: Owner) -> dict[str, Any]:
        """Return what was kept of an owner, by field."""
        return dict(self._unfinished.get(owner, {}))

    def let_go(self, owner: Owner) -> None:
        """Forget what was kept: the desk has it, or the person threw it away."""
        self.keep(owner, {})

    def forget(self, holds: Callable[[str], bool]) -> None:
        """Drop every text that repeats what was erased; what was typed beside it goes with it."""
        for owner, values in tuple(self._unfinished.items()):
            if any(holds(words.text(value)) for value in values.values()):
                self.let_go(owner)
        for saving in tuple(self._savings.values()):
            if any(holds(words.text(value)) for value in saving.values().values()):
                saving.forget()
        for owner, drafts in tuple(self._returned.items()):
            if any(holds(words.text(draft.value)) for draft in drafts):
                self.leave_out(owner)

    def lacking(self, case_id: str | None = None) -> tuple[Draft, ...]:
        """Return what was refused or failed, of one case or of all."""
        return tuple(
            draft for draft in self._held()
            if draft.standing in _LACKING and case_id in (None, draft.owner.case_id)
        )

    def unfinished(self, case_id: str | None = None) -> tuple[Draft, ...]:
        """Return what is not saved before the person says so, of one case or of all."""
        return tuple(
            Draft(owner, field, value, Standing.UNFINISHED)
            for owner, values in self._unfinished.items() for field, value in values.items()
            if _is_text(field) and case_id in (None, owner.case_id)
        )

    def take_over(self, other: "Drafts") -> None:
        """Keep on what another window of the same person had kept unfinished."""
        self._unfinished.update(other._unfinished)  # noqa: SLF001 - one of our own kind
        self.numbers.update(other.numbers)
        self.changed.emit()

    def every(self) -> tuple[Draft, ...]:
        """Return all that the desk does not have."""
        return (*self._held(), *self.unfinished())

    @property
    def on_the_way(self) -> bool:
        """Whether something was typed that will be on the desk in a moment."""
        return any(True for _ in self._typed())

    def typed(self, case_id: str) -> tuple[Draft, ...]:
        """Return what was typed of a case and will be on the desk in a moment."""
        return tuple(draft for draft in self._typed() if draft.owner.case_id == case_id)

    def _typed(self) -> Iterator[Draft]:
        return (draft for draft in self._held() if draft.standing is Standing.TYPED)

    def _held(self) -> Iterator[Draft]:
        for saving in self._savings.values():
            yield from saving.drafts()
        for drafts in self._returned.values():
            yield from drafts

    def _weigh(self, owner: Owner) -> None:
        self._drop_empty(owner)
        self.changed.emit()

    def _drop_empty(self, owner: Owner) -> None:
        saving = self._savings.get(owner)
        if saving is not None and owner.case_id != self._case_id and not saving.values():
            del self._savings[owner]
            saving.deleteLater()


def _is_text(field: str) -> bool:
    return not field.startswith("_")
