"""A step being taken: only over what the desk has, and one at a time."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import corrections
from db.actions import workflow as acts
from db.errors import Refused, Unavailable
from db.records import CaseSnapshot, Looked
from desktop.printing import attempt
from desktop.saving.records import Owner
from desktop.seat import Seat
from desktop.workflow import issuing
from desktop.workflow.choice import DECISIONS, Answers
from resources.i18n import tr

_WORDED: dict[str, Callable[..., Any]] = {
    "shelve": acts.shelve, "unshelve": acts.unshelve, "abandon": acts.abandon,
}


class Taking(QObject):
    """`taken` or `refused` answers `take`; `looked` tells what the person saw of the changes."""

    busy = Signal(bool)
    taken = Signal(str)
    refused = Signal(str, str, str)  # the step's name, why not, and the field to blame or ""

    def __init__(
        self, seat: Seat, looked: Callable[[], Looked | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._looked = looked
        self._case_id = ""
        self.under_way = ""
        """The name of the step that is being taken; "" for none."""

    def take(self, case_id: str, name: str, answers: Answers) -> None:
        """Take a step of a case once everything typed so far was taken or refused."""
        if not self.under_way:
            self._case_id = case_id
            self._set_busy(name)
            self._seat.leaving.emit()
            self._seat.after(partial(self._take, case_id, name, answers))

    def _take(self, case_id: str, name: str, answers: Answers) -> None:
        """Take the step once what was typed is on the desk; nobody signs what only a screen has."""
        case = self._case(case_id)
        if case is None:
            self._set_busy("")  # another case came into view: the step was not meant for it
        elif self._seat.drafts.lacking(case_id):
            self._refuse(Refused(self.tr(
                "Something that was typed is not on the desk; look for the sentence in red."
            )))
        elif name in ("publish", "reissue"):
            self._print(case, answers)
        else:
            self._decide(case_id, name, answers)

    def _decide(self, case_id: str, name: str, answers: Answers) -> None:
        match name:
            case "submit":
                self._act(case_id, acts.submit)
            case "approve":
                self._act(
                    case_id, acts.approve, checklist=answers.ticked, note=answers.text or None,
                    left_open=answers.opening.left, looked=self._looked(),
                )
            case "return":
                self._act(case_id, acts.return_to_draft, answers.text, looked=self._looked())
            case "correct":
                self._act(case_id, acts.correct, answers.tier, answers.text)
            case "retier":
                self._act(case_id, corrections.set_tier, answers.tier)
            case "withdraw":
                self._act(case_id, acts.withdraw, answers.text, answers.notice)
            case _:
                self._act(case_id, _WORDED[name], answers.text)

    def _case(self, case_id: str) -> CaseSnapshot | None:
        """Return the case as it stands, while it is the one in view."""
        case = self._seat.case
        return case if case is not None and case.id == case_id else None

    def _act(self, case_id: str, action: Callable[..., Any], *arguments: Any, **named: Any) -> None:
        self._seat.act(
            action, case_id, *arguments, done=partial(self._done, case_id),
            refused=self._refuse, failed=self._stop, **named,
        )

    def _print(self, case: CaseSnapshot, answers: Answers) -> None:
        by = self._seat.signer.person
        note = answers.text if case.correction is not None else None
        job = partial(issuing.brief, self._seat.desk, case, by, note)
        self._seat.work(
            partial(attempt, job), done=partial(self._printed, case, answers),
            failed=self._stop,
        )

    def _printed(
        self, case: CaseSnapshot, answers: Answers, outcome: bytes | Exception
    ) -> None:
        printed = {"revision": case.revision, "paper": issuing.PAPER}
        if isinstance(outcome, (Refused, Unavailable)):
            self._refuse(outcome)
        elif self._case(case.id) is None:
            self._refuse(Refused(tr("{number} was left, so nothing was done.", number=case.number)))
        elif self.under_way == "reissue":
            self._act(case.id, acts.reissue, answers.text, outcome, **printed)
        else:
            note = answers.text if case.correction is not None else None
            self._act(case.id, acts.publish, outcome, public_note=note, **printed)

    def _done(self, case_id: str, _: object) -> None:
        name = self.under_way
        for kept in (name, f"{name}.notice"):
            self._seat.drafts.let_go(Owner(case_id, "step", kept))
        if name in DECISIONS:
            self._seat.drafts.let_go(Owner(case_id, "decision"))
        self._set_busy("")
        self.taken.emit(name)

    def _refuse(self, error: Refused | Unavailable) -> None:
        """Say it beside the step, or in the window where another case is in view by now."""
        name = self.under_way
        self._set_busy("")
        if self._case(self._case_id) is None:
            self._seat.report(error)
        else:
            self.refused.emit(name, error.sentence, getattr(error, "field", ""))

    def _stop(self, error: Exception) -> None:
        """Let go after a failure that the shell shows."""
        name = self.under_way
        self._set_busy("")
        if name and self._case(self._case_id) is not None:
            self.refused.emit(name, getattr(error, "sentence", str(error)), "")

    def _set_busy(self, name: str) -> None:
        self.under_way = name
        self.busy.emit(bool(name))
