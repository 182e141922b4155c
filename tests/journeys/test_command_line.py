"""The desk without its window: the al-Bab case through `main.py`, and every way it says no."""

import json
import os
import re
import subprocess
import sys
import tarfile
from datetime import UTC, datetime

import pytest

import resources
from db.actions import cases, people
from db.desk import Desk
from db.queries.people import everyone
from desktop.cli import run
from tests.brief import reading
from tests.journeys.commands import ROOT, done, environment, stet

AL_BAB = resources.path("sample", "al-bab.case.json")
PERSON, PASSWORD = "Ada Ink", "correct horse battery"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A desk with one person and the al-Bab case."""
    path = tmp_path_factory.mktemp("desks") / "Daily.stet"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STET_PASSWORD", PASSWORD)
        assert run(["new", str(path), "--name", "The Daily", "--supervisor", PERSON]) == 0
        assert run(["import", str(path), str(AL_BAB), "--as", PERSON]) == 0
    return path


@pytest.fixture
def password(monkeypatch):
    monkeypatch.setenv("STET_PASSWORD", PASSWORD)


def refused(capsys, *words):
    """Run a command that must be refused, and return its one sentence."""
    capsys.readouterr()
    assert run([str(word) for word in words]) == 1
    errors = capsys.readouterr().err
    assert errors.endswith("\n")
    assert errors.count("\n") == 1
    return errors.strip()


def test_the_al_bab_case_goes_in_and_comes_out_as_it_was(tmp_path):
    desk, pdf, out = tmp_path / "Daily.stet", tmp_path / "brief.pdf", tmp_path / "out.json"
    done("new", desk, "--name", "The Daily", "--supervisor", PERSON, STET_PASSWORD=PASSWORD)
    number = done("import", desk, AL_BAB, "--as", PERSON, STET_PASSWORD=PASSWORD).strip()
    assert re.fullmatch(r"FC-\d{4}-0001", number)

    assert number in done("list", desk)
    assert "Did Russia conduct airstrikes" in done("list", desk, "--state", "draft")
    assert done("list", desk, "--state", "published") == ""

    done("export", desk, number, "-o", out)
    case = json.loads(AL_BAB.read_text(encoding="utf-8"))
    assert json.loads(out.read_text(encoding="utf-8")) == case

    done("brief", desk, number, "-o", pdf, "--paper", "letter")
    printed = reading.text(pdf.read_bytes())
    assert reading.flat(case["reason"]) in printed
    assert reading.flat(case["claim"]["claimant"]["name"]) in printed

    done("brief", desk, number, "-o", pdf, "--dossier")
    notes = [reading.flat(item["note"]) for item in case["evidence"] if item["note"]]
    dossier = reading.text(pdf.read_bytes())
    assert [note for note in notes if note not in dossier] == []
    assert notes
    assert notes[0] not in printed

    assert "sound" in done("check", desk)
    done("backup", desk, "-o", tmp_path / "desk.tar")
    with tarfile.open(tmp_path / "desk.tar") as tar:  # as README.md says
        tar.extractall(tmp_path / "restored", filter="data")
    assert number in done("list", tmp_path / "restored" / desk.name)
    assert "sound" in done("check", tmp_path / "restored" / desk.name)


def test_a_check_goes_out_as_claimreview_for_the_web(desk, tmp_path, capsys):
    number, out = f"FC-{datetime.now(UTC).year}-0001", tmp_path / "review.json"
    assert run(["export", str(desk), number, "--as", "claimreview", "-o", str(out)]) == 0
    said = json.loads(out.read_text(encoding="utf-8"))
    assert (said["@type"], said["reviewRating"]["alternateName"]) == ("ClaimReview", "False")
    assert said["author"]["name"] == "The Daily"
    assert [made.name for made in tmp_path.iterdir()] == ["review.json"]
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert f"leads nowhere: {said['url']}" in told


def test_a_brief_names_what_no_font_has_and_is_written(tmp_path, password, capsys):
    case = json.loads(AL_BAB.read_text(encoding="utf-8"))
    case["title"] = "Private \ue000"
    (tmp_path / "case.json").write_text(json.dumps(case), encoding="utf-8")
    desk, out = tmp_path / "Daily.stet", tmp_path / "brief.pdf"
    assert run(["new", str(desk), "--name", "The Daily", "--supervisor", PERSON]) == 0
    assert run(["import", str(desk), str(tmp_path / "case.json"), "--as", PERSON]) == 0
    capsys.readouterr()
    number = f"FC-{datetime.now(UTC).year}-0001"
    assert run(["brief", str(desk), number, "-o", str(out)]) == 0
    assert "U+E000" in capsys.readouterr().err
    assert run(["verify", str(out), "--desk", str(desk)]) == 0
    said = capsys.readouterr().out
    assert "PDF/A-3a and PDF/UA-1" in said
    assert "as it stands on the desk" in said


def test_the_list_is_a_json_list_of_objects(desk, capsys):
    capsys.readouterr()
    assert run(["list", str(desk), "--json"]) == 0
    (card,) = json.loads(capsys.readouterr().out)
    assert card["state"] == "draft"
    assert card["label"] == "False"
    assert card["claimant"] == "Russian Ministry of Defense"


def test_a_desk_can_be_made_before_anybody_works_there(tmp_path, password, capsys):
    path = tmp_path / "Empty.stet"
    assert run(["new", str(path), "--name", "Empty"]) == 0
    assert run(["list", str(path)]) == 0
    assert "no person yet" in refused(capsys, "import", path, AL_BAB, "--as", PERSON)


def test_the_sample_desk_is_built_and_used_without_qt(tmp_path):
    script = (
        "import json, sys; from desktop.cli import run\n"
        "codes = [run(words) for words in json.loads(sys.argv[1])]\n"
        "sys.exit(any(codes) or 7 * any(name.startswith('PySide6') for name in sys.modules))"
    )
    published = ["brief", "s.stet", f"FC-{datetime.now(UTC).year}-0001", "-o", "b.pdf"]
    words = [["sample", "s.stet"], published, ["list", "s.stet"], ["check", "s.stet"]]
    finished = subprocess.run(
        [sys.executable, "-c", script, json.dumps(words)], cwd=tmp_path, capture_output=True,
        check=False, env=environment(PYTHONPATH=str(ROOT)),
    )
    assert (finished.returncode, finished.stderr) == (0, b"")
    for said in ("s.stet", "Editor", "Second editor", "Supervisor", "sample", "sound"):
        assert said in finished.stdout.decode()
    assert sorted(made.name for made in tmp_path.iterdir()) == ["b.pdf", "s.stet"]


@pytest.mark.parametrize(
    "words",
    [
        ["a.stet", "b.stet"], ["--unknown"], ["new", "here"], ["list"], ["sample"],
        ["import", "desk", "file"], ["brief", "desk", "FC-2026-0001"], ["new", "d", "--name", " "],
        ["brief", "desk", "FC-2026-0001", "-o", "x.pdf", "--paper", "a3"],
        ["list", "d", "--state", "x"],
        ["export", "d", "FC-2026-0001", "-o", "x.json", "--as", "html"],
    ],
)
def test_wrong_usage_ends_with_two(words, capsys):
    assert run(words) == 2
    assert "usage:" in capsys.readouterr().err


def test_help_is_no_error(capsys):
    assert run(["--help"]) == 0
    assert "backup" in capsys.readouterr().out


@pytest.mark.parametrize("extra", [{}, {"DISPLAY": ":987"}, {"DISPLAY": "nonsense"}])
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_display_the_window_says_so(extra):
    finished = stet(**extra)
    assert finished.returncode == 2
    assert finished.stderr.count("\n") == 1
    assert "display" in finished.stderr


def test_a_reader_that_leaves_is_no_error(desk):
    reading, writing = os.pipe()
    os.close(reading)
    finished = subprocess.run(
        [sys.executable, ROOT / "main.py", "list", desk], stdout=writing, stderr=subprocess.PIPE,
        env=environment(), check=False,
    )
    os.close(writing)
    assert (finished.returncode, finished.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's way of closing a stream")
@pytest.mark.parametrize(("closing", "code"), [(">&-", 0), ("2>&-", 0), (">/dev/full", 1)])
def test_a_stream_that_takes_nothing_costs_no_traceback(closing, code, desk):
    finished = subprocess.run(
        ["sh", "-c", f'"$0" "$@" {closing}', sys.executable, ROOT / "main.py", "list", desk],
        capture_output=True, check=False, env=environment(),
    )
    assert finished.returncode == code
    assert finished.stderr.count(b"\n") == code


def test_nobody_to_ask_for_a_password(desk):
    finished = stet("import", desk, AL_BAB, "--as", PERSON)
    assert finished.returncode == 1
    assert "STET_PASSWORD" in finished.stderr
    assert finished.stderr.count("\n") == 1


def test_a_wrong_password_and_an_unknown_person(desk, capsys, monkeypatch):
    monkeypatch.setenv("STET_PASSWORD", "wrong")
    refused(capsys, "import", desk, AL_BAB, "--as", PERSON)
    assert PERSON in refused(capsys, "import", desk, AL_BAB, "--as", "Nobody")


def test_what_is_no_desk_is_left_alone(tmp_path, capsys):
    foreign = tmp_path / "paper.stet"
    foreign.mkdir()
    (foreign / "desk.sqlite").write_bytes(b"%PDF-1.7\n" * 50)
    for path in (tmp_path / "nowhere", tmp_path, foreign, foreign / "desk.sqlite"):
        refused(capsys, "list", path)
        refused(capsys, "check", path)
    assert (foreign / "desk.sqlite").read_bytes() == b"%PDF-1.7\n" * 50


def test_a_folder_in_use_becomes_no_desk(tmp_path, capsys):
    (tmp_path / "letter.txt").write_text("mine")
    refused(capsys, "new", tmp_path, "--name", "Desk")
    refused(capsys, "sample", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


BAD_FILES = {
    "empty": b"",
    "not JSON": b"{",
    "not UTF-8": b"\xff\xfe\x00",
    "a list": b"[]",
    "another format": b'{"format": "stet-case/9"}',
    "deep": b"[" * 200_000,
    "a huge number": b'{"format": ' + b"9" * 10_000 + b"}",
    "a lone surrogate": b'{"format": "stet-case/1", "title": "\\ud800"}',
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_case_file_is_refused_in_one_sentence(name, desk, tmp_path, capsys, password):
    file = tmp_path / "bad.case.json"
    file.write_bytes(BAD_FILES[name])
    refused(capsys, "import", desk, file, "--as", PERSON)


def test_a_case_file_that_is_not_there_or_no_file(desk, tmp_path, capsys, password):
    refused(capsys, "import", desk, tmp_path / "missing.json", "--as", PERSON)
    refused(capsys, "import", desk, tmp_path, "--as", PERSON)


def test_an_unknown_field_is_named_with_its_path(desk, tmp_path, capsys, password):
    case = json.loads(AL_BAB.read_text(encoding="utf-8"))
    case["evidence"][2]["colour"] = "red"
    file = tmp_path / "odd.case.json"
    file.write_text(json.dumps(case))
    sentence = refused(capsys, "import", desk, file, "--as", PERSON)
    assert "colour" in sentence
    assert "evidence" in sentence


@pytest.mark.parametrize("command", ["brief", "export"])
def test_a_failed_command_leaves_the_file_that_was_there(command, desk, tmp_path, capsys):
    out = tmp_path / "out"
    out.write_text("what was there")
    refused(capsys, command, desk, "FC-1999-0001", "-o", out)
    refused(capsys, command, desk, "not a number", "-o", out)
    assert out.read_text() == "what was there"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("command", ["brief", "export", "backup"])
def test_the_desks_own_files_are_no_place_to_write(command, desk, capsys):
    number = [] if command == "backup" else [f"FC-{datetime.now(UTC).year}-0001"]
    for inside in ("desk.sqlite", "lock", "evidence/x"):
        assert "inside the desk" in refused(capsys, command, desk, *number, "-o", desk / inside)
    assert run(["check", str(desk)]) == 0


def test_a_backup_may_lie_in_the_desks_own_folder_for_them(desk, capsys):
    assert run(["backup", str(desk), "-o", str(desk / "backups" / "today.tar")]) == 0
    assert run(["check", str(desk)]) == 0


@pytest.mark.parametrize("command", ["brief", "export", "backup"])
def test_an_impossible_place_to_write_is_one_sentence(command, desk, tmp_path, capsys):
    run(["list", str(desk), "--json"])
    (card,) = json.loads(capsys.readouterr().out)
    number = [] if command == "backup" else [card["number"]]
    refused(capsys, command, desk, *number, "-o", tmp_path)
    refused(capsys, command, desk, *number, "-o", tmp_path / "no such folder" / "out")
    refused(capsys, command, desk, *number, "-o", tmp_path / ("x" * 300))
    assert list(tmp_path.iterdir()) == []


def test_a_desk_that_is_open_in_a_window_is_read_beside_it_and_not_written(desk, tmp_path):
    window = Desk.open(desk)
    try:
        person = everyone(window)[0].id
        signer = people.sign_in(window, person, PASSWORD)
        cases.create(window, signer, "Said a moment ago.", "Somebody", title="Still in the log?")
        assert "Still in the log?" in done("list", desk)
        number = done("list", desk).splitlines()[-1].split()[0]
        done("brief", desk, number, "-o", tmp_path / "brief.pdf")
        done("verify", tmp_path / "brief.pdf", "--desk", desk)
        done("export", desk, number, "-o", tmp_path / "case.json")
        done("corrections", desk, "-o", tmp_path / "register.pdf")
        assert "sound" in done("check", desk)
        for words in (("import", desk, AL_BAB, "--as", PERSON),
                      ("backup", desk, "-o", tmp_path / "desk.tar")):
            finished = stet(*words, STET_PASSWORD=PASSWORD)
            assert finished.returncode == 1
            assert finished.stderr.startswith("This desk is open in another window")
        cases.create(window, signer, "Said since.", "Somebody", title="And after that?")
    finally:
        window.close()
    assert "And after that?" in done("list", desk)


def test_a_desk_that_another_computer_has_open_is_not_read(desk, capsys):
    lock = desk / "lock"
    lock.write_text(json.dumps({"host": "elsewhere", "process": 1, "user": "ana", "since": "now"}))
    try:
        assert "ana on elsewhere" in refused(capsys, "list", desk)
    finally:
        lock.unlink()
