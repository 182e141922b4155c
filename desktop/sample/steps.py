"""What one step of the plan does."""

from collections.abc import Callable
from dataclasses import dataclass

from db.actions import comments, verdict, workflow
from db.desk import Desk
from db.keys import Signer
from db.queries import snapshots
from db.records import AnchorKind, CaseSnapshot, Credit, Tier
from desktop import issued


@dataclass(frozen=True)
class Turn:
    """One person's turn at one case; `words` is what they write, `on` the key of an evidence."""

    desk: Desk
    signer: Signer
    case_id: str
    words: str
    on: str | None
    tier: str | None
    checklist: tuple[str, ...]

    @property
    def case(self) -> CaseSnapshot:
        """The case as it is now."""
        return snapshots.snapshot(self.desk, self.case_id)

    @property
    def credit(self) -> Credit:
        """Whose turn it is."""
        return Credit(self.signer.person.id, self.signer.person.name)


def _comment(turn: Turn) -> None:
    if turn.on is None:
        comments.add(turn.desk, turn.signer, turn.case_id, turn.words)
        return
    item = next(item for item in turn.case.evidence if item.key == turn.on)
    comments.add(
        turn.desk,
        turn.signer,
        turn.case_id,
        turn.words,
        anchor=AnchorKind.EVIDENCE,
        anchor_id=item.id,
    )


def _answer(turn: Turn) -> None:
    comments.answer(turn.desk, turn.signer, turn.case.comments[0].id, turn.words)


def _resolve(turn: Turn) -> None:
    comments.resolve(turn.desk, turn.signer, turn.case.comments[0].id)


def _reason(turn: Turn) -> None:
    verdict.choose(turn.desk, turn.signer, turn.case_id, reason=turn.words)


def _submit(turn: Turn) -> None:
    workflow.submit(turn.desk, turn.signer, turn.case_id)


def _return(turn: Turn) -> None:
    workflow.return_to_draft(turn.desk, turn.signer, turn.case_id, turn.words)


def _approve(turn: Turn) -> None:
    workflow.approve(
        turn.desk, turn.signer, turn.case_id, checklist=turn.checklist, note=turn.words or None
    )


def _publish(turn: Turn) -> None:
    case = turn.case
    workflow.publish(
        turn.desk,
        turn.signer,
        turn.case_id,
        issued.rendered(turn.desk, issued.to_publish(case, by=turn.credit)),
        revision=case.revision,
        paper=issued.PAPER,
    )


def _correct(turn: Turn) -> None:
    workflow.correct(turn.desk, turn.signer, turn.case_id, Tier(turn.tier or ""), turn.words)


def _reissue(turn: Turn) -> None:
    case = turn.case
    workflow.reissue(
        turn.desk,
        turn.signer,
        turn.case_id,
        turn.words,
        issued.rendered(turn.desk, issued.to_publish(case, turn.words, turn.credit)),
        revision=case.revision,
        paper=issued.PAPER,
    )


def _withdraw(turn: Turn) -> None:
    workflow.withdraw(turn.desk, turn.signer, turn.case_id, turn.words, turn.words)


def _shelve(turn: Turn) -> None:
    workflow.shelve(turn.desk, turn.signer, turn.case_id, turn.words)


STEPS: dict[str, Callable[[Turn], None]] = {
    "comment": _comment,
    "answer": _answer,
    "resolve": _resolve,
    "reason": _reason,
    "submit": _submit,
    "return": _return,
    "approve": _approve,
    "publish": _publish,
    "correct": _correct,
    "reissue": _reissue,
    "withdraw": _withdraw,
    "shelve": _shelve,
}
"""What each `take` of the plan does."""
