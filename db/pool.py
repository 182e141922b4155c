"""Connections for reading: made when one is wanted, kept for the next who reads."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.store import DatabaseError, connected

KEPT = 5
"""Connections kept for later; that many things are seldom read at once."""


class Pool:
    """Lends a connection of the driver's to one thread at a time, inside a read transaction."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._idle: list[Any] = []
        self._open = True

    @contextmanager
    def lent(self) -> Iterator[Any]:
        """Lend a connection; it sees one moment of the file."""
        connection = self.take()
        try:
            connection.execute("BEGIN")
            yield connection
        finally:
            self.give_back(connection)

    def take(self) -> Any:
        """Return a connection that nobody else has."""
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return connected(self._file)

    def give_back(self, connection: Any) -> None:
        """Keep a connection that is no longer used, or close it."""
        try:
            connection.rollback()
        except DatabaseError:
            connection.close()
            raise
        with self._lock:
            if self._open and len(self._idle) < KEPT:
                self._idle.append(connection)
                return
        connection.close()

    def close(self) -> None:
        """Close what is kept now, and later what is still lent."""
        with self._lock:
            self._open, idle, self._idle = False, self._idle, []
        for connection in idle:
            connection.close()
