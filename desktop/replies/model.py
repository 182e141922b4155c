"""Reply requests as the window sees them: each with how it stands today."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import replies as acts
from db.actions import undoing
from db.errors import Refused
from db.records import CaseSnapshot, Done, Reply
from db.rules import gates
from desktop import dates
from desktop.saving.fields import FieldSaving
from desktop.saving.records import Deed, Owner
from desktop.seat import Answer, Failure, Seat
from resources.i18n import tr


class Standing(Enum):
    """How a request stands on a day."""

    WAITING = "waiting"
    OVERDUE = "overdue"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request and how it stands."""

    reply: Reply
    standing: Standing


class RepliesModel(QObject):
    """`today` tells the day, so that a test can choose one."""

    opened = Signal()  # another case, or none
    changed = Signal()  # the same case, read anew
    refused = Signal(str, str)  # id of the request, sentence
    removed = Signal(str)  # whom a removed request was put to: undo is one act away

    def __init__(self, seat: Seat, today: Callable[[], date] = dates.today) -> None:
        super().__init__()
        self.seat = seat
        self._today = today
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._change)

    @property
    def editable(self) -> bool:
        """Whether the case's content may be changed now."""
        return self.seat.may_change

    def requests(self) -> tuple[Asked, ...]:
        """Return the requests in the order of asking."""
        if self.seat.case is None:
            return ()
        return tuple(Asked(reply, self._standing(reply)) for reply in self.seat.case.replies)

    def begun(self) -> dict[str, Any]:
        """Return the request begun in the case in view and not put on the desk, by field."""
        return self.seat.drafts.kept(self._place())

    def keep(self, fields: Mapping[str, Any]) -> None:
        """Keep a request that is being written, for as long as the window lives."""
        self.seat.drafts.keep(self._place(), fields)

    def add(
        self, fields: Mapping[str, Any], done: Answer, refused: Callable[[Refused], None],
        failed: Failure,
    ) -> None:
        """Put a request on the desk."""
        given = {name: value for name, value in fields.items() if value is not None}
        given = {"to": "", "question": "", **given}
        case_id = self.seat.case.id if self.seat.case else None
        place = self._place()

        def added(answer: Done) -> None:
            self.seat.drafts.let_go(place)
            done(answer)

        self.seat.act(acts.add, case_id, done=added, refused=refused, failed=failed, **given)

    def saving(self, reply: Reply) -> FieldSaving:
        """Return what hands in a request's fields as they are typed."""
        case_id = self.seat.case.id if self.seat.case else ""
        owner = Owner(case_id, "reply", reply.id, tr("Reply of {name}", name=reply.to))
        return self.seat.drafts.saving(owner, partial(_deed, reply.id))

    def remove(self, reply: Reply) -> None:
        """Take a request out; undo brings it back."""

        def done(_: Done) -> None:
            self.removed.emit(reply.to)

        def refused(refusal: Refused) -> None:
            self.refused.emit(reply.id, refusal.sentence)

        self.seat.act(
            acts.remove, reply.id, done=self.seat.here(done),
            refused=self.seat.here(refused, self.seat.report),
        )

    def take_back(self) -> None:
        """Undo this person's last act on the case: the removal just told of."""
        if self.seat.case is not None:
            self.seat.act(undoing.undo, self.seat.case.id)

    def _place(self) -> Owner:
        return Owner(self.seat.case.id if self.seat.case else "", "request")

    def _standing(self, reply: Reply) -> Standing:
        if reply.answered or reply.answer:
            return Standing.ANSWERED
        waits = gates.waits(reply, self._today())
        return Standing.WAITING if waits else Standing.OVERDUE

    def _open(self, _: CaseSnapshot | None) -> None:
        self.opened.emit()

    def _change(self, _: CaseSnapshot) -> None:
        self.changed.emit()


def _deed(reply_id: str, values: dict[str, Any]) -> Deed:
    return Deed(acts.edit, (reply_id,), values)
