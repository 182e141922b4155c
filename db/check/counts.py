"""The counts of wrong passwords, which no event vouches for, against their digests."""

from collections.abc import Iterator
from typing import Any

from db.attempts import digest
from db.check.reading import hashed
from db.reading import rows
from resources.i18n import tr


def counts(driver: Any, desk_id: str) -> Iterator[str]:
    """Name each count that is not as it was written.

    This finds damage. Whoever means to forge a count can make its digest, too, or delete it.
    """
    for row in rows(driver, "SELECT * FROM attempts"):
        stored = (row["person_id"], row["failures"], row["at"])
        if hashed(digest, desk_id, *stored) != row["digest"]:
            yield tr("attempts, row {row}: the count of wrong passwords is not as it was written",
                     row=row["person_id"])
