"""The steps of the workflow; what each needs stands in rules/workflow.py, the unit holds to it."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from db import assembly
from db.actions.fields import needed_prose, one_of
from db.damage import damaged
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import CaseSnapshot, Decision, Done, State, Tier
from db.rules import gates, text, workflow
from db.tables import ApprovalRow, BriefRow, CaseRow, CorrectionRow, RoundRow
from db.unit import Unit, act
from resources.i18n import tr

PAPERS = ("a4", "letter")


def submit(desk: Desk, signer: Signer, case_id: str) -> Done:
    """Send a draft to review; Refused with the gates that are not met."""
    with act(desk, signer, "workflow.submit", case_id=case_id) as unit:
        case = _step(unit, case_id, "submit")
        snapshot = _judged(unit, case_id, "submit")
        unit.add(
            RoundRow(
                case_id=case_id,
                removed=0,
                number=len(snapshot.rounds) + 1,
                revision=snapshot.revision,
                submitted_by=signer.person.id,
                submitted_at=unit.at,
            )
        )
        case.state_reason = None
    return unit.done(case_id)


def return_to_draft(desk: Desk, signer: Signer, case_id: str, note: str) -> Done:
    """Send a case back to its editor with a note."""
    words = needed_prose(note, "note")
    with act(desk, signer, "workflow.return", case_id=case_id) as unit:
        _step(unit, case_id, "return")
        _decide(unit, case_id, Decision.RETURNED, words)
    return unit.done(case_id)


def approve(
    desk: Desk, signer: Signer, case_id: str, *, checklist: Sequence[str], note: str | None = None
) -> Done:
    """Approve the exact revision under review; the desk's whole checklist must be ticked."""
    words = text.prose(note, "note")
    with act(desk, signer, "workflow.approve", case_id=case_id) as unit:
        _step(unit, case_id, "approve")
        snapshot = _judged(unit, case_id, "approve")
        _refuse_unticked(snapshot, checklist)
        _approve(unit, snapshot, checklist, words)
        _decide(unit, case_id, Decision.APPROVED, words)
    return unit.done(case_id)


def publish(
    desk: Desk, signer: Signer, case_id: str, brief: bytes, *, revision: str, paper: str = "a4"
) -> Done:
    """Publish the approved revision with the brief that was printed from it."""
    with act(desk, signer, "workflow.publish", case_id=case_id) as unit:
        _step(unit, case_id, "publish")
        snapshot = assembly.snapshot(unit.driver, case_id)
        _refuse_other(snapshot, revision)
        if snapshot.approval is None or snapshot.approval.revision != snapshot.revision:
            raise Refused(tr("This revision is not the one that was approved."))
        _issue(unit, snapshot, brief, paper)
    return unit.done(case_id)


def correct(desk: Desk, signer: Signer, case_id: str, tier: Tier, reason: str) -> Done:
    """Open a published case for correction."""
    words = needed_prose(reason, "reason")
    with act(desk, signer, "workflow.correct", case_id=case_id) as unit:
        _step(unit, case_id, "correct")
        unit.add(
            CorrectionRow(
                case_id=case_id,
                removed=0,
                tier=one_of(Tier)(tier, "tier"),
                reason=words,
                opened_by=signer.person.id,
                opened_at=unit.at,
            )
        )
    return unit.done(case_id)


def reissue(
    desk: Desk,
    signer: Signer,
    case_id: str,
    public_note: str,
    brief: bytes,
    *,
    revision: str,
    paper: str = "a4",
) -> Done:
    """Publish the corrected case; the new brief supersedes the last one, which is kept."""
    words = needed_prose(public_note, "public note")
    with act(desk, signer, "workflow.reissue", case_id=case_id) as unit:
        _step(unit, case_id, "reissue")
        snapshot = _judged(unit, case_id, "reissue")
        _refuse_other(snapshot, revision)
        _approve(unit, snapshot, (), words)
        correction = unit.session.get_one(CorrectionRow, snapshot.corrections[-1].id)
        correction.public_note, correction.closed_at = words, unit.at
        _issue(unit, snapshot, brief, paper)
    return unit.done(case_id)


