"""What the list is narrowed to: words, a state, a person, an order; and the filters saved so."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from db.queries.people import everyone
from db.records import Changes, Person, Sort, State, Wanted
from desktop.cases.filters import NoShelf, Saved, Shelf, dump, load
from desktop.seat import Seat


class NarrowingModel(QObject):
    """`narrowed` with each other Wanted, `peopled` when persons or saved filters are others."""

    narrowed = Signal(object)
    peopled = Signal()

    def __init__(self, seat: Seat, shelf: Shelf | None, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._shelf = shelf or NoShelf()
        self.wants = Wanted()
        self.persons: tuple[Person, ...] = ()
        self.saved = load(self._shelf.read())
        seat.desk_changed.connect(self._stale)

    @property
    def me(self) -> str:
        """The id of the person at this seat."""
        return str(self._seat.signer.person.id)

    @property
    def is_on(self) -> bool:
        """Whether some cases are left out."""
        return self.wants != Wanted(sort=self.wants.sort)

    def search(self, words: str) -> None:
        """Narrow the list to cases with these words."""
        self.show(replace(self.wants, words=words.strip()))

    def show_state(self, state: State | None) -> None:
        """Narrow the list to a state."""
        self.show(replace(self.wants, state=state))

    def show_person(self, person_id: str | None) -> None:
        """Narrow the list to the cases that a person began."""
        self.show(replace(self.wants, by=person_id))

    def sort_by(self, sort: Sort) -> None:
        """Put the list in another order."""
        self.show(replace(self.wants, sort=sort))

    def show_all(self) -> None:
        """Show cases of every person and state."""
        self.show(replace(self.wants, state=None, by=None))

    def show_mine(self) -> None:
        """Show the cases of the person at this seat."""
        self.show(replace(self.wants, state=None, by=self.me))

    def show_to_review(self) -> None:
        """Show what waits for a supervisor."""
        self.show(replace(self.wants, state=State.IN_REVIEW, by=None))

    def clear(self) -> None:
        """Leave no case out."""
        self.show(Wanted(sort=self.wants.sort))

    def show(self, wanted: Wanted) -> None:
        """Narrow and sort the list as wanted."""
        if wanted != self.wants:
            self.wants = wanted
            self.narrowed.emit(wanted)

    def save_filter(self, name: str) -> None:
        """Keep what the list is narrowed to under a name; the same name is written over."""
        kept = tuple(each for each in self.saved if each.name != name)
        self._keep((*kept, Saved(name, self.wants)))

    def forget_filter(self, name: str) -> None:
        """Keep a filter no longer."""
        self._keep(tuple(each for each in self.saved if each.name != name))

    def meet(self) -> None:
        """Ask who the persons of the desk are, unless that is known."""
        if not self.persons:
            self._ask()

    def _ask(self) -> None:
        self._seat.ask(everyone, answer=self._met)

    def _met(self, persons: tuple[Person, ...]) -> None:
        self.persons = persons
        self.peopled.emit()

    def _keep(self, saved: tuple[Saved, ...]) -> None:
        self.saved = saved
        self._shelf.write(dump(saved))
        self.peopled.emit()

    def _stale(self, changes: Changes) -> None:
        if "person" in changes.kinds:
            self._ask()
