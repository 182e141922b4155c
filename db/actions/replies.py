"""Reply requests: what was asked of whom, until when, and what they said."""

from typing import Any

from sqlalchemy import func, select

from db.actions.fields import FULL_DATE, Field, line, needed_line, needed_prose, prose, put
from db.desk import Desk
from db.keys import Signer
from db.records import Done
from db.tables import CaseRow, ReplyRow
from db.unit import Unit, act


def add(
    desk: Desk, signer: Signer, case_id: str, *, to: str, question: str, **fields: Any
) -> Done:
    """Record a question put to somebody."""
    with act(desk, signer, "replies.add", case_id=case_id) as unit:
        unit.get(CaseRow, case_id)
        row = new_row(unit, case_id, {"to": to, "question": question, **fields})
    return unit.done(row.id)


def new_row(unit: Unit, case_id: str, fields: dict[str, Any]) -> ReplyRow:
    """Add a reply request within an act."""
    position = select(func.count()).select_from(ReplyRow).filter_by(case_id=case_id)
    row = ReplyRow(case_id=case_id, removed=0, position=unit.session.scalar(position))
    put(row, FIELDS, fields)
    return unit.add(row)


def edit(desk: Desk, signer: Signer, reply_id: str, **fields: Any) -> Done:
    """Change fields of `records.Reply` by name."""
    with act(desk, signer, "replies.edit") as unit:
        put(unit.in_case(ReplyRow, reply_id), FIELDS, fields)
    return unit.done(reply_id)


def remove(desk: Desk, signer: Signer, reply_id: str) -> Done:
    """Take a reply request out, softly."""
    with act(desk, signer, "replies.remove") as unit:
        unit.in_case(ReplyRow, reply_id).removed = 1
    return unit.done(reply_id)


FIELDS = {
    "to": Field("recipient", needed_line),
    "question": Field("question", needed_prose),
    "channel": Field("channel", line),
    "asked": Field("asked", FULL_DATE),
    "deadline": Field("deadline", FULL_DATE),
    "answered": Field("answered", FULL_DATE),
    "answer": Field("answer", prose),
}
