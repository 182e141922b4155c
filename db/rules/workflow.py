"""The workflow: every step a case can take, who may take it and what it needs (DESIGN.md)."""

from dataclasses import dataclass

from db.errors import Refused
from db.records import CaseSnapshot, Role, State
from resources.i18n import tr

REVIEW_GATES = (
    "claim", "verdict", "citations", "sources", "used", "origins", "attachments", "replies",
    "comments", "differs", "depth",
)
"""What a draft, or a correction, needs to be submitted, in the order in which people meet them."""
APPROVAL_GATES = (*(name for name in REVIEW_GATES if name != "comments"), "second")
"""What an approval needs. Comments may be left open where they are named (rules/leaving.py)."""
REISSUE_GATES = (*REVIEW_GATES, "resolved", "second", "unchanged")
"""What a correction needs to pass review by: these are all gates of `db.rules.gates.judge`."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the table.

    `role` is the least that a person must be, None for either: a supervisor may do all that an
    editor may. `by_another` asks for somebody who is no author of the content. `asks` says what the
    person writes: "note", "reason", "tier" (with a reason), "depth" (a tier alone), "public note",
    "notice" (with a reason) or nothing. `correcting` says whether a correction of a published case
    must be under way or must not, `issuing` whether a brief leaves the house with the step; None
    where that does not matter.

    One human act may have two rows: what is returned, for instance, goes back to where it came
    from.
    """

    name: str
    source: State | None
    target: State
    role: Role | None
    needs: tuple[str, ...] = ()
    asks: str = ""
    by_another: bool = False
    correcting: bool | None = None
    issuing: bool | None = None

    def suits(self, *, correcting: bool) -> bool:
        """Tell whether it is a step of a case that is being corrected, or of one that is not."""
        return self.correcting in (None, correcting)

    def may(self, role: Role) -> bool:
        """Tell whether a person of that role may take the step, whoever wrote the case."""
        return self.role != Role.SUPERVISOR or role == Role.SUPERVISOR


STEPS = (
    Step("submit", State.DRAFT, State.IN_REVIEW, Role.EDITOR, REVIEW_GATES),
    Step("submit", State.CORRECTING, State.IN_REVIEW, Role.EDITOR, REVIEW_GATES, correcting=True),
    Step("return", State.IN_REVIEW, State.DRAFT, Role.SUPERVISOR, asks="note", correcting=False),
    Step("return", State.IN_REVIEW, State.CORRECTING, Role.SUPERVISOR, asks="note",
         correcting=True),
    Step("approve", State.IN_REVIEW, State.APPROVED, Role.SUPERVISOR, APPROVAL_GATES,
         by_another=True),
    Step("publish", State.APPROVED, State.PUBLISHED, Role.SUPERVISOR, correcting=False),
    Step("publish", State.APPROVED, State.PUBLISHED, Role.SUPERVISOR, asks="public note",
         correcting=True),
    Step("correct", State.PUBLISHED, State.CORRECTING, Role.EDITOR, asks="tier"),
    Step("reissue", State.CORRECTING, State.PUBLISHED, Role.SUPERVISOR,
         REISSUE_GATES, asks="public note", by_another=True, correcting=True, issuing=True),
    Step("retier", State.CORRECTING, State.CORRECTING, Role.EDITOR, asks="depth", correcting=True),
    Step("abandon", State.CORRECTING, State.PUBLISHED, Role.EDITOR, asks="reason", correcting=True,
         issuing=False),
    Step("withdraw", State.PUBLISHED, State.WITHDRAWN, Role.SUPERVISOR, asks="notice"),
    Step("shelve", State.DRAFT, State.SHELVED, None, asks="reason"),
    Step("unshelve", State.SHELVED, State.DRAFT, None, asks="reason"),
)
"""The steps that people take, as buttons.

A correction may be published at once, by another supervisor, as long as the verdict stands
("unchanged"); one that changes it, or is meant to, goes through review like the first check did.
One that is given up ("abandon") leaves the last brief in force, and what that shows: with the step
all content becomes again what was published.
"""

CREATE = Step("create", None, State.DRAFT, Role.EDITOR)
"""How a case begins; it needs a quote and a claimant, which `cases.create` takes as arguments."""

VOIDS = (
    Step("void", State.APPROVED, State.DRAFT, None, correcting=False),
    Step("void", State.APPROVED, State.CORRECTING, None, correcting=True),
)
"""What any edit of an approved case's content does by itself; nobody takes this step by hand."""

EDITABLE = frozenset({State.DRAFT, State.APPROVED, State.CORRECTING})
"""States in which content may change (in Approved the edit voids the approval)."""

_ALL = (*STEPS, CREATE, *VOIDS)


def step(name: str, source: State | None, *, correcting: bool = False) -> Step:
    """Return the row of that name for a case in that state; Refused when it is not there.

    Raises KeyError for a name that the table does not have.
    """
    named = [row for row in _ALL if row.name == name]
    if not named:
        raise KeyError(name)
    for row in named:
        if row.source == source and row.suits(correcting=correcting):
            return row
    raise Refused(tr("This case is no longer where it was; look at it again."), field="state")


def steps_from(source: State, *, correcting: bool = False) -> tuple[Step, ...]:
    """Return the steps that people can take from a state, in the order of their buttons."""
    return tuple(
        row for row in STEPS if row.source == source and row.suits(correcting=correcting)
    )


def barred(step: Step, person_id: str, case: CaseSnapshot) -> str:
    """Return why this person may not take the step although their role may, or ""."""
    if step.by_another and person_id in case.parties:
        return tr("Nobody approves what they wrote; another supervisor must decide.")
    return ""


def find(
    source: State | None, target: State, *, correcting: bool = False, issuing: bool = False
) -> Step:
    """Return the step between two states; raises Refused when the table has none."""
    for row in _ALL:
        fits = row.suits(correcting=correcting) and row.issuing in (None, issuing)
        if (row.source, row.target) == (source, target) and fits:
            return row
    sentence = tr("a case cannot go from {source} to {target}", source=source, target=target)
    raise Refused(sentence, field="state")
