"""Files come to the desk before any act speaks of them, and go back when an act fails."""

import errno
import hashlib
import os
from types import SimpleNamespace

import pytest

from db import hashing
from db.actions import evidence, undoing
from db.check import check, examine
from db.copying import STRETCH, Stopped
from db.errors import Refused
from db.queries import history
from db.tables import CaseRow
from db.unit import act


@pytest.fixture
def vault(newsdesk):
    return newsdesk.desk.vault


@pytest.fixture
def case_id(newsdesk):
    return newsdesk.ready()


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7\n" + os.urandom(2 * STRETCH))
    return path


@pytest.fixture(params=["the system copies", "it cannot between these disks", "it never can"])
def way(request, monkeypatch):
    """Copy in each way that a system may offer."""
    def refuse(*_):
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    if request.param == "it cannot between these disks":
        monkeypatch.setattr(os, "copy_file_range", refuse, raising=False)
    elif request.param == "it never can":
        monkeypatch.delattr(os, "copy_file_range", raising=False)


def left_in(vault):
    return sorted(path for path in vault.folder.glob(".*"))


@pytest.mark.usefixtures("way")
def test_a_received_file_has_its_hash_and_no_row(vault, scan):
    incoming = vault.receive(scan)
    content = scan.read_bytes()
    assert incoming.sha256 == hashlib.sha256(content).hexdigest()
    assert (incoming.name, incoming.size) == ("scan.pdf", len(content))
    assert incoming.draft.read_bytes() == content
    assert not vault.path(incoming.sha256).exists()


@pytest.mark.usefixtures("way")
def test_progress_is_told_and_reaches_the_whole(vault, scan):
    told = []
    vault.receive(scan, lambda done, size: told.append((done, size)))
    size, done = scan.stat().st_size, [done for done, _ in told]
    assert done == sorted(set(done))
    assert done[-1] == size
    assert {wanted for _, wanted in told} == {size}


def test_a_stopped_copy_leaves_nothing(vault, scan):
    def stop(_done, _size):
        raise Stopped

    with pytest.raises(Stopped):
        vault.receive(scan, stop)
    assert left_in(vault) == []


def test_a_dropped_file_leaves_nothing(vault, scan):
    vault.drop(vault.receive(scan))
    assert left_in(vault) == []


def test_an_item_is_added_with_all_its_files(newsdesk, vault, case_id, scan):
    files = [vault.receive(scan), vault.receive_bytes(b"words", "note.txt")]
    newsdesk.act(evidence.add, case_id, title="Scan", files=files)
    item = newsdesk.read(case_id).evidence[-1]
    assert [kept.name for kept in item.attachments] == ["scan.pdf", "note.txt"]
    assert left_in(vault) == []


def test_a_refused_item_gives_its_files_back(newsdesk, vault, case_id, scan):
    incoming = vault.receive(scan)
    before = newsdesk.look()
    with pytest.raises(Refused):
        newsdesk.act(evidence.add, case_id, title="Scan", files=[incoming], published="soon")
    assert newsdesk.look() == before
    assert incoming.draft.read_bytes() == scan.read_bytes()
    newsdesk.act(evidence.add, case_id, title="Scan", files=[incoming])
    kept = newsdesk.read(case_id).evidence[-1].attachments[0]
    assert vault.sound(kept.sha256)
    assert left_in(vault) == []


def test_a_file_given_back_after_it_was_settled_can_be_settled_again(vault, scan):
    incoming = vault.receive(scan)
    vault.discard(vault.settle(incoming))
    assert not vault.path(incoming.sha256).exists()
    vault.settle(incoming)
    assert vault.sound(incoming.sha256)


def test_what_another_item_holds_stays_when_an_act_fails(newsdesk, vault, case_id, scan):
    newsdesk.act(evidence.add, case_id, title="Scan", files=[vault.receive(scan)])
    again = vault.receive(scan)
    vault.discard(vault.settle(again))
    assert vault.sound(again.sha256)
    vault.drop(again)
    assert left_in(vault) == []


def test_items_can_be_put_in_the_order_of_their_numbers(newsdesk, case_id):
    first = newsdesk.read(case_id).evidence[0]
    newsdesk.act(evidence.move, first.id, 1)
    assert [item.key for item in newsdesk.read(case_id).evidence] == ["esa", "nasa"]
    newsdesk.act(evidence.arrange_by_number, case_id)
    assert [item.key for item in newsdesk.read(case_id).evidence] == ["nasa", "esa"]


def test_undo_takes_an_item_back_with_its_files_and_history_names_them(newsdesk, vault, case_id):
    before = newsdesk.read(case_id).evidence
    newsdesk.act(evidence.add, case_id, title="Scan", files=[vault.receive_bytes(b"x", "a.txt")])
    told = history.page(newsdesk.desk, case_id)
    assert told[0].words == "Editor added evidence “Scan” with “a.txt”"
    newsdesk.act(undoing.undo, case_id)
    assert newsdesk.read(case_id).evidence == before
    assert check(newsdesk.desk) == ()


class Failing:
    """A digest that fails after some of the file: no memory is left, say."""

    def __init__(self):
        self.fed = 0

    def update(self, _):
        self.fed += 1
        if self.fed > 2:
            raise MemoryError


def test_a_hash_that_fails_on_its_thread_ends_the_copy_and_keeps_nothing(
    vault, scan, monkeypatch
):
    monkeypatch.setattr(hashing, "hashlib", SimpleNamespace(sha256=Failing))
    with pytest.raises(MemoryError):
        vault.receive(scan)
    with pytest.raises(MemoryError):
        list(iter_fed(40))
    assert left_in(vault) == []


def iter_fed(pieces):
    """Feed more pieces than may wait for the hash."""
    with hashing.fed() as (feed, _):
        for _ in range(pieces):
            yield feed(b"piece")


def test_a_file_of_an_act_that_was_cut_short_is_told_and_condemns_nothing(newsdesk, vault):
    kept = vault.keep(b"settled, and then the power failed")
    report = examine(newsdesk.desk)
    assert report.findings == ()
    (remark,) = report.remarks
    assert f"File {kept.sha256} in evidence/ belongs to nothing" in remark


def test_what_was_wrong_is_said_though_the_file_cannot_be_taken_back(newsdesk, vault):
    def keep_and_fail():
        with act(newsdesk.desk, newsdesk.editor, "x") as unit:
            kept = vault.path(unit.keep(vault.keep(b"text")).sha256)
            kept.unlink()
            (kept / "within").mkdir(parents=True)  # no unlink takes it
            unit.get(CaseRow, "nowhere")

    with pytest.raises(Refused, match="not there any more"):
        keep_and_fail()
