"""A case goes out as a file and comes in again as it was, with everything kept beside it."""

import hashlib
import json
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import given

from db.actions import claims, evidence
from db.casefile import export_case, import_case
from db.check import check
from db.errors import Refused, Unavailable
from db.queries.snapshots import snapshot
from db.rules.document import document
from resources import path as resource
from tests import desks, strategies
from tests.db import moves

SAMPLE = resource("sample", "al-bab.case.json")


@contextmanager
def folder():
    found = Path(mkdtemp(prefix="stet-case-"))
    try:
        yield found
    finally:
        shutil.rmtree(found)


@pytest.fixture(scope="module")
def room():
    """One desk for all examples: each brings a case of its own."""
    with folder() as found, desks.newsdesk_in(found) as opened:
        yield opened
        assert check(opened.desk) == ()


def with_real_files(written, beside):
    """Put bytes on disk for every file that a document names, and name them truly."""
    for number, file in enumerate(_files(written)):
        content = f"file {number}: {file['name']}".encode()
        path = beside / f"{number}.bin"
        path.write_bytes(content)
        file.update(sha256=_sha256(content), size=len(content), path=path.name)
    return written


def _files(written):
    portrait = written["claim"]["claimant"].get("portrait")
    listed = [file for item in written["evidence"] for file in item["files"]]
    return [portrait, *listed] if portrait else listed


def _sha256(content):


    return hashlib.sha256(content).hexdigest()


def without_paths(written):
    for file in _files(written):
        file.pop("path")
    return written


@given(case=strategies.snapshots())
def test_import_of_export_is_the_identity(room, case):
    with folder() as beside:
        first = beside / "first.json"
        first.write_text(json.dumps(with_real_files(document(case), beside)))
        one = snapshot(room.desk, import_case(room.desk, room.editor, first).id)
        export_case(room.desk, one.id, beside / "second.json")
        second = json.loads((beside / "second.json").read_text())
        other = snapshot(room.desk, import_case(room.desk, room.second, beside / "second.json").id)
        expected = without_paths(json.loads(first.read_text()))
    assert other.revision == one.revision
    assert document(other) == document(one) == without_paths(second) == expected
    assert one.number != other.number


def test_the_sample_comes_back_as_it_was(newsdesk, tmp_path):
    case_id = import_case(newsdesk.desk, newsdesk.editor, SAMPLE).id
    export_case(newsdesk.desk, case_id, tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text()) == json.loads(SAMPLE.read_text())


def test_an_import_is_one_event(newsdesk):
    before = newsdesk.events()
    import_case(newsdesk.desk, newsdesk.editor, SAMPLE)
    assert newsdesk.events() == before + 1


def test_files_go_out_and_come_in_with_the_case(newsdesk, tmp_path):
    folder_ = moves.pictures(tmp_path / "files")
    case_id = newsdesk.ready()
    items = newsdesk.read(case_id).evidence
    newsdesk.act(evidence.attach, items[0].id, folder_ / "a.txt")
    newsdesk.act(evidence.attach, items[1].id, folder_ / "a.txt")
    newsdesk.act(claims.set_portrait, case_id, folder_ / "face.png")
    export_case(newsdesk.desk, case_id, tmp_path / "out.json")
    again = import_case(newsdesk.desk, newsdesk.second, tmp_path / "out.json").id
    assert newsdesk.read(again).revision == newsdesk.read(case_id).revision
    assert check(newsdesk.desk) == ()


def refused(room, path, words):
    before = room.look()
    with pytest.raises(Refused, match=words):
        import_case(room.desk, room.editor, path)
    assert room.look() == before


def case_with(folder_, *files):
    """Write the sample with these files on its first evidence item."""
    written = json.loads(SAMPLE.read_text())
    written["evidence"][0]["files"] = list(files)
    path = folder_ / "case.json"
    path.write_text(json.dumps(written))
    return path


def test_a_file_that_is_not_there_is_refused_whole(newsdesk, tmp_path):
    refused(newsdesk, case_with(tmp_path, "gone.txt"), "gone.txt cannot be read")


def test_the_files_before_a_missing_one_are_not_kept(newsdesk, tmp_path):
    (tmp_path / "here.txt").write_text("here")
    refused(newsdesk, case_with(tmp_path, "here.txt", "gone.txt"), "gone.txt cannot be read")


def test_an_altered_file_is_refused(newsdesk, tmp_path):
    (tmp_path / "a.txt").write_text("altered")
    file = {"name": "a.txt", "sha256": "0" * 64, "media_type": "text/plain", "size": 7}
    refused(newsdesk, case_with(tmp_path, file), "not the file that the case file names")


def test_a_link_out_of_the_folder_is_refused(newsdesk, tmp_path):
    (tmp_path / "secret").write_text("secret")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "folder").symlink_to(tmp_path)
    refused(newsdesk, case_with(inside, "folder/secret"), "leads out of")
    (inside / "link").symlink_to(tmp_path / "secret")
    refused(newsdesk, case_with(inside, "link"), "leads out of")


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd"])
def test_a_name_is_no_way_out_of_the_folder(newsdesk, tmp_path, name):
    (tmp_path / "secret").write_text("secret")
    inside = tmp_path / "inside"
    inside.mkdir()
    file = {"name": name, "sha256": _sha256(b"secret"), "media_type": "text/plain", "size": 6}
    refused(newsdesk, case_with(inside, file), "leads out of")


def test_a_pipe_in_place_of_a_case_file_is_refused(newsdesk, tmp_path):
    os.mkfifo(tmp_path / "case.json")
    refused(newsdesk, tmp_path / "case.json", "no plain file")


@pytest.mark.parametrize("name", ["nothing.json", "", "a\0b", "x" * 300])
def test_a_path_that_leads_nowhere_is_refused(newsdesk, tmp_path, name):
    refused(newsdesk, tmp_path / name, "is no plain file|cannot be read")


def test_an_export_over_a_folder_is_refused_in_one_sentence(newsdesk, tmp_path):
    case_id = newsdesk.ready()
    (tmp_path / "out.json").mkdir()
    with pytest.raises(Unavailable, match="is not a file"):
        export_case(newsdesk.desk, case_id, tmp_path / "out.json")


def _alter(file):
    file.write_text("Something else.")


@pytest.mark.parametrize("spoil", [Path.unlink, _alter])
def test_an_export_without_a_sound_file_leaves_the_old_one(newsdesk, tmp_path, spoil):
    folder_ = moves.pictures(tmp_path / "files")
    case_id = newsdesk.ready()
    newsdesk.act(evidence.attach, newsdesk.read(case_id).evidence[0].id, folder_ / "a.txt")
    (kept,) = newsdesk.read(case_id).evidence[0].attachments
    spoil(newsdesk.desk.vault.path(kept.sha256))
    (tmp_path / "out.json").write_text("old")
    with pytest.raises(Unavailable, match=r"a\.txt is missing or altered"):
        export_case(newsdesk.desk, case_id, tmp_path / "out.json")
    assert (tmp_path / "out.json").read_text() == "old"
