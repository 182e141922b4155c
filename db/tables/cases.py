"""Cases and their topics."""

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped

from db.records import State
from db.tables.base import Base, CasePart, flag, kept, strict

_STATES = ", ".join(f"'{state.value}'" for state in State)


class CaseRow(Base):
    """One fact-check; `scale` pins a version, `verdict` is a rating's id on it."""

    __tablename__ = "cases"
    kind = "case"
    __table_args__ = strict(
        UniqueConstraint("number"),
        CheckConstraint(f"state IN ({_STATES})", name="state"),
    )

    number: Mapped[str] = kept(Text, nullable=False)
    state: Mapped[str] = kept(Text, nullable=False)
    state_reason: Mapped[str | None] = kept(Text)
    title: Mapped[str] = kept(Text, nullable=False)
    language: Mapped[str] = kept(Text, nullable=False)
    scale: Mapped[str] = kept(Text, nullable=False)
    verdict: Mapped[str | None] = kept(Text)
    reason: Mapped[str | None] = kept(Text)
    origins_exception: Mapped[str | None] = kept(Text)
    notes: Mapped[str | None] = kept(Text)
    created_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    created_at: Mapped[str] = kept(Text, nullable=False)


class TopicRow(CasePart):
    """One topic of a case, in its order."""

    __tablename__ = "topics"
    kind = "topic"
    __table_args__ = strict(flag("removed"))

    name: Mapped[str] = kept(Text, nullable=False)
    position: Mapped[int] = kept(nullable=False)


class VersionRow(CasePart):
    """A state of a case that somebody gave a name; `revision` is what it was then."""

    __tablename__ = "versions"
    kind = "version"
    __table_args__ = strict(flag("removed"))

    name: Mapped[str] = kept(Text, nullable=False)
    revision: Mapped[str] = kept(Text, nullable=False)
