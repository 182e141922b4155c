"""One person at one desk: the only thing that feature models know of the world around them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from db.errors import Refused, Unavailable
from db.records import CaseSnapshot, Changes, Person, State
from db.rules.workflow import EDITABLE
from desktop.gone import has_gone
from desktop.saving.drafts import Drafts
from desktop.saving.records import Answer, Failure

__all__ = ["Answer", "Expected", "Failure", "Jobs", "Seat"]


class Jobs(Protocol):
    """Work off the window's thread; answers arrive back on it, in order for `write`."""

    def write(self, call: Callable[[], Any], done: Answer, failed: Failure) -> None:
        """Run on the one writer thread, after everything handed in before."""

    def read(
        self, call: Callable[[], Any], done: Answer, failed: Failure, *, patient: bool = False
    ) -> None:
        """Run on the reading pool; what is `patient` lets the window paint first."""


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody who has not signed in yet: who they say they are, and no key."""

    person: Person


class Seat(QObject):
    """Runs acts and questions for the models, and holds the snapshot of the case in view."""

    case_opened = Signal(object)  # CaseSnapshot, or None when no case is in view
    case_stayed = Signal(object)  # CaseSnapshot or None: the case that was wanted cannot be read
    case_changed = Signal(object)  # CaseSnapshot of the same case, read anew after a commit
    desk_changed = Signal(object)  # Changes of any case
    leaving = Signal()  # models hand in what is still unsaved, now
    pending = Signal(int)  # acts handed in and not yet on disk
    refused = Signal(object)  # Refused that no control took
    unavailable = Signal(object)  # Unavailable: shown as a banner
    crashed = Signal(object)  # any other exception: a bug
    goto = Signal(object)  # Place that somebody asked to see
    erase_wanted = Signal(object)  # tuple of Trace that a supervisor pointed at
    told = Signal(str)  # a sentence worth a passing strip: "The backup is in ..."

    def __init__(self, desk: Any, signer: Any, jobs: Jobs, snapshot: Callable[..., Any]) -> None:
        super().__init__()
        self.desk = desk
        self.signer = signer
        desk.reader = signer.person  # what they must not see yet, no query tells them
        self.case: CaseSnapshot | None = None
        self._jobs = jobs
        self._snapshot = snapshot
        self._wanted: str | None = None
        self._under_way = 0
        self._touched = False  # somebody asked to change the approved case in view
        self._held: list[Callable[[], None]] = []
        self.drafts = Drafts(self)
        self.leaving.connect(self.drafts.flush)

    def sit(self, signer: Any) -> None:
        """Seat the person who was expected; what was to be done in their name is done now."""
        self.signer = signer
        self.desk.reader = signer.person
        held, self._held = self._held, []
        for call in held:
            call()

    @property
    def may_change(self) -> bool:
        """Whether the content of the case in view may be changed now."""
        return bool(self.case and self.case.state in EDITABLE and not self.holds_approved)

    @property
    def is_wanted(self) -> bool:
        """Whether a case is in view, or on its way there."""
        return self._wanted is not None

    @property
    def holds_approved(self) -> bool:
        """Whether the case in view is approved, and nobody here has yet asked to change it.

        A stray key would void the approval, and no undoing brings that back.
        """
        return bool(self.case and self.case.state is State.APPROVED and not self._touched)

    def touch_approved(self) -> None:
        """Let the approved case in view be changed; it stays approved until it is."""
        if self.case is not None:
            self._touched = True
            self.case_changed.emit(self.case)

    def act(
        self,
        action: Callable[..., Any],
        *arguments: Any,
        done: Answer | None = None,
        refused: Callable[[Refused], None] | None = None,
        failed: Failure | None = None,
        **fields: Any,
    ) -> None:
        """Run `action(desk, signer, *arguments, **fields)` on the writer thread.

        `done` gets its `Done`; `refused` gets a `Refused` to show beside its control, and without
        it the shell shows the sentence; `failed` hears of any other error, to keep what it handed
        in: the shell tells the person. While somebody is only expected, it waits for them.
        """
        if isinstance(self.signer, Expected):
            self._held.append(partial(
                self.act, action, *arguments, done=done, refused=refused, failed=failed, **fields
            ))
            return
        self._count(+1)
        self._jobs.write(
            lambda: action(self.desk, self.signer, *arguments, **fields),
            partial(self._acted, done), partial(self._not_acted, refused, failed),
        )

    def ask(
        self, query: Callable[..., Any], *arguments: Any, answer: Answer,
        failed: Failure | None = None, patient: bool = False, **named: Any,
    ) -> None:
        """Run `query(desk, *arguments, **named)` on the reading pool; `answer` gets the result.

        `failed` hears of an error, as in `work`. What is `patient` waits until the case in view is
        painted: Python runs one thread at a time.
        """
        self._jobs.read(
            lambda: query(self.desk, *arguments, **named), answer, partial(self._fail, failed),
            patient=patient,
        )

    def work(
        self, call: Callable[[], Any], *, done: Answer, failed: Failure | None = None
    ) -> None:
        """Run a pure function (rendering, hashing) on the reading pool.

        `failed` hears of an error, to let go of what waits for the answer; the shell tells it.
        """
        self._jobs.read(call, done, partial(self._fail, failed))

    def follow(
        self, call: Callable[[], Any], *, done: Answer, failed: Failure | None = None
    ) -> None:
        """Run a call on the pool once everything handed in so far is on disk: export, backup.

        `failed` hears of an error, as in `work`.
        """
        self.leaving.emit()
        self._jobs.write(
            _nothing, lambda _: self.work(call, done=done, failed=failed),
            partial(self._fail, failed),
        )

    def after(self, call: Callable[[], None]) -> None:
        """Call on the window's thread once everything handed in so far was taken or refused."""
        self._jobs.write(_nothing, lambda _: call(), self.report)

    def here(self, take: Answer, otherwise: Answer | None = None) -> Answer:
        """Return what takes an answer while the case in view is; after that `otherwise` does.

        Somebody acts on a case while the next is being read: what is said of it then has no place.
        """
        return partial(self._take_here, self._in_view, take, otherwise)

    def open_case(self, case_id: str | None) -> None:
        """Bring a case into view once everything unsaved has been handed in."""
        self.leaving.emit()
        self._wanted = case_id
        if case_id is None:
            self._show(None)
        else:
            self._reread(case_id)

    def bring(self, case: CaseSnapshot) -> None:
        """Bring a case into view that was read already; nothing may have changed since."""
        self._wanted = case.id
        self._show(case)

    def announce(self, changes: Changes) -> None:
        """Take note of a commit; called on the window's thread by the shell's refresh."""
        self.desk_changed.emit(changes)
        if changes.case_id in (None, self._wanted) and self._wanted is not None:
            self._reread(self._wanted)

    def report(self, error: Exception) -> None:
        """Hand an error that no control took to the shell."""
        if isinstance(error, Refused):
            self.refused.emit(error)
        elif isinstance(error, Unavailable):
            self.unavailable.emit(error)
        else:
            self.crashed.emit(error)

    def _fail(self, failed: Failure | None, error: Exception) -> None:
        """Let whoever waits for an answer let go, and hand the error to the shell."""
        _hand(failed, error)
        self.report(error)

    @property
    def _in_view(self) -> str | None:
        return self.case.id if self.case is not None else None

    def _take_here(
        self, case_id: str | None, take: Answer, otherwise: Answer | None, said: Any
    ) -> None:
        if self._in_view == case_id:
            take(said)
        elif otherwise is not None:
            otherwise(said)

    def _reread(self, case_id: str) -> None:
        # On the writer thread, so that what was handed in before is in what is read.
        self._jobs.write(
            lambda: self._snapshot(self.desk, case_id), self._arrived,
            partial(self._fail, partial(self._stay, case_id)),
        )

    def _stay(self, case_id: str, _: Exception) -> None:
        """Want again what is in view, where it was another case that could not be read."""
        if case_id == self._wanted != self._in_view:
            self._wanted = self._in_view
            self.case_stayed.emit(self.case)

    def _arrived(self, snapshot: CaseSnapshot) -> None:
        if snapshot.id == self._wanted:
            self._show(snapshot)

    def _show(self, snapshot: CaseSnapshot | None) -> None:
        same = self.case is not None and snapshot is not None and self.case.id == snapshot.id
        self._touched = bool(
            same and snapshot and snapshot.state is State.APPROVED and self._touched
        )
        self.case = snapshot
        self.drafts.enter(*((snapshot.id, snapshot.number) if snapshot else ("", "")))
        (self.case_changed if same else self.case_opened).emit(snapshot)
        self.drafts.leave_others()

    def _acted(self, done: Answer | None, answer: Any) -> None:
        _hand(done, answer)
        self._count(-1)  # last: whoever hears of it asks what is still lacking
        self.drafts.flush_failed()

    def _not_acted(
        self, refused: Callable[[Refused], None] | None, failed: Failure | None, error: Exception
    ) -> None:
        if isinstance(error, Refused) and refused is not None and not has_gone(refused):
            refused(error)
        else:
            self._fail(failed, error)
        self._count(-1)

    def _count(self, step: int) -> None:
        self._under_way += step
        self.pending.emit(self._under_way)


def _hand(answer: Answer | Failure | None, said: Any) -> None:
    """Hand an answer to who waits for it, unless there is nobody, or nobody any more."""
    if answer is not None and not has_gone(answer):
        answer(said)


def _nothing() -> None:
    """Stand in the writer's queue behind everything that was handed in."""
