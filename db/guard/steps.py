"""The workflow table, held to from beneath: who takes a step, its gates, and what it leaves."""

import json
from dataclasses import replace
from datetime import UTC, datetime

from db import moments
from db.authorship import erased_alone
from db.damage import damaged
from db.errors import Refused
from db.guard.acts import Act, Taken
from db.records import CaseSnapshot, Correction, State, Tier
from db.rules import content, correcting, gates, leaving, workflow
from db.rules.workflow import Step
from db.session import Difference
from resources.i18n import tr


def taken(act: Act, case_id: str) -> Taken | None:
    """Return the step that the act takes on a case; Refused when the table has none.

    A case that begins takes no step from anywhere: it is there, as a draft.
    """
    moved = next((d for d in act.of("case", case_id) if d.field == "state"), None)
    if moved is None:
        return None
    if moved.created:
        workflow.find(None, State(moved.after))
        return None
    after = act.snapshot(case_id)
    issued = {row.id for row in act.made("brief", case_id)}
    before = replace(
        after, state=State(moved.before), corrections=_corrections(act, after),
        briefs=tuple(brief for brief in after.briefs if brief.id not in issued),
    )
    step = workflow.find(
        before.state, after.state, correcting=before.correction is not None,
        issuing=bool(issued),
    )
    return Taken(step, before, after)


def judge(act: Act, taken: Taken) -> None:
    """Refuse a step that this person may not take, or whose gates are not met."""
    step, person = taken.step, act.signer.person
    if step in workflow.VOIDS:
        raise Refused(tr("An approved case goes back to draft only by an edit."))
    if not step.may(person.role):
        raise Refused(tr("Only a supervisor can do this."))
    if sentence := workflow.barred(step, person.id, taken.before):
        raise Refused(sentence)
    if step.by_another and erased_alone(act.driver, person.id, taken.after.id):
        raise Refused(
            tr("You erased a part of this case after it was handed in; another must hand it in "
               "again, or another supervisor decide.")
        )
    _judge_gates(act, step, taken.before)
    if step.name == "approve":
        _judge_left_open(act, taken.after)
    if step.name == "publish":
        approval = taken.before.approval
        if approval is None or approval.revision != taken.after.revision:
            raise Refused(tr("This revision is not the one that was approved."))
    if step.name == "abandon":
        _judge_abandoning(act, taken.after)


def _judge_gates(act: Act, step: Step, case: CaseSnapshot) -> None:
    if not step.needs:
        return
    today = datetime.now(UTC).date()
    judged = gates.judge(case, today=today, damaged=damaged(act.vault, case))
    unmet = tuple(gate for gate in judged if not gate.met and gate.name in step.needs)
    if unmet:
        listed = "; ".join(gate.words for gate in unmet)
        raise Refused(tr("Not yet: {gates}.", gates=listed), gates=unmet)


def _judge_left_open(act: Act, case: CaseSnapshot) -> None:
    """Refuse an approval that leaves something open without naming it.

    A step without an approval of its own is refused with what it lacks (guard/ledger.py).
    """
    if not act.made("approval", case.id):
        return
    approval, last = case.approvals[-1], case.rounds[-1]
    is_open = leaving.still_open(case, approval.checklist, last.looked)
    if unnamed := leaving.unnamed(is_open, approval.left_open):
        listed = "; ".join(unnamed)
        raise Refused(tr("Open, and not named: {items}.", items=listed), field="checklist")


def _judge_abandoning(act: Act, case: CaseSnapshot) -> None:
    """Refuse to leave anything else than what the last brief shows, approved as it was then."""
    last = case.briefs[-1]
    then = moments.values_at(act.driver, case.id, moments.made_at(act.driver, last.id))
    if last.erased or _is_lost(then):
        raise Refused(tr("Something that was published has been erased since, so it cannot be "
                         "brought back; readers need a corrected brief."))
    stood = {
        row_id for (kind, row_id), row in then.items()
        if kind == "approval" and row["voided"] == "0"
    }
    edits = (d for d in act.found if content.is_content(d.row.kind, d.field))
    whole = case.revision == last.revision and all(_is_as_then(edit, then) for edit in edits)
    if not whole or {each.id for each in case.approvals if not each.voided} != stood:
        raise Refused(tr("Giving up a correction brings back what was published, and does nothing "
                         "else."))


def _is_lost(then: moments.Then) -> bool:
    """Tell whether some content that was not taken out by then has been erased since."""
    return any(
        value is None and row.get("removed") != "1" and content.is_content(kind, field)
        for (kind, _), row in then.items() for field, value in row.items()
    )


def _is_as_then(difference: Difference, then: moments.Then) -> bool:
    stood = then.get((difference.row.kind, difference.row.id))
    if stood is None:
        return (difference.field, difference.after) == ("removed", 1)
    value = stood.get(difference.field, "null")
    return value is not None and bool(json.loads(value) == difference.after)


def _corrections(act: Act, after: CaseSnapshot) -> tuple[Correction, ...]:
    """Return the corrections as they were before the act opened or closed one."""
    made = {row.id for row in act.made("correction", after.id)}
    was = {
        (d.row.id, d.field): d.before for d in act.of("correction", after.id) if not d.created
    }
    declared = {row.id: Tier(row.tier) for row in act.changed("correction", after.id)}
    return tuple(
        replace(
            correction,
            closed_at=was.get((correction.id, "closed_at"), correction.closed_at),
            abandoned=bool(was.get((correction.id, "abandoned"), correction.abandoned)),
            tier=_open_tier(declared[correction.id], correction, after)
            if correction.id in declared else correction.tier,
        )
        for correction in after.corrections if correction.id not in made
    )


def _open_tier(declared: Tier, correction: Correction, case: CaseSnapshot) -> Tier:
    changed = gates.verdict_changed(case, correction)
    return correcting.tier(declared, changed=changed, closed=False)
