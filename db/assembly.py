"""Put a case's rows together as its frozen snapshot."""

import json
from dataclasses import replace
from typing import Any

from db.authorship import credited, writers
from db.content_rows import attachments, blocks, claim, evidence, replies
from db.errors import Refused
from db.journal import first_link
from db.reading import rows
from db.records import (
    AnchorKind,
    Approval,
    CaseSnapshot,
    Comment,
    Correction,
    Credit,
    Decision,
    IssuedBrief,
    LeftOpen,
    Looked,
    Passage,
    Policy,
    Round,
    SecondVerdict,
    State,
    Tick,
    Tier,
    Withdrawal,
)
from db.records.register import Rated
from db.rules import correcting, scales
from db.rules.document import document
from db.rules.revision import revision
from resources.i18n import tr

_UNHASHED = "0" * 64
_HELD = """
SELECT value FROM event_values WHERE row_id = ? AND field = ? AND value IS NOT NULL
AND seq < (SELECT {which}(seq) FROM event_values WHERE row_id = ? AND field = ?)
ORDER BY seq DESC LIMIT 1
"""
_ERASED_BRIEFS = "SELECT erased_id, erased_at FROM erasures WHERE erased_kind = 'brief'"


class Names:
    """People's names by id, as they are now."""

    def __init__(self, driver: Any) -> None:
        self._names = dict(driver.execute("SELECT id, name FROM persons").fetchall())

    def credit(self, person_id: str) -> Credit:
        """Return who that is."""
        return Credit(person_id, self._names.get(person_id, "?"))

    def maybe(self, person_id: str | None) -> Credit | None:
        """Return who that is, or None for nobody."""
        return self.credit(person_id) if person_id else None


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
        comments=_comments(driver, case_id, names),
        rounds=_rounds(driver, case_id, names),
        ticks=_ticks(driver, case_id, names),
        approvals=_approvals(driver, case_id, names),
        corrections=_corrections(driver, row, names),
        briefs=_briefs(driver, case_id, names),
        authors=tuple(names.credit(writer.id) for writer in wrote),
        written_by=tuple(map(names.credit, written_by)),
        written_at=written_at,
        notes=row["notes"],
        seconds=_seconds(driver, case_id, names),
        withdrawal=_withdrawal(driver, case_id, names),
    )


def _with_revision(unhashed: CaseSnapshot) -> CaseSnapshot:
    return replace(unhashed, revision=revision(document(unhashed)))


def _updated(driver: Any, case_id: str) -> str:
    statement = "SELECT at FROM events WHERE case_id = ? ORDER BY seq DESC LIMIT 1"
    found = driver.execute(statement, (case_id,)).fetchone()
    return str(found[0]) if found else ""


def _parts(driver: Any, table: str, case_id: str, order: str) -> list[dict[str, Any]]:
    statement = f"SELECT * FROM {table} WHERE case_id = ? AND removed = 0 ORDER BY {order}"  # noqa: S608  names are ours
    return rows(driver, statement, (case_id,))


def _topics(driver: Any, case_id: str) -> tuple[str, ...]:
    return tuple(row["name"] for row in _parts(driver, "topics", case_id, "position"))


def _comments(driver: Any, case_id: str, names: Names) -> tuple[Comment, ...]:
    return tuple(
        Comment(
            id=row["id"],
            thread=row["thread"],
            anchor=AnchorKind(row["anchor"]),
            anchor_id=row["anchor_id"],
            anchor_field=row["anchor_field"],
            text=row["text"],
            by=names.credit(row["created_by"]),
            at=row["created_at"],
            resolved=bool(row["resolved"]),
            passage=_passage(row),
        )
        for row in _parts(driver, "comments", case_id, "created_at, id")
    )


def _passage(row: dict[str, Any]) -> Passage | None:
    if not row["anchor_quote"]:
        return None
    return Passage(row["anchor_quote"], row["anchor_before"] or "", row["anchor_start"] or 0)


def _rounds(driver: Any, case_id: str, names: Names) -> tuple[Round, ...]:
    return tuple(
        Round(
            id=row["id"],
            number=row["number"],
            revision=row["revision"],
            submitted_by=names.credit(row["submitted_by"]),
            submitted_at=row["submitted_at"],
            decision=Decision(row["decision"]) if row["decision"] else None,
            decided_by=names.maybe(row["decided_by"]),
            decided_at=row["decided_at"],
            note=row["note"],
            looked=Looked(**_lists(row["seen"])) if row["seen"] else None,
        )
        for row in _parts(driver, "rounds", case_id, "number")
    )


def _ticks(driver: Any, case_id: str, names: Names) -> tuple[Tick, ...]:
    return tuple(
        Tick(row["id"], row["line"], row["revision"], names.credit(row["ticked_by"]),
             row["ticked_at"])
        for row in _parts(driver, "ticks", case_id, "rowid")
    )


def _lists(stored: str) -> dict[str, tuple[str, ...]]:
    """Return a JSON object of lists of texts."""
    return {name: tuple(found) for name, found in json.loads(stored).items()}


def _approvals(driver: Any, case_id: str, names: Names) -> tuple[Approval, ...]:
    return tuple(
        Approval(
            id=row["id"],
            revision=row["revision"],
            by=names.credit(row["approved_by"]),
            at=row["approved_at"],
            checklist=tuple(json.loads(row["checklist"])),
            note=row["note"],
            voided=bool(row["voided"]),
            left_open=LeftOpen(**_lists(row["left_open"])) if row["left_open"] else LeftOpen(),
        )
        for row in _parts(driver, "approvals", case_id, "rowid")
    )


def _corrections(
    driver: Any, row: dict[str, Any], names: Names
) -> tuple[Correction, ...]:
    case_id, now = row["id"], (row["scale"], row["verdict"] or "")
    return tuple(
        _correction(driver, found, names, now)
        for found in _parts(driver, "corrections", case_id, "rowid")
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


def _seconds(driver: Any, case_id: str, names: Names) -> tuple[SecondVerdict, ...]:
    return tuple(
        SecondVerdict(
            id=row["id"],
            rating=row["rating"],
            scale=row["scale"],
            reason=row["reason"],
            revision=row["revision"],
            by=names.credit(row["filed_by"]),
            at=row["filed_at"],
            correction=row["correction_id"],
            settlement=row["settlement"],
            settled_rating=row["settled_rating"],
            settled_by=names.maybe(row["settled_by"]),
            settled_at=row["settled_at"],
            printed=bool(row["printed"]),
        )
        for row in _parts(driver, "seconds", case_id, "rowid")
    )


def _withdrawal(driver: Any, case_id: str, names: Names) -> Withdrawal | None:
    found = _parts(driver, "withdrawals", case_id, "rowid")
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


def _briefs(driver: Any, case_id: str, names: Names) -> tuple[IssuedBrief, ...]:
    issued = _parts(driver, "briefs", case_id, "number")
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
