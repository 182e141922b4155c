"""Rounds and what decides them, corrections, withdrawals, issued briefs and erasures."""

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped

from db.tables.base import Base, CasePart, flag, kept, strict


class RoundRow(CasePart):
    """One trip from "submitted" to a decision.

    `seen` is a JSON object of what whoever decided had seen of the changes, and what not.
    """

    __tablename__ = "rounds"
    kind = "round"
    __table_args__ = strict(
        flag("removed"),
        CheckConstraint("decision IN ('returned', 'approved')", name="decision"),
    )

    number: Mapped[int] = kept(nullable=False)
    revision: Mapped[str] = kept(Text, nullable=False)
    submitted_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    submitted_at: Mapped[str] = kept(Text, nullable=False)
    decision: Mapped[str | None] = kept(Text)
    decided_by: Mapped[str | None] = kept(Text, ForeignKey("persons.id"))
    decided_at: Mapped[str | None] = kept(Text)
    note: Mapped[str | None] = kept(Text)
    seen: Mapped[str | None] = kept(Text)


class TickRow(CasePart):
    """A line of the desk's checklist that somebody ticked for one revision of a case."""

    __tablename__ = "ticks"
    kind = "tick"
    __table_args__ = strict(flag("removed"))

    line: Mapped[str] = kept(Text, nullable=False)
    revision: Mapped[str] = kept(Text, nullable=False)
    ticked_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    ticked_at: Mapped[str] = kept(Text, nullable=False)


class ApprovalRow(CasePart):
    """A supervisor's decision over one revision; `checklist` is a JSON list of what was ticked.

    `left_open` is a JSON object of what they named as open and approved all the same.
    """

    __tablename__ = "approvals"
    kind = "approval"
    __table_args__ = strict(flag("removed"), flag("voided"))

    revision: Mapped[str] = kept(Text, nullable=False)
    approved_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    approved_at: Mapped[str] = kept(Text, nullable=False)
    checklist: Mapped[str] = kept(Text, nullable=False)
    note: Mapped[str | None] = kept(Text)
    voided: Mapped[int] = kept(nullable=False)
    left_open: Mapped[str | None] = kept(Text)


class CorrectionRow(CasePart):
    """A change after publication; open while `closed_at` is empty.

    `abandoned` is 1 in one that was given up, and `abandoned_for` says why.
    """

    __tablename__ = "corrections"
    kind = "correction"
    __table_args__ = strict(
        flag("removed"),
        flag("abandoned"),
        CheckConstraint("tier IN ('verdict', 'substance', 'wording')", name="tier"),
    )

    tier: Mapped[str] = kept(Text, nullable=False)
    reason: Mapped[str] = kept(Text, nullable=False)
    opened_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    opened_at: Mapped[str] = kept(Text, nullable=False)
    public_note: Mapped[str | None] = kept(Text)
    closed_at: Mapped[str | None] = kept(Text)
    abandoned: Mapped[int | None] = kept()
    abandoned_for: Mapped[str | None] = kept(Text)


class SecondRow(CasePart):
    """Another editor's verdict, given without seeing the first.

    `revision` is what they judged, `correction_id` the correction under which they did. A
    settlement answers the two ratings that stood when it was written: this one, and
    `settled_rating` of the case. `printed` is 1 where the brief tells of the dissent.
    """

    __tablename__ = "seconds"
    kind = "second"
    __table_args__ = strict(flag("removed"), flag("printed"))

    rating: Mapped[str] = kept(Text, nullable=False)
    scale: Mapped[str] = kept(Text, nullable=False)
    reason: Mapped[str] = kept(Text, nullable=False)
    revision: Mapped[str] = kept(Text, nullable=False)
    filed_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    filed_at: Mapped[str] = kept(Text, nullable=False)
    settlement: Mapped[str | None] = kept(Text)
    settled_rating: Mapped[str | None] = kept(Text)
    settled_by: Mapped[str | None] = kept(Text, ForeignKey("persons.id"))
    settled_at: Mapped[str | None] = kept(Text)
    printed: Mapped[int | None] = kept()
    correction_id: Mapped[str | None] = kept(Text, ForeignKey("corrections.id"))


class WithdrawalRow(CasePart):
    """Why a published case was withdrawn, and what readers are told."""

    __tablename__ = "withdrawals"
    kind = "withdrawal"
    __table_args__ = strict(flag("removed"))

    reason: Mapped[str] = kept(Text, nullable=False)
    notice: Mapped[str] = kept(Text, nullable=False)
    withdrawn_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    withdrawn_at: Mapped[str] = kept(Text, nullable=False)


class BriefRow(CasePart):
    """A PDF that left the house; its bytes lie in the vault."""

    __tablename__ = "briefs"
    kind = "brief"
    __table_args__ = strict(
        flag("removed"),
        CheckConstraint("paper IN ('a4', 'letter')", name="paper"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
    )

    number: Mapped[int] = kept(nullable=False)
    sha256: Mapped[str] = kept(Text, nullable=False)
    revision: Mapped[str] = kept(Text, nullable=False)
    paper: Mapped[str] = kept(Text, nullable=False)
    issued_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    issued_at: Mapped[str] = kept(Text, nullable=False)
    supersedes: Mapped[str | None] = kept(Text, ForeignKey("briefs.id"))


class ErasureRow(Base):
    """Names the value that a supervisor took out; what it was is gone from every event."""

    __tablename__ = "erasures"
    kind = "erasure"
    __table_args__ = strict()

    erased_kind: Mapped[str] = kept(Text, nullable=False)
    erased_id: Mapped[str] = kept(Text, nullable=False)
    erased_field: Mapped[str] = kept(Text, nullable=False)
    reason: Mapped[str] = kept(Text, nullable=False)
    erased_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    erased_at: Mapped[str] = kept(Text, nullable=False)
