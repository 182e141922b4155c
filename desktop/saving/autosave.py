"""What has been typed and is not yet on disk: handed in when the keys rest, or every 2 s."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

IDLE_MS = 800
"""How long the keys rest before text is saved (LOOK.md, Behaviour)."""
MOST_MS = 2_000
"""Who never rests is saved this often: a crash or a power cut costs no more than this."""


class Autosave(QObject):
    """Holds unsaved values by field and hands them in together, in the order of typing.

    `hand_in` is called with the whole dict; it may be called again at once by `flush`.
    """

    def __init__(self, hand_in: Callable[[dict[str, Any]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._hand_in = hand_in
        self._values: dict[str, Any] = {}
        self._waiting = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)

    @property
    def values(self) -> dict[str, Any]:
        """What waits, by field."""
        return self._values

    def touch(self, field: str, value: Any) -> None:
        """Remember a value and start the clock again."""
        if not self._values:
            self._waiting.start()
        self._values[field] = value
        self._timer.start(min(IDLE_MS, max(0, MOST_MS - self._waiting.elapsed())))

    def holds(self, field: str) -> bool:
        """Whether a value of that field waits: the screen is then newer than the desk."""
        return field in self._values

    def forget(self) -> None:
        """Drop what waits, when it no longer has anywhere to go."""
        self._timer.stop()
        self._values = {}

    def flush(self) -> None:
        """Hand in what waits, now: on leaving a field, on closing, after the idle time."""
        self._timer.stop()
        values, self._values = self._values, {}
        if values:
            self._hand_in(values)