def withdraw(desk: Desk, signer: Signer, case_id: str, reason: str) -> Done:
    """Withdraw a published case; its text is kept."""
    return _with_reason(desk, signer, case_id, "withdraw", reason)


def shelve(desk: Desk, signer: Signer, case_id: str, reason: str) -> Done:
    """Put a draft aside."""
    return _with_reason(desk, signer, case_id, "shelve", reason)


def unshelve(desk: Desk, signer: Signer, case_id: str, reason: str) -> Done:
    """Take a shelved case up again."""
    return _with_reason(desk, signer, case_id, "unshelve", reason)


def _with_reason(desk: Desk, signer: Signer, case_id: str, name: str, reason: str) -> Done:
    words = needed_prose(reason, "reason")
    with act(desk, signer, f"workflow.{name}", case_id=case_id) as unit:
        _step(unit, case_id, name).state_reason = words
    return unit.done(case_id)


def _step(unit: Unit, case_id: str, name: str) -> CaseRow:
    """Move the case along one step of the table; Refused when it does not stand at its start."""
    case, step = unit.get(CaseRow, case_id), workflow.step(name)
    if case.state != step.source:
        workflow.find(State(case.state), step.target)
        raise Refused(tr("This case is no longer where it was; look at it again."))
    case.state = step.target.value
    return case


def _judged(unit: Unit, case_id: str, step: str) -> CaseSnapshot:
    """Return the snapshot when every gate of the step is met; Refused with the others."""
    unit.session.flush()
    snapshot = assembly.snapshot(unit.driver, case_id)
    today = datetime.now(UTC).date()
    judged = gates.judge(snapshot, today=today, damaged=damaged(unit.desk.vault, snapshot))
    unmet = tuple(
        gate for gate in judged if not gate.met and gate.name in workflow.step(step).needs
    )
    if unmet:
        listed = "; ".join(gate.words for gate in unmet)
        raise Refused(tr("Not yet: {gates}.", gates=listed), gates=unmet)
    return snapshot


def _decide(unit: Unit, case_id: str, decision: Decision, note: str | None) -> None:
    rounds = select(RoundRow).filter_by(case_id=case_id, decision=None)
    row = unit.session.scalars(rounds).one()
    row.decision, row.note = decision.value, note
    row.decided_by, row.decided_at = unit.signer.person.id, unit.at


def _approve(
    unit: Unit, snapshot: CaseSnapshot, checklist: Sequence[str], note: str | None
) -> None:
    unit.add(
        ApprovalRow(
            case_id=snapshot.id,
            removed=0,
            revision=snapshot.revision,
            approved_by=unit.signer.person.id,
            approved_at=unit.at,
            checklist=json.dumps(list(checklist), ensure_ascii=False),
            note=note,
            voided=0,
        )
    )


def _refuse_unticked(snapshot: CaseSnapshot, checklist: Sequence[str]) -> None:
    unticked = [line for line in snapshot.policy.checklist if line not in checklist]
    if unticked:
        listed = "; ".join(unticked)
        raise Refused(tr("Not ticked yet: {lines}.", lines=listed), field="checklist")


def _refuse_other(snapshot: CaseSnapshot, revision: str) -> None:
    if snapshot.revision != revision:
        raise Refused(tr("The case changed after this brief was made; make the brief again."))


def _issue(unit: Unit, snapshot: CaseSnapshot, brief: bytes, paper: str) -> None:
    if not brief.startswith(b"%PDF-"):
        raise ValueError("a brief is a PDF")
    last: Any = snapshot.briefs[-1] if snapshot.briefs else None
    unit.add(
        BriefRow(
            case_id=snapshot.id,
            removed=0,
            number=len(snapshot.briefs) + 1,
            sha256=unit.keep(unit.desk.vault.keep(brief)).sha256,
            revision=snapshot.revision,
            paper=one_of(PAPERS)(paper, "paper"),
            issued_by=unit.signer.person.id,
            issued_at=unit.at,
            supersedes=last.id if last else None,
        )
    )
