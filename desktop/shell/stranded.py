"""Words that the desk did not take, and whose place takes none any more: they go into a file."""

from PySide6.QtCore import QObject

from db.errors import Unavailable
from db.records import CaseSnapshot, State
from desktop.saving.records import Draft
from desktop.seat import Seat
from desktop.shell.messages import Messages

_OPEN = (State.DRAFT, State.CORRECTING)


class Stranded(QObject):
    """Looks at what came back before the panes do, which would show it as if it could be changed.

    The case was handed on since, or its item removed: nothing could end such words otherwise.
    """

    def __init__(self, seat: Seat, messages: Messages) -> None:
        super().__init__(messages)
        self._seat = seat
        self._messages = messages
        seat.case_opened.connect(self._opened)

    def _opened(self, case: CaseSnapshot | None) -> None:
        if case is None:
            return
        drafts = self._seat.drafts
        found = {draft.owner for draft in drafts.returned(case.id) if not _has_place(draft, case)}
        if not found:
            return
        from desktop.shell import rescue  # seldom wanted, and never before the first paint

        try:
            path = rescue.keep(rescue.report(drafts, None))
        except Unavailable:
            return  # they are counted and shown until a file has them
        for owner in found:
            drafts.leave_out(owner)
        self._messages.trouble.say(self.tr(
            "What the desk had not taken of yours has no place in this case any more. Stet has "
            "written it to this file on this computer:\n{path}"
        ).format(path=path))


def _has_place(draft: Draft, case: CaseSnapshot) -> bool:
    parts = {item.id for item in case.evidence} | {reply.id for reply in case.replies}
    parts.update(kept.id for item in case.evidence for kept in item.attachments)
    return case.state in _OPEN and (not draft.owner.id or draft.owner.id in parts)
