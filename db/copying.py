"""Copy a plain file and hash it as it goes: never a link, a pipe, or one that changes meanwhile."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import BinaryIO

from db.errors import Refused
from db.rules import text
from resources.i18n import tr

CHUNK = 1 << 20
"""Bytes read at a time: large enough for the disk, small enough for memory."""
LARGEST = 4 << 30
"""Bytes; a file of 4 GiB or more is refused (STORE.md lists a 5 GB one)."""
_AHEAD = 16
"""Chunks that may wait for the hash: the disk is not held up by it, nor memory by the disk."""

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
        chunks = iter(lambda: file.read(CHUNK), b"")
        digest, size = written(draft, chunks, before.st_size, watch)
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
    with _hashing() as (feed, digest), draft.open("xb") as copy:
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


@contextmanager
def _hashing() -> "Iterator[tuple[Callable[[bytes], None], hashlib._Hash]]":
    """Hash what is fed on a thread of its own; all of it is hashed on leaving."""
    digest = hashlib.sha256()
    waiting: Queue[bytes] = Queue(_AHEAD)

    def run() -> None:
        while chunk := waiting.get():
            digest.update(chunk)

    thread = Thread(target=run, name="stet-hash", daemon=True)
    thread.start()
    try:
        yield waiting.put, digest
    finally:
        waiting.put(b"")
        thread.join()


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
