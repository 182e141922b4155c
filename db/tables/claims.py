"""Claims, who made them, and where they appeared."""

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped

from db.tables.base import CasePart, flag, kept, strict


class ClaimRow(CasePart):
    """The words checked, as they were said."""

    __tablename__ = "claims"
    kind = "claim"
    __table_args__ = strict(flag("removed"))

    quote: Mapped[str] = kept(Text, nullable=False)
    date: Mapped[str | None] = kept(Text)
    place: Mapped[str | None] = kept(Text)
    medium: Mapped[str | None] = kept(Text)
    url: Mapped[str | None] = kept(Text)


class ClaimantRow(CasePart):
    """The person or organisation that said it."""

    __tablename__ = "claimants"
    kind = "claimant"
    __table_args__ = strict(
        flag("removed"),
        CheckConstraint("entity IN ('person', 'organization')", name="entity"),
    )

    name: Mapped[str] = kept(Text, nullable=False)
    entity: Mapped[str] = kept(Text, nullable=False)
    role: Mapped[str | None] = kept(Text)
    same_as: Mapped[str | None] = kept(Text)
    portrait_id: Mapped[str | None] = kept(Text, ForeignKey("attachments.id"))


class AppearanceRow(CasePart):
    """One dated place where the claim was seen."""

    __tablename__ = "appearances"
    kind = "appearance"
    __table_args__ = strict(flag("removed"))

    publisher: Mapped[str] = kept(Text, nullable=False)
    date: Mapped[str | None] = kept(Text)
    url: Mapped[str | None] = kept(Text)
    position: Mapped[int] = kept(nullable=False)
