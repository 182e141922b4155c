"""Bytes in the vault, for reading."""

from pathlib import Path

from db.desk import Desk
from db.errors import Unavailable
from db.reading import reading
from resources.i18n import tr

_ERASED = """
SELECT e.erased_at FROM erasures e JOIN briefs b ON b.id = e.erased_id
WHERE e.erased_kind = 'brief' AND b.sha256 = ?
"""


def place(desk: Desk, sha256: str) -> Path:
    """Return where the bytes should lie, without looking."""
    return desk.vault.path(sha256)


def path(desk: Desk, sha256: str) -> Path:
    """Return where the bytes lie; Unavailable when they are gone."""
    found = desk.vault.path(sha256)
    if not found.is_file():
        raise Unavailable(tr("A file of this case is missing from the desk's evidence folder."))
    return found


def brief_bytes(desk: Desk, sha256: str) -> bytes:
    """Return an issued brief as it left the house; Unavailable when it was altered or is gone."""
    with reading(desk) as driver:
        erased = driver.execute(_ERASED, (sha256,)).fetchone()
    if erased:
        raise Unavailable(
            tr("A supervisor erased this brief on {day}, for it showed what had to go.",
               day=erased[0][:10])
        )
    if not desk.vault.sound(sha256):
        raise Unavailable(tr("The issued brief is missing or altered; restore it from a backup."))
    return path(desk, sha256).read_bytes()
