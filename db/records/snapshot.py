"""The frozen snapshot that feeds every output (DESIGN.md, the second idea)."""

from dataclasses import dataclass

from db.records.content import Block, Claim, Evidence, Reply
from db.records.people import Credit, Policy
from db.records.scale import Rating, Scale
from db.records.words import AnchorKind, Decision, State, Tier


@dataclass(frozen=True, slots=True)
class Passage:
    """Words as they stood when somebody wrote about them.

    `before` is what stood before them, `start` where they began, in code points.
    """

    quote: str
    before: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class Comment:
    """One remark; answers share the `thread` (the id of the first remark).

    `passage` holds the words of its anchor that it hangs on, where it hangs on words.
    """

    id: str
    thread: str
    anchor: AnchorKind
    anchor_id: str | None
    anchor_field: str | None
    text: str
    by: Credit
    at: str
    resolved: bool = False
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What whoever decided had seen of the changes, and what not: their places, "block/ID"."""

    seen: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What was named as open and approved all the same.

    Lines of the desk's checklist, ids of comment threads, places of changes that were not seen.
    """

    lines: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the desk's checklist that somebody ticked for one revision."""

    id: str
    line: str
    revision: str
    by: Credit
    at: str


@dataclass(frozen=True, slots=True)
class Round:
    """One trip from "submitted" to a decision; open while `decision` is None.

    `looked` is known since decisions say what had been seen.
    """

    id: str
    number: int
    revision: str
    submitted_by: Credit
    submitted_at: str
    decision: Decision | None = None
    decided_by: Credit | None = None
    decided_at: str | None = None
    note: str | None = None
    looked: Looked | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """A supervisor's decision over one exact revision."""

    id: str
    revision: str
    by: Credit
    at: str
    checklist: tuple[str, ...] = ()
    note: str | None = None
    voided: bool = False
    left_open: LeftOpen = LeftOpen()


@dataclass(frozen=True, slots=True)
class SecondVerdict:
    """Another editor's verdict, given without seeing the first.

    `revision` is what they judged and `scale` the pinned name of its scale; `correction` is the id
    of the correction under which they did. `settlement` answers this rating and `settled_rating`,
    the case's when it was written. `printed` says whether the brief tells of a dissent.
    """

    id: str
    rating: str
    scale: str
    reason: str
    revision: str
    by: Credit
    at: str
    correction: str | None = None
    settlement: str | None = None
    settled_rating: str | None = None
    settled_by: Credit | None = None
    settled_at: str | None = None
    printed: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """A change after publication; `public_note` and `closed_at` come with the new brief.

    One that was `abandoned` has a reason of its own instead of the note. `verdict_before` and
    `scale_before` are what was published when it was opened.
    """

    id: str
    tier: Tier
    reason: str
    opened_by: Credit
    opened_at: str
    public_note: str | None = None
    closed_at: str | None = None
    abandoned: bool = False
    abandoned_for: str | None = None
    verdict_before: str | None = None
    scale_before: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why a published case was withdrawn, and the notice that readers get."""

    id: str
    reason: str
    notice: str
    by: Credit
    at: str


@dataclass(frozen=True, slots=True)
class IssuedBrief:
    """A PDF that left the house; its bytes lie in the vault under `sha256`.

    `erased` is when a supervisor erased the file, for it showed what had to go.
    """

    id: str
    number: int
    sha256: str
    revision: str
    paper: str
    by: Credit
    at: str
    supersedes: str | None = None
    erased: str | None = None


@dataclass(frozen=True, slots=True)
class CaseSnapshot:
    """A whole case at one moment.

    `revision` is 64 hex digits over the content alone; `head` is the journal's chain value (64 hex
    digits) when it was read; `authors` are those who changed content, first writer first.
    `written_by` are those of them whose changes were not given up with a correction, and
    `written_at` is when one last made such a change. Times are UTC, `2026-11-22T20:15:00.000Z`.
    `veiled` says that verdict and reason are left out, because the reader may still be asked for a
    second verdict.
    """

    id: str
    number: str
    state: State
    title: str
    language: str
    claim: Claim
    scale: Scale
    policy: Policy
    revision: str
    head: str
    created_at: str
    updated_at: str
    topics: tuple[str, ...] = ()
    verdict: str | None = None
    reason: str | None = None
    origins_exception: str | None = None
    state_reason: str | None = None
    evidence: tuple[Evidence, ...] = ()
    blocks: tuple[Block, ...] = ()
    replies: tuple[Reply, ...] = ()
    comments: tuple[Comment, ...] = ()
    rounds: tuple[Round, ...] = ()
    ticks: tuple[Tick, ...] = ()
    approvals: tuple[Approval, ...] = ()
    corrections: tuple[Correction, ...] = ()
    briefs: tuple[IssuedBrief, ...] = ()
    authors: tuple[Credit, ...] = ()
    written_by: tuple[Credit, ...] = ()
    written_at: str = ""
    notes: str | None = None
    seconds: tuple[SecondVerdict, ...] = ()
    withdrawal: Withdrawal | None = None
    veiled: bool = False

    def ticked_by(self, person_id: str) -> tuple[str, ...]:
        """Return the lines of the checklist that a person ticked for this revision, in order."""
        own = {tick.line for tick in self.ticks
               if (tick.by.id, tick.revision) == (person_id, self.revision)}
        return tuple(line for line in self.policy.checklist if line in own)

    @property
    def rating(self) -> Rating | None:
        """The chosen rating on the pinned scale."""
        return self.scale.rating(self.verdict)

    @property
    def approval(self) -> Approval | None:
        """The approval in force: the last one that is not voided."""
        return next((each for each in reversed(self.approvals) if not each.voided), None)

    @property
    def correction(self) -> Correction | None:
        """The correction under way."""
        last = self.corrections[-1] if self.corrections else None
        return last if last and last.closed_at is None else None

    @property
    def second(self) -> SecondVerdict | None:
        """The second verdict that counts, once it is no secret: one on this scale, no older than
        the last correction of the verdict. Corrections that were given up count for nothing."""
        places = {None: -1} | {
            c.id: place for place, c in enumerate(self.corrections) if not c.abandoned
        }
        valid = [each for each in self.seconds if each.correction in places]
        if self.veiled or not valid or valid[-1].scale != self.scale.reference:
            return None
        renewed = (
            places[c.id] for c in self.corrections if c.tier == Tier.VERDICT and c.id in places
        )
        return valid[-1] if places[valid[-1].correction] >= max(renewed, default=-1) else None

    @property
    def dissent(self) -> SecondVerdict | None:
        """The second verdict, where it differs from the first."""
        second = self.second
        return second if second and second.rating != self.verdict else None

    @property
    def parties(self) -> frozenset[str]:
        """The ids of those who wrote in the case or gave a verdict on it: none approves it."""
        return frozenset(
            credit.id for credit in (*self.authors, *(second.by for second in self.seconds))
        )

    @property
    def awaits_reissue(self) -> bool:
        """Whether the brief in force was erased: a correction has to give readers another."""
        last = self.briefs[-1] if self.briefs else None
        return bool(self.state == State.PUBLISHED and last and last.erased)

    @property
    def returned(self) -> bool:
        """Whether the last round sent this draft, or this correction, back."""
        last = self.rounds[-1] if self.rounds else None
        if last is None or last.decision != Decision.RETURNED:
            return False
        if self.state == State.CORRECTING and self.correction is not None:
            return last.submitted_at >= self.correction.opened_at  # else of one that was given up
        return self.state == State.DRAFT
