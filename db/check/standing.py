"""Where one case stood when an event came: its state, its authors, its approvals in force."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from db.check.changed import Changed
from db.check.roll import Entry
from db.errors import Refused
from db.guard import ERASE
from db.records import Role, State
from db.rules import content, workflow
from resources.i18n import tr

_DECIDING = frozenset({"approve", "reissue"})
_HANDING_IN = frozenset({"submit", "correct"})
_ISSUING = frozenset({"publish", "reissue"})
_GIVEN_UP = ("correction", "abandoned")


@dataclass(slots=True)
class Standing:
    """`submitted` is the revision under review, "" once an erasure made another of it.

    `erasers` are those who erased content since another handed the case in, `seconds` those who
    gave a second verdict, `correction` is the id of the one under way. `given` is the revision of
    every approval, `published` those that were in force when the last brief was issued.
    """

    state: State | None = None
    authors: set[str] = field(default_factory=set)
    erasers: set[str] = field(default_factory=set)
    seconds: set[str] = field(default_factory=set)
    correction: str | None = None
    submitted: str = ""
    approvals: dict[str, str] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)
    published: dict[str, str] = field(default_factory=dict)

    def judge(
        self, act: str, author_id: str, author: Entry, changes: Sequence[Changed]
    ) -> Iterator[str]:
        """Yield what the case did not allow, and go on to where the event left it."""
        before, step = self.state, None
        edits = any(content.is_content(change.kind, change.field) for change in changes)
        for change in changes:
            if (change.kind, change.field) == ("case", "state"):
                self.state = State(change.value)
                issuing = any(other.kind == "brief" for other in changes)
                step = _step(before, self.state, correcting=self.correction is not None,
                             issuing=issuing)
                yield from self._step(step, before, author_id, author, edits)
        if edits and before is not None:
            yield from self._edit(act, before)
        name = step.name if step else ""
        yield from self._approvals(name, act, author_id, changes)
        yield from self._briefs(name, act, author_id, changes)
        yield from self._corrections(name, act, before, changes)
        if name != "abandon" and edits and before not in (None, State.DRAFT) and self.approvals:
            yield tr("it leaves an approval in force over what it changes")
        self._go_on(name, act, author_id, changes, edits)

    def _step(
        self,
        step: workflow.Step | None,
        before: State | None,
        author_id: str,
        author: Entry,
        edits: bool,
    ) -> Iterator[str]:
        if step is None:
            yield tr("a case cannot go from {source} to {target}", source=before or "-",
                     target=self.state)
            return
        if step in workflow.VOIDS:
            if not edits:
                yield tr("it takes an approval back without an edit")
            return
        if step.role == Role.SUPERVISOR and not author.leads:
            yield tr("its author, {name}, was no supervisor then, and only one may {step} a case",
                     name=author.name, step=step.name)
        if step.by_another and author_id in self.authors | self.seconds:
            yield tr("its author, {name}, decided over what they had written", name=author.name)
        if step.by_another and author_id in self.erasers:
            yield tr("its author, {name}, decided over what they had erased in", name=author.name)
        if edits and before is not None and step.name != "abandon":
            yield tr("it moves the case and changes it in one act")

    def _edit(self, act: str, before: State) -> Iterator[str]:
        if before not in workflow.EDITABLE and act != ERASE:
            yield tr("it changes a case that is {state}", state=before)
        if before == State.APPROVED and self.state == State.APPROVED:
            yield tr("it changes an approved case, which stays approved")

    def _approvals(
        self, step: str, act: str, author_id: str, changes: Sequence[Changed]
    ) -> Iterator[str]:
        made = _made("approval", changes)
        if made and step not in _DECIDING:
            yield tr("it approves a case without the step of an approval")
        for change in changes:
            if change.kind != "approval":
                continue
            if change.id not in made:
                yield from self._altered(step, act, change)
            elif change.field == "approved_by" and change.value != author_id:
                yield tr("it approves in another's name")
            elif change.field == "revision":
                self.approvals[change.id] = self.given[change.id] = str(change.value)
                if step == "approve" and self.submitted not in ("", change.value):
                    yield tr("it approves another revision than the one under review")

    def _altered(self, step: str, act: str, change: Changed) -> Iterator[str]:
        if (change.field, change.value) == ("voided", 1):
            self.approvals.pop(change.id, None)
        elif step == "abandon" and (change.field, change.value) == ("voided", 0):
            self.approvals[change.id] = self.given.get(change.id, "")
        elif act != ERASE:
            yield tr("it alters an approval that was given")

    def _corrections(
        self, step: str, act: str, before: State | None, changes: Sequence[Changed]
    ) -> Iterator[str]:
        made = _made("correction", changes)
        others = {c.id for c in changes if c.kind == "correction"} - made - {self.correction}
        if others and act != ERASE:
            yield tr("it alters a correction that had ended")
        given_up = {c.id for c in changes if (c.kind, c.field) == _GIVEN_UP}
        if given_up and step != "abandon":
            yield tr("it gives a correction up without the step of doing so")
        if step == "abandon" and self.correction not in given_up:
            yield tr("it publishes a correction without a brief")
        if step == "abandon" and self.approvals != self.published:
            yield tr("it gives a correction up and leaves other approvals in force than those of "
                     "what was published")
        retiered = any((c.kind, c.field) == ("correction", "tier") for c in changes)
        if retiered and step not in ("correct", "submit") and before != State.CORRECTING:
            yield tr("it says how deep a correction goes while none is written")

    def _briefs(
        self, step: str, act: str, author_id: str, changes: Sequence[Changed]
    ) -> Iterator[str]:
        made = _made("brief", changes)
        if made and step not in _ISSUING:
            yield tr("it issues a brief without the step of a publication")
        for change in changes:
            if change.kind != "brief":
                continue
            if change.id not in made:
                if act != ERASE:
                    yield tr("it alters a brief that was issued")
            elif change.field == "issued_by" and change.value != author_id:
                yield tr("it issues a brief in another's name")
            elif change.field == "revision" and change.value not in self.approvals.values():
                yield tr("it issues a brief of another revision than the approved one")
        if step == "publish" and not made:
            yield tr("it publishes a case without a brief")

    def _go_on(
        self, step: str, act: str, author_id: str, changes: Sequence[Changed], edits: bool
    ) -> None:
        if edits and step != "abandon":
            (self.erasers if act == ERASE else self.authors).add(author_id)
            self.submitted = ""
        if step in _ISSUING:
            self.published = dict(self.approvals)
        if step in _HANDING_IN:  # by another, who answers for what the erasure left
            self.erasers &= {author_id}
        elif step in _DECIDING:
            self.erasers.clear()
        for change in changes:
            if (change.kind, change.field) == ("round", "revision"):
                self.submitted = str(change.value)
            elif (change.kind, change.field) == ("second", "filed_by"):
                self.seconds.add(str(change.value))
            elif (change.kind, change.field) == ("correction", "opened_at"):
                self.correction = change.id
            elif (change.kind, change.field) == ("correction", "closed_at"):
                self.correction = None


def _step(
    before: State | None, now: State, *, correcting: bool, issuing: bool
) -> workflow.Step | None:
    with suppress(Refused):
        return workflow.find(before, now, correcting=correcting, issuing=issuing)
    return None


def _made(kind: str, changes: Sequence[Changed]) -> set[str]:
    """Return the ids of what came with these changes: a row says then of which case it is."""
    return {change.id for change in changes if (change.kind, change.field) == (kind, "case_id")}
