"""Brings files to the desk's disk one after another, off the window's thread, and can be stopped.

What arrives lies beside the evidence until an act gives it to an item: a drive that is pulled, or
a disk error on adding, then costs nothing.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QImageWriter

from db.copying import Stopped
from db.errors import Refused, Unavailable
from db.incoming import media_type, safe_name
from db.vault import Incoming, Vault
from desktop.evidence.arrival import PATIENCE_MS, Arrival, Content, Standing
from desktop.evidence.clues import NO_CLUES, Clues
from desktop.seat import Seat
from resources.i18n import tr

_TICK_MS = 100


@dataclass(frozen=True, slots=True)
class _Received:
    incoming: Incoming | None = None
    media_type: str = ""
    clues: Clues = NO_CLUES
    error: Refused | Unavailable | None = None


class Intake(QObject):
    """One copy at a time: the disk is not shared, and a reader stays free for the window."""

    moved = Signal(object)  # Arrival that stands elsewhere now, or came further

    def __init__(
        self, seat: Seat, twin_of: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._twin_of = twin_of  # SHA-256 to the id of the item that holds such bytes, or ""
        self._waiting: deque[Arrival] = deque()
        self._current: Arrival | None = None
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._tell)
        seat.crashed.connect(self._give_up)

    def bring(self, contents: Iterable[Content]) -> list[Arrival]:
        """Begin to bring files or pictures; `moved` tells of each."""
        arrivals = [Arrival(content, _name(content)) for content in contents]
        self._waiting.extend(arrivals)
        self._next()
        return arrivals

    def again(self, arrival: Arrival) -> None:
        """Try once more what failed."""
        arrival.stopped.clear()
        arrival.sentence = ""
        if arrival.incoming is not None:
            self._stand(arrival, Standing.HERE)
            return
        self._stand(arrival, Standing.WAITING)
        self._waiting.append(arrival)
        self._next()

    def stop(self, arrival: Arrival) -> None:
        """Bring it no further; nothing of it stays."""
        arrival.stopped.set()
        if arrival in self._waiting:
            self._waiting.remove(arrival)
        if arrival is not self._current:
            self.forget(arrival)
            self._stand(arrival, Standing.STOPPED)

    def forget(self, arrival: Arrival) -> None:
        """Let its bytes go; those that an item holds stay."""
        incoming, arrival.incoming = arrival.incoming, None
        if incoming is not None:
            self._seat.work(partial(self._seat.desk.vault.drop, incoming), done=_nothing)

    def _next(self) -> None:
        if self._current is not None or not self._waiting:
            return
        self._current = arrival = self._waiting.popleft()
        arrival.clock.start()
        self._stand(arrival, Standing.COPYING)
        self._tick.start(PATIENCE_MS)
        self._seat.work(
            partial(_received, self._seat.desk.vault, arrival),
            done=partial(self._arrived, arrival),
        )

    def _arrived(self, arrival: Arrival, found: _Received) -> None:
        self._current = None
        self._tick.stop()
        arrival.incoming, arrival.clues = found.incoming, found.clues
        arrival.media_type = found.media_type
        if arrival.stopped.is_set():
            self.forget(arrival)
            self._stand(arrival, Standing.STOPPED)
        elif found.error is not None:
            arrival.sentence = found.error.sentence
            is_refused = isinstance(found.error, Refused)
            self._stand(arrival, Standing.REFUSED if is_refused else Standing.FAILED)
        else:
            arrival.twin = self._twin_of(found.incoming.sha256) if found.incoming else ""
            self._stand(arrival, Standing.LINK if found.clues.is_link else Standing.HERE)
        self._next()

    def _give_up(self, _: Exception) -> None:
        """Wait no longer for an answer that a bug has swallowed."""
        arrival = self._current
        if arrival is not None and arrival.broken:
            self._current = None
            arrival.sentence = tr("It could not be read.")
            self._stand(arrival, Standing.FAILED)
            self._next()

    def _tell(self) -> None:
        self._tick.setInterval(_TICK_MS)
        if self._current is not None:
            self.moved.emit(self._current)

    def _stand(self, arrival: Arrival, standing: Standing) -> None:
        arrival.standing = standing
        self.moved.emit(arrival)


def _received(vault: Vault, arrival: Arrival) -> _Received:
    """Copy and read one arrival, on a worker."""
    try:
        return _read(vault, arrival, _brought(vault, arrival))
    except Stopped:
        return _Received()
    except (Refused, Unavailable) as error:
        return _Received(error=error)
    except BaseException:
        arrival.broken = True
        raise


def _read(vault: Vault, arrival: Arrival, incoming: Incoming) -> _Received:
    # lxml, trafilatura, pillow and pikepdf: on this thread, and not before a file comes.
    from desktop.evidence import contents

    kind = media_type(incoming.draft, arrival.name)
    clues = contents.clues(incoming.draft, arrival.name, kind)
    if clues.is_link:
        vault.drop(incoming)
        return _Received(clues=clues)
    return _Received(incoming, kind, clues)


def _brought(vault: Vault, arrival: Arrival) -> Incoming:
    def watch(done: int, size: int) -> None:
        arrival.done, arrival.size = done, size
        if arrival.stopped.is_set():
            raise Stopped

    if isinstance(arrival.content, Path):
        return vault.receive(arrival.content, watch)
    return vault.receive_bytes(_png(arrival.content), arrival.name)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"PNG")).write(picture):
        raise Refused(tr("The pasted picture cannot be read."), field="file")
    return bytes(buffer.data().data())


def _name(content: Content) -> str:
    return safe_name(content.name) if isinstance(content, Path) else tr("Pasted picture") + ".png"


def _nothing(_: object) -> None:
    """Nobody waits for this answer."""
