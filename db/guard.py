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

_SUPERVISORS_KINDS = frozenset({"policy", "erasure"})

AUTHORS = """
SELECT e.author, min(e.seq) AS first FROM events e JOIN event_values v ON v.seq = e.seq
WHERE e.case_id = ? AND e.act <> 'erasing.erase' AND ({content})
GROUP BY e.author ORDER BY first
"""


def judge(session: NoticingSession, signer: Signer, act: str, found: list[Difference]) -> None:
    """Void approvals that the act overtakes, and refuse what no action may do.

    Raises Refused when the state of the case or the role of the person forbids the act.
    """
    _judge_roles(signer, found)
    states = {d.row: d for d in found if d.row.kind == "case" and d.field == "state"}
    for case in _cases(session, found):
        change = states.get(case)
        if not (change and change.created):
            _judge_case(session, signer, act, case, change, found)


def authors(driver: Any, case_id: str) -> list[str]:
    """Return the ids of those who changed content of a case, first writer first."""
    statement = AUTHORS.format(content=_content_condition())
    return [row[0] for row in driver.execute(statement, (case_id,)).fetchall()]


def _judge_case(
    session: NoticingSession,
    signer: Signer,
    act: str,
    case: CaseRow,
    change: Difference | None,
    found: list[Difference],
) -> None:
    before = State(change.before if change else case.state)
    if change:
        _judge_step(session, signer, case, before)
    if _touches_content(case, found):
        if before not in workflow.EDITABLE and act != ERASE:
            raise Refused(_READ_ONLY[before]())
        _void(session, case, before)


def _judge_step(session: NoticingSession, signer: Signer, case: CaseRow, before: State) -> None:
    step = workflow.find(before, State(case.state))
    if not step.may(signer.person.role):
        raise Refused(tr("Only a supervisor can do this."))
    if step.by_another:
        driver = session.connection().connection.driver_connection
        if signer.person.id in authors(driver, case.id):
            raise Refused(tr("Nobody approves what they wrote; another supervisor must decide."))


def _judge_roles(signer: Signer, found: list[Difference]) -> None:
    if signer.person.role == Role.SUPERVISOR:
        return
    for difference in found:
        row = difference.row
        own_password = row.id == signer.person.id and difference.field == "sealed_key"
        if row.kind in _SUPERVISORS_KINDS or (row.kind == "person" and not own_password):
            raise Refused(tr("Only a supervisor can do this."))


def _void(session: NoticingSession, case: CaseRow, before: State) -> None:
    if before == State.APPROVED:
        case.state = State.DRAFT.value
    in_force = select(ApprovalRow).filter_by(case_id=case.id, voided=0)
    for approval in session.scalars(in_force):
        approval.voided = 1


def _cases(session: NoticingSession, found: list[Difference]) -> list[CaseRow]:
    of_case = (d.row for d in found if d.row.kind == "case" or hasattr(d.row, "case_id"))
    ids = {str(getattr(row, "case_id", row.id)) for row in of_case}
    rows = (session.get(CaseRow, case_id) for case_id in sorted(ids))
    return [row for row in rows if row is not None]


def _touches_content(case: CaseRow, found: list[Difference]) -> bool:
    return any(
        content.is_content(d.row.kind, d.field) and getattr(d.row, "case_id", d.row.id) == case.id
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
