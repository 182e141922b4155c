"""The rows that say who decided what and when: made by their step, true to it, and then fixed."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from db.errors import Refused
from db.guard.acts import ERASE, Act, Taken
from db.records import REASON_LIMIT, CaseSnapshot, Role, State, Tier
from db.rules import gates, scales, second
from resources.i18n import tr

_HANDS = frozenset({
    ("case", "created_by"), ("comment", "created_by"), ("round", "submitted_by"),
    ("round", "decided_by"), ("approval", "approved_by"), ("correction", "opened_by"),
    ("tick", "ticked_by"), ("second", "filed_by"), ("second", "settled_by"), ("brief", "issued_by"),
    ("withdrawal", "withdrawn_by"), ("erasure", "erased_by"),
})
"""Fields that name who did it: whoever acts."""
_TIMES = frozenset({
    ("case", "created_at"), ("comment", "created_at"), ("round", "submitted_at"),
    ("round", "decided_at"), ("approval", "approved_at"), ("correction", "opened_at"),
    ("correction", "closed_at"), ("tick", "ticked_at"), ("second", "filed_at"),
    ("second", "settled_at"), ("brief", "issued_at"), ("withdrawal", "withdrawn_at"),
    ("erasure", "erased_at"),
})
"""Fields that say when: when the act is recorded."""
_FIXED = frozenset({"id", "case_id", "number", "created_by", "created_at", "thread"})
"""Fields that stay what they were when their row was made."""

_MADE = {
    "submit": ("round",), "approve": ("approval",), "publish": ("brief",),
    "correct": ("correction",), "reissue": ("approval", "brief"), "withdraw": ("withdrawal",),
}
"""What each step makes: exactly one of each."""
_DECIDED = frozenset({"decision", "decided_by", "decided_at", "note", "seen"})
_CLOSED = frozenset({"public_note", "closed_at"})
_ABANDONED = frozenset({"abandoned", "abandoned_for", "closed_at"})
_CHANGED = {
    ("return", "round"): _DECIDED, ("approve", "round"): _DECIDED,
    ("publish", "correction"): _CLOSED, ("reissue", "correction"): _CLOSED,
    ("abandon", "correction"): _ABANDONED, ("abandon", "approval"): frozenset({"voided"}),
    ("", "correction"): frozenset({"tier"}),
}
"""Which fields of which rows each step may change; "" is an act that takes none."""
_ENDING = {"abandon": "abandoned_for", "publish": "public_note", "reissue": "public_note"}
"""What says why a correction ends, by the step that ends it."""
_SETTLED = frozenset({"settlement", "settled_rating", "settled_by", "settled_at", "printed"})
_KINDS = ("round", "approval", "brief", "correction", "withdrawal")
_MAY_CORRECT = {
    State.CORRECTING: (1,), State.IN_REVIEW: (0, 1), State.APPROVED: (0, 1),
}
"""How many corrections may be under way in a state; none in the others."""


def judge_hands(act: Act) -> None:
    """Refuse what is signed for somebody else or at another time, and what is fixed."""
    for difference in act.found:
        place = (difference.row.kind, difference.field)
        if difference.created or (place[1] not in _FIXED):
            if place in _HANDS and difference.after != act.signer.person.id:
                raise Refused(tr("Nobody signs for somebody else."))
            if place in _TIMES and difference.after != act.at:
                raise Refused(tr("An act bears the time when it is done."))
            continue
        raise Refused(tr("This stays as it was when it was made."))
    for difference in act.found:
        if difference.row.kind == "comment" and difference.field == "resolved":
            _judge_resolving(act, difference.row, created=difference.created)


def judge(act: Act, case_id: str, taken: Taken | None) -> None:
    """Refuse decisions without their step, steps without their decision, and untrue ones."""
    name = taken.step.name if taken else ""
    for kind in _KINDS:
        _judge_kind(act, case_id, kind, name)
    _judge_correction(act, case_id, name)
    _judge_second(act, case_id, name)
    _judge_ticks(act, case_id)
    if taken is not None:
        _judge_open(taken.after)
    if taken is not None or act.made("brief", case_id):
        _judge_rows(act, act.snapshot(case_id), name)


def _judge_kind(act: Act, case_id: str, kind: str, step: str) -> None:
    made, wanted = act.made(kind, case_id), 1 if kind in _MADE.get(step, ()) else 0
    if len(made) != wanted:
        raise Refused(tr("A step and its record belong together; nothing was done."))
    if act.name == ERASE:
        return
    for fields in act.changed(kind, case_id).values():
        if fields - _CHANGED.get((step, kind), frozenset()):
            raise Refused(tr("What was decided stands; it is answered by another decision."))


def _judge_correction(act: Act, case_id: str, step: str) -> None:
    """Hold a correction to words that end it, and its tier to what its content demands.

    A step that ends one touches no other: those that ended before stand as readers know them.
    """
    made, changed = act.made("correction", case_id), act.changed("correction", case_id)
    if act.name == ERASE or not (made or changed):
        return
    for row in (*made, *changed):
        said = getattr(row, _ENDING[step]) if step in _ENDING else "-"
        if bool(row.abandoned) != (step == "abandon") or not (said or "").strip():
            raise Refused(tr("A correction ends with words that say why."))
    reopened = any(d.before for d in act.of("correction", case_id) if d.field == "closed_at")
    if reopened or any(
        row.closed_at for row, fields in changed.items()
        if step not in _ENDING or "closed_at" not in fields
    ):
        raise Refused(tr("What was decided stands; it is answered by another decision."))
    if any("tier" in fields for fields in changed.values()):
        _judge_tier(act, case_id)


def _judge_tier(act: Act, case_id: str) -> None:
    """Let a correction be of another depth while it is written, if its verdict lets it."""
    case = act.snapshot(case_id)
    correction = case.correction
    if correction is None or case.state != State.CORRECTING:
        raise Refused(tr("What was decided stands; it is answered by another decision."))
    declared = [row.tier for row in act.changed("correction", case_id)]
    if gates.verdict_changed(case, correction) and declared != [Tier.VERDICT]:
        raise Refused(tr("The verdict is not the one that was published, so this is a correction "
                         "of the verdict."), field="tier")


def _judge_open(case: CaseSnapshot) -> None:
    """A round is open in review and nowhere else; a correction from its start to its brief."""
    rounds = sum(r.decision is None for r in case.rounds)
    corrections = sum(c.closed_at is None for c in case.corrections)
    if rounds != (case.state == State.IN_REVIEW):
        raise Refused(tr("A round lasts from submitting to a decision; nothing was done."))
    if corrections not in _MAY_CORRECT.get(case.state, (0,)):
        raise Refused(tr("A correction lasts from its opening to its brief; nothing was done."))


def _judge_rows(act: Act, case: CaseSnapshot, step: str) -> None:
    made = [row for kind in ("round", "approval", "brief") for row in act.made(kind, case.id)]
    if any(row.revision != case.revision for row in made):
        raise Refused(tr("The case changed after this brief was made; make the brief again."))
    if any(row.voided for row in act.made("approval", case.id)):
        raise Refused(tr("What was decided stands; it is answered by another decision."))
    decided = {"approve": "approved", "return": "returned"}.get(step)
    rows: Iterable[Any] = act.changed("round", case.id)
    if any(row.decision != decided for row in rows):
        raise Refused(tr("The round must end as the case goes."))
    _judge_briefs(act, case)


def _judge_briefs(act: Act, case: CaseSnapshot) -> None:
    """A brief follows the last one, and its bytes are in the house."""
    made = act.made("brief", case.id)
    if not made:
        return
    former = [brief for brief in case.briefs if brief.id != made[0].id]
    follows = (len(former) + 1, former[-1].id if former else None)
    if (made[0].number, made[0].supersedes) != follows:
        raise Refused(tr("A new brief supersedes the last one."))
    if not act.vault.sound(made[0].sha256):
        raise Refused(tr("The bytes of this brief are not in the desk."))


def _judge_second(act: Act, case_id: str, step: str) -> None:
    made, changed = act.made("second", case_id), act.changed("second", case_id)
    if not made and (not changed or act.name == ERASE):
        return
    case = act.snapshot(case_id)
    if step or case.state != State.IN_REVIEW:
        raise Refused(tr("A second verdict is given, and settled, while the case is in review."))
    for row in made:
        _judge_filed(act, case, row)
    for row, fields in changed.items():
        _judge_settled(act, case, row, fields)


def _judge_ticks(act: Act, case_id: str) -> None:
    """A supervisor ticks lines of the desk's list for the revision under review, for themselves."""
    made, changed = act.made("tick", case_id), act.changed("tick", case_id)
    if not made and not changed:
        return
    case, own = act.snapshot(case_id), act.signer.person
    if own.role != Role.SUPERVISOR:
        raise Refused(tr("Only a supervisor can do this."))
    if case.state != State.IN_REVIEW:
        raise Refused(tr("The checklist is ticked while the case is in review."))
    if any(row.line not in case.policy.checklist or row.revision != case.revision for row in made):
        raise Refused(tr("This line is not on the desk's checklist."))
    if any(fields - {"removed"} or row.ticked_by != own.id for row, fields in changed.items()):
        raise Refused(tr("A tick belongs to whoever made it."))


