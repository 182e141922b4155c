"""The steps of the workflow; what each needs stands in rules/workflow.py, the unit holds to it."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import select

from db import assembly
from db.actions.fields import needed_prose, one_of
from db.actions.restoring import put_whole
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.moments import made_at, values_at
from db.records import (
    CaseSnapshot,
    Correction,
    Decision,
    Done,
    LeftOpen,
    Looked,
    State,
    Tier,
)
from db.rules import text, workflow
from db.tables import ApprovalRow, BriefRow, CaseRow, CorrectionRow, RoundRow, WithdrawalRow
from db.unit import Unit, act
from resources.i18n import tr

PAPERS = ("a4", "letter")


def submit(desk: Desk, signer: Signer, case_id: str) -> Done:
    """Send a draft, or a correction, to review; Refused with the gates that are not met."""
    with act(desk, signer, "workflow.submit", case_id=case_id) as unit:
        case, snapshot = _step(unit, case_id, "submit")
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


def return_to_draft(
    desk: Desk, signer: Signer, case_id: str, note: str, *, looked: Looked | None = None
) -> Done:
    """Send a case back to its editor with a note: to draft, or to the correction it was.

    `looked` is what the supervisor had seen of the changes.
    """
    words = needed_prose(note, "note")
    with act(desk, signer, "workflow.return", case_id=case_id) as unit:
        _step(unit, case_id, "return")
        _decide(unit, case_id, Decision.RETURNED, words, looked)
    return unit.done(case_id)


def approve(
    desk: Desk,
    signer: Signer,
    case_id: str,
    *,
    checklist: Sequence[str],
    note: str | None = None,
    left_open: LeftOpen | None = None,
    looked: Looked | None = None,
) -> Done:
    """Approve the exact revision under review.

    `looked` is what the supervisor had seen of the changes. What is neither ticked, resolved nor
    seen must be named in `left_open`; Refused with what is not.
    """
    words = text.prose(note, "note")
    with act(desk, signer, "workflow.approve", case_id=case_id) as unit:
        _, snapshot = _step(unit, case_id, "approve")
        _approve(unit, snapshot, checklist, words, left_open)
        _decide(unit, case_id, Decision.APPROVED, words, looked)
    return unit.done(case_id)


def publish(
    desk: Desk,
    signer: Signer,
    case_id: str,
    brief: bytes,
    *,
    revision: str,
    paper: str = "a4",
    public_note: str | None = None,
) -> Done:
    """Publish the approved revision with the brief that was printed from it.

    An approved correction comes with its public note; its brief supersedes the last one.
    """
    with act(desk, signer, "workflow.publish", case_id=case_id) as unit:
        _, snapshot = _step(unit, case_id, "publish")
        _refuse_other(snapshot, revision)
        if snapshot.correction is not None:
            _close(unit, snapshot.correction, needed_prose(public_note, "public note"))
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
    """Approve and publish a correction that leaves the verdict as it was published, in one act.

    The new brief supersedes the last one, which is kept. A correction of the verdict goes through
    review instead: `submit`, `approve` by another, `publish`.
    """
    words = needed_prose(public_note, "public note")
    with act(desk, signer, "workflow.reissue", case_id=case_id) as unit:
        _, snapshot = _step(unit, case_id, "reissue")
        _refuse_other(snapshot, revision)
        _approve(unit, snapshot, (), words)
        if snapshot.correction is not None:
            _close(unit, snapshot.correction, words)
        _issue(unit, snapshot, brief, paper)
    return unit.done(case_id)


def abandon(desk: Desk, signer: Signer, case_id: str, reason: str) -> Done:
    """Give a correction up: the last brief stays in force, and the case is again what that shows.

    What was changed meanwhile stays in the history, what was commented and noted stays as it is.
    Refused when something that was published has been erased since: then readers need a new brief.
    """
    why = needed_prose(reason, "reason")
    with act(desk, signer, "workflow.abandon", case_id=case_id) as unit:
        _, snapshot = _step(unit, case_id, "abandon")
        if snapshot.correction is not None:
            row = unit.session.get_one(CorrectionRow, snapshot.correction.id)
            row.abandoned, row.abandoned_for, row.closed_at = 1, why, unit.at
        _put_published(unit, snapshot)
    return unit.done(case_id)


def withdraw(desk: Desk, signer: Signer, case_id: str, reason: str, notice: str) -> Done:
    """Withdraw a published case; its text is kept, and the notice stands on every page of it.

    The reason stays in the house.
    """
    why, told = needed_prose(reason, "reason"), needed_prose(notice, "notice")
    with act(desk, signer, "workflow.withdraw", case_id=case_id) as unit:
        case, _ = _step(unit, case_id, "withdraw")
        case.state_reason = why
        unit.add(
            WithdrawalRow(
                case_id=case_id,
                removed=0,
                reason=why,
                notice=told,
                withdrawn_by=signer.person.id,
                withdrawn_at=unit.at,
            )
        )
    return unit.done(case_id)


def shelve(desk: Desk, signer: Signer, case_id: str, reason: str) -> Done:
    """Put a draft aside."""
    return _with_reason(desk, signer, case_id, "shelve", reason)


def unshelve(desk: Desk, signer: Signer, case_id: str, reason: str) -> Done:
    """Take a shelved case up again."""
    return _with_reason(desk, signer, case_id, "unshelve", reason)


def _with_reason(desk: Desk, signer: Signer, case_id: str, name: str, reason: str) -> Done:
    words = needed_prose(reason, "reason")
    with act(desk, signer, f"workflow.{name}", case_id=case_id) as unit:
        case, _ = _step(unit, case_id, name)
        case.state_reason = words
    return unit.done(case_id)


def _step(unit: Unit, case_id: str, name: str) -> tuple[CaseRow, CaseSnapshot]:
    """Move the case along one step of the table; return it with what it was before.

    Refused when it does not stand at the step's start. The unit judges role, authorship and gates.
    """
    case, snapshot = unit.get(CaseRow, case_id), assembly.snapshot(unit.driver, case_id)
    step = workflow.step(
        name, State(case.state), correcting=snapshot.correction is not None
    )
    case.state = step.target.value
    return case, snapshot


def _decide(
    unit: Unit, case_id: str, decision: Decision, note: str | None, looked: Looked | None
) -> None:
    rounds = select(RoundRow).filter_by(case_id=case_id, decision=None)
    row = unit.session.scalars(rounds).one()
    row.decision, row.note = decision.value, note
    row.decided_by, row.decided_at = unit.signer.person.id, unit.at
    row.seen = json.dumps(asdict(looked)) if looked else None


def _approve(
    unit: Unit,
    snapshot: CaseSnapshot,
    checklist: Sequence[str],
    note: str | None,
    left_open: LeftOpen | None = None,
) -> None:
    named = asdict(left_open) if left_open else {}
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
            left_open=json.dumps(named, ensure_ascii=False) if any(named.values()) else None,
        )
    )


def _close(unit: Unit, correction: Correction, public_note: str) -> None:
    row = unit.session.get_one(CorrectionRow, correction.id)
    row.public_note, row.closed_at = public_note, unit.at


def _put_published(unit: Unit, snapshot: CaseSnapshot) -> None:
    """Let content, and the approvals over it, be as they were when the last brief was issued."""
    issued = made_at(unit.driver, snapshot.briefs[-1].id)
    then = values_at(unit.driver, snapshot.id, issued)
    put_whole(unit, snapshot.id, then)
    for approval in snapshot.approvals:
        if then.get(("approval", approval.id), {}).get("voided") == "0":
            unit.session.get_one(ApprovalRow, approval.id).voided = 0


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
