"""Corrections that are given up, and why."""

from pathlib import Path

from alembic import op

from db.migrations.statements import statements

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table of corrections anew with columns that are empty in every old row."""
    for statement in statements(Path(__file__).with_suffix(".sql").read_text()):
        op.execute(statement)


def downgrade() -> None:
    """Refuse: the old file is kept beside the migrated one."""
    raise NotImplementedError
