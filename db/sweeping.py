"""What a crash, or a kill between an act and what follows it, leaves lying: swept at opening."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from db.vault import Vault

_ERASED = """
SELECT a.sha256 FROM erasures e JOIN attachments a ON a.id = e.erased_id
WHERE e.erased_kind = 'attachment' AND e.erased_field = 'sha256'
UNION SELECT b.sha256 FROM erasures e JOIN briefs b ON b.id = e.erased_id
WHERE e.erased_kind = 'brief'
"""
_KEPT = """
SELECT EXISTS (SELECT 1 FROM attachments WHERE sha256 = :sha256 AND id NOT IN (
    SELECT erased_id FROM erasures WHERE erased_kind = 'attachment' AND erased_field = 'sha256'))
  OR EXISTS (SELECT 1 FROM briefs WHERE sha256 = :sha256 AND id NOT IN (
    SELECT erased_id FROM erasures WHERE erased_kind = 'brief'))
  OR EXISTS (SELECT 1 FROM policies WHERE logo = :sha256)
"""


def erased_files(driver: Any, vault: Vault) -> None:
    """Remove the files that were erased, unless somebody has attached the same bytes since.

    Where the disk does not let one go, the next opening tries again.
    """
    for (sha256,) in driver.execute(_ERASED).fetchall():
        if vault.path(sha256).exists() and not is_kept(driver, sha256):
            with suppress(OSError):
                vault.erase(sha256)


def is_kept(driver: Any, sha256: str) -> bool:
    """Tell whether a row that was not erased speaks of a file."""
    return bool(driver.execute(_KEPT, {"sha256": sha256}).fetchone()[0])


def half_made(*places: tuple[Path, str]) -> None:
    """Remove what bears the name of something half made, by folder and pattern.

    Whole copies of a desk are among it, with words that may have been erased since.
    """
    for folder, pattern in places:
        with suppress(OSError):  # what stays is swept at the next opening
            for left in folder.glob(pattern):
                left.unlink(missing_ok=True)
