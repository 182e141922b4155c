"""A page of one state or person costs the same among a million cases as among a thousand."""

from pathlib import Path

from alembic import op

from db.migrations.statements import statements

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add three indexes to the list; no row changes.

    Since then claims are known by their numbers, dates and names, too (db/rules/likeness.py): `run`
    makes what is derived anew.
    """
    for statement in statements(Path(__file__).with_suffix(".sql").read_text()):
        op.execute(statement)


def downgrade() -> None:
    """Refuse: the old file is kept beside the migrated one."""
    raise NotImplementedError
