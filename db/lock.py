"""One desk, one window: a lock file that says who holds it (QLockFile's rules, without Qt)."""

import errno
import getpass
import json
import os
import secrets
import socket
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db import processes
from db.errors import InUse, Unavailable
from resources.i18n import tr


class Lock:
    """Held from construction until `release`; stale after a crash, never taken from another host.

    Raises InUse naming the holder, or Unavailable saying why no lock file can be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._text = json.dumps(_myself())
        try:
            self._take()
        except OSError as error:
            raise Unavailable(_no_lock(path.parent, error)) from error

    def release(self) -> None:
        """Give the lock back, unless it is no longer ours."""
        with suppress(OSError, ValueError):
            if self._path.read_text() == self._text:
                self._path.unlink()

    def _take(self) -> None:
        for _ in range(3):
            if self._created():
                return
            holder = _read(self._path)
            if not _stale(holder):
                raise _held(holder)
            self._move_aside(holder)
        raise _held(_read(self._path))

    def _move_aside(self, stale: dict[str, Any] | None) -> None:
        """Take a stale lock away; put it back if somebody was quicker and it is theirs by now."""
        aside = self._path.with_name(f".lock-{secrets.token_hex(8)}")
        with suppress(FileNotFoundError):
            self._path.rename(aside)
            if _read(aside) != stale:
                _link(aside, self._path)
            aside.unlink()

    def _created(self) -> bool:
        """Write the whole file under another name first, so that nobody reads half of one."""
        draft = self._path.with_name(f".lock-{secrets.token_hex(8)}")
        try:
            draft.write_text(self._text)
            _link(draft, self._path)
        except FileExistsError:
            return False
        finally:
            draft.unlink(missing_ok=True)
        return True


def _link(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP):
            raise
        # A file system without hard links (FAT, some network folders).
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        with os.fdopen(descriptor, "w") as file:
            file.write(draft.read_text())


def _myself() -> dict[str, Any]:
    return {
        "user": _user(),
        "host": socket.gethostname(),
        "process": os.getpid(),
        "born": processes.born(os.getpid()),
        "since": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    }


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account that the system does not know by name
        return "?"


def _read(path: Path) -> dict[str, Any] | None:
    try:
        holder = json.loads(path.read_text())
    except FileNotFoundError:
        return {"host": socket.gethostname(), "process": 0}
    except (OSError, ValueError):
        return None
    return holder if isinstance(holder, dict) else None


def _stale(holder: dict[str, Any] | None) -> bool:
    """Whether the holder was on this host and its process is gone."""
    if holder is None or holder.get("host") != socket.gethostname():
        return False
    process = holder.get("process")
    if not isinstance(process, int) or process <= 0:
        return True
    if processes.has_ended(process):
        return True
    return bool(holder.get("born")) and holder["born"] != processes.born(process)


def _held(holder: dict[str, Any] | None) -> InUse:
    if holder is None:
        return InUse(tr("This desk is in use; its lock file cannot be read."), here=False)
    sentence = tr(
        "This desk is open in another window: {user} on {host}, process {process}, since {since}.",
        user=holder.get("user", "?"),
        host=holder.get("host", "?"),
        process=holder.get("process", "?"),
        since=holder.get("since", "?"),
    )
    return InUse(sentence, here=holder.get("host") == socket.gethostname())


def _no_lock(folder: Path, error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return tr("The disk of {folder} is full; make room and open the desk again.", folder=folder)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return tr(
            "The folder {folder} cannot be written to; copy the desk to a folder of your own.",
            folder=folder,
        )
    return tr("The folder {folder} cannot be used: {why}.", folder=folder, why=error.strerror)
