"""The first schema: everything that `0001_first.sql` creates."""

from pathlib import Path

from alembic import op

from db.migrations.statements import statements

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create all tables, indexes and the search index."""
    for statement in statements(Path(__file__).with_suffix(".sql").read_text()):
        op.execute(statement)


def downgrade() -> None:
    """Refuse: before the first schema there is no desk."""
    raise NotImplementedError
