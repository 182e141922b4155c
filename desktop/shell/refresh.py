"""From a commit on the writer thread to one signal on the window's thread."""

from PySide6.QtCore import QObject, Qt, Signal

from db.records import Changes
from desktop.seat import Seat


class Refresh(QObject):
    """Listens to the seat's desk until `stop`."""

    committed = Signal(object)

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listeners = seat.desk.listeners
        self._listeners.append(self._tell)
        self.committed.connect(seat.announce, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Listen no longer."""
        if self._tell in self._listeners:
            self._listeners.remove(self._tell)

    def _tell(self, changes: Changes) -> None:
        self.committed.emit(changes)
