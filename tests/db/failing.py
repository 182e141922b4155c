"""Make SQLite itself fail at any point of an act: its progress handler stops it after n steps."""

from contextlib import contextmanager

from sqlalchemy import event

from db.pool import Pool

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
    def arm(connection, *_):
        connection.set_progress_handler(interruption, STEP)

    def disarm(connection, *_):
        connection.set_progress_handler(None, STEP)

    with watched(desk, arm, disarm):
        yield interruption


@contextmanager
def watched(desk, lent, given_back):
    """Call for each connection of the desk as it is taken, and as it is given back."""
    event.listen(desk.engine, "checkout", lent)
    event.listen(desk.engine, "checkin", given_back)
    pool, desk.pool = desk.pool, WatchedPool(desk.file, lent, given_back)
    try:
        yield
    finally:
        event.remove(desk.engine, "checkout", lent)
        event.remove(desk.engine, "checkin", given_back)
        desk.pool.close()
        desk.pool = pool


class WatchedPool(Pool):
    """Tells of each connection that it lends."""

    def __init__(self, file, lent, given_back):
        super().__init__(file)
        self._lent, self._given_back = lent, given_back

    def take(self):
        connection = super().take()
        self._lent(connection)
        return connection

    def give_back(self, connection):
        super().give_back(connection)
        self._given_back(connection)
