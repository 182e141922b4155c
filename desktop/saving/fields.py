"""How what is typed into one item reaches the desk, and what happens to what is refused."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QMetaMethod, QObject, Signal

from db.errors import Refused, Unavailable
from desktop.saving.autosave import Autosave
from desktop.saving.records import Acting, Deed, Draft, Owner, Standing

DeedOf = Callable[[dict[str, Any]], Deed]
"""Returns the act that puts these values, by field, on the desk."""


class FieldSaving(QObject):
    """Keeps every value until the desk has taken it.

    An act is taken or refused as a whole: when one value of several is refused, the others are
    handed in again without it, so nobody loses a title for the sake of a wrong date. `apart`
    gives each field an act of its own. Made by `Drafts.saving`, which keeps it while it holds
    anything, whoever shows it or does not any longer.
    """

    refused = Signal(str, str)  # field ("" when no field is to blame), sentence
    taken = Signal(str)  # field whose value is on the desk
    settled = Signal()  # nothing is under way
    changed = Signal()  # another standing of something held here
    touched = Signal()  # something was typed, whether it stood here before or not

    def __init__(
        self, acting: Acting, owner: Owner, deed: DeedOf, parent: QObject, *, apart: bool = False
    ) -> None:
        super().__init__(parent)
        self.owner = owner
        self._acting = acting
        self._deed = deed
        self._apart = apart
        self._autosave = Autosave(self._start, self)
        self._under_way: list[dict[str, Any]] = []
        self._refused: dict[str, tuple[Any, str]] = {}
        self._failed: dict[str, tuple[Any, str]] = {}

    def touch(self, field: str, value: Any) -> None:
        """Remember what was typed; it is handed in when the keys rest."""
        news = not self._autosave.holds(field)
        self._refused.pop(field, None)
        self._failed.pop(field, None)
        self._autosave.touch(field, value)
        if news:
            self.changed.emit()
        self.touched.emit()

    def holds(self, field: str) -> bool:
        """Whether the screen is newer than the desk there."""
        return field in self.values()

    def values(self) -> dict[str, Any]:
        """Return what the desk does not have, by field."""
        return {draft.field: draft.value for draft in self.drafts()}

    def drafts(self) -> tuple[Draft, ...]:
        """Return the same with how each stands; what was typed last counts."""
        found: dict[str, Draft] = {}
        for values in (*self._under_way, self._autosave.values):
            for field, value in values.items():
                found[field] = Draft(self.owner, field, value, Standing.TYPED)
        for standing, kept in (
            (Standing.FAILED, self._failed), (Standing.REFUSED, self._refused)
        ):
            for field, (value, sentence) in kept.items():
                found.setdefault(field, Draft(self.owner, field, value, standing, sentence))
        return tuple(found.values())

    def flush(self) -> None:
        """Hand in what was typed, now, and what a failing disk did not take before."""
        self._put_back(self._failed)
        self._autosave.flush()

    def retry(self) -> None:
        """Hand in everything that the desk lacks, also what it refused before."""
        self._put_back(self._refused)
        self.flush()

    def give_back(self, drafts: Iterable[Draft]) -> None:
        """Hold again what another window's desk did not take; it is not handed in unasked."""
        for draft in drafts:
            self._refused[draft.field] = (draft.value, draft.sentence)

    def forget(self) -> None:
        """Drop what waits, was refused or failed."""
        self._autosave.forget()
        self._refused.clear()
        self._failed.clear()
        self.changed.emit()

    @property
    def under_way(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._under_way)

    @property
    def refusals(self) -> dict[str, str]:
        """The sentence for each field whose value was not taken."""
        return {field: sentence for field, (_, sentence) in (self._failed | self._refused).items()}

    def _put_back(self, kept: dict[str, tuple[Any, str]]) -> None:
        for field, (value, _) in kept.items():
            if not self._autosave.holds(field):
                self._autosave.touch(field, value)
        kept.clear()

    def _start(self, values: dict[str, Any]) -> None:
        for part in [{field: values[field]} for field in values] if self._apart else [values]:
            self._under_way.append(part)
            deed = self._deed(part)
            self._acting.act(
                deed.action, *deed.arguments, done=partial(self._taken, part),
                refused=partial(self._was_refused, part),
                failed=partial(self._not_taken, part), **deed.fields,
            )

    def _taken(self, values: dict[str, Any], _: Any) -> None:
        self._finish(values)
        for field in values:
            self.taken.emit(field)
        self._settle()

    def _was_refused(self, values: dict[str, Any], refusal: Refused) -> None:
        self._finish(values)
        blamed = {refusal.field} if refusal.field in values else set(values)
        newer = self._newer()
        for field in blamed - newer:
            self._refused[field] = (values[field], refusal.sentence)
        named = refusal.field in values or self._apart
        self._tell(next(iter(blamed)) if named else "", refusal)
        if rest := {field: values[field] for field in values if field not in blamed | newer}:
            self._start(rest)
        self._settle()

    def _not_taken(self, values: dict[str, Any], error: Exception) -> None:
        """Keep what was under way: after the disk's error it is tried again, after ours not."""
        self._finish(values)
        for field in values.keys() - self._newer():
            if isinstance(error, Unavailable):
                self._failed[field] = (values[field], error.sentence)
            else:
                ours = self.tr("This is not saved: something went wrong in Stet itself.")
                self._refused[field] = (values[field], ours)
        self._settle()

    def _tell(self, field: str, refusal: Refused) -> None:
        """Say why; whoever showed the field may have gone by now."""
        if self.isSignalConnected(QMetaMethod.fromSignal(self.refused)):
            self.refused.emit(field, refusal.sentence)
        else:
            self._acting.report(refusal)

    def _newer(self) -> set[str]:
        """Return the fields that were typed again since: an older value must not follow those."""
        return set(self._autosave.values).union(*self._under_way)

    def _finish(self, values: dict[str, Any]) -> None:
        self._under_way = [other for other in self._under_way if other is not values]

    def _settle(self) -> None:
        self.changed.emit()
        if not self._under_way:
            self.settled.emit()
