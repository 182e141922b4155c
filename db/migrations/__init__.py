"""Schema versions of a desk: made and moved on by Alembic, checked before they count."""
