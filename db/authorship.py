"""Who wrote in a case, as the journal tells."""

from typing import Any

from db.rules import content

AUTHORS = """
SELECT e.author, min(e.seq) AS first, max(e.at) AS last
FROM events e JOIN event_values v ON v.seq = e.seq
WHERE e.case_id = ? AND e.act <> 'erasing.erase' AND ({content})
AND NOT EXISTS (SELECT 1 FROM event_values g WHERE g.seq = e.seq AND g.field = 'abandoned')
GROUP BY e.author ORDER BY first
"""

_ERASED_ALONE = """
SELECT EXISTS (
  SELECT 1 FROM events e JOIN event_values v ON v.seq = e.seq
  WHERE e.case_id = :case AND e.author = :author AND e.act = 'erasing.erase' AND ({content})
  AND e.seq > coalesce((
    SELECT max(o.seq) FROM events o JOIN event_values s ON s.seq = o.seq
    WHERE o.case_id = :case AND o.author <> :author AND s.kind = 'case' AND s.field = 'state'
    AND s.value IN ('"in_review"', '"correcting"')), 0))
"""


def writers(driver: Any, case_id: str) -> list[tuple[str, str]]:
    """Return who changed content of a case, first writer first: their ids, and when each last did.

    Who gives a correction up writes nothing: all that stands then stood in the last brief.
    """
    statement = AUTHORS.format(content=_content_condition())
    return [(row[0], row[2]) for row in driver.execute(statement, (case_id,)).fetchall()]


def authors(driver: Any, case_id: str) -> list[str]:
    """Return the ids of those who changed content of a case, first writer first."""
    return [author for author, _ in writers(driver, case_id)]


def erased_alone(driver: Any, person_id: str, case_id: str) -> bool:
    """Tell whether a person erased content of a case since somebody else handed it in.

    Erasing makes nobody an author, but what it left must have been seen by another.
    """
    statement = _ERASED_ALONE.format(content=_content_condition())
    asked = {"case": case_id, "author": person_id}
    return bool(driver.execute(statement, asked).fetchone()[0])


def _content_condition() -> str:
    kinds = ", ".join(f"'{kind}'" for kind in sorted(content.KINDS))
    fields = ", ".join(f"'{field}'" for field in sorted(content.CASE_FIELDS))
    return f"v.kind IN ({kinds}) OR (v.kind = 'case' AND v.field IN ({fields}))"
