"""SHA-256 on a thread of its own, beside the copying: what is fed to it, or a file as it grows."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue, SimpleQueue
from threading import Thread

PIECE = 1 << 18
"""Bytes read at a time from a growing file: they are still in the processor's own memory."""
_AHEAD = 16
"""Chunks that may wait for the hash: the disk is not held up by it, nor memory by the disk."""


@contextmanager
def fed() -> "Iterator[tuple[Callable[[bytes], None], hashlib._Hash]]":
    """Hash what is fed; all of it is hashed on leaving, or what stopped that is raised."""
    digest = hashlib.sha256()
    waiting: Queue[bytes] = Queue(_AHEAD)
    trouble: list[BaseException] = []

    def run() -> None:
        try:
            while chunk := waiting.get():
                digest.update(chunk)
        except BaseException as error:  # noqa: BLE001  raised below, where the copy waits for it
            trouble.append(error)
            while waiting.get():
                pass  # else whoever feeds waits without end

    thread = Thread(target=run, name="stet-hash", daemon=True)
    thread.start()
    try:
        yield waiting.put, digest
    finally:
        waiting.put(b"")
        thread.join()
    if trouble:
        raise trouble[0]


@contextmanager
def following(file: Path) -> "Iterator[tuple[Callable[[int], None], hashlib._Hash]]":
    """Hash a file while it grows, up to the length told last; all of it is hashed on leaving.

    Raises on leaving what kept it from being hashed: OSError when it could not be read back.
    """
    digest = hashlib.sha256()
    lengths: SimpleQueue[int] = SimpleQueue()
    trouble: list[BaseException] = []

    def run() -> None:
        try:
            _follow(file, lengths, digest)
        except BaseException as error:  # noqa: BLE001  raised below, where the copy waits for it
            trouble.append(error)

    thread = Thread(target=run, name="stet-hash", daemon=True)
    thread.start()
    try:
        yield lengths.put, digest
    finally:
        lengths.put(-1)
        thread.join()
    if trouble:
        raise trouble[0]


def _follow(file: Path, lengths: SimpleQueue[int], digest: "hashlib._Hash") -> None:
    room = memoryview(bytearray(PIECE))
    done = 0
    with file.open("rb", buffering=0) as opened:
        while (length := lengths.get()) >= 0:
            while done < length:
                count = opened.readinto(room[: min(PIECE, length - done)])
                if not count:
                    raise OSError(f"{file} is shorter than what was copied")
                digest.update(room[:count])
                done += count
