"""What a file says of itself before any connection is made: whether it is a desk, and how old."""

import struct
from pathlib import Path

from db.errors import Unavailable
from db.store import APPLICATION_ID, SCHEMA
from resources.i18n import tr

DATABASE = "desk.sqlite"
HEADER_BYTES = 100
"""SQLite's file header (sqlite.org/fileformat2.html): user_version at 60, application_id at 68."""


def read_version(path: Path) -> int:
    """Return the schema version in a desk's header, before any connection is made.

    Raises Unavailable for what is no desk of ours or is newer than this version.
    """
    file = path / DATABASE
    try:
        if not file.is_file():
            raise Unavailable(tr("{path} is no desk: it holds no desk.sqlite.", path=path))
        with file.open("rb") as opened:
            header = opened.read(HEADER_BYTES)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise Unavailable(tr("{path} cannot be read: {why}.", path=path, why=why)) from error
    return _version(file, header)


def _version(file: Path, header: bytes) -> int:
    if len(header) < HEADER_BYTES or not header.startswith(b"SQLite format 3\0"):
        raise Unavailable(tr("{file} is no database; it was left untouched.", file=file))
    version: int = struct.unpack(">I", header[60:64])[0]
    application: int = struct.unpack(">I", header[68:72])[0]
    if application != APPLICATION_ID:
        raise Unavailable(
            tr("{file} belongs to another program; it was left untouched.", file=file)
        )
    if version > SCHEMA:
        raise Unavailable(
            tr(
                "{file} was written by a newer Stet; update this one. It was left untouched.",
                file=file,
            )
        )
    return version
