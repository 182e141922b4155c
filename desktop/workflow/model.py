"""The steps of the case in view: what may be done, what is missing, and doing it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import checks
from db.actions import workflow as acts
from db.errors import Refused, Unavailable
from db.queries import workflow as queries
from db.records import CaseSnapshot, Changes, Gate, Place
from db.rules import workflow
from desktop.printing import attempt
from desktop.saving.records import Owner
from desktop.saving.words import part
from desktop.seat import Seat
from desktop.workflow import issuing
from desktop.workflow.choice import Answers, Choice, choice
from desktop.workflow.leaving import Glance, Opening, opening
from resources.i18n import tr

PRIMARY = ("submit", "approve", "publish", "reissue")
"""The steps that move a case forward, for the one coloured button; who may is not decided here."""

DECISIONS = ("return", "approve")
"""The two ends of a round, taken in the decision panel."""

_OWN = ("step", "decision", "version")
"""What is written for a step itself, or to name a moment: nothing that a step would miss."""

_WORDED: dict[str, Callable[..., Any]] = {
    "shelve": acts.shelve, "unshelve": acts.unshelve,
}


class WorkflowModel(QObject):
    """`changed` when the case or its steps did; `taken` and `refused` answer `take`."""

    changed = Signal()
    busy = Signal(bool)
    taken = Signal(str)
    refused = Signal(str, str, str)  # the step's name, why not, and the field to blame or ""

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.case: CaseSnapshot | None = seat.case
        self.choices: tuple[Choice, ...] = ()
        self._under_way = ""
        self._asked = self._answered = 0
        self._acts = 0  # under way
        self._looking = False
        self._then: Callable[[], None] | None = None
        self._turned: dict[str, bool] = {}
        self._glance: Callable[[], Glance] = Glance
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._refill)
        seat.desk_changed.connect(self._outdate)
        seat.pending.connect(self._count)
        self._open(seat.case)

    @property
    def primary(self) -> Choice | None:
        """The step that moves the case forward, when this person may take one.

        A correction that needs no review is published; one that needs it is submitted.
        """
        forward = [row for row in self.choices if row.name in PRIMARY]
        at_once = [row for row in forward if row.name == "reissue" and not row.reviewed]
        return next(iter((*at_once, *forward)), None)

    @property
    def others(self) -> tuple[Choice, ...]:
        """The steps for the small menu."""
        return tuple(
            row for row in self.choices
            if row is not self.primary and row.name not in DECISIONS and not row.reviewed
        )

    @property
    def deciding(self) -> bool:
        """Whether this person may end the round."""
        return any(row.name in DECISIONS for row in self.choices)

    @property
    def barred(self) -> str:
        """Why this person may not approve what another of their role may, or ""."""
        case, person = self.case, self._seat.signer.person
        if case is None:
            return ""
        asked = (
            step for step in workflow.steps_from(
                case.state, correcting=case.correction is not None)
            if step.name == "approve" and step.may(person.role)
        )
        return next((workflow.barred(step, person.id, case) for step in asked), "")

    @property
    def unmet(self) -> tuple[Gate, ...]:
        """What stands in the way of the primary step."""
        return self.primary.unmet if self.primary else ()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The lines of the desk's checklist that are ticked, in the desk's order."""
        if self.case is None:
            return ()
        kept = self.case.ticked_by(self._seat.signer.person.id)
        return tuple(line for line in self.case.policy.checklist
                     if self._turned.get(line, line in kept))

    @property
    def opening(self) -> Opening:
        """What an approval now would leave open."""
        if self.case is None or self.choice("approve") is None:
            return Opening()
        return opening(self.case, self.ticked, self._glance())

    @property
    def is_busy(self) -> bool:
        """Whether a step is being taken."""
        return bool(self._under_way)

    @property
    def half_written(self) -> tuple[str, ...]:
        """What somebody began in this case and did not add: no step takes it along."""
        case_id = self.case.id if self.case else ""
        owners = (draft.owner for draft in self._seat.drafts.unfinished(case_id))
        told = (owner.about or part(owner.kind) for owner in owners if owner.kind not in _OWN)
        return tuple(dict.fromkeys(told))

    @property
    def holds_approved(self) -> bool:
        """Whether the case is approved and closed to changes until somebody asks for one."""
        return self._seat.holds_approved

    def touch_approved(self) -> None:
        """Let the approved case be changed."""
        self._seat.touch_approved()

    def choice(self, name: str) -> Choice | None:
        """Return the step of that name, when this person may take it now."""
        return next((row for row in self.choices if row.name == name), None)

    def tick(self, line: str, on: bool) -> None:
        """Tick a line of the checklist, or take the tick away: an act of its own."""
        if self.case is None or on == (line in self.ticked):
            return
        self._turned[line] = on
        self._seat.act(
            checks.tick if on else checks.untick, self.case.id, line,
            refused=partial(self._not_ticked, line), failed=partial(self._let_go, line),
        )
        self.changed.emit()

    def look_with(self, glance: Callable[[], Glance]) -> None:
        """Ask this what the person has seen of the changes whenever they decide."""
        self._glance = glance

    def seen_more(self) -> None:
        """Take note that the person has seen another change: it counts for who may approve."""
        if self.choice("approve") is not None:
            self.changed.emit()

    def begun(self, step: str = "") -> str:
        """Return the words begun for a step of the case in view; without one, the decision's."""
        return str(self._seat.drafts.kept(self._words(step)).get("text", ""))

    def keep(self, text: str, step: str = "") -> None:
        """Keep words that are being written for a step, for as long as the window lives."""
        self._seat.drafts.keep(self._words(step), {"text": text})

    def settle(self) -> None:
        """Hand in what is still being typed, so that a step is taken over what is seen."""
        self._seat.leaving.emit()

    @property
    def is_settled(self) -> bool:
        """Whether case and steps are those of the text as it stands: nothing is on its way."""
        on_the_way = self._acts > 0 or self._seat.drafts.on_the_way
        return not on_the_way and self._answered == self._asked

    def when_settled(self, then: Callable[[], None]) -> None:
        """Call once case and steps are those of the text as it stands: at once where they are."""
        self.settle()
        if self.is_settled:
            then()
        else:
            self.look_again(then)

    def look_again(self, then: Callable[[], None]) -> None:
        """Ask for the steps once everything typed so far was taken or refused; call after that.

        The case in view is read anew behind what was handed in, so what waits twice is behind both.
        Of several calls the last is answered; none is, when another case comes into view.
        """
        self.settle()
        self._then = then
        self._seat.after(partial(self._seat.after, self._look))

    def go(self, place: Place) -> None:
        """Ask the window to show a place."""
        self._seat.goto.emit(place)

    def take(self, name: str, answers: Answers) -> None:
        """Take a step; `taken` or `refused` says how it went. One at a time."""
        if self.case is None or self.is_busy:
            return
        self._set_busy(name)
        self.settle()
        self._seat.after(partial(self._take, self.case.id, name, answers))

    def _take(self, case_id: str, name: str, answers: Answers) -> None:
        """Take the step once what was typed is on the desk; nobody signs what only a screen has."""
        if self.case is None or self.case.id != case_id:
            self._set_busy("")  # another case came into view: the step was not meant for it
            return
        if self._seat.drafts.lacking(case_id):
            self._refuse(Refused(self.tr(
                "Something that was typed is not on the desk; look for the sentence in red."
            )))
            return
        match name:
            case "submit":
                self._act(acts.submit)
            case "approve":
                self._act(
                    acts.approve, checklist=answers.ticked, note=answers.text or None,
                    left_open=answers.opening.left, looked=self._glance().looked,
                )
            case "return":
                self._act(acts.return_to_draft, answers.text, looked=self._glance().looked)
            case "correct":
                self._act(acts.correct, answers.tier, answers.text)
            case "publish" | "reissue":
                self._print(self.case, answers)
            case "withdraw":
                self._act(acts.withdraw, answers.text, answers.notice)
            case _:
                self._act(_WORDED[name], answers.text)

    def _words(self, step: str) -> Owner:
        case_id = self.case.id if self.case else ""
        return Owner(case_id, "step", step) if step else Owner(case_id, "decision")

    def _not_ticked(self, line: str, refusal: Refused) -> None:
        self._let_go(line)
        self._seat.report(refusal)

    def _let_go(self, line: str, _: object = None) -> None:
        """Show again what the desk has."""
        self._turned.pop(line, None)
        self.changed.emit()

    def _act(self, action: Callable[..., Any], *arguments: Any, **fields: Any) -> None:
        if self.case is not None:
            self._seat.act(
                action, self.case.id, *arguments, done=partial(self._done, self.case.id),
                refused=self._refuse, failed=self._stop, **fields,
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
        elif self.case is None or self.case.id != case.id:
            self._refuse(Refused(tr("{number} was left, so nothing was done.", number=case.number)))
        elif self._under_way == "reissue":
            self._act(acts.reissue, answers.text, outcome, **printed)
        else:
            note = answers.text if case.correction is not None else None
            self._act(acts.publish, outcome, public_note=note, **printed)

    def _done(self, case_id: str, _: object) -> None:
        name = self._under_way
        for kept in (name, f"{name}.notice"):
            self._seat.drafts.let_go(Owner(case_id, "step", kept))
        if name in DECISIONS:
            self._seat.drafts.let_go(Owner(case_id, "decision"))
        self._set_busy("")
        self.taken.emit(name)

    def _refuse(self, error: Refused | Unavailable) -> None:
        name = self._under_way
        self._set_busy("")
        self.refused.emit(name, error.sentence, getattr(error, "field", ""))
        self._ask()

    def _stop(self, error: Exception) -> None:
        """Let go after a failure that the shell shows."""
        if self.is_busy:
            self.refused.emit(self._under_way, getattr(error, "sentence", str(error)), "")
            self._set_busy("")

    def _set_busy(self, name: str) -> None:
        self._under_way = name
        self.busy.emit(bool(name))

    def _look(self) -> None:
        self._looking = True
        self._ask()

    def _open(self, case: CaseSnapshot | None) -> None:
        self.choices = ()
        self._looking, self._then = False, None
        self._turned.clear()
        self._refill(case)

    def _refill(self, case: CaseSnapshot | None) -> None:
        if case and self.case and case.revision != self.case.revision:
            self._turned.clear()  # the ticks were for other words
        if case:
            kept = case.ticked_by(self._seat.signer.person.id)
            self._turned = {
                line: on for line, on in self._turned.items() if on != (line in kept)
            }
        if case and self.case and case.state is not self.case.state:
            self.choices = ()  # of the state before: nobody shall take one by a quick key
        self.case = case
        self.changed.emit()
        self._ask(patient=True)

    def _outdate(self, changes: Changes) -> None:
        """Take no answer from before a commit for the case as it stands."""
        if self.case is not None and changes.case_id in (None, self.case.id):
            self._asked += 1

    def _count(self, acts: int) -> None:
        self._acts = acts

    def _ask(self, *, patient: bool = False) -> None:
        self._asked += 1
        if self.case is not None:
            self._seat.ask(
                queries.steps, self._seat.signer, self.case.id,
                answer=partial(self._arrived, self.case, self._asked), patient=patient,
            )

    def _arrived(self, case: CaseSnapshot, question: int, offers: Any) -> None:
        if question != self._asked:
            return  # the answer to an older question: two readers may overtake each other
        self._answered = question
        self.choices = tuple(
            choice(offer.step.name, offer.step.asks, offer.gates, case)
            for offer in offers
        )
        self.changed.emit()
        if self._looking:
            self._looking, then, self._then = False, self._then, None
            if then is not None:
                then()
