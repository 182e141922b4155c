"""What was approved, or published, against the content that stood there."""

from collections.abc import Iterator
from typing import Any

from db import assembly, moments
from db.check.reading import Wanted
from db.check.replay import Replay
from db.errors import Refused
from resources.i18n import tr


def approvals(driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    """Yield each case whose approval in force is over another revision than what it holds."""
    for case_id, standing in wanted(replay.rights.cases.items()):
        for approved in standing.approvals.values():
            try:
                case = assembly.snapshot(driver, case_id)
            except (Refused, ValueError, TypeError, KeyError, AttributeError):
                continue  # damage: the comparison of the tables has named it
            if case.revision != approved:
                yield tr("Case {number}: its approval is over another revision than the one it "
                         "holds", number=case.number)


_ABANDONED = """
SELECT c.case_id, k.number, v.seq, (
  SELECT b.id FROM briefs b JOIN event_values m ON m.row_id = b.id AND m.field = 'case_id'
  WHERE b.case_id = c.case_id AND m.seq < v.seq ORDER BY m.seq DESC LIMIT 1)
FROM corrections c JOIN cases k ON k.id = c.case_id
JOIN event_values v ON v.row_id = c.id AND v.field = 'abandoned' WHERE c.abandoned = 1
"""


def abandoned(driver: Any, wanted: Wanted) -> Iterator[str]:
    """Yield each correction that was given up and left something else than what was published.

    Both moments are read from the journal: what was erased since is missing in both.
    """
    for case_id, number, seq, brief in wanted(driver.execute(_ABANDONED).fetchall()):
        try:
            issued = moments.made_at(driver, brief)
            then, now = (moments.snapshot_at(driver, case_id, at) for at in (issued, seq))
        except (Refused, ValueError, TypeError, KeyError, AttributeError):
            continue  # damage: events and tables have named it
        if then.revision != now.revision:
            yield tr("Case {number}: a correction was given up, and left something else than what "
                     "was published", number=number)
