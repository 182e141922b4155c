"""What a review compares: the case as it stands, and as it stood when it was last decided."""

from operator import itemgetter
from typing import Any

from db import assembly
from db.desk import Desk
from db.moments import snapshot_at
from db.reading import reading
from db.records import CaseSnapshot, Review, Round, Since, State
from db.rules import second

_DECIDED = "SELECT max(seq) FROM event_values WHERE row_id = ? AND field = 'decision'"
_ISSUED = "SELECT min(seq) FROM event_values WHERE row_id = ?"


def of_case(desk: Desk, case_id: str) -> Review:
    """Return a case with the moment it is compared with; Refused when it is not on this desk.

    That is the end of the last round before this one or, where it came later, the issue of the
    last brief. There is none in a first round.
    """
    with reading(desk) as driver:
        now = assembly.snapshot(driver, case_id)
        blind = second.is_blind(now, desk.reader)
        found = _since(driver, now)
        if found is None:
            return Review(second.cover(now) if blind else now)
        seq, since = found
        before = snapshot_at(driver, case_id, seq)
        if blind:
            now, before = second.cover(now), second.cover(before)
        return Review(now, before, since)


def _since(driver: Any, case: CaseSnapshot) -> tuple[int, Since] | None:
    """Return the later of the last decision and the last brief, with its place in the journal."""
    decided = [each for each in case.rounds if each.decision is not None]
    if case.state is State.APPROVED:
        decided = decided[:-1]  # the round that led here is what is looked at
    found = []
    if decided:
        found.append((_place(driver, _DECIDED, decided[-1].id), _round(decided[-1])))
    if case.briefs:
        brief = case.briefs[-1]
        found.append((_place(driver, _ISSUED, brief.id), Since(brief.number, brief.at, brief.by)))
    return max(found, key=itemgetter(0), default=None)


def _round(last: Round) -> Since:
    if last.decided_by is None or last.decided_at is None:
        raise ValueError("a decided round says who decided it and when")
    return Since(last.number, last.decided_at, last.decided_by, last.decision, last.note)


def _place(driver: Any, statement: str, row_id: str) -> int:
    return int(driver.execute(statement, (row_id,)).fetchone()[0])
