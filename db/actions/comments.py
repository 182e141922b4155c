"""Comments: threads on the case, a field, a block or an evidence item."""

from uuid import uuid4

from db.actions.fields import needed_prose
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import AnchorKind, Done, Passage, Role
from db.rules.text import exact
from db.tables import CaseRow, CommentRow
from db.unit import act
from resources.i18n import tr


def add(
    desk: Desk,
    signer: Signer,
    case_id: str,
    text: str,
    *,
    anchor: AnchorKind = AnchorKind.CASE,
    anchor_id: str | None = None,
    anchor_field: str | None = None,
    passage: Passage | None = None,
) -> Done:
    """Begin a thread; its anchor is the case, one of its fields, a block or an evidence item.

    `passage` are the words of the anchor that it hangs on.
    """
    with act(desk, signer, "comments.add", case_id=case_id) as unit:
        unit.get(CaseRow, case_id)
        comment_id = str(uuid4())
        unit.add(
            CommentRow(
                id=comment_id,
                thread=comment_id,
                case_id=case_id,
                removed=0,
                resolved=0,
                anchor=AnchorKind(anchor).value,
                anchor_id=anchor_id,
                anchor_field=anchor_field,
                anchor_quote=exact(passage.quote, "comment") if passage else None,
                anchor_before=exact(passage.before, "comment") if passage else None,
                anchor_start=passage.start if passage else None,
                text=needed_prose(text, "comment"),
                created_by=signer.person.id,
                created_at=unit.at,
            )
        )
    return unit.done(comment_id)


def answer(desk: Desk, signer: Signer, comment_id: str, text: str) -> Done:
    """Answer in the thread of a comment."""
    with act(desk, signer, "comments.answer") as unit:
        first = unit.in_case(CommentRow, unit.in_case(CommentRow, comment_id).thread)
        row = unit.add(
            CommentRow(
                case_id=first.case_id,
                removed=0,
                resolved=0,
                thread=first.id,
                anchor=first.anchor,
                anchor_id=first.anchor_id,
                anchor_field=first.anchor_field,
                text=needed_prose(text, "comment"),
                created_by=signer.person.id,
                created_at=unit.at,
            )
        )
    return unit.done(row.id)


def resolve(desk: Desk, signer: Signer, comment_id: str) -> Done:
    """Close a thread: whoever began it or a supervisor may."""
    return _settle(desk, signer, "comments.resolve", comment_id, 1)


def reopen(desk: Desk, signer: Signer, comment_id: str) -> Done:
    """Open a closed thread again."""
    return _settle(desk, signer, "comments.reopen", comment_id, 0)


def _settle(desk: Desk, signer: Signer, name: str, comment_id: str, resolved: int) -> Done:
    with act(desk, signer, name) as unit:
        first = unit.in_case(CommentRow, unit.in_case(CommentRow, comment_id).thread)
        own = first.created_by == signer.person.id
        if not own and signer.person.role != Role.SUPERVISOR:
            raise Refused(tr("Whoever began this thread, or a supervisor, can do this."))
        first.resolved = resolved
    return unit.done(first.id)
