"""Who might do what at each moment: the workflow table and roles, judged from the journal alone.

The guard refuses what is not allowed when it is done; here it is judged again by whoever checks
the desk, for what was written past the guard.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from db import guard
from db.check.changed import Changed
from db.check.roll import Entry, Roll
from db.check.standing import Standing
from resources.i18n import tr


@dataclass(frozen=True, slots=True)
class Deed:
    """One event: what it was called, who did it, in which case, and what it changed."""

    act: str
    author: str
    case_id: str | None
    changes: tuple[Changed, ...]


@dataclass(slots=True)
class Rights:
    """Where every case stood, and which case each row belongs to."""

    cases: dict[str, Standing] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)

    def judge(self, deed: Deed, roll: Roll) -> Iterator[str]:
        """Yield what its author might not do, and go on to where the deed left the cases."""
        author = roll.of(deed.author) or Entry()
        if author.gone:
            yield tr("its author, {name}, had left the desk", name=author.name)
        yield from _kinds(deed, author)
        for case_id, changes in self._by_case(deed).items():
            if case_id != deed.case_id:
                yield tr("it changes another case than the one it names")
            standing = self.cases.setdefault(case_id, Standing())
            yield from standing.judge(deed.act, deed.author, author, changes)

    def _by_case(self, deed: Deed) -> dict[str, list[Changed]]:
        for change in deed.changes:
            if change.field == "case_id":
                self.homes[change.id] = str(change.value)
        found: dict[str, list[Changed]] = {}
        for change in deed.changes:
            home = change.id if change.kind == "case" else self.homes.get(change.id)
            if home is not None:
                found.setdefault(home, []).append(change)
        return found


def _kinds(deed: Deed, author: Entry) -> Iterator[str]:
    """Hold persons, policy and erasures to supervisors; one's own password is one's own."""
    if author.leads:
        return
    for change in deed.changes:
        mine = guard.KEY_FIELDS if author.provisional else {"sealed_key"}
        own = change.id == deed.author and change.field in mine
        if change.kind in guard.SUPERVISORS_KINDS and not own:
            yield tr("its author, {name}, was no supervisor then, and only one may change a "
                     "{kind}", name=author.name, kind=change.kind)
            return
