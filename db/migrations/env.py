"""Alembic's entry point: it runs on the connection that `db.migrations.run` hands it."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"], version_table="schema_version"
)
with context.begin_transaction():
    context.run_migrations()
