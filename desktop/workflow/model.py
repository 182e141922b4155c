"""The steps of the case in view: what may be done, what is missing, and doing it."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from db.actions import checks
from db.errors import Refused
from db.queries import workflow as queries
from db.queries.workflow import Offer
from db.records import CaseSnapshot, Changes, Gate, Looked, Place, Tier
from db.rules import workflow
from desktop.saving import words
from desktop.saving.records import Owner
from desktop.seat import Seat
from desktop.workflow.choice import DECISIONS, Answers, Choice, choice
from desktop.workflow.leaving import Glance, Opening, opening
from desktop.workflow.taking import Taking

PRIMARY = ("submit", "approve", "publish", "reissue")
"""The steps that move a case forward, for the one coloured button; who may is not decided here."""

_OWN = ("step", "decision", "version")
"""What is written for a step itself, or to name a moment: nothing that a step would miss."""


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
        self._taking = Taking(seat, self._looked, self)
        self._taking.busy.connect(self.busy)
        self._taking.taken.connect(self.taken)
        self._taking.refused.connect(self.refused)
        self._taking.refused.connect(self._ask_again)
        self._asked = self._answered = 0
        self._acts = 0  # under way
        self._looking = False
        self._then: Callable[[], None] | None = None
        self._turned: dict[str, bool] = {}
        self._glance: Callable[[], Glance] = Glance
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._reread)
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
    def tier(self) -> Tier | None:
        """How deep the correction under way goes; None without one."""
        return self.case.correction.tier if self.case and self.case.correction else None

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
        return bool(self._taking.under_way)

    @property
    def half_written(self) -> tuple[str, ...]:
        """What somebody began in this case and did not add: no step takes it along."""
        case_id = self.case.id if self.case else ""
        drafts = self._seat.drafts.unfinished(case_id)
        return words.begun(draft for draft in drafts if draft.owner.kind not in _OWN)

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
        if self.case is not None:
            self._taking.take(self.case.id, name, answers)

    def _looked(self) -> Looked | None:
        return self._glance().looked

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

    def _look(self) -> None:
        self._looking = True
        self._ask()

    def _open(self, case: CaseSnapshot | None) -> None:
        """Offer at once what the case itself allows; the answer tells of damaged files, too."""
        person = self._seat.signer.person
        self.choices = _choices(queries.steps_of(case, person), case) if case else ()
        self._looking, self._then = False, None
        self._turned.clear()
        self._show(case)

    def _reread(self, case: CaseSnapshot) -> None:
        if self.case and case.revision != self.case.revision:
            self._turned.clear()  # the ticks were for other words
        kept = case.ticked_by(self._seat.signer.person.id)
        self._turned = {line: on for line, on in self._turned.items() if on != (line in kept)}
        if self.case and case.state is not self.case.state:
            self.choices = ()  # of the state before: nobody shall take one by a quick key
        self._show(case)

    def _show(self, case: CaseSnapshot | None) -> None:
        self.case = case
        self.changed.emit()
        self._ask(patient=True)

    def _outdate(self, changes: Changes) -> None:
        """Take no answer from before a commit for the case as it stands."""
        if self.case is not None and changes.case_id in (None, self.case.id):
            self._asked += 1

    def _count(self, acts: int) -> None:
        self._acts = acts

    def _ask_again(self) -> None:
        self._ask()

    def _ask(self, *, patient: bool = False) -> None:
        self._asked += 1
        if self.case is not None:
            self._seat.ask(
                queries.steps, self._seat.signer, self.case.id,
                answer=partial(self._arrived, self.case, self._asked), patient=patient,
                failed=partial(self._not_arrived, self.case, self._asked),
            )

    def _not_arrived(self, case: CaseSnapshot, question: int, _: Exception) -> None:
        """Offer what the case itself allows; what was pressed meanwhile is pressed again."""
        self._then = None
        self._arrived(case, question, queries.steps_of(case, self._seat.signer.person))

    def _arrived(self, case: CaseSnapshot, question: int, offers: tuple[Offer, ...]) -> None:
        if question != self._asked:
            return  # the answer to an older question: two readers may overtake each other
        self._answered = question
        self.choices = _choices(offers, case)
        self.changed.emit()
        if self._looking:
            self._looking, then, self._then = False, self._then, None
            if then is not None:
                then()


def _choices(offers: Iterable[Offer], case: CaseSnapshot) -> tuple[Choice, ...]:
    return tuple(
        choice(offer.step.name, offer.step.asks, offer.gates, case) for offer in offers
    )
