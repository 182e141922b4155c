"""Looks for words in the files that the desk keeps, one after the other, until somebody stops it.

No index holds their words, so each is read; on the reading pool, one file a turn.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from db.queries import erasing as queries
from db.reading import Stop
from db.records import KeptFile, Trace
from db.rules import sought
from desktop.seat import Seat

Texts = Callable[[Path, str], Iterable[str | None]]
"""Gives the texts of a file of that kind, and None for a part in which no words can be read."""
_BETWEEN = 200
"""Letters of the text before that are looked at with the next: a name may stand on two pages."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file says around the words, "" where it does not; whether all of it could be read."""

    says: str = ""
    whole: bool = True


def look_into(file: KeptFile, wanted: str, texts: Texts, stop: Stop) -> Looked:
    """Read a file until the words are found; one that was erased meanwhile holds nothing."""
    whole, before = True, ""
    for text in texts(file.path, file.media_type) if file.path.exists() else ():
        if stop.stopped:
            break
        if text is None:
            whole = False
            continue
        said = sought.joined(f"{before}\n{text}")
        for form in (said, f"{before}\n{text}"):
            if wanted in sought.plain(form):
                return Looked(sought.excerpt(form, wanted))
        before = text[-_BETWEEN:]
    return Looked(whole=whole)


class FilesLook(QObject):
    """What was found so far, and how far it is."""

    looked = Signal()  # into another file, or into no more
    found_more = Signal()
    failed = Signal(object)  # the error that kept it from knowing which files there are

    def __init__(self, seat: Seat, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._texts = texts
        self._stop = Stop()
        self._wanted = ""
        self._due: list[KeptFile] = []
        self._asking = False
        self._clear()

    @property
    def is_busy(self) -> bool:
        """Whether there are files that it still wants to look into."""
        return self._asking or bool(self._due)

    def look_for(self, words: str) -> None:
        """Look into every kept file for these words; what was found for others is forgotten."""
        self.forget()
        self._wanted = sought.plain(words)
        if len(self._wanted) >= sought.LEAST:
            self._asking = True
            self._seat.ask(
                queries.files, answer=partial(self._begin, self._stop),
                failed=partial(self._not_begun, self._stop),
            )
        self.looked.emit()

    def forget(self) -> None:
        """Stop, and know nothing."""
        self._halt()
        self._clear()

    def stop(self) -> None:
        """Look no further; what was found stays."""
        self.stopped = self.is_busy
        self._halt()
        self.looked.emit()

    def _clear(self) -> None:
        self.found: tuple[Trace, ...] = ()
        self.unread: tuple[str, ...] = ()
        self.total = self.done = 0
        self.stopped = False

    def _halt(self) -> None:
        self._stop.now()
        self._stop = Stop()
        self._due, self._asking = [], False

    def _begin(self, stop: Stop, files: tuple[KeptFile, ...]) -> None:
        if stop is self._stop:
            self._asking = False
            self._due = list(files)
            self.total = len(files)
            self._next()

    def _not_begun(self, stop: Stop, error: Exception) -> None:
        if stop is self._stop:
            self._asking = False
            self.failed.emit(error)

    def _next(self) -> None:
        if self._due:
            file = self._due[0]
            self._seat.work(
                partial(look_into, file, self._wanted, self._texts, self._stop),
                done=partial(self._told, self._stop, file),
                failed=partial(self._failed, self._stop, file),
            )
        self.looked.emit()

    def _failed(self, stop: Stop, file: KeptFile, _: Exception) -> None:
        self._told(stop, file, Looked(whole=False))

    def _told(self, stop: Stop, file: KeptFile, looked: Looked) -> None:
        if stop is not self._stop:
            return  # the answer to other words
        self._due.pop(0)
        self.done += 1
        if looked.says:
            self.found += tuple(replace(place, says=looked.says) for place in file.places)
            self.found_more.emit()
        elif not looked.whole:
            self.unread += (file.name,)
        self._next()
