"""A step that this person may take now, in the words of the window."""

from dataclasses import dataclass, field
from enum import Enum

from db.records import CaseSnapshot, Gate, Tier
from db.rules.scales import shown
from desktop.workflow.leaving import Opening
from resources.i18n import tr

DECISIONS = ("return", "approve")
"""The two ends of a round, taken in the decision panel."""


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


@dataclass(frozen=True, slots=True)
class _Words:
    label: str
    glyph: str
    question: str
    outcome: str
    before: str


def choice(name: str, asks: str, gates: tuple[Gate, ...], case: CaseSnapshot) -> Choice:
    """Put a step of the workflow table into words for this case."""
    said = _said(name, case)
    return Choice(
        name=name, label=said.label, glyph=said.glyph, asks=Asks(asks), gates=gates,
        question=said.question, outcome=said.outcome, before=said.before, danger=name in _DANGER,
    )


_DANGER = ("return", "withdraw", "abandon")


def _said(name: str, case: CaseSnapshot) -> _Words:
    number, before = case.number, tr("Before this can be done")
    rating = shown(case.scale).rating(case.verdict)
    verdict = rating.label if rating else "—"
    if case.correction is not None and name in ("submit", "return", "publish"):
        return _of_correction(name, number, before, case.correction.tier)
    if name == "submit":
        return _Words(
            tr("Submit for review"), "send", tr("Submit for review?"),
            tr("{number} goes to the supervisors. Until they decide, nobody can change it.",
               number=number),
            tr("Before this can go to review"))
    if name == "return":
        return _Words(
            tr("Return to draft"), "rotate-ccw", tr("Return to the editor?"),
            tr("{number} becomes a draft again, with your note at its head.", number=number),
            before)
    if name == "approve":
        return _Words(
            tr("Approve"), "badge-check", tr("Approve this verdict?"),
            tr("You sign {number} as it stands, with the verdict “{verdict}”. Any later change "
               "voids the approval.", number=number, verdict=verdict),
            tr("Before this can be approved"))
    return _later(name, number, before)


def _of_correction(name: str, number: str, before: str, tier: Tier) -> _Words:
    """Return the words of a correction's way through review."""
    if name == "submit" and tier is not Tier.VERDICT:
        return _Words(
            tr("Submit the correction"), "send", tr("Hand the correction in?"),
            tr("The verdict of {number} stands, so there is no first check again: another "
               "supervisor looks at what changed since the published brief and publishes it anew. "
               "Until then that brief stays as it is.", number=number),
            tr("Before this can be handed in"))
    if name == "submit":
        return _Words(
            tr("Submit the correction"), "send", tr("Submit the correction for review?"),
            tr("The correction of {number} goes to the supervisors, like a first check. The "
               "published brief stays as it is until one of them approves and publishes it.",
               number=number),
            tr("Before this can go to review"))
    if name == "return":
        return _Words(
            tr("Return to the correction"), "rotate-ccw", tr("Return to the editor?"),
            tr("{number} can be corrected further, with your note at its head.", number=number),
            before)
    return _Words(
        tr("Publish correction"), "upload", tr("Publish the corrected brief?"),
        tr("A new brief of {number} is made now, says what it supersedes and carries your "
           "public note. The old one is kept.", number=number),
        tr("Before this can be published again"))


def _later(name: str, number: str, before: str) -> _Words:
    """Return the words of the steps after an approval, and of those beside the usual way."""
    return {
        "publish": lambda: _Words(
            tr("Publish"), "upload", tr("Publish the brief?"),
            tr("The brief of {number} is made now and kept, byte for byte, with its hash. From "
               "then on it can only be corrected or withdrawn.", number=number),
            tr("Before this can be published")),
        "correct": lambda: _Words(
            tr("Correct"), "pen-line", tr("Open a correction?"),
            tr("{number} opens for changes. The published brief stays as it is until a "
               "supervisor reissues it.", number=number),
            before),
        "reissue": lambda: _Words(
            tr("Publish correction"), "upload", tr("Publish the corrected brief?"),
            tr("A new brief of {number} is made now, says what it supersedes and carries your "
               "public note. The old one is kept.", number=number),
            tr("Before this can be published again")),
        "retier": lambda: _Words(
            tr("Change how deep it goes"), "pen-line", tr("How deep does the correction go?"),
            tr("Readers are told. A correction of the verdict goes through review like a first "
               "check; another supervisor publishes any other at once."),
            before),
        "abandon": lambda: _Words(
            tr("Give up the correction"), "rotate-ccw", tr("Give up the correction?"),
            tr("{number} is published again as its last brief shows it, which stays in force. What "
               "was changed meanwhile stays in the history.", number=number),
            before),
        "withdraw": lambda: _Words(
            tr("Withdraw"), "ban", tr("Withdraw this fact-check?"),
            tr("{number} is marked as withdrawn on every page, with your notice. Its text is "
               "kept; this cannot be taken back.", number=number),
            before),
        "shelve": lambda: _Words(
            tr("Shelve"), "archive", tr("Shelve this case?"),
            tr("{number} is put aside. Nothing is lost, and it can be taken up again.",
               number=number),
            before),
        "unshelve": lambda: _Words(
            tr("Take up again"), "folder-open", tr("Take up this case again?"),
            tr("{number} becomes a draft again.", number=number),
            before),
    }[name]()


def tier_label(tier: Tier) -> str:
    """Return how deep a correction goes, in words."""
    return {
        Tier.VERDICT: tr("Verdict: the rating changes"),
        Tier.SUBSTANCE: tr("Substance: a fact or a source changes"),
        Tier.WORDING: tr("Wording: nothing but the words"),
    }[tier]
