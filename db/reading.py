"""Short read transactions: every query sees one moment of the desk."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from db.desk import Desk
from db.store import DatabaseError, unavailable


class Stopped(Exception):
    """Nobody waits for the answer any more."""


class Stop:
    """Ends a reading from another thread: a query under way gives up within a millisecond."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._driver: Any = None
        self._stopped = False

    def now(self) -> None:
        """End the reading; one that has not begun yet ends as it begins."""
        with self._lock:
            self._stopped = True
            if self._driver is not None:
                self._driver.interrupt()

    @property
    def stopped(self) -> bool:
        """Whether the answer is no longer wanted."""
        return self._stopped

    @contextmanager
    def over(self, driver: Any) -> Iterator[None]:
        """Let `now` reach this connection meanwhile; raises Stopped when it did."""
        with self._lock:
            if self._stopped:
                raise Stopped
            self._driver = driver
        try:
            yield
            if self._stopped:  # it came between two statements, where nothing was to interrupt
                raise Stopped
        except DatabaseError as error:
            if self._stopped:
                raise Stopped from error
            raise
        finally:
            with self._lock:
                self._driver = None


@contextmanager
def reading(desk: Desk, stop: Stop | None = None) -> Iterator[Any]:
    """Lend a driver connection inside one read transaction.

    Raises Unavailable when the desk cannot be read, Stopped when `stop` was told `now`.
    """
    try:
        with desk.pool.lent() as driver, (stop or Stop()).over(driver):
            yield driver
    except (DatabaseError, UnicodeDecodeError) as error:
        raise unavailable(desk.file, error) from error


def rows(driver: Any, statement: str, parameters: Any = ()) -> list[dict[str, Any]]:
    """Return the rows of a statement as dicts by column name."""
    cursor = driver.execute(statement, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def parts(
    driver: Any, table: str, case_id: str, order: str = "position, rowid"
) -> list[dict[str, Any]]:
    """Return what belongs to a case and was not removed, as dicts by column name.

    `table` is one of db/tables with a `case_id` and `removed`, `order` names columns of it.
    """
    statement = f"SELECT * FROM {table} WHERE case_id = ? AND removed = 0 ORDER BY {order}"  # noqa: S608  names are ours
    return rows(driver, statement, (case_id,))
