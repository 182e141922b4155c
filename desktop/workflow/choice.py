"""A step that this person may take now, in the words of the window."""

from dataclasses import dataclass, field
from enum import Enum

from db.records import CaseSnapshot, Gate, Tier
from desktop.workflow import step_words
from desktop.workflow.leaving import Opening
from resources.i18n import tr

DECISIONS = ("return", "approve")
"""The two ends of a round, taken in the decision panel."""
_DANGER = ("return", "withdraw", "abandon")


class Asks(Enum):
    """What a step wants to be told before it is taken."""

    NOTHING = ""
    NOTE = "note"
    REASON = "reason"
    TIER = "tier"
    DEPTH = "depth"
    PUBLIC_NOTE = "public note"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said to that."""

    text: str = ""
    notice: str = ""
    tier: Tier | None = None
    ticked: tuple[str, ...] = ()
    opening: Opening = field(default_factory=Opening)


@dataclass(frozen=True, slots=True)
class Choice:
    """A step with its gates; `question` and `outcome` are the two sentences that confirm it."""

    name: str
    label: str
    glyph: str
    asks: Asks
    gates: tuple[Gate, ...]
    question: str
    outcome: str
    before: str
    danger: bool = False

    @property
    def unmet(self) -> tuple[Gate, ...]:
        """The gates that still stand in the way."""
        return tuple(gate for gate in self.gates if not gate.met)

    @property
    def reviewed(self) -> bool:
        """Whether another step, the one to review, is needed instead of this one."""
        return any(gate.name == "unchanged" for gate in self.unmet)

    @property
    def met(self) -> tuple[Gate, ...]:
        """The gates that hold."""
        return tuple(gate for gate in self.gates if gate.met)


def choice(name: str, asks: str, gates: tuple[Gate, ...], case: CaseSnapshot) -> Choice:
    """Put a step of the workflow table into words for this case."""
    said = step_words.said(name, case)
    return Choice(
        name=name, label=said.label, glyph=said.glyph, asks=Asks(asks), gates=gates,
        question=said.question, outcome=said.outcome, before=said.before, danger=name in _DANGER,
    )


def tier_label(tier: Tier) -> str:
    """Return how deep a correction goes, in words."""
    return {
        Tier.VERDICT: tr("Verdict: the rating changes"),
        Tier.SUBSTANCE: tr("Substance: a fact or a source changes"),
        Tier.WORDING: tr("Wording: nothing but the words"),
    }[tier]
