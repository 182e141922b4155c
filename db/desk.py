"""A desk: create, open, lock, refuse what is newer or foreign, announce commits.

SQLAlchemy is loaded when the first act is done, not when a desk is opened or read.
"""

import shutil
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from db import sweeping
from db.errors import InUse, Refused, Unavailable
from db.header import DATABASE, read_version
from db.journal import desk_id
from db.lock import Lock
from db.pool import Pool
from db.records import Changes, Person
from db.store import SCHEMA, plain, translated
from db.vault import Vault
from resources.i18n import tr

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from db.meanings import Meanings

EVIDENCE, BACKUPS, LOCK = "evidence", "backups", "lock"
LONGEST_NAME = 100


class Desk:
    """One newsroom's folder, held open and locked until `close`.

    `reader` is whose eyes the queries answer to: what is hidden from them they leave out. None is
    the desk itself, which sees everything. `waits` is what `db.attempts` counts in this run.
    """

    def __init__(self, path: Path, lock: Lock | None) -> None:
        self.path = path
        self.file = path / DATABASE
        self.pool = Pool(self.file)
        self.vault = Vault(path / EVIDENCE)
        self.listeners: list[Callable[[Changes], None]] = []
        self.writing = threading.Lock()
        self.reader: Person | None = None
        self.waits: dict[str, float] = {}
        self._lock = lock
        with plain(self.file) as connection:
            if lock is not None:  # a desk out of a backup has no log: VACUUM INTO makes none
                connection.execute("PRAGMA journal_mode = WAL")
            row = connection.execute("SELECT id, name FROM desk").fetchone()
            last = connection.execute("SELECT max(seq) FROM events").fetchone()
        if row is None:
            raise Unavailable(tr("{path} is no desk: it has no name.", path=path))
        self.id, self._given_name = row
        self.since: int = last[0] or 0  # the last event before this sitting

    @classmethod
    def create(cls, path: Path, name: str) -> "Desk":
        """Make an empty desk in a folder that does not exist yet, or is empty.

        Raises Refused for a blank name or a folder in use, Unavailable when the disk fails.
        """
        if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
            raise Refused(
                tr("A desk needs a name of at most {limit} characters.", limit=LONGEST_NAME),
                field="name",
            )
        _make(path, name.strip())
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> "Desk":
        """Open a desk that nobody else has open.

        Raises Unavailable for what is no desk, foreign, newer, damaged, or open elsewhere; the
        file is then as it was.
        """
        path = path.absolute()
        version = read_version(path)
        lock = Lock(path / LOCK)
        try:
            sweeping.half_made((path, f".{DATABASE}-*"), (path / BACKUPS, ".*"))
            _look_over(path)
            if version < SCHEMA:
                from db.migrations import moving  # Alembic is needed only here

                moving.move(path, path / BACKUPS)
            desk = cls(path, lock)
            desk.vault.sweep()
            desk.finish_erasures()
        except BaseException:
            lock.release()
            raise
        return desk

    @classmethod
    def for_reading(cls, path: Path) -> "Desk":
        """Open a desk, or read it beside the window that has it open on this computer.

        Elsewhere on a network it cannot be read: readers of a write-ahead log share memory. Raises
        as `open` does.
        """
        try:
            return cls.open(path)
        except InUse as error:
            if not error.here or read_version(path) < SCHEMA:
                raise
            return cls.beside(path.absolute())

    @classmethod
    def beside(cls, path: Path) -> "Desk":
        """Return a desk that another process holds open and locked, for reading only.

        Raises Unavailable for what is no desk or cannot be read.
        """
        read_version(path)
        return cls(path, None)

    @cached_property
    def engine(self) -> "Engine":
        """SQLAlchemy's engine, for acts, made when first needed."""
        from db import engine  # SQLAlchemy comes with the first act

        return engine.make(self.file)

    @cached_property
    def meanings(self) -> "Meanings | None":
        """What is known of the meaning of claims; None without the extra `stet[similar]`."""
        from db import meanings  # wanted seconds after the start

        return meanings.Meanings(self.path) if meanings.installed() else None

    @property
    def name(self) -> str:
        """The desk's name: its policy's, or the one it was made with while it has none."""
        with translated(self.file), self.pool.lent() as connection:
            row = connection.execute("SELECT name FROM policies").fetchone()
        return str(row[0]) if row else str(self._given_name)

    def finish_erasures(self) -> None:
        """Remove what was erased and is still on disk; where it does not go, the next tries."""
        with plain(self.file) as connection:
            sweeping.erased_files(connection, self.vault)

    def announce(self, changes: Changes) -> None:
        """Tell every listener what was committed."""
        for listener in tuple(self.listeners):
            listener(changes)

    def close(self) -> None:
        """Close every connection and give the lock back."""
        self.pool.close()
        if "engine" in self.__dict__:
            self.engine.dispose()
        if self._lock is not None:
            self._lock.release()


def _look_over(path: Path) -> None:
    """Check the pages of a desk that was not closed; one that was closed is checked later.

    A full look costs time with the desk's size, and a window must not wait for it (SPEED.md). The
    search index is left out: comparing it with its words takes five times all the rest, and what it
    is derived from is looked at.
    """
    file = path / DATABASE
    if not file.with_name(f"{DATABASE}-wal").exists():
        return
    with plain(file) as connection:
        verdict = _fault(connection)
    if verdict:
        raise Unavailable(
            tr(
                "The desk {name} is damaged ({why}); restore a backup, nothing was changed.",
                name=path.name,
                why=verdict,
            )
        )


def _fault(connection: Any) -> str:
    """Return what is wrong with the pages of the first table that is not whole, or nothing."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIR%'"
    for (name,) in connection.execute(tables).fetchall():
        (verdict,) = connection.execute(f'PRAGMA quick_check("{name}")').fetchone()
        if verdict != "ok":
            return str(verdict)
    return ""


def _make(path: Path, name: str) -> None:
    """Build the whole desk beside its place, then move it there."""
    from db.migrations import run  # Alembic is needed only here

    path = path.absolute()
    draft = path.parent / f".{path.name}-{uuid4().hex[:8]}"
    try:
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise Refused(tr("{path} exists already and is not empty.", path=path), field="path")
        for folder in (draft / EVIDENCE, draft / BACKUPS):
            folder.mkdir(parents=True)
        with translated(draft / DATABASE):
            run.run(draft / DATABASE)
        _found(draft / DATABASE, name)
        if path.exists():
            path.rmdir()
        draft.rename(path)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise Unavailable(tr("{path} cannot be made: {why}.", path=path, why=why)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _found(file: Path, name: str) -> None:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    with plain(file) as connection:
        connection.execute("INSERT INTO desk VALUES (?, ?, ?)", (desk_id(name, now), name, now))
