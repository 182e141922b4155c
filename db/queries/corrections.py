"""The desk's register of corrections and withdrawals, read from what was decided."""

from typing import Any

from db import assembly, issue_rows
from db.desk import Desk
from db.reading import reading, rows
from db.records import Register, Registered, Tier
from db.rules import correcting, dates

_CLOSED = """
SELECT c.id, c.case_id, c.tier, c.public_note AS note, c.closed_at AS at, k.number, k.title,
  b.number AS brief, coalesce(f.number, 0) AS former
FROM corrections c JOIN cases k ON k.id = c.case_id
LEFT JOIN briefs b ON b.case_id = c.case_id AND b.issued_at = c.closed_at
LEFT JOIN briefs f ON f.id = b.supersedes
WHERE c.closed_at IS NOT NULL AND c.removed = 0 AND coalesce(c.abandoned, 0) = 0
"""
_WITHDRAWN = """
SELECT w.case_id, w.notice AS note, w.withdrawn_at AS at, k.number, k.title
FROM withdrawals w JOIN cases k ON k.id = w.case_id WHERE w.removed = 0
"""

def register(desk: Desk) -> Register:
    """Return every published correction and every withdrawal, newest first."""
    with reading(desk) as driver:
        policy = assembly.policy(driver)
        entries = [_correction(driver, row) for row in rows(driver, _CLOSED)]
        entries += [_withdrawal(row) for row in rows(driver, _WITHDRAWN)]
        head = assembly.head(driver)
    newest_first = sorted(entries, key=lambda entry: (entry.at, entry.number), reverse=True)
    return Register(policy.name, policy.language, head, dates.now(), tuple(newest_first))


def _correction(driver: Any, row: dict[str, Any]) -> Registered:
    before, after = (
        issue_rows.verdict_at(driver, row["case_id"], row["id"], moment)
        for moment in ("opened_at", "closed_at")
    )
    changed = before != after
    return Registered(
        case_id=row["case_id"],
        number=row["number"],
        title=row["title"],
        at=row["at"],
        tier=correcting.tier(Tier(row["tier"]), changed=changed, closed=True),
        note=row["note"] or "",
        before=before if changed else None,
        after=after if changed else None,
        brief=row["brief"] or 0,
        former=row["former"],
    )


def _withdrawal(row: dict[str, Any]) -> Registered:
    same = (row["case_id"], row["number"], row["title"], row["at"])
    return Registered(*same, tier=None, note=row["note"])
