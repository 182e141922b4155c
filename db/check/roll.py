"""Who was who at each moment of the journal: role, key, and whether they were still there."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from db.check.changed import Changed
from db.keys import verifies
from db.records import Role
from resources.i18n import tr


@dataclass(slots=True)
class Entry:
    """One person as the journal knew them at a moment; `keys` are those they had before.

    `provisional` says that the key was handed out to them, and not yet made their own.
    """

    name: str = ""
    role: str = ""
    key: str = ""
    gone: bool = False
    provisional: bool = False
    keys: list[str] = field(default_factory=list)

    @property
    def leads(self) -> bool:
        """Whether they were a supervisor."""
        return self.role == Role.SUPERVISOR


class Roll:
    """The persons of a desk, from their own events alone."""

    def __init__(self) -> None:
        self._persons: dict[str, Entry] = {}

    def of(self, person_id: str) -> Entry | None:
        """Return a person as of now, or None for somebody who was never taken on."""
        return self._persons.get(person_id)

    def found(self, changes: Iterable[Changed]) -> None:
        """Let the first event of a desk vouch for its own author: there is nobody before."""
        if not self._persons:
            self.take(changes)

    def take(self, changes: Iterable[Changed]) -> None:
        """Go on to what an event made of the persons."""
        for change in changes:
            if change.kind == "person":
                self._take(self._persons.setdefault(change.id, Entry()), change)

    def signature(self, author: str, event_id: str, signature: str) -> str:
        """Return what is wrong with a signature, as a sentence without its place, or nothing."""
        entry = self._persons.get(author)
        if entry is None:
            return tr("its author was nobody of this desk then")
        if verifies(entry.key, event_id, signature):
            return ""
        if any(verifies(key, event_id, signature) for key in entry.keys):
            return tr("it is signed with a key of {name} that had been replaced", name=entry.name)
        for other in self._persons.values():
            if other is not entry and verifies(other.key, event_id, signature):
                return tr("its signature is not its author's, {name}, but made with the key of "
                          "{other}", name=entry.name, other=other.name)
        return tr("its signature is not its author's, nor anybody's of this desk")

    def _take(self, entry: Entry, change: Changed) -> None:
        if change.field == "name":
            entry.name = str(change.value)
        elif change.field == "role":
            entry.role = str(change.value)
        elif change.field == "gone":
            entry.gone = bool(change.value)
        elif change.field == "provisional":
            entry.provisional = bool(change.value)
        elif change.field == "public_key":
            if entry.key:
                entry.keys.append(entry.key)
            entry.key = str(change.value)
