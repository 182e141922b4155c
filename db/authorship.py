"""Who wrote in a case, as the journal tells."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from db.rules import content

_WRITERS = """
WITH given_up AS MATERIALIZED (
  SELECT min(v.seq) AS opened, max(v.seq) AS closed
  FROM corrections c JOIN event_values v ON v.row_id = c.id
  WHERE c.case_id = :case AND c.abandoned = 1 AND v.field IN ('opened_at', 'closed_at')
  GROUP BY c.id
), edits AS (
  SELECT e.author, e.seq, e.at,
    NOT EXISTS (SELECT 1 FROM given_up WHERE e.seq BETWEEN opened AND closed) AS stands
  FROM events e JOIN event_values v ON v.seq = e.seq
  WHERE e.case_id = :case AND e.act <> 'erasing.erase' AND ({content})
  AND NOT EXISTS (SELECT 1 FROM event_values g WHERE g.seq = e.seq AND g.field = 'abandoned')
)
SELECT author, min(seq) FILTER (WHERE stands), max(at) FILTER (WHERE stands)
FROM edits GROUP BY author ORDER BY min(seq)
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


@dataclass(frozen=True, slots=True)
class Writer:
    """Who changed content of a case: `first` is the place in the journal, `last` the time (UTC).

    Both are of what was not given up with its correction, None where that is nothing.
    """

    id: str
    first: int | None
    last: str | None


def writers(driver: Any, case_id: str) -> list[Writer]:
    """Return everybody who changed content of a case, first writer first.

    Who gives a correction up writes nothing: all that stands then stood in the last brief.
    """
    statement = _WRITERS.format(content=_content_condition())
    found = driver.execute(statement, {"case": case_id}).fetchall()
    return [Writer(*row) for row in found]


def credited(wrote: Iterable[Writer]) -> tuple[list[str], str]:
    """Return the ids of those whose words a brief may hold, first writer first, and the last time.

    The time is ISO 8601 in UTC, "" where nobody wrote. What a correction changed that was given up,
    no reader sees: a brief reads as before.
    """
    kept = sorted((one.first, one.id, one.last) for one in wrote if one.first and one.last)
    return [author for _, author, _ in kept], max((last for *_, last in kept), default="")


def authors(driver: Any, case_id: str) -> list[str]:
    """Return the ids of those who changed content of a case, first writer first."""
    return [writer.id for writer in writers(driver, case_id)]


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
