"""The frozen snapshot that feeds every output (DESIGN.md, the second idea)."""

from dataclasses import dataclass

from db.records.content import Block, Claim, Evidence, Reply
from db.records.people import Credit, Policy
from db.records.scale import Rating, Scale
from db.records.words import AnchorKind, Decision, State, Tier


@dataclass(frozen=True, slots=True)
class Comment:
    """One remark; answers share the `thread` (the id of the first remark)."""

    id: str
    thread: str
    anchor: AnchorKind
    anchor_id: str | None
    anchor_field: str | None
    text: str
    by: Credit
    at: str
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """One trip from "submitted" to a decision; open while `decision` is None."""

    id: str
    number: int
    revision: str
    submitted_by: Credit
    submitted_at: str
    decision: Decision | None = None
    decided_by: Credit | None = None
    decided_at: str | None = None
    note: str | None = None


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


@dataclass(frozen=True, slots=True)
class Correction:
    """A change after publication; `public_note` and `closed_at` come with the new brief."""

    id: str
    tier: Tier
    reason: str
    opened_by: Credit
    opened_at: str
    public_note: str | None = None
    closed_at: str | None = None


@dataclass(frozen=True, slots=True)
class IssuedBrief:
    """A PDF that left the house; its bytes lie in the vault under `sha256`."""

    id: str
    number: int
    sha256: str
    revision: str
    paper: str
    by: Credit
    at: str
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class CaseSnapshot:
    """A whole case at one moment.

    `revision` is 64 hex digits over the content alone; `head` is the journal's chain value (64 hex
    digits) when it was read; `authors` are those who changed content, first writer first. Times
    are UTC, `2026-11-22T20:15:00.000Z`.
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
    approvals: tuple[Approval, ...] = ()
    corrections: tuple[Correction, ...] = ()
    briefs: tuple[IssuedBrief, ...] = ()
    authors: tuple[Credit, ...] = ()
    notes: str | None = None

    @property
    def rating(self) -> Rating | None:
        """The chosen rating on the pinned scale."""
        return self.scale.rating(self.verdict)

    @property
    def approval(self) -> Approval | None:
        """The approval in force: the last one, unless it was voided."""
        last = self.approvals[-1] if self.approvals else None
        return last if last and not last.voided else None

    @property
    def returned(self) -> bool:
        """Whether the last round sent this draft back."""
        last = self.rounds[-1] if self.rounds else None
        return bool(self.state == State.DRAFT and last and last.decision == Decision.RETURNED)
