"""A step that this person may take now, in the words of the window."""

from dataclasses import dataclass
from enum import Enum

from db.records import CaseSnapshot, Gate, Tier
from resources.i18n import tr


class Asks(Enum):
    """What a step wants to be told before it is taken."""

    NOTHING = ""
    NOTE = "note"
    REASON = "reason"
    TIER = "tier"
    PUBLIC_NOTE = "public note"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said to that."""

    text: str = ""
    tier: Tier | None = None
    ticked: tuple[str, ...] = ()


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
    def met(self) -> tuple[Gate, ...]:
        """The gates that hold."""
        return tuple(gate for gate in self.gates if gate.met)


@dataclass(frozen=True, slots=True)
class _Words:
    glyph: str
    question: str
    outcome: str
    before: str = "Before this can be done"


_WORDS = {
    "submit": _Words(
        "send", "Submit for review?",
        "{number} goes to the supervisors. Until they decide, nobody can change it.",
        "Before this can go to review"),
    "return": _Words(
        "rotate-ccw", "Return to the editor?",
        "{number} becomes a draft again, with your note at its head."),
    "approve": _Words(
        "badge-check", "Approve this verdict?",
        "You sign {number} as it stands, with the verdict “{verdict}”. Any later change voids "
        "the approval.",
        "Before this can be approved"),
    "publish": _Words(
        "upload", "Publish the brief?",
        "The brief of {number} is printed and kept, byte for byte, with its hash. After that it "
        "can only be corrected or withdrawn.",
        "Before this can be published"),
    "correct": _Words(
        "pen-line", "Open a correction?",
        "{number} opens for changes. The published brief stays as it is until a supervisor "
        "reissues it."),
    "reissue": _Words(
        "upload", "Publish the corrected brief?",
        "A new brief of {number} is printed, says what it supersedes and carries your public "
        "note. The old one is kept.",
        "Before this can be published again"),
    "withdraw": _Words(
        "ban", "Withdraw this fact-check?",
        "{number} is marked as withdrawn on every page. Its text is kept; this cannot be taken "
        "back."),
    "shelve": _Words(
        "archive", "Shelve this case?",
        "{number} is put aside. Nothing is lost, and it can be taken up again."),
    "unshelve": _Words(
        "folder-open", "Take up this case again?", "{number} becomes a draft again."),
}
_DANGER = ("return", "withdraw")


def choice(
    name: str, label: str, asks: str, gates: tuple[Gate, ...], case: CaseSnapshot
) -> Choice:
    """Put a step of the workflow table into words for this case."""
    words = _WORDS.get(name, _Words("check", "{label}?", "{number} takes this step."))
    rating = case.rating
    named = {"number": case.number, "label": label, "verdict": rating.label if rating else "—"}
    return Choice(
        name=name, label=label, glyph=words.glyph, asks=Asks(asks), gates=gates,
        question=tr(words.question, **named), outcome=tr(words.outcome, **named),
        before=tr(words.before), danger=name in _DANGER,
    )


def tier_label(tier: Tier) -> str:
    """Return how deep a correction goes, in words."""
    labels = {
        Tier.VERDICT: "Verdict: the rating changes",
        Tier.SUBSTANCE: "Substance: a fact or a source changes",
        Tier.WORDING: "Wording: nothing but the words",
    }
    return tr(labels[tier])
