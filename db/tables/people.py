"""Persons and the desk's policy."""

from sqlalchemy import CheckConstraint, Text
from sqlalchemy.orm import Mapped

from db.tables.base import Base, flag, kept, strict


class PersonRow(Base):
    """Somebody who signs in; `sealed_key` is their private key under their password.

    `provisional` is 1 while a supervisor knows that password, for they handed the key out.
    """

    __tablename__ = "persons"
    kind = "person"
    __table_args__ = strict(
        CheckConstraint("role IN ('editor', 'supervisor')", name="role"),
        flag("gone"),
        flag("provisional"),
    )

    name: Mapped[str] = kept(Text, nullable=False)
    role: Mapped[str] = kept(Text, nullable=False)
    public_key: Mapped[str] = kept(Text, nullable=False)
    sealed_key: Mapped[str] = kept(Text, nullable=False)
    gone: Mapped[int] = kept(nullable=False)
    provisional: Mapped[int | None] = kept()


class PolicyRow(Base):
    """The one row of what the desk has decided; `checklist` is a JSON list, `logo` a SHA-256."""

    __tablename__ = "policies"
    kind = "policy"
    __table_args__ = strict(
        CheckConstraint("minimum_origins BETWEEN 0 AND 20", name="minimum_origins"),
        flag("blind_second_verdict"),
        CheckConstraint("lock_minutes BETWEEN 0 AND 240", name="lock_minutes"),
        CheckConstraint("length(logo) = 64", name="logo"),
    )

    name: Mapped[str] = kept(Text, nullable=False)
    minimum_origins: Mapped[int] = kept(nullable=False)
    blind_second_verdict: Mapped[int] = kept(nullable=False)
    checklist: Mapped[str] = kept(Text, nullable=False)
    scale: Mapped[str] = kept(Text, nullable=False)
    language: Mapped[str] = kept(Text, nullable=False)
    address: Mapped[str] = kept(Text, nullable=False)
    correction_policy: Mapped[str] = kept(Text, nullable=False)
    lock_minutes: Mapped[int | None] = kept()
    site: Mapped[str | None] = kept(Text)
    logo: Mapped[str | None] = kept(Text)
