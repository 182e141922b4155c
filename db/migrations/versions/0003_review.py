"""Second verdicts, ticks, comments on words, withdrawals, keys handed out, waits at the door."""

from pathlib import Path

from alembic import op

from db.migrations.statements import statements

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables of review; make tables with further columns anew.

    A column that a table gains is empty in every old row: the journal says nothing of it, and
    empty means what the desk did before.
    """
    for statement in statements(Path(__file__).with_suffix(".sql").read_text()):
        op.execute(statement)


def downgrade() -> None:
    """Refuse: the old file is kept beside the migrated one."""
    raise NotImplementedError
