"""Make SQLite itself fail at any point of an act: its progress handler stops it after n steps."""

from contextlib import contextmanager

from sqlalchemy import event

STEP = 5
"""Virtual machine instructions between two points: a statement has dozens."""


class Interruption:
    """Stops SQLite once, at the n-th point; `happened` tells whether the act got that far."""

    def __init__(self, point):
        self._left = point
        self.happened = False

    def __call__(self):
        if self.happened:
            return 0
        self._left -= 1
        self.happened = self._left <= 0
        return int(self.happened)


@contextmanager
def failing(desk, point):
    """Let every connection of the desk fail at that point, once."""
    interruption = Interruption(point)
    used = []

    def arm(connection, *_):
        used.append(connection)
        connection.set_progress_handler(interruption, STEP)

    event.listen(desk.engine, "checkout", arm)
    try:
        yield interruption
    finally:
        event.remove(desk.engine, "checkout", arm)
        for connection in used:
            connection.set_progress_handler(None, STEP)
