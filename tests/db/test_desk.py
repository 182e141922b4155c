"""A desk's folder: made whole or not at all, held by one, given back."""

import json
import os
import socket
import subprocess
import sys

import pytest

from db.actions import cases
from db.backup import backup
from db.check import check
from db.desk import Desk
from db.errors import Refused, Unavailable
from db.reading import reading
from tests import desks

GONE = 2**22 + 1
"""A process id above Linux's largest: nobody has it."""


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_desk_is_a_folder_of_four_things(newsdesk):
    assert {"desk.sqlite", "evidence", "backups", "lock"} <= set(names(newsdesk.desk.path))
    newsdesk.desk.close()
    assert names(newsdesk.desk.path) == ["backups", "desk.sqlite", "evidence"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "a\0b", "a\nb", "\ud800"])
def test_a_desk_without_a_proper_name_is_not_made(tmp_path, name):
    with pytest.raises(Refused):
        Desk.create(tmp_path / "New.stet", name)
    assert names(tmp_path) == []


def test_nothing_is_made_in_a_folder_that_holds_something(tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Dear")
    (tmp_path / "file").write_text("Dear")
    for path in (tmp_path / "full", tmp_path / "file"):
        with pytest.raises(Refused, match="exists already"):
            Desk.create(path, "New")
    assert names(tmp_path) == ["file", "full"]
    assert names(tmp_path / "full") == ["letter.txt"]


@pytest.mark.parametrize("path", ["x" * 300, "a\0b", "file/below", "\ud800"])
def test_a_path_where_no_folder_can_be_is_said_in_a_sentence(tmp_path, path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises((Unavailable, Refused)):
        Desk.create(tmp_path / path, "New")
    assert names(tmp_path) == ["file"]


def test_a_desk_can_be_made_in_an_empty_folder_one_stands_in(tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path)
    Desk.create(tmp_path / "here", "New").close()
    assert (tmp_path / "here" / "desk.sqlite").is_file()


def test_a_desk_whose_file_has_gone_is_not_made_anew(newsdesk):
    """A drive that was pulled out comes back: nothing may stand in the place of what is on it."""
    newsdesk.desk.pool.close()
    file = newsdesk.desk.file
    file.rename(file.with_name("away.sqlite"))
    for attempt in (newsdesk.events, newsdesk.begin):
        with pytest.raises(Unavailable, match="cannot be opened"):
            attempt()
    assert not file.exists()
    file.with_name("away.sqlite").rename(file)
    newsdesk.begin()


@pytest.mark.parametrize("name", ["50% of #1?.stet", "%41&mode=memory.stet", "Прага ؟.stet"])
def test_a_desk_may_be_called_what_an_address_would_read_otherwise(tmp_path, name):
    Desk.create(tmp_path / "made" / name, "New").close()
    room = desks.opened(desks.copied(tmp_path / "used" / name))
    room.begin()
    room.desk.close()
    for folder in ("made", "used"):
        assert names(tmp_path / folder) == [name]
        assert names(tmp_path / folder / name) == ["backups", "desk.sqlite", "evidence"]


def test_a_second_opening_is_refused_by_the_name_of_the_holder(newsdesk):
    before = (newsdesk.desk.path / "lock").read_bytes()
    with pytest.raises(Unavailable) as refused:
        Desk.open(newsdesk.desk.path)
    for part in ("open in another window", socket.gethostname(), str(os.getpid())):
        assert part in refused.value.sentence
    assert (newsdesk.desk.path / "lock").read_bytes() == before


def test_another_process_is_refused_by_the_name_of_the_holder(newsdesk):
    program = "import sys, pathlib, db.desk; db.desk.Desk.open(pathlib.Path(sys.argv[1]))"
    other = subprocess.run(
        [sys.executable, "-c", program, newsdesk.desk.path],
        capture_output=True, text=True, check=False,
    )
    assert "open in another window" in other.stderr
    assert str(os.getpid()) in other.stderr


def test_closing_gives_the_desk_to_the_next(newsdesk):
    newsdesk.desk.close()
    Desk.open(newsdesk.desk.path).close()


def held(path, **holder):
    """Leave a lock file as another holder would have."""
    whole = {"user": "ada", "host": socket.gethostname(), "process": GONE, "born": "1",
             "since": "2026-11-22 20:00 UTC", **holder}
    (path / "lock").write_text(json.dumps(whole))
    return path


@pytest.mark.parametrize(
    "holder",
    [{"process": GONE}, {"process": 0}, {"process": "x"}, {"process": os.getpid(), "born": "0"}],
    ids=["gone", "nobody", "no number", "another process has its number"],
)
def test_a_lock_that_a_crash_left_is_taken_over(tmp_path, holder):
    path = held(desks.copied(tmp_path / "News.stet"), **holder)
    Desk.open(path).close()
    assert not (path / "lock").exists()


@pytest.mark.parametrize("holder", [{"host": "elsewhere"}, {"host": "elsewhere", "process": 1}])
def test_a_lock_of_another_machine_is_never_taken(tmp_path, holder):
    path = held(desks.copied(tmp_path / "News.stet"), **holder)
    before = (path / "lock").read_bytes()
    with pytest.raises(Unavailable, match="ada on elsewhere"):
        Desk.open(path)
    assert (path / "lock").read_bytes() == before


@pytest.mark.parametrize("words", [b"", b"garbage", b"\xff\xfe", b"[1]", b"{}"])
def test_a_lock_that_cannot_be_read_is_not_taken(tmp_path, words):
    path = desks.copied(tmp_path / "News.stet")
    (path / "lock").write_bytes(words)
    with pytest.raises(Unavailable):
        Desk.open(path)
    assert (path / "lock").read_bytes() == words


def test_a_lock_that_somebody_replaced_is_left_to_them(newsdesk):
    for words in (b'{"user": "bob"}', b"\xff"):
        (newsdesk.desk.path / "lock").write_bytes(words)
        newsdesk.desk.close()
        assert (newsdesk.desk.path / "lock").read_bytes() == words


def test_a_backup_of_an_open_desk_gives_back_everything(newsdesk, tmp_path):
    case_id = newsdesk.published()
    before, snapshot = newsdesk.look(), newsdesk.read(case_id)
    archive = backup(newsdesk.desk, tmp_path / "desk.tar")
    newsdesk.begin("Later.")
    restored = desks.opened(desks.unpacked(archive, tmp_path / "restored"))
    assert restored.look() == before
    assert restored.read(case_id) == snapshot
    assert check(restored.desk) == ()
    restored.begin("It goes on.")
    restored.desk.close()


def test_in_a_desk_out_of_a_backup_one_reads_while_another_writes(newsdesk, tmp_path):
    case_id = newsdesk.begin()
    archive = backup(newsdesk.desk, tmp_path / "desk.tar")
    restored = desks.opened(desks.unpacked(archive, tmp_path / "restored"))
    with reading(restored.desk) as driver:
        driver.execute("SELECT count(*) FROM cases").fetchone()
        restored.act(cases.edit, case_id, title="Written meanwhile")
    restored.desk.close()


def test_a_backup_leaves_nothing_else_behind(newsdesk, tmp_path):
    before = names(newsdesk.desk.path / "backups")
    backup(newsdesk.desk, tmp_path / "desk.tar")
    assert names(newsdesk.desk.path / "backups") == before
    assert names(tmp_path) == ["News.stet", "desk.tar"]


def test_a_backup_that_cannot_be_written_leaves_the_old_one(newsdesk, tmp_path):
    (tmp_path / "desk.tar").mkdir()
    for out in (tmp_path / "desk.tar", tmp_path / "nowhere" / "desk.tar", tmp_path / ("x" * 300)):
        with pytest.raises(Unavailable, match="was not written"):
            backup(newsdesk.desk, out)
    assert names(tmp_path) == ["News.stet", "desk.tar"]
