"""What a supervisor weighs besides the text: replies and origins."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from db.records import CaseSnapshot, Reply
from db.rules import citations, gates, origins
from desktop import dates
from desktop.figures import number
from desktop.seat import Seat
from resources.i18n import tr


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: a glyph and its tone, the words, and how deep it stands below another."""

    glyph: str
    tone: str
    words: str
    depth: int = 0


class StandingModel(QObject):
    """`changed` with the case."""

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

