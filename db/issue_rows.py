"""What left the desk of a case and what became of it, from plain rows to records."""

import json
from typing import Any

from db.credits import Names
from db.reading import parts
from db.records import Correction, IssuedBrief, Tier, Withdrawal
from db.records.register import Rated
from db.rules import correcting

_HELD = """
SELECT value FROM event_values WHERE row_id = ? AND field = ? AND value IS NOT NULL
AND seq < (SELECT {which}(seq) FROM event_values WHERE row_id = ? AND field = ?)
ORDER BY seq DESC LIMIT 1
"""
_ERASED_BRIEFS = "SELECT erased_id, erased_at FROM erasures WHERE erased_kind = 'brief'"


def briefs(driver: Any, case_id: str, names: Names) -> tuple[IssuedBrief, ...]:
    """Return the briefs that were issued, in their order; `erased` says since when one has gone."""
    issued = parts(driver, "briefs", case_id, "number")
    erased = dict(driver.execute(_ERASED_BRIEFS).fetchall()) if issued else {}
    return tuple(
        IssuedBrief(
            id=row["id"],
            number=row["number"],
            sha256=row["sha256"],
            revision=row["revision"],
            paper=row["paper"],
            by=names.credit(row["issued_by"]),
            at=row["issued_at"],
            supersedes=row["supersedes"],
            erased=erased.get(row["id"]),
        )
        for row in issued
    )


def corrections(
    driver: Any, row: dict[str, Any], names: Names
) -> tuple[Correction, ...]:
    """Return the corrections of a case, oldest first.

    `row` is that of the case: a correction that is open ends at the verdict it has now.
    """
    case_id, now = row["id"], (row["scale"], row["verdict"] or "")
    return tuple(
        _correction(driver, found, names, now)
        for found in parts(driver, "corrections", case_id, "rowid")
    )


def _correction(driver: Any, row: dict[str, Any], names: Names, now: Rated) -> Correction:
    before = verdict_at(driver, row["case_id"], row["id"], "opened_at")
    closed, abandoned = row["closed_at"] is not None, bool(row["abandoned"])
    after = verdict_at(driver, row["case_id"], row["id"], "closed_at") if closed else now
    tier = correcting.tier(
        Tier(row["tier"]), changed=before != after and not abandoned,
        closed=closed and not abandoned,
    )
    return Correction(
        id=row["id"],
        tier=tier,
        reason=row["reason"],
        opened_by=names.credit(row["opened_by"]),
        opened_at=row["opened_at"],
        public_note=row["public_note"],
        closed_at=row["closed_at"],
        abandoned=abandoned,
        abandoned_for=row["abandoned_for"],
        verdict_before=before[1] or None,
        scale_before=before[0],
    )


def verdict_at(driver: Any, case_id: str, correction_id: str, moment: str) -> Rated:
    """Return scale and rating of the case when a correction was opened, or closed, by the journal.

    `moment` is the field that says when: "opened_at" or "closed_at".
    """
    statement = _HELD.format(which="min" if moment == "opened_at" else "max")
    scale, rating = (
        driver.execute(statement, (case_id, field, correction_id, moment)).fetchone()
        for field in ("scale", "verdict")
    )
    return (json.loads(scale[0]) or "" if scale else "",
            json.loads(rating[0]) or "" if rating else "")


def withdrawal(driver: Any, case_id: str, names: Names) -> Withdrawal | None:
    """Return how the case was withdrawn the last time, None where it never was."""
    found = parts(driver, "withdrawals", case_id, "rowid")
    if not found:
        return None
    row = found[-1]
    return Withdrawal(
        id=row["id"],
        reason=row["reason"],
        notice=row["notice"],
        by=names.credit(row["withdrawn_by"]),
        at=row["withdrawn_at"],
    )
