"""Write a file so that a failing disk leaves the old one."""

import contextlib
import os
from pathlib import Path
from uuid import uuid4

from db.errors import Unavailable
from resources.i18n import tr


def replace_file(path: Path, content: bytes) -> None:
    """Put the bytes where `path` says, whole or not at all.

    They go to a temporary file in the same folder and reach the disk before it takes the name.
    Raises Unavailable, with the old file untouched, when that fails or `path` is no plain file.
    """
    beside = path.with_name(f".{uuid4().hex}.tmp")
    try:
        if path.exists() and not path.is_file():
            raise Unavailable(tr("{name} is not a file; nothing was written.", name=path.name))
        _write(beside, content)
        beside.replace(path)
        settle(path.parent)
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Unavailable(
            tr("{name} could not be saved: {why}. What was there before is untouched.",
               name=path.name, why=why)
        ) from error
    finally:
        with contextlib.suppress(OSError, ValueError):
            beside.unlink()


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def flush(path: Path) -> None:
    """Make the bytes of a file durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Make the new name itself durable; not every system lets a folder be opened for that."""
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
