"""The one SQLite library of the process, and the settings of every connection (STORE.md)."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from db.errors import Unavailable
from resources.i18n import tr

APPLICATION_ID = 0x53544554
"""'STET': says in the file's header that it is a desk."""
SCHEMA = 5
"""The schema that this version reads and writes (`user_version`)."""

LIBRARY: str = dbapi2.sqlite_version
"""The version of SQLite."""

LITTLE_ROOM = 1 << 20
"""Bytes below which a disk's failure is want of room: SQLite says "disk I/O error" then, too."""

PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
)

DatabaseError: type[Exception] = dbapi2.DatabaseError
IntegrityError: type[Exception] = dbapi2.IntegrityError


def prepare(connection: Any) -> None:
    """Give a fresh connection the settings that every one must have."""
    connection.isolation_level = None  # transactions are begun by hand, IMMEDIATE for writers
    for pragma in PRAGMAS:
        connection.execute(pragma)


def connected(file: Path) -> Any:
    """Return a new connection of the driver's, which any one thread at a time may use.

    Where the file has gone, as with its drive, none is made in its place.
    """
    connection = dbapi2.connect(_there(file), uri=True, check_same_thread=False)
    try:
        prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _there(file: Path) -> str:
    """Return the address of a file that SQLite opens if there is one (sqlite.org/uri.html)."""
    path = file.absolute().as_posix()
    root = "" if path.startswith("/") else "/"  # before the letter of a drive
    return f"file://{root}{quote(os.fsencode(path))}?mode=rw"


@contextmanager
def plain(file: Path) -> Iterator[Any]:
    """Lend a driver connection of one's own, closed at the end.

    Raises Unavailable when the file cannot be read as a database.
    """
    with translated(file):
        connection = connected(file)
        try:
            yield connection
        finally:
            connection.close()


@contextmanager
def translated(file: Path) -> Iterator[None]:
    """Raise Unavailable, with one sentence, for what the driver says of disk, lock or damage."""
    try:
        yield
    except (dbapi2.DatabaseError, UnicodeDecodeError) as error:
        raise unavailable(file, error) from error


def unavailable(file: Path, error: Exception) -> Unavailable:
    """Return what the person is told for an error of the driver, or SQLAlchemy's around it."""
    cause = getattr(error, "orig", error)
    if isinstance(cause, UnicodeDecodeError):  # the driver's own words repeat damaged text
        return Unavailable(_sentence(file, cause.object.decode(errors="replace")))
    return Unavailable(_sentence(file, str(cause)))


def _sentence(file: Path, message: str) -> str:
    """Say what a driver's message means for the person at the desk."""
    name = file.parent.name
    if "full" in message or ("I/O" in message and _is_full(file.parent)):
        return tr(
            "The disk is full, so the last change was not saved; make room and try again. "
            "Everything saved before is safe."
        )
    if "readonly" in message or "read-only" in message:
        return tr("The desk {name} is read-only here, so nothing was changed.", name=name)
    if "locked" in message or "busy" in message:
        return tr("The desk {name} is in use by another program; try again.", name=name)
    if "I/O" in message:
        return tr(
            "The disk of the desk {name} failed ({why}), so nothing was changed; look after the "
            "disk, then open the desk again.",
            name=name,
            why=message,
        )
    if "unable to open" in message:
        return tr("The desk {name} cannot be opened: {why}.", name=name, why=message)
    return tr(
        "The desk {name} is damaged ({why}); restore a backup, nothing was changed.",
        name=name,
        why=message,
    )


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < LITTLE_ROOM
    except OSError:
        return False
