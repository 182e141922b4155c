"""A full disk or a read-only one gives one sentence, and the desk stays as it was."""

import pytest

from db.actions import analysis, claims, evidence, workflow
from db.backup import backup
from db.casefile import export_case, import_case
from db.check import check
from db.desk import Desk
from db.errors import Unavailable
from desktop.cli import run
from resources import path as resource
from tests import desks
from tests.desks import BRIEF, block
from tests.faults import disks
from tests.faults.test_foreign import bytes_of

SAMPLE = resource("sample", "al-bab.case.json")
LONG = "It is stone [@nasa] [@esa]. " + "word " * 30_000
"""Longer than what a write-ahead log keeps room for."""


@pytest.fixture
def disk(tmp_path):
    with disks.small(tmp_path / "disk") as found:
        yield found


@pytest.fixture
def room(disk):
    """A desk on the small disk."""
    with desks.newsdesk_in(disk.folder) as found:
        yield found


def unavailable(act, *arguments, **fields):
    """Do what must fail for want of room, and return the one sentence."""
    with pytest.raises(Unavailable) as error:
        act(*arguments, **fields)
    sentence = error.value.sentence
    assert "\n" not in sentence
    return sentence


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_saving_on_a_full_disk_changes_nothing_and_works_again_with_room(room, disk):
    case_id = room.ready()
    parts = [block(LONG)]
    with disk.full():
        before = room.look()
        sentence = unavailable(analysis.set_blocks, room.desk, room.editor, case_id, parts)
        assert "The disk is full" in sentence
        assert "Everything saved before is safe" in sentence
        assert room.look() == before
    room.act(analysis.set_blocks, case_id, parts)
    assert check(room.desk) == ()


def test_small_acts_on_a_full_disk_are_saved_whole_or_not_at_all(room, disk):
    case_id = room.ready()
    with disk.full():
        kept = None
        for number in range(400):
            try:
                room.act(claims.edit, case_id, place=f"Place {number}")
            except Unavailable:
                break
            kept = f"Place {number}"
        else:
            pytest.fail("the disk was never full")
        assert room.read(case_id).claim.place == kept
    room.act(claims.edit, case_id, place="Here")
    assert check(room.desk) == ()


def test_attaching_on_a_full_disk_keeps_no_half_file(room, disk, tmp_path):
    item = room.read(room.ready()).evidence[0].id
    file = tmp_path / "scan.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 200_000)
    with disk.full():
        before = room.look()
        assert "disk is full" in unavailable(evidence.attach, room.desk, room.editor, item, file)
        assert room.look() == before
        assert not list((room.desk.path / "evidence").glob(".*"))
    room.act(evidence.attach, item, file)
    assert check(room.desk) == ()


def test_publishing_on_a_full_disk_leaves_the_case_approved(room, disk):
    case_id = room.approved()
    brief, revision = BRIEF + b"x" * 200_000, room.read(case_id).revision
    with disk.full():
        before = room.look()
        unavailable(workflow.publish, room.desk, room.supervisor, case_id, brief, revision=revision)
        assert room.look() == before
    room.act(workflow.publish, case_id, brief, revision=revision, by=room.supervisor)


def test_making_a_desk_on_a_full_disk_leaves_nothing(disk):
    with disk.full():
        before = names(disk.folder)
        sentence = unavailable(Desk.create, disk.folder / "New.stet", "New")
        assert "full" in sentence or "No space" in sentence
        assert names(disk.folder) == before
    Desk.create(disk.folder / "New.stet", "New").close()


def test_opening_a_desk_on_a_full_disk_says_so(disk):
    path = desks.copied(disk.folder / "News.stet")
    with disk.full():
        before = bytes_of(path)
        assert "full" in unavailable(Desk.open, path)
        assert bytes_of(path) == before
    Desk.open(path).close()


@pytest.mark.parametrize("is_desk_there", [True, False], ids=["desk", "target"])
def test_a_backup_on_a_full_disk_leaves_the_old_one(disk, tmp_path, is_desk_there):
    folder = disk.folder if is_desk_there else tmp_path
    with desks.newsdesk_in(folder) as room:
        room.ready()
        out = disk.folder / "desk.tar"
        out.write_text("old")
        with disk.full():
            before = names(tmp_path)
            unavailable(backup, room.desk, out)
            assert names(tmp_path) == before
            assert out.read_text() == "old"
        backup(room.desk, out)
        restored = desks.unpacked(out, tmp_path / "restored")
        Desk.open(restored).close()


def test_an_export_on_a_full_disk_leaves_the_old_one(newsdesk, disk):
    case_id = newsdesk.ready()
    out = disk.folder / "case.json"
    out.write_text("old")
    newsdesk.act(analysis.set_blocks, case_id, [block(LONG)])
    with disk.full():
        unavailable(export_case, newsdesk.desk, case_id, out)
        assert out.read_text() == "old"
    export_case(newsdesk.desk, case_id, out)
    assert import_case(newsdesk.desk, newsdesk.editor, out).id


@pytest.mark.parametrize("options", [(), ("--dossier",)], ids=["public", "dossier"])
def test_a_brief_on_a_full_disk_leaves_the_old_one(newsdesk, disk, capsys, options):
    number = newsdesk.read(newsdesk.ready()).number
    out = disk.folder / "brief.pdf"
    out.write_bytes(b"old")
    newsdesk.desk.close()
    command = ["brief", str(newsdesk.desk.path), number, "-o", str(out), *options]
    with disk.full():
        before = names(disk.folder)
        assert run(command) == 1
        [sentence] = capsys.readouterr().err.splitlines()
        assert "No space left" in sentence or "is full" in sentence
        assert names(disk.folder) == before
        assert out.read_bytes() == b"old"
    assert run(command) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_a_desk_that_cannot_even_be_read_for_want_of_room_says_that(room, disk):
    with disk.full():
        assert "The disk is full" in unavailable(room.look)
    assert room.look()


def test_an_import_on_a_full_disk_leaves_no_half_case(room, disk):
    before = room.look()
    with disk.full():
        for _ in range(30):
            try:
                import_case(room.desk, room.editor, SAMPLE)
            except Unavailable:
                break
            before = room.look()
        assert room.look() == before
    assert check(room.desk) == ()


def test_a_desk_on_a_read_only_disk_is_refused_untouched(disk, capsys):
    path = desks.copied(disk.folder / "News.stet")
    disk.make_read_only()
    before = bytes_of(path)
    assert "cannot be written to" in unavailable(Desk.open, path)
    assert run(["check", str(path)]) == 1
    assert "cannot be written to" in capsys.readouterr().err
    assert bytes_of(path) == before


def test_nothing_is_written_to_a_read_only_disk(newsdesk, disk):
    case_id = newsdesk.ready()
    disk.make_read_only()
    before = newsdesk.look()
    unavailable(backup, newsdesk.desk, disk.folder / "desk.tar")
    unavailable(export_case, newsdesk.desk, case_id, disk.folder / "case.json")
    unavailable(Desk.create, disk.folder / "New.stet", "New")
    assert newsdesk.look() == before


def test_a_vault_that_became_read_only_keeps_no_row(newsdesk, disk, tmp_path):
    item = newsdesk.read(newsdesk.ready()).evidence[0].id
    newsdesk.desk.vault.folder.rmdir()
    newsdesk.desk.vault.folder.symlink_to(disk.folder)
    disk.make_read_only()
    file = tmp_path / "a.txt"
    file.write_text("one")
    before = newsdesk.look()
    assert "could not be kept" in unavailable(
        evidence.attach, newsdesk.desk, newsdesk.editor, item, file
    )
    assert newsdesk.look() == before
