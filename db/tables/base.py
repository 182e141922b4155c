"""The base of all tables: STRICT, named constraints, and rows that keep the value they had."""

from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Every journaled table; `kind` is its name in events."""

    metadata = MetaData(naming_convention=NAMES)
    kind: ClassVar[str]

    id: Mapped[str] = mapped_column(Text, primary_key=True)


def kept(*arguments: Any, **options: Any) -> MappedColumn[Any]:
    """Make a column whose old value is loaded before it changes, so that the unit can see it."""
    return mapped_column(*arguments, active_history=True, **options)


def flag(name: str) -> CheckConstraint:
    """Constrain a column to 0 or 1: STRICT tables know no booleans."""
    return CheckConstraint(f"{name} IN (0, 1)", name=name)


def strict(*constraints: Any) -> tuple[Any, ...]:
    """Return the table arguments of a STRICT table with these constraints."""
    return (*constraints, {"sqlite_strict": True})


class CasePart(Base):
    """A row that belongs to one case and is removed softly."""

    __abstract__ = True

    @declared_attr
    def case_id(cls) -> Mapped[str]:  # noqa: N805  SQLAlchemy calls it on the class
        """The case that this row is a part of."""
        return kept(Text, ForeignKey("cases.id"), nullable=False, index=True)

    @declared_attr
    def removed(cls) -> Mapped[int]:  # noqa: N805  SQLAlchemy calls it on the class
        """1 once taken out; the row stays, so that undo and history can show it."""
        return kept(nullable=False, default=0)