def _judge_filed(act: Act, case: CaseSnapshot, row: Any) -> None:
    others = tuple(other for other in case.seconds if other.id != row.id)
    before = replace(case, seconds=others)
    if not second.is_blind(before, act.signer.person):
        raise Refused(tr("A second verdict comes from an editor who has not seen the first."))
    true = (row.revision, row.scale, row.correction_id) == (
        case.revision, case.scale.reference, case.correction.id if case.correction else None
    )
    if not true or row.settlement or row.removed:
        raise Refused(tr("A second verdict judges the case as it stands."))
    reason = (row.reason or "").strip()
    if scales.load(row.scale).rating(row.rating) is None or not 0 < len(reason) <= REASON_LIMIT:
        raise Refused(tr("A second verdict has a rating and a reason."), field="rating")


def _judge_settled(act: Act, case: CaseSnapshot, row: Any, fields: set[str]) -> None:
    if fields - _SETTLED:
        raise Refused(tr("What was decided stands; it is answered by another decision."))
    if act.signer.person.role != Role.SUPERVISOR:
        raise Refused(tr("Only a supervisor can do this."))
    in_force = case.second is not None and case.second.id == row.id
    if not in_force or case.dissent is None:
        raise Refused(tr("The two verdicts do not differ; there is nothing to settle."))
    if row.settlement and row.settled_rating != case.verdict:
        raise Refused(tr("A settlement answers the verdicts as they stand."))


def _judge_resolving(act: Act, row: Any, *, created: bool) -> None:
    own = row.created_by == act.signer.person.id
    if not created and not own and act.signer.person.role != Role.SUPERVISOR:
        raise Refused(tr("Whoever began this thread, or a supervisor, can do this."))
