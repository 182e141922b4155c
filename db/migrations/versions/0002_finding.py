"""The list and the search index in the order of the journal, with counts; versions with names."""

from pathlib import Path

from alembic import op

from db.migrations.statements import statements

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Replace what is derived from the cases (`db.migrations.run` fills it); add versions."""
    for statement in statements(Path(__file__).with_suffix(".sql").read_text()):
        op.execute(statement)


def downgrade() -> None:
    """Refuse: the old file is kept beside the migrated one."""
    raise NotImplementedError
