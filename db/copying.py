"""Copy a plain file and hash it as it goes: never a link, a pipe, or one that changes meanwhile."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from db import hashing
from db.errors import Refused
from db.rules import text
from resources.i18n import tr

CHUNK = 1 << 20
"""Bytes read at a time: large enough for the disk, small enough for memory."""
LARGEST = 4 << 30
"""Bytes; a file of 4 GiB or more is refused (STORE.md lists a 5 GB one)."""
STRETCH = 4 << 20
"""Bytes that the system copies at a time by itself."""

Watch = Callable[[int, int], None]
"""Hears how many bytes of how many are copied; raises Stopped when nobody wants the rest."""


class Stopped(Exception):
    """Whoever asked for the copy no longer wants it."""


def unwatched(_done: int, _size: int) -> None:
    """Let a copy run to its end."""


def copied(source: Path, draft: Path, watch: Watch) -> tuple[str, int]:
    """Copy a file and return the copy's SHA-256 and size; the copy is on disk for good by then.

    Raises Refused for what is no plain file, empty, too large or changing while it is read,
    Stopped when `watch` does, OSError when the disk fails. The draft may be left behind.
    """
    with _opened(source) as (file, before):
        digest, size = _carried(file, draft, before.st_size, watch)
        after = os.fstat(file.fileno())
    if _differs(before, after, size):
        sentence = tr(
            "{name} changed while it was being read; attach it again.",
            name=text.shown(source.name),
        )
        raise Refused(sentence, field="file")
    return digest, size


def written(
    draft: Path, chunks: Iterator[bytes], expected: int, watch: Watch = unwatched
) -> tuple[str, int]:
    """Write chunks to a new file and return their SHA-256 and size, hashed beside the writing."""
    size = 0
    with hashing.fed() as (feed, digest), draft.open("xb") as copy:
        for chunk in chunks:
            size += len(chunk)
            if size > max(expected, 0) + CHUNK:
                break  # it grows while it is read; `copied` refuses it
            feed(chunk)
            copy.write(chunk)
            watch(size, expected)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest(), size


def _carried(file: BinaryIO, draft: Path, expected: int, watch: Watch) -> tuple[str, int]:
    """Copy an open file within the system's core where it can, and hash what has arrived."""
    size = 0
    with draft.open("xb", buffering=0) as copy, hashing.following(draft) as (tell, digest):
        while size <= expected + CHUNK:  # else it grows while it is read; `copied` refuses it
            count = _moved(file, copy)
            if not count:
                break
            size += count
            tell(size)
            watch(size, expected)
        os.fsync(copy.fileno())
    return digest.hexdigest(), size


def _moved(file: BinaryIO, copy: BinaryIO) -> int:
    """Copy the next bytes and return how many: 0 at the end."""
    if hasattr(os, "copy_file_range"):  # Linux; across some disks it says no
        with suppress(OSError):
            count = os.copy_file_range(file.fileno(), copy.fileno(), STRETCH)
            if count:
                return count
    chunk = file.read(CHUNK)
    rest = memoryview(chunk)
    while rest:
        rest = rest[copy.write(rest) :]
    return len(chunk)


@contextmanager
def _opened(source: Path) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """Open a plain file for reading, never following a link or waiting on a pipe."""
    name = text.shown(source.name)
    descriptor = _descriptor(source, name)
    try:
        status = os.fstat(descriptor)
        _accept(name, status)  # before fdopen, which takes no folder
    except BaseException:
        os.close(descriptor)
        raise
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        yield file, status


def _descriptor(source: Path, name: str) -> int:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        if source.is_symlink():
            sentence = tr("{name} is a link; attach the file that it points to.", name=name)
            raise Refused(sentence, field="file")
        return os.open(source, flags | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise Refused(
            tr("{name} cannot be read: {why}.", name=name, why=why), field="file"
        ) from error


def _accept(name: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Refused(tr("{name} is a folder; attach a file.", name=name), field="file")
    if not stat.S_ISREG(status.st_mode):
        raise Refused(tr("{name} is no plain file.", name=name), field="file")
    if status.st_size == 0:
        raise Refused(tr("{name} is empty.", name=name), field="file")
    if status.st_size >= LARGEST:
        raise Refused(tr("{name} is larger than 4 GiB.", name=name), field="file")


def _differs(before: os.stat_result, after: os.stat_result, size: int) -> bool:
    changed = (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns)
    return changed or size != after.st_size
