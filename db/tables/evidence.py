"""Evidence items and the files kept with them."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped

from db.tables.base import CasePart, flag, kept, strict


class EvidenceRow(CasePart):
    """One item; `origin_id` is the item that this one repeats."""

    __tablename__ = "evidence"
    kind = "evidence"
    __table_args__ = strict(
        flag("removed"),
        flag("is_primary"),
        flag("unused"),
        CheckConstraint("stance IN ('supports', 'refutes', 'context')", name="stance"),
        CheckConstraint("reliability BETWEEN 'A' AND 'F'", name="reliability"),
        CheckConstraint("credibility BETWEEN 1 AND 6", name="credibility"),
        Index(
            "ix_evidence_key", "case_id", "key", unique=True, sqlite_where=text("removed = 0")
        ),
    )

    key: Mapped[str] = kept(Text, nullable=False)
    position: Mapped[int] = kept(nullable=False)
    stance: Mapped[str] = kept(Text, nullable=False)
    form: Mapped[str] = kept(Text, nullable=False)
    is_primary: Mapped[int] = kept(nullable=False)
    title: Mapped[str] = kept(Text, nullable=False)
    publisher: Mapped[str | None] = kept(Text)
    author: Mapped[str | None] = kept(Text)
    published: Mapped[str | None] = kept(Text)
    accessed: Mapped[str | None] = kept(Text)
    language: Mapped[str | None] = kept(Text)
    url: Mapped[str | None] = kept(Text)
    archived_url: Mapped[str | None] = kept(Text)
    locator: Mapped[str | None] = kept(Text)
    quote: Mapped[str | None] = kept(Text)
    translation: Mapped[str | None] = kept(Text)
    origin_id: Mapped[str | None] = kept(
        Text, ForeignKey("evidence.id", deferrable=True, initially="DEFERRED")
    )
    reliability: Mapped[str | None] = kept(Text)
    credibility: Mapped[int | None] = kept()
    note: Mapped[str | None] = kept(Text)
    unused: Mapped[int] = kept(nullable=False)


class AttachmentRow(CasePart):
    """Bytes in the vault; without an evidence item it is a claimant's portrait."""

    __tablename__ = "attachments"
    kind = "attachment"
    __table_args__ = strict(
        flag("removed"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
        CheckConstraint("size >= 0", name="size"),
    )

    evidence_id: Mapped[str | None] = kept(Text, ForeignKey("evidence.id"), index=True)
    position: Mapped[int] = kept(nullable=False)
    name: Mapped[str] = kept(Text, nullable=False)
    sha256: Mapped[str] = kept(Text, nullable=False)
    media_type: Mapped[str] = kept(Text, nullable=False)
    size: Mapped[int] = kept(nullable=False)
    caption: Mapped[str | None] = kept(Text)
    alt: Mapped[str | None] = kept(Text)
