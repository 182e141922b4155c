"""A desk of an earlier schema is moved on as it is opened, and loses nothing."""

import tarfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import store
from db.check import check
from db.desk import Desk
from db.errors import Unavailable
from db.header import DATABASE, read_version
from db.queries import cases
from db.records import State, Wanted
from db.store import SCHEMA
from tests.faults.desks import whole

GOLDEN = Path(__file__).parents[1] / "golden"
OLD = (1, 2, 3, 4)
"""The schemas that had desks: one of each, with something in every table, is kept in golden/."""
WORDS = {1: "rock astronomy", 2: "stone nasa", 3: "rock", 4: "rock"}
TITLES = {
    1: ["Is it cheese?"], 2: ["Is it cheese?"] * 3, 3: ["Is it cheese?"], 4: ["Is it cheese?"],
}
STATES = {
    1: {State.PUBLISHED: 1, State.SHELVED: 1},
    2: {State.PUBLISHED: 1, State.SHELVED: 1, State.CORRECTING: 1, State.DRAFT: 1},
    3: {State.WITHDRAWN: 1, State.SHELVED: 1},
    4: {State.WITHDRAWN: 1, State.SHELVED: 1},
}
DERIVED = (
    "case_cards", "case_counts", "case_words", "precedents", "schema_version", "search"
)


@pytest.fixture(params=OLD)
def before(request):
    """The schema that the old desk has."""
    return request.param


@pytest.fixture
def path(tmp_path, before):
    """The old desk, closed."""
    with tarfile.open(GOLDEN / f"schema-{before}.stet.tar.xz") as archive:
        archive.extractall(tmp_path, filter="data")
    return tmp_path / "News.stet"


@pytest.fixture
def moved(path):
    """The old desk, opened by this version."""
    desk = Desk.open(path)
    yield desk
    desk.close()


def written(file):
    """Return every table that people's work stands in: its rows, without what is empty in them."""
    with closing(dbapi2.connect(str(file))) as connection:
        connection.row_factory = dbapi2.Row
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: [filled(row) for row in connection.execute(f"SELECT * FROM {name}").fetchall()]
            for (name,) in names.fetchall()
            if not name.startswith(DERIVED)
        }


def filled(row):
    """Return what a row says; a column that a table gained is empty in it."""
    return {name: row[name] for name in row.keys() if row[name] is not None}  # noqa: SIM118


def schema(file):
    """Return every table, index and trigger in words."""
    with closing(dbapi2.connect(str(file))) as connection:
        statement = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        return connection.execute(statement).fetchall()


def test_it_is_moved_on_and_sound(path, before):
    assert read_version(path) == before
    with closing(Desk.open(path)) as desk:
        assert read_version(path) == SCHEMA
        assert check(desk) == ()


def test_everything_written_is_as_it_was(path):
    before = written(path / DATABASE)
    Desk.open(path).close()
    after = written(path / DATABASE)
    assert {table: after[table] for table in before} == before


def test_it_has_the_schema_of_a_new_desk(path):
    Desk.open(path).close()
    assert schema(path / DATABASE) == schema(whole() / DATABASE)


def test_the_old_file_is_kept(path, before):
    bytes_before = (path / DATABASE).read_bytes()
    Desk.open(path).close()
    (kept,) = (path / "backups").iterdir()
    assert kept.name == f"before-schema-{SCHEMA}-from-{before}.sqlite"
    assert kept.read_bytes() == bytes_before
    assert not list(path.glob(".desk*"))


def test_its_cases_are_found_and_counted(moved, before):
    assert [card.title for card in cases.page(moved, words=WORDS[before])] == TITLES[before]
    assert cases.listing(moved, Wanted()).counts.by_state == STATES[before]


def test_a_copy_left_by_a_power_cut_is_no_hindrance(path):
    (path / f".{DATABASE}-migrating").write_bytes(b"half a copy")
    with closing(Desk.open(path)) as desk:
        assert check(desk) == ()


def test_a_desk_that_somebody_else_reads_is_left_as_it_is(path, before, monkeypatch):
    """What stands in the log and cannot be brought into the file would be lost with the log."""
    monkeypatch.setattr(store, "PRAGMAS", (*store.PRAGMAS, "PRAGMA busy_timeout = 1"))
    with closing(dbapi2.connect(str(path / DATABASE))) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM claims").fetchall()
        with closing(dbapi2.connect(str(path / DATABASE))) as third:
            for _ in range(2):
                third.execute("UPDATE claims SET removed = 1 - removed")
                third.commit()
        with pytest.raises(Unavailable, match="in use by another program"):
            Desk.open(path)
    assert read_version(path) == before
    with closing(Desk.open(path)) as desk:
        assert check(desk) == ()
