"""Move a desk of an earlier schema on, on a copy: a whole desk always bears the name."""

import shutil
from pathlib import Path

from db.errors import Unavailable
from db.files import flush, settle
from db.header import DATABASE, read_version
from db.migrations import run
from db.store import SCHEMA, plain, translated
from resources.i18n import tr


def move(path: Path, backups: Path) -> None:
    """Bring the desk at a path to this schema; its old file stays in `backups`.

    The new file takes the name in one step. Raises Unavailable when the disk fails or somebody
    else reads the desk; the old desk is then as it was.
    """
    file, before = path / DATABASE, read_version(path)
    copy = path / f".{DATABASE}-migrating"
    kept = backups / f"before-schema-{SCHEMA}-from-{before}.sqlite"
    _gather(file)
    try:
        for old in (copy, kept):
            old.unlink(missing_ok=True)
        with plain(file) as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
        with translated(copy):
            run.run(copy)
        shutil.copy2(file, kept)
        for written in (kept, copy):
            flush(written)
        settle(backups)
        for side in ("-wal", "-shm"):
            file.with_name(file.name + side).unlink(missing_ok=True)
        copy.replace(file)
        settle(path)
    except OSError as error:
        raise Unavailable(
            tr("The desk {name} could not be moved on to this version: {why}. It is as it was.",
               name=path.name, why=error.strerror or error)
        ) from error


def _gather(file: Path) -> None:
    """Bring what stands in the log into the file itself, which is then all there is."""
    with plain(file) as connection:
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise Unavailable(
            tr("The desk {name} is in use by another program; try again.", name=file.parent.name)
        )
