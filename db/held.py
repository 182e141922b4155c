"""What a field holds and ever held, and which issued briefs may show it: read before erasing."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db.records import Trace
from db.rules import erasable

_HELD = """
SELECT value FROM event_values
WHERE row_id = ? AND field = ? AND value NOT IN ('null', '"[erased]"', '"[]"') ORDER BY seq
"""
_ISSUED = """
SELECT b.id, b.number, (SELECT min(seq) FROM event_values WHERE row_id = b.id),
  b.number = (SELECT max(number) FROM briefs WHERE case_id = b.case_id)
FROM briefs b WHERE b.case_id = ? AND b.id NOT IN (
  SELECT erased_id FROM erasures WHERE erased_kind = 'brief')
"""
_STOOD = """
SELECT value FROM event_values WHERE row_id = ? AND field = ? AND seq <= ?
ORDER BY seq DESC LIMIT 1
"""
_SAYS_NOTHING = (None, "null", '"[erased]"', '"[]"')


@dataclass(frozen=True, slots=True)
class Issued:
    """A brief that may show what is erased; `last` where it is the one in force."""

    id: str
    number: int
    last: bool


def texts(driver: Any, trace: Trace) -> list[str]:
    """Return every text that a field holds or ever held."""
    if (trace.kind, trace.field) == erasable.FILE:
        trace = Trace(trace.kind, trace.id, "name")
    held = driver.execute(_HELD, (trace.id, trace.field)).fetchall()
    return list(dict.fromkeys(str(json.loads(value)) for (value,) in held))


def briefs(driver: Any, case_id: str, traces: Sequence[Trace]) -> list[Issued]:
    """Return the issued briefs, with files still there, that may show one of the places.

    What stood in the case when a brief was issued, the words to its readers included, may be in its
    pages, its attached record or its description: the journal knows what stood, and nobody has to
    find a name in a PDF.
    """
    issued = driver.execute(_ISSUED, (case_id,)).fetchall()
    return [
        Issued(brief_id, number, bool(last))
        for brief_id, number, seq, last in issued
        if any(_stood(driver, trace, seq) for trace in traces)
    ]


def _stood(driver: Any, trace: Trace, seq: int) -> bool:
    if not erasable.is_printed(trace.kind, trace.field):
        return False
    before = driver.execute(_STOOD, (trace.id, trace.field, seq)).fetchone()
    removed = driver.execute(_STOOD, (trace.id, "removed", seq)).fetchone()
    in_place = before is not None and before[0] not in _SAYS_NOTHING
    return in_place and (removed is None or removed[0] != "1")
