"""The review of the case in view: its changes, where somebody stands in them, what they saw."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from db.desk import Desk
from db.queries import review as queries
from db.records import CaseSnapshot, Change, Comparison, Looked, Part, Place, Review
from db.rules.comparing import compare
from desktop import troubles
from desktop.newest import Newest
from desktop.review.settling import SettlingModel
from desktop.seat import Seat

NOWHERE = -1


class Notes(Protocol):
    """Keeps what a person has seen of a case, on this computer."""

    def seen(self, case_id: str) -> Iterable[str]:
        """Return the keys of the changes seen."""

    def keep(self, case_id: str, keys: Iterable[str]) -> None:
        """Keep the keys of the changes seen."""


class ReviewModel(QObject):
    """Asks the desk only while somebody looks; comparing is done in a job."""

    compared = Signal()  # another review, or none
    troubled = Signal(str)  # why there is none, or "" once it is asked for anew
    moved = Signal()  # another change is the current one
    marked = Signal()  # what was seen is different

    def __init__(self, seat: Seat, notes: Notes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._notes = notes
        self.settling = SettlingModel(seat, self)
        self.review: Review | None = None
        self.comparison = Comparison()
        self.current = NOWHERE
        self._seen: set[str] = set()
        self._looked_at = False
        self._stale = True
        self._comparing = Newest(self)
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._refill)

    @property
    def case(self) -> CaseSnapshot | None:
        """The case in view."""
        return self._seat.case

    @property
    def changes(self) -> tuple[Change, ...]:
        """What there is to walk through."""
        return self.comparison.changes

    @property
    def change(self) -> Change | None:
        """The current change."""
        return self.changes[self.current] if self.current != NOWHERE else None

    @property
    def seen(self) -> tuple[Change, ...]:
        """The changes that this person has seen."""
        return tuple(change for change in self.changes if change.key in self._seen)

    @property
    def unseen(self) -> tuple[Change, ...]:
        """The changes that they have not seen."""
        return tuple(change for change in self.changes if change.key not in self._seen)

    def looked(self) -> Looked | None:
        """Return the places of the changes seen and not seen; None before they are known."""
        if self.review is None:
            return None
        return Looked(
            tuple(change.name for change in self.seen),
            tuple(change.name for change in self.unseen),
        )

    def look(self, looking: bool) -> None:
        """Say whether somebody sees the review."""
        self._looked_at = looking
        self._read_if_needed()

    def try_again(self) -> None:
        """Read what could not be read."""
        self._read_if_needed()

    def step(self, by: int) -> None:
        """Go to the next change, or to the one before; it counts as seen.

        From either end on to what was not seen yet, as long as there is something.
        """
        if not self.changes:
            return
        last = len(self.changes) - 1
        at = self.current + by if self.current != NOWHERE else (0 if by > 0 else last)
        if 0 <= at <= last:
            self.go(at)
        elif unseen := self.unseen:
            self.go_to_key(unseen[0 if by > 0 else -1].key)

    def go(self, at: int) -> None:
        """Go to a change; it counts as seen."""
        self.current = at
        self.mark(self.changes[at].key, seen=True)
        self.moved.emit()

    def go_to_part(self, part: Part) -> bool:
        """Go to the first change of a part; False where it has none."""
        found = self.comparison.of(part)
        if found:
            self.go(self.changes.index(found[0]))
        return bool(found)

    def go_to_place(self, place: Place) -> bool:
        """Go to the change at a place; False where there is none."""
        for at, change in enumerate(self.changes):
            if change.place.kind == place.kind and place.id in (None, change.place.id):
                self.go(at)
                return True
        return False

    def go_to_key(self, key: str) -> None:
        """Go to the change of that key."""
        self.go(next(at for at, change in enumerate(self.changes) if change.key == key))

    def mark(self, key: str, *, seen: bool) -> None:
        """Mark a change as seen, or as not seen."""
        if (key in self._seen) != seen:
            (self._seen.add if seen else self._seen.discard)(key)
            if self.case is not None:
                self._notes.keep(self.case.id, sorted(self._seen))
            self.marked.emit()

    def has_seen(self, key: str) -> bool:
        """Tell whether a change was seen."""
        return key in self._seen

    def _open(self, _: CaseSnapshot | None) -> None:
        self._comparing.drop()
        self.troubled.emit("")
        self._show(None, Comparison())
        self._refill(None)

    def _refill(self, _: CaseSnapshot | None) -> None:
        self._stale = True
        self._read_if_needed()

    def _read_if_needed(self) -> None:
        if self._looked_at and self._stale and self.case is not None:
            self._stale = False
            self.troubled.emit("")
            self._seat.ask(
                _compared, self.case.id, answer=self._comparing.only(self._arrived),
                failed=self._comparing.also(self._not_read),
            )

    def _not_read(self, error: Exception) -> None:
        self._stale = True
        self.troubled.emit(troubles.sentence(error))

    def _arrived(self, found: tuple[Review, Comparison]) -> None:
        self._show(*found)

    def _show(self, review: Review | None, comparison: Comparison) -> None:
        here = self.change
        self.review = review
        if comparison != self.comparison:  # else it is the same object: views draw nothing anew
            self.comparison = comparison
        self._seen = set(self._notes.seen(review.now.id)) if review else set()
        keys = [change.key for change in comparison.changes]
        self.current = keys.index(here.key) if here and here.key in keys else NOWHERE
        self.compared.emit()


def _compared(desk: Desk, case_id: str) -> tuple[Review, Comparison]:
    review = queries.of_case(desk, case_id)
    return review, compare(review.before, review.now, review.unseen)

