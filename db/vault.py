"""Evidence files: named by their SHA-256, on disk for good before any row speaks of them."""

import errno
import hashlib
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from db import files
from db.copying import CHUNK, Watch, copied, unwatched, written
from db.errors import Unavailable
from resources.i18n import tr

PREFIX = ".incoming-"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A whole copy on the desk's disk that no row speaks of yet; the next opening sweeps it."""

    draft: Path
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Stored:
    """What lies in the vault: SHA-256 in hex, size in bytes, and whether it is new there.

    `draft` is where it goes back to when its act fails.
    """

    sha256: str
    size: int
    new: bool
    draft: Path | None = None


class Vault:
    """The folder `evidence/` of a desk, two hex digits a subfolder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Return where the bytes of that hash lie, or would lie."""
        return self.folder / sha256[:2] / sha256

    def receive(self, source: Path, watch: Watch = unwatched) -> Incoming:
        """Copy a file to the desk's disk, without any act: `settle` makes it part of one.

        Raises Refused for what is no plain file, empty, too large or changing while it is read;
        Unavailable when the disk fails; copying.Stopped when `watch` does. Each leaves nothing.
        """
        return self._receive(source.name, partial(copied, source, watch=watch))

    def receive_bytes(self, content: bytes, name: str) -> Incoming:
        """Write bytes that have no file of their own, such as a pasted picture."""
        return self._receive(name, partial(_written, content))

    def settle(self, incoming: Incoming) -> Stored:
        """Give a received file its place; `discard` makes it incoming again.

        Raises Unavailable when the disk does not take it.
        """
        try:
            return self._settle(incoming)
        except OSError as error:
            raise Unavailable(_failed(error)) from error

    def drop(self, incoming: Incoming) -> None:
        """Forget a received file that nobody wants any more; a settled one stays."""
        with suppress(OSError):  # what stays is swept at the next opening
            incoming.draft.unlink(missing_ok=True)

    def take(self, source: Path) -> Stored:
        """Copy a file in; raises what `receive` raises."""
        return self._keep(self.receive(source))

    def keep(self, content: bytes) -> Stored:
        """Store bytes that are already in memory."""
        return self._keep(self.receive_bytes(content, ""))

    def discard(self, stored: Stored) -> None:
        """Take back a file that no row came to speak of."""
        if not stored.new:
            return
        with suppress(OSError):  # the disk that failed may fail again; nothing speaks of it
            if stored.draft is not None:
                self.path(stored.sha256).replace(stored.draft)
            else:
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

    def _receive(self, name: str, write: Callable[[Path], tuple[str, int]]) -> Incoming:
        draft = self.folder / f"{PREFIX}{secrets.token_hex(8)}"
        try:
            return Incoming(draft, name, *write(draft))
        except BaseException as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise Unavailable(_failed(error)) from error
            raise

    def _keep(self, incoming: Incoming) -> Stored:
        try:
            stored = self.settle(incoming)
        finally:
            self.drop(incoming)
        return Stored(stored.sha256, stored.size, stored.new)

    def _settle(self, incoming: Incoming) -> Stored:
        final = self.path(incoming.sha256)
        new = not final.exists()  # an altered file that is healed stays healed
        stored = Stored(incoming.sha256, incoming.size, new, incoming.draft)
        if not new and self.sound(incoming.sha256):
            return stored
        if not final.parent.exists():
            final.parent.mkdir(parents=True)
            files.settle(self.folder)
        incoming.draft.replace(final)
        files.settle(final.parent)
        return stored


def _written(content: bytes, draft: Path) -> tuple[str, int]:
    return written(draft, iter([content]), len(content))


def _failed(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return tr("The disk is full, so the file was not kept; make room and attach it again.")
    return tr("The file could not be kept: {why}.", why=error.strerror)
