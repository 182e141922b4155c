"""What the unit holds to, whatever an action does: the workflow table, approval, and roles."""

from typing import Any

from sqlalchemy import select

from db.errors import Refused
from db.keys import Signer
from db.records import Role, State
from db.rules import content, workflow
from db.session import Difference, NoticingSession
from db.tables import ApprovalRow, CaseRow
from resources.i18n import tr

ERASE = "erasing.erase"
"""The one act that may touch content in any state: the law does not wait for a workflow."""

SUPERVISORS_KINDS = frozenset({"policy", "erasure", "person"})
"""Kinds of rows that only a supervisor changes; a person's own password is their own."""

AUTHORS = """
SELECT e.author, min(e.seq) AS first FROM events e JOIN event_values v ON v.seq = e.seq
WHERE e.case_id = ? AND e.act <> 'erasing.erase' AND ({content})
GROUP BY e.author ORDER BY first
"""

_ERASED_ALONE = """
SELECT EXISTS (
  SELECT 1 FROM events e JOIN event_values v ON v.seq = e.seq
  WHERE e.case_id = :case AND e.author = :author AND e.act = 'erasing.erase' AND ({content})
  AND e.seq > coalesce((
    SELECT max(o.seq) FROM events o JOIN event_values s ON s.seq = o.seq
    WHERE o.case_id = :case AND o.author <> :author AND s.kind = 'case' AND s.field = 'state'
    AND s.value IN ('"in_review"', '"correcting"')), 0))
"""


def judge(session: NoticingSession, signer: Signer, act: str, found: list[Difference]) -> None:
    """Void approvals that the act overtakes, and refuse what no action may do.

    Raises Refused when the state of the case or the role of the person forbids the act.
    """
    driver = session.connection().connection.driver_connection
    _refuse_outdated(driver, signer, found)
    _judge_roles(signer, found)
    steps = {str(d.row.id): d for d in found if d.row.kind == "case" and d.field == "state"}
    for case_id in _cases(found):
        step, now = steps.get(case_id), State(_state(driver, case_id))
        before = State(step.before) if step and not step.created else (None if step else now)
        if step:
            _judge_step(driver, signer, case_id, before, now)
        if before is not None and _touches_content(case_id, found):
            _judge_edit(session, act, case_id, before, moved=step is not None)


def authors(driver: Any, case_id: str) -> list[str]:
    """Return the ids of those who changed content of a case, first writer first."""
    statement = AUTHORS.format(content=_content_condition())
    return [row[0] for row in driver.execute(statement, (case_id,)).fetchall()]


def erased_alone(driver: Any, person_id: str, case_id: str) -> bool:
    """Tell whether a person erased content of a case since somebody else handed it in.

    Erasing makes nobody an author, but what it left must have been seen by another.
    """
    statement = _ERASED_ALONE.format(content=_content_condition())
    asked = {"case": case_id, "author": person_id}
    return bool(driver.execute(statement, asked).fetchone()[0])


def _refuse_outdated(driver: Any, signer: Signer, found: list[Difference]) -> None:
    """Refuse whoever left, or got another role, after they signed in."""
    own = {d.field: d for d in found if d.row.kind == "person" and d.row.id == signer.person.id}
    row = driver.execute(
        "SELECT role, gone FROM persons WHERE id = ?", (signer.person.id,)
    ).fetchone()
    role, gone = row or (None, 1)
    if "role" in own and not own["role"].created:
        role = own["role"].before
    if "gone" in own:
        gone = 0
    if gone or role != signer.person.role:
        raise Refused(tr("Your place at this desk has changed; sign in again."))


def _judge_step(
    driver: Any, signer: Signer, case_id: str, before: State | None, now: State
) -> None:
    step = workflow.find(before, now)
    if step == workflow.VOID:
        raise Refused(tr("An approved case goes back to draft only by an edit."))
    if not step.may(signer.person.role):
        raise Refused(tr("Only a supervisor can do this."))
    if step.by_another and signer.person.id in authors(driver, case_id):
        raise Refused(tr("Nobody approves what they wrote; another supervisor must decide."))
    if step.by_another and erased_alone(driver, signer.person.id, case_id):
        raise Refused(
            tr("You erased a part of this case after it was handed in; another must hand it in "
               "again, or another supervisor decide.")
        )


def _judge_edit(
    session: NoticingSession, act: str, case_id: str, before: State, *, moved: bool
) -> None:
    if moved:
        raise Refused(tr("A step and an edit are two acts: nobody decides over what they change."))
    if before not in workflow.EDITABLE and act != ERASE:
        raise Refused(_READ_ONLY[before]())
    if before != State.DRAFT:  # a draft's approvals were voided when it became one
        _void(session, case_id, before)


def _judge_roles(signer: Signer, found: list[Difference]) -> None:
    if signer.person.role == Role.SUPERVISOR:
        return
    for difference in found:
        row = difference.row
        own_password = row.id == signer.person.id and difference.field == "sealed_key"
        if row.kind in SUPERVISORS_KINDS and not own_password:
            raise Refused(tr("Only a supervisor can do this."))


def _void(session: NoticingSession, case_id: str, before: State) -> None:
    if before == State.APPROVED:
        session.get_one(CaseRow, case_id).state = State.DRAFT.value
    in_force = select(ApprovalRow).filter_by(case_id=case_id, voided=0)
    for approval in session.scalars(in_force):
        approval.voided = 1


def _cases(found: list[Difference]) -> list[str]:
    """Return the ids of the cases that the changes belong to."""
    of_case = (d.row for d in found if d.row.kind == "case" or hasattr(d.row, "case_id"))
    return sorted({str(getattr(row, "case_id", row.id)) for row in of_case})


def _state(driver: Any, case_id: str) -> str:
    found = driver.execute("SELECT state FROM cases WHERE id = ?", (case_id,)).fetchone()
    return str(found[0])


def _touches_content(case_id: str, found: list[Difference]) -> bool:
    return any(
        content.is_content(d.row.kind, d.field)
        and getattr(d.row, "case_id", d.row.id) == case_id
        for d in found
    )


def _content_condition() -> str:
    kinds = ", ".join(f"'{kind}'" for kind in sorted(content.KINDS))
    fields = ", ".join(f"'{field}'" for field in sorted(content.CASE_FIELDS))
    return f"v.kind IN ({kinds}) OR (v.kind = 'case' AND v.field IN ({fields}))"


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
