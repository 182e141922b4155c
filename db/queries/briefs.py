"""Which cases a printed brief may be of, and where in the journal it was printed."""

import json
from collections.abc import Collection

from db.desk import Desk
from db.reading import reading

_BY_BYTES = "SELECT case_id FROM briefs WHERE sha256 = :sha256 AND removed = 0"
_BY_RECORD = """
SELECT case_id FROM briefs WHERE revision = :revision AND removed = 0
UNION SELECT case_id FROM approvals WHERE revision = :revision AND removed = 0
UNION SELECT case_id FROM rounds WHERE revision = :revision AND removed = 0
"""

_HEAD = """
SELECT seq, at, chain FROM events WHERE chain IN (SELECT value FROM json_each(:hashes))
ORDER BY seq DESC LIMIT 1
"""
_KNOWN = """
SELECT h.value FROM json_each(:hashes) h WHERE
  EXISTS (SELECT 1 FROM attachments WHERE sha256 = h.value)
  OR EXISTS (SELECT 1 FROM briefs WHERE h.value IN (sha256, revision))
  OR EXISTS (SELECT 1 FROM approvals WHERE revision = h.value)
  OR EXISTS (SELECT 1 FROM rounds WHERE revision = h.value)
"""


def issued_as(desk: Desk, sha256: str) -> str | None:
    """Return the id of the case that issued a file with these bytes."""
    with reading(desk) as driver:
        found = driver.execute(_BY_BYTES, {"sha256": sha256}).fetchone()
    return found[0] if found else None


def of_record(desk: Desk, revision: str) -> tuple[str, ...]:
    """Return the ids of the cases that submitted, approved or issued this very content."""
    with reading(desk) as driver:
        found = driver.execute(_BY_RECORD, {"revision": revision}).fetchall()
    return tuple(sorted(row[0] for row in found))


def head_among(desk: Desk, hashes: Collection[str]) -> tuple[int, str, str] | None:
    """Return the event at whose end one of these was the head: its seq, its time (UTC), and which.

    None when none ever was.
    """
    with reading(desk) as driver:
        found = driver.execute(_HEAD, {"hashes": json.dumps(list(hashes))}).fetchone()
    return (int(found[0]), str(found[1]), str(found[2])) if found else None


def unknown(desk: Desk, hashes: Collection[str]) -> frozenset[str]:
    """Return those of these that are no file, brief or record of the desk."""
    with reading(desk) as driver:
        known = driver.execute(_KNOWN, {"hashes": json.dumps(list(hashes))}).fetchall()
    return frozenset(hashes) - {row[0] for row in known}
