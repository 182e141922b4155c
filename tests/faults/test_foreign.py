"""What is no desk of ours is refused in one sentence and stays as it was, byte for byte."""

import hashlib
import os
import shutil
import sqlite3
import struct

import pytest

from db.desk import Desk
from db.errors import Unavailable
from db.front import peek
from db.store import SCHEMA
from desktop.cli import run
from tests.faults import desks

PDF = b"%PDF-1.7\n" + b"1 0 obj\n<<>>\nendobj\n" * 100


def header(path, offset, value):
    """Write four bytes into the header of a desk's database."""
    with (path / "desk.sqlite").open("r+b") as file:
        file.seek(offset)
        file.write(struct.pack(">I", value))


def newer(path):
    header(path, 60, SCHEMA + 1)


def foreign(path):
    header(path, 68, 0x12345678)


def another_program(path):
    (path / "desk.sqlite").unlink()
    with sqlite3.connect(path / "desk.sqlite") as connection:
        connection.execute("CREATE TABLE letters (words)")
    connection.close()


def renamed_pdf(path):
    (path / "desk.sqlite").write_bytes(PDF)


def empty(path):
    (path / "desk.sqlite").write_bytes(b"")


def short(path):
    os.truncate(path / "desk.sqlite", 99)


def cut_off(path):
    os.truncate(path / "desk.sqlite", (path / "desk.sqlite").stat().st_size // 2)


def header_alone(path):
    os.truncate(path / "desk.sqlite", 100)


def cut_to_the_first_page(path):
    os.truncate(path / "desk.sqlite", 4096)


def folder_instead(path):
    (path / "desk.sqlite").unlink()
    (path / "desk.sqlite").mkdir()


def gone(path):
    (path / "desk.sqlite").unlink()


def garbage_after_the_header(path):
    whole = (path / "desk.sqlite").read_bytes()
    (path / "desk.sqlite").write_bytes(whole[:100] + os.urandom(len(whole) - 100))


SENTENCES = {
    newer: "newer Stet", foreign: "belongs to another program", gone: "is no desk",
    another_program: "belongs to another program", renamed_pdf: "is no database",
    empty: "is no database", short: "is no database", folder_instead: "is no desk",
    cut_off: "damaged", header_alone: "damaged", cut_to_the_first_page: "damaged",
    garbage_after_the_header: "damaged",
}


def bytes_of(folder):
    """Return the hash of every file of a folder; a lock that was given back is none."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("spoil", SENTENCES, ids=lambda spoil: spoil.__name__)
def test_what_is_no_desk_is_refused_untouched(tmp_path, spoil):
    path = desks.copied(tmp_path)
    spoil(path)
    before = bytes_of(path)
    with pytest.raises(Unavailable, match=SENTENCES[spoil]) as refused:
        Desk.open(path)
    assert "\n" not in refused.value.sentence
    assert bytes_of(path) == before


@pytest.mark.parametrize("spoil", SENTENCES, ids=lambda spoil: spoil.__name__)
@pytest.mark.parametrize("command", ["check", "list"])
def test_a_command_says_so_and_ends_with_1(tmp_path, capsys, spoil, command):
    path = desks.copied(tmp_path)
    spoil(path)
    before = bytes_of(path)
    assert run([command, str(path)]) == 1
    said = capsys.readouterr().err
    assert SENTENCES[spoil] in said
    assert "Traceback" not in said
    assert bytes_of(path) == before


@pytest.mark.parametrize("path", ["nowhere", "x" * 300, "a\0b", "file/below"])
def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path, path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Unavailable):
        Desk.open(tmp_path / path)
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_a_desk_without_its_evidence_still_opens_and_says_what_is_missing(tmp_path):
    path = desks.copied(tmp_path)
    shutil.rmtree(path / "evidence")
    assert len(desks.findings(path)) == 6


def test_a_front_that_cannot_be_read_is_said_in_a_sentence(tmp_path):
    path = desks.copied(tmp_path)
    garbage_after_the_header(path)
    with pytest.raises(Unavailable):
        peek(path)
