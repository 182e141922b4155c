"""What readers get to see: changed only where the workflow lets it, and never unseen."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from db.errors import Refused
from db.guard.acts import ERASE, Act, Taken
from db.records import Role, State
from db.rules import citations, content, numbering, scales, second, workflow
from db.session import Difference
from db.tables import ApprovalRow, CaseRow
from resources.i18n import tr

_EMPTY = (None, "[erased]", "[]")
"""What an erasure leaves in a field."""
_ONE_EACH = {"claim": "claims", "claimant": "claimants"}
_FIRST_VERDICT = second.FIELDS | {"scale"}


def judge(act: Act, case_id: str, taken: Taken | None) -> None:
    """Refuse an edit that the state forbids; void the approval that another one overtakes."""
    edits = [d for d in act.found if _is_content(d, case_id)]
    if any(d.row.kind in _ONE_EACH and d.field in ("id", "removed") for d in edits):
        _refuse_incomplete(act, case_id)
    moved = next((d for d in act.of("case", case_id) if d.field == "state"), None)
    if moved is not None and moved.created:
        return  # a case that is only beginning
    if not edits:
        return
    if taken is not None and taken.step.name == "abandon":
        return  # guard/steps.py sees that nothing stands but what was published
    if taken is not None:
        raise Refused(tr("A step and an edit are two acts: nobody decides over what they change."))
    state = act.state(case_id)
    if state not in workflow.EDITABLE and act.name != ERASE:
        raise Refused(_READ_ONLY[state]())
    if any(d.row.kind == "case" and d.field in _FIRST_VERDICT for d in edits):
        _refuse_blind(act, case_id, edits)
    if state != State.DRAFT:  # a draft's approvals were voided when it became one
        _void(act, case_id, state)


def judge_erasing(act: Act) -> None:
    """Let an erasure of a supervisor take out what it names; Refused when it does anything else."""
    if act.signer.person.role != Role.SUPERVISOR:
        raise Refused(tr("Only a supervisor can do this."))
    made: list[Any] = [d.row for d in act.found if d.row.kind == "erasure" and d.created]
    named = {(row.erased_kind, row.erased_id, row.erased_field) for row in made}
    for difference in act.found:
        if difference.row.kind != "erasure" and not _is_erased(difference, named):
            raise Refused(tr("An erasure takes out what it names, and does nothing else."))


def _is_erased(difference: Difference, named: set[tuple[str, str, str]]) -> bool:
    kind, row_id = difference.row.kind, difference.row.id
    if kind == "attachment" and difference.field == "removed" and difference.after == 1:
        return (kind, row_id, "sha256") in named
    if (kind, row_id, difference.field) not in named:
        return False
    if (kind, difference.field) == ("evidence", "key"):
        return numbering.is_mute(difference.after)
    cites = (kind, difference.field) == ("block", "text")
    return difference.after in _EMPTY or (cites and _is_recited(difference))


def _is_recited(difference: Difference) -> bool:
    """Tell whether a text differs in nothing but the keys that it cites."""
    before, after = (
        citations.CITATION.sub("[@]", text) for text in (difference.before, difference.after)
    )
    return before == after


def _is_content(difference: Difference, case_id: str) -> bool:
    row = difference.row
    return (
        content.is_content(row.kind, difference.field)
        and getattr(row, "case_id", row.id) == case_id
    )


def _refuse_blind(act: Act, case_id: str, edits: list[Difference]) -> None:
    """Whoever must not see the first verdict cannot overwrite it either."""
    was = {d.field: d.before for d in edits if d.row.kind == "case"}
    case = act.snapshot(case_id)
    case = replace(case, scale=scales.load(was.get("scale", case.scale.reference)))
    given = was.get("verdict", case.verdict) or was.get("reason", case.reason)
    if given and second.is_blind(case, act.signer.person):
        raise Refused(tr("Somebody else gave the verdict; yours is asked for as the second."))


def _refuse_incomplete(act: Act, case_id: str) -> None:
    """A case has one claim, made by one claimant: without them it could not even be shown."""
    for table in _ONE_EACH.values():
        live = f"SELECT count(*) FROM {table} WHERE case_id = ? AND removed = 0"  # noqa: S608  names are ours
        if act.driver.execute(live, (case_id,)).fetchone()[0] != 1:
            raise Refused(tr("A case has one claim, made by one claimant."))


def _void(act: Act, case_id: str, state: State) -> None:
    if state == State.APPROVED:
        correcting = act.snapshot(case_id).correction is not None
        back = next(step for step in workflow.VOIDS if step.suits(correcting=correcting))
        act.session.get_one(CaseRow, case_id).state = back.target.value
    in_force = select(ApprovalRow).filter_by(case_id=case_id, voided=0)
    for approval in act.session.scalars(in_force):
        approval.voided = 1


def _in_review() -> str:
    return tr("This case is in review; it can be changed when it has been returned.")


def _published() -> str:
    return tr("This case is published; open a correction to change it.")


def _withdrawn() -> str:
    return tr("This case is withdrawn; its text is kept as it was.")


def _shelved() -> str:
    return tr("This case is shelved; take it up again to change it.")


_READ_ONLY = {
    State.IN_REVIEW: _in_review,
    State.PUBLISHED: _published,
    State.WITHDRAWN: _withdrawn,
    State.SHELVED: _shelved,
}
