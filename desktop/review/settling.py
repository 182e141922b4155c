"""The second verdict on the case under review, and how one that differs is settled."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from db.actions import second as acts
from db.errors import Refused
from db.records import CaseSnapshot, Rating, Role, SecondVerdict, State
from db.rules import gates, scales
from desktop.saving.once import Once
from desktop.saving.records import Owner
from desktop.seat import Seat


class SettlingModel(QObject):
    """`changed` with the case; a settlement half written waits with the person's drafts."""

    changed = Signal()
    refused = Signal(str)  # why a settlement was not taken
    settled = Signal()

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._settling = Once(seat, self)
        seat.case_opened.connect(self._change)
        seat.case_changed.connect(self._change)

    @property
    def given(self) -> SecondVerdict | None:
        """The second verdict that counts."""
        return self._seat.case.second if self._seat.case else None

    @property
    def rating(self) -> Rating | None:
        """What the second verdict says, in the words of the window's language."""
        case, given = self._seat.case, self.given
        return scales.shown(case.scale).rating(given.rating) if case and given else None

    @property
    def may_settle(self) -> bool:
        """Whether two verdicts differ and this person may write down how that is settled."""
        case, role = self._seat.case, self._seat.signer.person.role
        open_ = case is not None and case.state is State.IN_REVIEW and case.dissent is not None
        return open_ and role is Role.SUPERVISOR

    @property
    def in_force(self) -> SecondVerdict | None:
        """The second verdict that differs, where what settles it answers both as they stand."""
        case = self._seat.case
        differing = case.dissent if case else None
        settled = case and differing and gates.is_settled(case, differing)
        return differing if settled else None

    def begun(self) -> str:
        """Return the settlement begun, or the one written last."""
        kept = str(self._seat.drafts.kept(self._owner()).get("text", ""))
        return kept or (self.given.settlement if self.given else None) or ""

    def keep(self, text: str) -> None:
        """Keep a settlement that is being written."""
        self._seat.drafts.keep(self._owner(), {"text": text})

    def settle(self, text: str, *, printed: bool) -> None:
        """Write down, once, how the two verdicts are settled."""
        if self._seat.case is not None:
            self._settling.act(
                acts.settle, self._seat.case.id, text, printed=printed,
                refused=self._seat.here(self._refuse, self._seat.report),
                done=partial(self._done, self._owner()),
            )

    def _owner(self) -> Owner:
        return Owner(self._seat.case.id if self._seat.case else "", "settlement")

    def _done(self, owner: Owner, _: object) -> None:
        self._seat.drafts.let_go(owner)
        self.settled.emit()

    def _refuse(self, error: Refused) -> None:
        self.refused.emit(error.sentence)

    def _change(self, _: CaseSnapshot | None) -> None:
        self.changed.emit()
