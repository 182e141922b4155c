"""Evidence files: named by their SHA-256, on disk for good before any row speaks of them."""

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.errors import Refused, Unavailable
from db.rules import text
from resources.i18n import tr

CHUNK = 1 << 20
"""Bytes read at a time: large enough for the disk, small enough for memory."""
LARGEST = 4 << 30
"""Bytes; a file of 4 GiB or more is refused (STORE.md lists a 5 GB one)."""
PREFIX = ".incoming-"


@dataclass(frozen=True, slots=True)
class Stored:
    """What lies in the vault: SHA-256 in hex, size in bytes, and whether it is new there."""

    sha256: str
    size: int
    new: bool


class Vault:
    """The folder `evidence/` of a desk, two hex digits a subfolder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Return where the bytes of that hash lie, or would lie."""
        return self.folder / sha256[:2] / sha256

    def take(self, source: Path) -> Stored:
        """Copy a file in: the copy is hashed, not the source.

        Raises Refused for what is no plain file, empty, too large or changing while it is read;
        Unavailable when the disk fails.
        """
        with _opened(source) as (file, before):
            stored = self._store(iter(lambda: file.read(CHUNK), b""), before.st_size)
            after = os.fstat(file.fileno())
        if _differs(before, after, stored.size):
            self.discard(stored)
            raise Refused(
                tr(
                    "{name} changed while it was being read; attach it again.",
                    name=text.shown(source.name),
                ),
                field="file",
            )
        return stored

    def keep(self, content: bytes) -> Stored:
        """Store bytes that are already in memory."""
        return self._store(iter([content]), len(content))

    def discard(self, stored: Stored) -> None:
        """Take back a file that no row came to speak of."""
        if stored.new:
            self.path(stored.sha256).unlink(missing_ok=True)

    def erase(self, sha256: str) -> None:
        """Remove the bytes of that hash for good."""
        self.path(sha256).unlink(missing_ok=True)

    def sound(self, sha256: str) -> bool:
        """Whether the bytes are there and still have that hash."""
        digest = hashlib.sha256()
        try:
            with self.path(sha256).open("rb") as file:
                for chunk in iter(lambda: file.read(CHUNK), b""):
                    digest.update(chunk)
        except (OSError, ValueError):  # ValueError: an altered row names no file at all
            return False
        return digest.hexdigest() == sha256

    def sweep(self) -> None:
        """Remove what a crash left half-copied."""
        with suppress(OSError):
            for left in self.folder.glob(f"{PREFIX}*"):
                left.unlink(missing_ok=True)

    def _store(self, chunks: Iterator[bytes], expected: int) -> Stored:
        draft = self.folder / f"{PREFIX}{secrets.token_hex(8)}"
        try:
            digest, size = _write(draft, chunks, expected)
            return self._settle(draft, digest, size)
        except OSError as error:
            raise Unavailable(_failed(error)) from error
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    def _settle(self, draft: Path, digest: str, size: int) -> Stored:
        final = self.path(digest)
        new = not final.exists()  # an altered file that is healed stays healed
        if not new and self.sound(digest):
            return Stored(digest, size, new=False)
        if not final.parent.exists():
            final.parent.mkdir(parents=True)
            _sync_folder(self.folder)
        draft.replace(final)
        _sync_folder(final.parent)
        return Stored(digest, size, new=new)


def _write(draft: Path, chunks: Iterator[bytes], expected: int) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with draft.open("xb") as copy:
        for chunk in chunks:
            size += len(chunk)
            if size > max(expected, 0) + CHUNK:
                break  # it grows while it is read; `take` refuses it
            digest.update(chunk)
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest(), size


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
    with os.fdopen(descriptor, "rb") as file:
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


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no handle for a folder to flush
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _failed(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return tr("The disk is full, so the file was not kept; make room and attach it again.")
    return tr("The file could not be kept: {why}.", why=error.strerror)
