"""What a supervisor weighs besides the text: replies, origins and second verdicts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from db.actions import second as acts
from db.errors import Refused
from db.records import CaseSnapshot, Reply, Role, SecondVerdict
from db.rules import citations, gates, origins, scales
from desktop import dates
from desktop.figures import number
from desktop.saving.records import Owner
from desktop.seat import Seat
from resources.i18n import tr

Refusal = Callable[[Refused], None]


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: a glyph and its tone, the words, and how deep it stands below another."""

    glyph: str
    tone: str
    words: str
    depth: int = 0


class StandingModel(QObject):
    """`changed` with the case; a settlement half written waits with the person's drafts."""

    changed = Signal()

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        seat.case_opened.connect(self._change)
        seat.case_changed.connect(self._change)

    def replies(self) -> tuple[Fact, ...]:
        """Return who was asked what and until when; overdue in amber."""
        case = self._seat.case
        return tuple(_reply(reply, dates.today()) for reply in case.replies) if case else ()

    def origins(self) -> tuple[Fact, ...]:
        """Return how many origins are independent, their tree, and the exception where written."""
        return _origins(self._seat.case) if self._seat.case else ()

    def second(self) -> tuple[Fact, ...]:
        """Return the second verdict, and how it was settled where it differs."""
        case = self._seat.case
        if case is None or case.second is None or case.veiled:
            return ()
        return tuple(_second(case, case.second))

    @property
    def may_settle(self) -> bool:
        """Whether two verdicts differ and this person may write down how that is settled."""
        case = self._seat.case
        supervisor = self._seat.signer.person.role is Role.SUPERVISOR
        return bool(case and case.dissent and supervisor)

    def begun(self) -> str:
        """Return the settlement begun, or the one in force."""
        case = self._seat.case
        kept = self._seat.drafts.kept(self._owner()).get("text", "")
        return str(kept or (case.second.settlement if case and case.second else "") or "")

    def keep(self, text: str) -> None:
        """Keep a settlement that is being written."""
        self._seat.drafts.keep(self._owner(), {"text": text})

    def settle(self, text: str, *, printed: bool, refused: Refusal) -> None:
        """Write down how the two verdicts are settled."""
        if self._seat.case is not None:
            owner = self._owner()
            self._seat.act(
                acts.settle, self._seat.case.id, text, printed=printed, refused=refused,
                done=lambda _: self._seat.drafts.let_go(owner),
            )

    def _owner(self) -> Owner:
        return Owner(self._seat.case.id if self._seat.case else "", "decision", "settlement")

    def _change(self, _: CaseSnapshot | None) -> None:
        self.changed.emit()


def _reply(reply: Reply, today: date) -> Fact:
    if reply.answered or reply.answer:
        words = tr("{to}: answered {day}", to=reply.to, day=dates.day(reply.answered) or "—")
        return Fact("check", "ok", words)
    asked, until = dates.day(reply.asked) or "—", dates.day(reply.deadline) or "—"
    if gates.waits(reply, today):
        words = tr("{to}: asked {asked}, may answer until {until}", to=reply.to, asked=asked,
                   until=until)
        return Fact("circle-dot", "info", words)
    words = tr("{to}: asked {asked}, no answer by {until}", to=reply.to, asked=asked, until=until)
    return Fact("triangle-alert", "warn", words)


def _origins(case: CaseSnapshot) -> tuple[Fact, ...]:
    found, wanted = origins.independent(case.evidence), case.policy.minimum_origins
    enough = found >= wanted
    head = Fact("check" if enough else "triangle-alert", "ok" if enough else "warn", tr(
        "Independent origins: {found}, asked for: {wanted}", found=number(found),
        wanted=number(wanted),
    ))
    numbers = citations.numbers(case.blocks, case.evidence)
    titles = {item.key: item.title for item in case.evidence}
    tree = (Fact("reply" if depth else "file-text", "ink2",
                 f"[{number(numbers[key])}] {titles[key]}", depth + 1)
            for key, depth in origins.tree(case.evidence))
    exception = (case.origins_exception or "").strip()
    why = (Fact("triangle-alert", "warn", tr("Exception: {why}", why=exception)),)
    return (head, *(why if exception else ()), *tree)


def _second(case: CaseSnapshot, given: SecondVerdict) -> list[Fact]:
    rating = scales.shown(case.scale).rating(given.rating)
    named = tr("{name}: {rating}. {reason}", name=given.by.name,
               rating=rating.label if rating else given.rating, reason=given.reason)
    if case.dissent is None:
        return [Fact("check", "ok", named)]
    told = [Fact("triangle-alert", "warn", named)]
    if given.settlement and gates.is_settled(case, given):
        told.append(Fact("check", "ok", tr("Settled: {words}", words=given.settlement)))
    return told
