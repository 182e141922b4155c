"""Whatever is altered in a desk behind its back, `check` names the place."""

from random import Random

import pytest

from desktop.cli import run
from tests.faults import desks

FLIPS = 80


def other(value):
    """Return a value that differs from this one in one bit."""
    if isinstance(value, int):
        return value ^ 1
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:]
    return value[:-1] + chr(ord(value[-1]) ^ 1)


FILLED = [(table, column) for table, column, value in desks.places() if value is not None]
LONG = [
    (table, column)
    for table, column, value in desks.places()
    if not isinstance(value, int | None) and len(value) >= desks.FOUND
]
"""Columns whose value is long enough to be found in the file's bytes."""
EMPTY = [(table, column) for table, column, value in desks.places() if value is None]


def test_the_desk_has_something_in_every_column():
    assert EMPTY == []


@pytest.fixture
def path(tmp_path):
    """A copy of the desk that has used everything."""
    return desks.copied(tmp_path)


def test_a_sound_desk_has_no_findings(path):
    assert desks.findings(path) == ()
    assert run(["check", str(path)]) == 0


@pytest.mark.parametrize(("table", "column"), FILLED, ids=str)
def test_a_flipped_field_is_named(path, table, column):
    value = next(v for t, c, v in desks.places() if (t, c) == (table, column))
    desks.alter(
        path, f"UPDATE OR REPLACE {table} SET {column} = ? WHERE {column} = ?", other(value), value
    )
    found = " ".join(desks.findings(path))
    assert any(place in found for place in (table, column, *NAMED.get(table, ())))


NAMED = {
    "events": ("Event ",),
    "event_values": ("Event ",),
    "case_cards": ("Case FC-", "The list shows"),
    "case_counts": ("The list does not count",),
    "desk": ("Desk: ", "Event 1"),
    "schema_version": ("Desk: ",),
}
"""How findings call a place that is no row of people's work."""


@pytest.mark.parametrize(("table", "column"), LONG, ids=str)
def test_a_flipped_byte_of_the_file_is_found(path, table, column):
    value = next(v for t, c, v in desks.places() if (t, c) == (table, column))
    sought = value if isinstance(value, bytes) else value.encode()
    file = path / "desk.sqlite"
    whole = file.read_bytes()
    offset = whole.find(sought)
    assert offset >= 0
    for bit in (0x01, 0x80):
        broken = bytearray(whole)
        broken[offset + len(sought) // 2] ^= bit
        _write_alone(file, broken)
        assert desks.findings(path) != (), f"bit {bit:02x} at {offset}"


def test_flips_anywhere_are_found_but_for_a_few_that_nobody_reads(path):
    """STORE.md, SQLite: the replay of the journal found 599 of 602 such flips.

    Some bytes of a database hold nothing (counters of its header, gaps within its pages), and each
    desk lays its own out: none is missed in most runs, one in some.
    """
    chance = Random(1)
    file = path / "desk.sqlite"
    whole = file.read_bytes()
    used = [offset for offset, byte in enumerate(whole) if byte]
    missed = 0
    for offset in chance.sample(used, FLIPS):
        broken = bytearray(whole)
        broken[offset] ^= 1 << chance.randrange(8)
        _write_alone(file, broken)
        missed += desks.findings(path) == ()
    assert missed <= FLIPS // 20


def _write_alone(file, content):
    """Write a database's bytes with nothing of an earlier one beside it."""
    file.write_bytes(content)
    for side in ("-wal", "-shm"):
        file.with_name(file.name + side).unlink(missing_ok=True)
    for copy in (file.parent / "backups").iterdir():
        copy.unlink()


def test_every_file_of_the_vault_is_hashed(path):
    kept = [file for file in (path / "evidence").rglob("*") if file.is_file()]
    assert len(kept) == 6
    for file in kept:
        sound = file.read_bytes()
        for broken in (bytes([sound[0] ^ 1]) + sound[1:], sound[:-1], sound + b"\0", b""):
            file.write_bytes(broken)
            (finding,) = desks.findings(path)
            assert file.name in finding
        file.unlink()
        (finding,) = desks.findings(path)
        assert file.name in finding
        file.write_bytes(sound)
    assert desks.findings(path) == ()


def test_the_command_says_where_and_ends_with_1(path, capsys):
    desks.alter(path, "UPDATE claims SET quote = 'The moon is made of cheese.' WHERE place <> ''")
    assert run(["check", str(path)]) == 1
    assert "claims" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM events WHERE seq = 7", "Event 8: events before it are missing"),
        ("DELETE FROM event_values WHERE seq = 7 AND ordinal = 0", "Event 7: it has"),
        ("DELETE FROM comments", "the row is missing"),
        ("DELETE FROM case_cards", "is missing from the list"),
        ("UPDATE events SET signature = (SELECT signature FROM events LIMIT 1)", "signature"),
        ("UPDATE events SET author = (SELECT id FROM persons WHERE role = 'editor')", "author"),
        ("UPDATE event_values SET value = NULL, salt = NULL WHERE seq = 5", "never erased"),
        ("UPDATE event_values SET value = NULL WHERE seq = 5", "never erased"),
        ("UPDATE event_values SET salt = NULL WHERE seq = 5", "is not what was committed"),
        ("UPDATE evidence SET quote = CAST(x'ff41' AS TEXT)", "evidence, row"),
        ("UPDATE events SET body = CAST(x'ff41' AS TEXT) WHERE seq = 3", "Event 3"),
        ("UPDATE events SET body = '[]', id = 'x' WHERE seq = 3", "Event 3"),
        ("UPDATE event_values SET value = CAST(x'ff41' AS TEXT) WHERE seq = 3", "Event 3"),
        ("UPDATE persons SET public_key = 'x'", "persons, row"),
        ("UPDATE attachments SET sha256 = 'a' || char(0) || '/../b'", "attachments, row"),
        ("UPDATE search SET words = 'other'", "search index"),
        ("INSERT INTO search (rowid, words) VALUES (9999, 'stray')", "finds what is no case"),
        ("UPDATE precedents SET words = 'other'", "index of precedents"),
        ("INSERT INTO precedents (rowid, words) VALUES (9999, 'stray')", "finds what is no case"),
        ("DELETE FROM case_counts", "does not count its cases"),
        ("INSERT INTO topics SELECT 'x', 9, min(id), 0, 'forged' FROM cases", "topics, row forged"),
        ("ALTER TABLE case_cards RENAME COLUMN returned TO returnee", "Table case_cards is not as"),
        ("UPDATE erasures SET erased_field = 'name'", "erasures, row"),
        ("DELETE FROM erasures", "never erased"),
    ],
)
def test_what_was_forged_is_named(path, statement, words):
    desks.alter(path, statement)
    assert words in " ".join(desks.findings(path))


def test_every_finding_can_be_printed(path):
    desks.alter(path, "UPDATE attachments SET name = CAST(x'ff41' AS TEXT)")
    for finding in desks.findings(path):
        assert finding.encode()
        assert "\n" not in finding


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("CREATE TRIGGER spy AFTER INSERT ON comments BEGIN DELETE FROM comments; END",
         "Trigger spy is not one of ours"),
        ("DROP TRIGGER events_keep_update", "Trigger events_keep_update is missing"),
    ],
)
def test_a_trigger_that_is_not_ours_is_named(path, statement, words):
    with desks.opened_plainly(path) as connection:
        connection.execute(statement)
    assert words in " ".join(desks.findings(path))
