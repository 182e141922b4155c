"""What a review compares: the case as it stands, and as it stood when it was last decided."""

from typing import Any

from db import assembly
from db.desk import Desk
from db.moments import made_at, snapshot_at
from db.reading import reading
from db.records import (
    CaseSnapshot,
    Comparison,
    Line,
    Looked,
    Review,
    Round,
    Since,
    Spot,
    State,
)
from db.rules import second
from db.rules.comparing import compare, last_seen

_DECIDED = "SELECT max(seq) FROM event_values WHERE row_id = ? AND field = 'decision'"
_ABANDONED = "SELECT max(seq) FROM event_values WHERE row_id = ? AND field = 'abandoned'"
Unseen = dict[Spot, CaseSnapshot | None]
"""Lines that nobody who decided had looked at, with the moment when one last had, or None."""


def of_case(desk: Desk, case_id: str) -> Review:
    """Return a case with the moment it is compared with; Refused when it is not on this desk.

    That is the end of the last round before this one or, where it came later, the issue of the
    last brief. There is none in a first round. A correction is compared with the brief that it
    corrects, however often it was returned: that is what readers will find changed.
    """
    with reading(desk) as driver:
        now = assembly.snapshot(driver, case_id)
        blind = second.is_blind(now, desk.reader)
        found = _since(driver, now)
        if found is None:
            return Review(second.cover(now) if blind else now)
        seq, since = found
        before, unseen = snapshot_at(driver, case_id, seq), _unseen(driver, now)
        if blind:
            now, before, unseen = second.cover(now), second.cover(before), _covered(unseen)
        return Review(now, before, since, unseen)


def _covered(unseen: Unseen) -> Unseen:
    """Return the lines with their moments covered, each moment once: `compare` goes by them."""
    covered = {id(then): second.cover(then) for then in unseen.values() if then}
    return {spot: then and covered[id(then)] for spot, then in unseen.items()}


def _since(driver: Any, case: CaseSnapshot) -> tuple[int, Since] | None:
    """Return the later of the last decision and the last brief, with its place in the journal."""
    decided = _decided(driver, case)
    if decided and case.correction is None:
        return decided[-1][0], _round(decided[-1][1])
    if case.briefs:
        brief = case.briefs[-1]
        return made_at(driver, brief.id), Since(brief.number, brief.at, brief.by)
    return None


def _decided(driver: Any, case: CaseSnapshot) -> list[tuple[int, Round]]:
    """Return the rounds that were decided since content was last published, with their places.

    A correction that was given up ends with what was published, too.
    """
    rounds = [each for each in case.rounds if each.decision is not None]
    if case.state is State.APPROVED:
        rounds = rounds[:-1]  # the round that led here is what is looked at
    issued = [made_at(driver, brief.id) for brief in case.briefs[-1:]]
    issued += [_place(driver, _ABANDONED, c.id) for c in case.corrections if c.abandoned]
    placed = ((_place(driver, _DECIDED, each.id), each) for each in rounds)
    return [(at, each) for at, each in placed if at > max(issued, default=0)]


def _unseen(driver: Any, case: CaseSnapshot) -> Unseen:
    """Return what the rounds since content was last published left unseen."""
    unseen: Unseen = {}
    decided = _decided(driver, case)
    if not any(each.looked and each.looked.unseen for _, each in decided):
        return unseen
    before = snapshot_at(driver, case.id, made_at(driver, case.briefs[-1].id)) if (
        case.briefs) else None
    for at, each in decided:
        then = snapshot_at(driver, case.id, at)
        missed = _missed(compare(before, then, unseen), each.looked)
        unseen = {line.spot: last_seen(line, unseen, before) for line in missed}
        before = then
    return unseen


def _missed(shown: Comparison, looked: Looked | None) -> list[Line]:
    """Return the lines that a decision left unseen: where it does not say, those of before."""
    if looked is None:
        return [line for line in shown.lines if line.unseen]
    keys = {change.key for change in shown.changes if change.name in looked.unseen}
    return [line for line in shown.lines if line.change in keys]


def _round(last: Round) -> Since:
    if last.decided_by is None or last.decided_at is None:
        raise ValueError("a decided round says who decided it and when")
    return Since(last.number, last.decided_at, last.decided_by, last.decision, last.note)


def _place(driver: Any, statement: str, row_id: str) -> int:
    return int(driver.execute(statement, (row_id,)).fetchone()[0])
