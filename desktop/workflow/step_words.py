"""What a step of the workflow is called, asks and brings about, in the words of the window."""

from collections.abc import Callable
from dataclasses import dataclass

from db.records import CaseSnapshot, Tier
from db.rules.scales import shown
from resources.i18n import tr


@dataclass(frozen=True, slots=True)
class StepWords:
    """`question` and `outcome` confirm a step; `before` stands over the gates not yet met."""

    label: str
    glyph: str
    question: str
    outcome: str
    before: str


def said(name: str, case: CaseSnapshot) -> StepWords:
    """Return the words of a step of the workflow table for this case."""
    if case.correction is not None and name in _OF_CORRECTION:
        return _OF_CORRECTION[name](case)
    return _STEPS[name](case)


def _submit(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Submit for review"), "send", tr("Submit for review?"),
        tr("{number} goes to the supervisors. Until they decide, nobody can change it.",
           number=case.number),
        tr("Before this can go to review"))


def _return(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Return to draft"), "rotate-ccw", tr("Return to the editor?"),
        tr("{number} becomes a draft again, with your note at its head.", number=case.number),
        _at_all())


def _approve(case: CaseSnapshot) -> StepWords:
    rating = shown(case.scale).rating(case.verdict)
    return StepWords(
        tr("Approve"), "badge-check", tr("Approve this verdict?"),
        tr("You sign {number} as it stands, with the verdict “{verdict}”. Any later change "
           "voids the approval.", number=case.number, verdict=rating.label if rating else "—"),
        tr("Before this can be approved"))


def _publish(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Publish"), "upload", tr("Publish the brief?"),
        tr("The brief of {number} is made now and kept, byte for byte, with its hash. From "
           "then on it can only be corrected or withdrawn.", number=case.number),
        tr("Before this can be published"))


def _correct(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Correct"), "pen-line", tr("Open a correction?"),
        tr("{number} opens for changes. The published brief stays as it is until a "
           "supervisor reissues it.", number=case.number),
        _at_all())


def _submit_correction(case: CaseSnapshot) -> StepWords:
    if case.correction is not None and case.correction.tier is not Tier.VERDICT:
        return StepWords(
            tr("Submit the correction"), "send", tr("Hand the correction in?"),
            tr("The verdict of {number} stands, so there is no first check again: another "
               "supervisor looks at what changed since the published brief and publishes it anew. "
               "Until then that brief stays as it is.", number=case.number),
            tr("Before this can be handed in"))
    return StepWords(
        tr("Submit the correction"), "send", tr("Submit the correction for review?"),
        tr("The correction of {number} goes to the supervisors, like a first check. The "
           "published brief stays as it is until one of them approves and publishes it.",
           number=case.number),
        tr("Before this can go to review"))


def _return_correction(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Return to the correction"), "rotate-ccw", tr("Return to the editor?"),
        tr("{number} can be corrected further, with your note at its head.", number=case.number),
        _at_all())


def _reissue(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Publish correction"), "upload", tr("Publish the corrected brief?"),
        tr("A new brief of {number} is made now, says what it supersedes and carries your "
           "public note. The old one is kept.", number=case.number),
        tr("Before this can be published again"))


def _retier(_: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Change how deep it goes"), "pen-line", tr("How deep does the correction go?"),
        tr("Readers are told. A correction of the verdict goes through review like a first "
           "check; another supervisor publishes any other at once."),
        _at_all())


def _abandon(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Give up the correction"), "rotate-ccw", tr("Give up the correction?"),
        tr("{number} is published again as its last brief shows it, which stays in force. What "
           "was changed meanwhile stays in the history.", number=case.number),
        _at_all())


def _withdraw(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Withdraw"), "ban", tr("Withdraw this fact-check?"),
        tr("{number} is marked as withdrawn on every page, with your notice. Its text is "
           "kept; this cannot be taken back.", number=case.number),
        _at_all())


def _shelve(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Shelve"), "archive", tr("Shelve this case?"),
        tr("{number} is put aside. Nothing is lost, and it can be taken up again.",
           number=case.number),
        _at_all())


def _unshelve(case: CaseSnapshot) -> StepWords:
    return StepWords(
        tr("Take up again"), "folder-open", tr("Take up this case again?"),
        tr("{number} becomes a draft again.", number=case.number),
        _at_all())


def _at_all() -> str:
    return tr("Before this can be done")


_Said = Callable[[CaseSnapshot], StepWords]
_STEPS: dict[str, _Said] = {
    "submit": _submit, "return": _return, "approve": _approve, "publish": _publish,
    "correct": _correct, "reissue": _reissue, "retier": _retier, "abandon": _abandon,
    "withdraw": _withdraw, "shelve": _shelve, "unshelve": _unshelve,
}
_OF_CORRECTION: dict[str, _Said] = {
    "submit": _submit_correction, "return": _return_correction, "publish": _reissue,
}
"""The steps that are others in a correction's way through review."""
