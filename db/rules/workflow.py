"""The workflow: every step a case can take, who may take it and what it needs (DESIGN.md)."""

from dataclasses import dataclass

from db.errors import Refused
from db.records import Role, State
from resources.i18n import tr

REVIEW_GATES = (
    "claim", "verdict", "citations", "sources", "used", "origins", "attachments", "replies",
    "comments",
)
"""What a draft needs to be submitted, in the order in which people meet them."""
APPROVAL_GATES = (*REVIEW_GATES, "resolved")
"""What an approval needs; these are all gates of `db.rules.gates.judge`."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the table.

    `role` is the least that a person must be, None for either: a supervisor may do all that an
    editor may. `by_another` asks for somebody who is no author of the content. `asks` says what the
    person writes: "note", "reason", "tier" (with a reason), "public note" or nothing.
    """

    name: str
    source: State | None
    target: State
    role: Role | None
    needs: tuple[str, ...] = ()
    asks: str = ""
    by_another: bool = False

    def may(self, role: Role) -> bool:
        """Tell whether a person of that role may take the step, whoever wrote the case."""
        return self.role != Role.SUPERVISOR or role == Role.SUPERVISOR


STEPS = (
    Step("submit", State.DRAFT, State.IN_REVIEW, Role.EDITOR, REVIEW_GATES),
    Step("return", State.IN_REVIEW, State.DRAFT, Role.SUPERVISOR, asks="note"),
    Step("approve", State.IN_REVIEW, State.APPROVED, Role.SUPERVISOR, APPROVAL_GATES,
         by_another=True),
    Step("publish", State.APPROVED, State.PUBLISHED, Role.SUPERVISOR),
    Step("correct", State.PUBLISHED, State.CORRECTING, Role.EDITOR, asks="tier"),
    Step("reissue", State.CORRECTING, State.PUBLISHED, Role.SUPERVISOR,
         APPROVAL_GATES, asks="public note", by_another=True),
    Step("withdraw", State.PUBLISHED, State.WITHDRAWN, Role.SUPERVISOR, asks="reason"),
    Step("shelve", State.DRAFT, State.SHELVED, None, asks="reason"),
    Step("unshelve", State.SHELVED, State.DRAFT, None, asks="reason"),
)
"""The steps that people take, as buttons."""

CREATE = Step("create", None, State.DRAFT, Role.EDITOR)
"""How a case begins; it needs a quote and a claimant, which `cases.create` takes as arguments."""

VOID = Step("void", State.APPROVED, State.DRAFT, None)
"""What any edit of an approved case's content does by itself; nobody takes this step by hand."""

EDITABLE = frozenset({State.DRAFT, State.APPROVED, State.CORRECTING})
"""States in which content may change (in Approved the edit voids the approval)."""


def step(name: str) -> Step:
    """Return the step of that name; raises KeyError for a name that the table does not have."""
    return {row.name: row for row in (*STEPS, CREATE, VOID)}[name]


def steps_from(source: State) -> tuple[Step, ...]:
    """Return the steps that people can take from a state, in the order of their buttons."""
    return tuple(row for row in STEPS if row.source == source)


def find(source: State | None, target: State) -> Step:
    """Return the step between two states; raises Refused when the table has none."""
    for row in (*STEPS, CREATE, VOID):
        if (row.source, row.target) == (source, target):
            return row
    sentence = tr("a case cannot go from {source} to {target}", source=source, target=target)
    raise Refused(sentence, field="state")
