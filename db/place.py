"""Folders where a database is not safe: shared over a network, or synchronised by a service."""

from pathlib import Path

from resources.i18n import tr

_SERVICES = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "nextcloud", "mega")
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs"})
"""Types in /proc/mounts whose locks SQLite cannot trust (sqlite.org/useovernet.html)."""


def doubt(path: Path) -> str | None:
    """Return one sentence of warning for a desk's folder, or None where it is safe."""
    folder = path.absolute()
    for part in folder.parts:
        if part.casefold().startswith(_SERVICES):
            return tr(
                "This desk lies in a folder that is synchronised ({part}); two machines can damage "
                "it. Keep it in a folder of this machine, and share backups instead.",
                part=part,
            )
    if _type(folder) in _NETWORK:
        return tr(
            "This desk lies on a network drive, where a database can be damaged. Keep it in a "
            "folder of this machine, and share backups instead."
        )
    return None


def _type(folder: Path) -> str:
    """Return the type of the file system that holds a folder, where the kernel tells."""
    try:
        mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:
        return ""
    holding = [row for row in mounts if folder.is_relative_to(row[1].replace("\\040", " "))]
    return max(holding, key=lambda row: len(row[1]))[2] if holding else ""
