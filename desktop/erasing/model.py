"""What is to be erased: places found by words or pointed at, what goes with them, and the act."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from db.actions import erasing
from db.queries import erasing as queries
from db.reading import Stop
from db.records import Erased, Role, Trace
from desktop import troubles
from desktop.erasing.files import FilesLook, Texts
from desktop.newest import Newest
from desktop.seat import Seat

REST_MS = 250
"""Milliseconds after the last key before the whole journal is looked through."""
Place = tuple[str, str, str]


class ErasingModel(QObject):
    """Looks for places, keeps which of them are chosen, and erases those."""

    found = Signal()  # other places
    weighed = Signal()  # other briefs that go along
    busy = Signal(bool)
    erased = Signal(object)  # Erased
    refused = Signal(str)  # why it was not erased

    def __init__(self, seat: Seat, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.files = FilesLook(seat, texts, self)
        self.files.looked.connect(self.weighed)
        self.files.found_more.connect(self.found)
        self.files.failed.connect(self._files_failed)
        self._stop = Stop()
        self._looking = Newest(self)
        self.is_busy = False
        """Whether places are looked for, or erased."""
        self._missed: dict[Callable[[], None], str] = {}  # what asks again, and why it must
        self._words = ""
        self._chosen: set[Place] = set()
        self._places: tuple[Trace, ...] = ()
        self.briefs: tuple[tuple[str, int], ...] = ()
        self._weighed_for: tuple[Trace, ...] | None = None
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._look)

    @property
    def may_erase(self) -> bool:
        """Whether this person is one who erases."""
        return bool(self._seat.signer.person.role == Role.SUPERVISOR)

    @property
    def trouble(self) -> str:
        """Why it is not known which places there are, or what goes along; "" while it is."""
        return next(iter(self._missed.values()), "")

    @property
    def traces(self) -> tuple[Trace, ...]:
        """The places found: fields first, then files whose words hold it."""
        known = {_place(trace) for trace in self._places}
        return (*self._places, *(t for t in self.files.found if _place(t) not in known))

    @property
    def words(self) -> str:
        """The words that are looked for."""
        return self._words

    @property
    def searched(self) -> str:
        """The words that were looked for, where every place that holds them is chosen; else ""."""
        all_of_it = all(self.is_chosen(trace) for trace in self.traces if trace.erasable)
        return self._words if all_of_it else ""

    @property
    def chosen(self) -> tuple[Trace, ...]:
        """The places that will be erased."""
        return tuple(t for t in self.traces if t.erasable and _place(t) in self._chosen)

    def point_at(self, traces: Sequence[Trace]) -> None:
        """Show these places instead of looking for words; a single one is chosen already."""
        self.rest()
        self._words, self._places = "", ()
        self._chosen.clear()
        self._set_busy(True)
        self.found.emit()
        arrived = partial(self._arrived, choose=len(traces) == 1)
        failed = partial(self._not_found, partial(self.point_at, traces))
        self._seat.ask(
            queries.described, tuple(traces), answer=self._looking.only(arrived),
            failed=self._looking.also(failed),
        )

    def look_for(self, words: str) -> None:
        """Look for words in the whole desk once the keys rest."""
        self._words = words.strip()
        self.rest()
        self._set_busy(True)
        self._timer.start()

    @property
    def is_weighed(self) -> bool:
        """Whether all that holds it is known, and which briefs go along with what is chosen."""
        is_known = not (self.is_busy or self.files.is_busy or self.trouble)
        return is_known and self._weighed_for == self.chosen

    def choose(self, traces: Iterable[Trace], on: bool) -> None:
        """Let places be erased, or not."""
        (self._chosen.update if on else self._chosen.difference_update)(map(_place, traces))
        self._weigh()

    def is_chosen(self, trace: Trace) -> bool:
        """Tell whether a place will be erased."""
        return _place(trace) in self._chosen

    def rest(self) -> None:
        """Look for nothing any more: nobody waits for it."""
        self._stop.now()
        self._looking.drop()
        self._timer.stop()
        self._missed.clear()
        self.files.forget()

    def try_again(self) -> None:
        """Ask once more all that could not be found out; never while something is being erased."""
        if not self.is_busy:
            missed, self._missed = self._missed, {}
            for again in missed:
                again()

    def erase(self, reason: str) -> None:
        """Erase what is chosen; what is typed elsewhere is handed in first, to go with it."""
        self._seat.leaving.emit()
        self._set_busy(True)
        self._seat.act(
            erasing.erase, self.chosen, reason, words=self._words, done=self._done,
            refused=self._not_erased, failed=self._not_erased,
        )

    def _look(self) -> None:
        self._set_busy(True)
        self._stop = Stop()
        arrived = partial(self._arrived, choose=False, words=self._words)
        self._seat.ask(
            queries.traces, self._words, stop=self._stop, answer=self._looking.only(arrived),
            failed=self._looking.also(partial(self._not_found, self._look)),
        )

    def _arrived(
        self, traces: tuple[Trace, ...], *, choose: bool, words: str = ""
    ) -> None:
        self._places = traces
        self._chosen &= {_place(trace) for trace in traces}
        if words:
            self.files.look_for(words)
        if choose:
            self._chosen = {_place(trace) for trace in traces if trace.erasable}
        self._set_busy(False)
        self.found.emit()
        self._weigh()

    def _weigh(self) -> None:
        chosen = self.chosen
        self.weighed.emit()
        self._seat.ask(
            queries.showing, chosen, answer=partial(self._weighed, chosen),
            failed=partial(self._not_weighed, chosen),
        )

    def _weighed(self, chosen: tuple[Trace, ...], briefs: tuple[tuple[str, int], ...]) -> None:
        if chosen != self.chosen:
            return  # the answer to an earlier choice
        self._weighed_for, self.briefs = chosen, briefs
        self._missed.pop(self._weigh, None)
        self.weighed.emit()

    def _done(self, erased: Erased) -> None:
        self._set_busy(False)
        self.erased.emit(erased)

    def _not_erased(self, error: Exception) -> None:
        self._set_busy(False)
        self.refused.emit(troubles.sentence(error))

    def _not_found(self, again: Callable[[], None], error: Exception) -> None:
        self._missed[again] = troubles.sentence(error)
        self._set_busy(False)

    def _files_failed(self, error: Exception) -> None:
        self._not_found(self._look_into_files, error)

    def _look_into_files(self) -> None:
        self.files.look_for(self._words)

    def _not_weighed(self, chosen: tuple[Trace, ...], error: Exception) -> None:
        if chosen == self.chosen and chosen != self._weighed_for:
            self._missed[self._weigh] = troubles.sentence(error)
            self.weighed.emit()

    def _set_busy(self, on: bool) -> None:
        self.is_busy = on
        self.busy.emit(on)


def _place(trace: Trace) -> Place:
    return trace.kind, trace.id, trace.field
