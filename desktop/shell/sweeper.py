"""Garbage is looked for on the window's thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 250
"""Milliseconds between two looks: seldom enough to cost nothing, often enough to find little."""


class Sweeper(QObject):
    """Does what Python's collector does by itself, but never on a thread that reads or writes.

    An object of Qt's that another thread takes away leaves its timers behind, and the next of them
    that comes due crashes the program.
    """

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self._sweep)
        timer.start()

    def _sweep(self) -> None:
        """Collect the oldest generation that is due, as Python would."""
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        generations = [at for at, (made, most) in enumerate(due) if made > most]
        if generations:
            gc.collect(generations[-1])
