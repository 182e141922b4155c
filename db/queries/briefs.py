"""Which cases a printed brief may be of."""

from db.desk import Desk
from db.reading import reading

_BY_BYTES = "SELECT case_id FROM briefs WHERE sha256 = :sha256 AND removed = 0"
_BY_RECORD = """
SELECT case_id FROM briefs WHERE revision = :revision AND removed = 0
UNION SELECT case_id FROM approvals WHERE revision = :revision AND removed = 0
UNION SELECT case_id FROM rounds WHERE revision = :revision AND removed = 0
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
