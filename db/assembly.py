"""Put a case's rows together as its frozen snapshot."""

import json
from dataclasses import replace
from typing import Any

from db.authorship import credited, writers
from db.content_rows import attachments, blocks, claim, evidence, replies
from db.credits import Names
from db.errors import Refused
from db.issue_rows import briefs, corrections, withdrawal
from db.journal import first_link
from db.reading import parts, rows
from db.records import CaseSnapshot, Policy, State
from db.round_rows import approvals, comments, rounds, seconds, ticks
from db.rules import scales
from db.rules.document import document
from db.rules.revision import revision
from resources.i18n import tr

_UNHASHED = "0" * 64


def snapshot(driver: Any, case_id: str) -> CaseSnapshot:
    """Return the case as it stands in this transaction; Refused when there is none."""
    found = rows(driver, "SELECT * FROM cases WHERE id = ?", (case_id,))
    if not found:
        raise Refused(tr("This case is not on this desk."))
    unhashed = _snapshot(driver, found[0])
    return _with_revision(unhashed)


def policy(driver: Any) -> Policy:
    """Return what the desk has decided; its defaults before anybody has."""
    found = rows(driver, "SELECT * FROM policies")
    if not found:
        return Policy(name=driver.execute("SELECT name FROM desk").fetchone()[0])
    row = found[0]
    return Policy(
        name=row["name"],
        minimum_origins=row["minimum_origins"],
        blind_second_verdict=bool(row["blind_second_verdict"]),
        checklist=tuple(json.loads(row["checklist"])),
        scale=row["scale"],
        language=row["language"],
        address=row["address"],
        correction_policy=row["correction_policy"],
        site=row["site"],
        logo=row["logo"],
        **({} if row["lock_minutes"] is None else {"lock_minutes": row["lock_minutes"]}),
    )


def head(driver: Any) -> str:
    """Return the journal's last chain value."""
    last = driver.execute("SELECT chain FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    if last:
        return str(last[0])
    return first_link(driver.execute("SELECT id FROM desk").fetchone()[0])


def _snapshot(driver: Any, row: dict[str, Any]) -> CaseSnapshot:
    case_id, names = row["id"], Names(driver)
    wrote = writers(driver, case_id)
    written_by, written_at = credited(wrote)
    kept = attachments(driver, case_id)
    return CaseSnapshot(
        id=case_id,
        number=row["number"],
        state=State(row["state"]),
        title=row["title"],
        language=row["language"],
        claim=claim(driver, case_id, kept),
        scale=scales.load(row["scale"]),
        policy=policy(driver),
        revision=_UNHASHED,
        head=head(driver),
        created_at=row["created_at"],
        updated_at=_updated(driver, case_id),
        topics=_topics(driver, case_id),
        verdict=row["verdict"],
        reason=row["reason"],
        origins_exception=row["origins_exception"],
        state_reason=row["state_reason"],
        evidence=evidence(driver, case_id, kept),
        blocks=blocks(driver, case_id),
        replies=replies(driver, case_id),
        comments=comments(driver, case_id, names),
        rounds=rounds(driver, case_id, names),
        ticks=ticks(driver, case_id, names),
        approvals=approvals(driver, case_id, names),
        corrections=corrections(driver, row, names),
        briefs=briefs(driver, case_id, names),
        authors=tuple(names.credit(writer.id) for writer in wrote),
        written_by=tuple(map(names.credit, written_by)),
        written_at=written_at,
        notes=row["notes"],
        seconds=seconds(driver, case_id, names),
        withdrawal=withdrawal(driver, case_id, names),
    )


def _with_revision(unhashed: CaseSnapshot) -> CaseSnapshot:
    return replace(unhashed, revision=revision(document(unhashed)))


def _updated(driver: Any, case_id: str) -> str:
    statement = "SELECT at FROM events WHERE case_id = ? ORDER BY seq DESC LIMIT 1"
    found = driver.execute(statement, (case_id,)).fetchone()
    return str(found[0]) if found else ""


def _topics(driver: Any, case_id: str) -> tuple[str, ...]:
    return tuple(row["name"] for row in parts(driver, "topics", case_id, "position"))
