"""Back up a whole desk into one file while it is open; unpacking it gives the desk back."""

import os
import tarfile
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from db.desk import BACKUPS, EVIDENCE, Desk
from db.errors import Unavailable
from db.files import settle
from db.header import DATABASE
from db.store import plain
from resources.i18n import tr


def backup(desk: Desk, out: Path) -> Path:
    """Write the desk as one tar file: its database as of now, and every evidence file.

    The old file at `out` stays unless the new one is whole, checked and on disk. Raises
    Unavailable.
    """
    draft = out.with_name(f".{out.name}-{uuid4().hex[:8]}")
    copy = desk.path / BACKUPS / f".copy-{uuid4().hex[:8]}.sqlite"
    try:
        _copy_database(desk, copy)
        _pack(desk, copy, draft)
        draft.replace(out)
        settle(out.parent)
    except OSError as error:
        raise Unavailable(
            tr("The backup {path} was not written: {why}.", path=out, why=error.strerror or error)
        ) from error
    finally:
        for left in (draft, copy):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return out


def kept(desk: Desk) -> tuple[Path, ...]:
    """Return what lies in the desk's own folder of backups: it holds what was erased since."""
    try:
        return tuple(sorted(
            path for path in (desk.path / BACKUPS).iterdir()
            if path.is_file() and not path.name.startswith(".")
        ))
    except OSError:
        return ()


def _copy_database(desk: Desk, copy: Path) -> None:
    with plain(desk.file) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    with plain(copy) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check").fetchone()
        if verdict != "ok":
            raise Unavailable(
                tr("The desk is damaged ({why}), so no backup was made.", why=verdict)
            )


def _pack(desk: Desk, copy: Path, draft: Path) -> None:
    name = desk.path.name
    with draft.open("xb") as file:
        with tarfile.open(fileobj=file, mode="w") as tar:
            tar.add(copy, f"{name}/{DATABASE}")
            tar.add(desk.vault.folder, f"{name}/{EVIDENCE}", filter=_whole_files)
            tar.add(desk.path / BACKUPS, f"{name}/{BACKUPS}", recursive=False)
        file.flush()
        os.fsync(file.fileno())


def _whole_files(member: tarfile.TarInfo) -> tarfile.TarInfo | None:
    return None if Path(member.name).name.startswith(".") else member
