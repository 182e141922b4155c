"""The migrations give exactly the schema that the models describe."""

from contextlib import closing

import pytest
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlcipher3 import dbapi2

from db import engine
from db.migrations import run
from db.rules import scales
from db.rules.kinds import TABLES
from db.store import APPLICATION_ID, SCHEMA, prepare
from db.tables import ROWS
from db.tables.journal import PRECEDENTS, SEARCH, events

OURS_ALONE = {"schema_version"}
"""Alembic's own table, which no model describes."""


@pytest.fixture
def migrated(tmp_path):
    """A connection to a file that the migrations made."""
    run.run(tmp_path / "desk.sqlite")
    with closing(dbapi2.connect(str(tmp_path / "desk.sqlite"))) as connection:
        prepare(connection)
        yield connection


@pytest.fixture
def modelled(tmp_path):
    """A connection to a file with the tables of the models."""
    (tmp_path / "models.sqlite").touch()
    made = engine.make(tmp_path / "models.sqlite")
    with made.begin() as connection:
        for table in events.metadata.sorted_tables:
            connection.execute(CreateTable(table))
            for index in table.indexes:
                connection.execute(CreateIndex(index))
        connection.exec_driver_sql(SEARCH)
        connection.exec_driver_sql(PRECEDENTS)
    with made.connect() as connection:
        yield connection.connection.driver_connection
    made.dispose()


def tables(connection):
    """Return every table that people's work stands in: its columns, keys and settings."""
    names = connection.execute(
        "SELECT name, strict, wr FROM pragma_table_list "
        "WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return {
        name: (strict, without_rowid, *(_pragma(connection, about, name) for about in
               ("table_xinfo", "foreign_key_list", "index_list")))
        for name, strict, without_rowid in names
        if name not in OURS_ALONE
    }


def _pragma(connection, about, table):
    rows = connection.execute(f"SELECT * FROM pragma_{about}(?)", (table,)).fetchall()
    return sorted((row[1:] for row in rows), key=repr)


def sql(connection):
    """Return the words of every table and index, white space aside."""
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') "
        "AND sql IS NOT NULL AND name NOT LIKE 'search_%'"
    ).fetchall()
    return {name: " ".join(words.split()) for name, words in rows if name not in OURS_ALONE}


def test_columns_keys_and_indexes_are_the_same(migrated, modelled):
    assert tables(migrated) == tables(modelled)


def test_constraints_are_word_for_word_the_same(migrated, modelled):
    assert sql(migrated) == sql(modelled)


def test_every_table_is_strict(migrated):
    assert all(strict == 1 for strict, *_ in tables(migrated).values())


def test_a_file_says_whose_it_is_and_which_schema_it_has(migrated):
    assert migrated.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert migrated.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    named = migrated.execute("SELECT version_num FROM schema_version").fetchone()
    assert named == (f"{SCHEMA:04}",)
    assert migrated.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_migrating_again_changes_nothing(tmp_path, migrated):
    statement = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    before = migrated.execute(statement).fetchall()
    run.run(tmp_path / "desk.sqlite")
    assert migrated.execute(statement).fetchall() == before


def test_every_kept_column_remembers_what_it_held():
    for row in ROWS.values():
        for attribute in row.__mapper__.column_attrs:
            if attribute.key != "id":
                assert getattr(row, attribute.key).impl.active_history, (row.kind, attribute.key)


def test_readers_know_the_table_of_every_kind_of_row():
    assert {kind: row.__tablename__ for kind, row in ROWS.items()} == TABLES


def test_a_case_keeps_the_scale_version_that_it_was_begun_with(newsdesk):
    case_id = newsdesk.ready()
    reference = newsdesk.rows("SELECT scale FROM cases WHERE id = ?", case_id)[0][0]
    assert scales.load(reference) == newsdesk.read(case_id).scale
    assert reference == newsdesk.read(case_id).scale.reference


@pytest.mark.parametrize("scale", scales.every(), ids=lambda scale: scale.reference)
def test_a_scale_is_found_by_what_is_pinned(scale):
    assert scales.load(scale.reference) == scale
