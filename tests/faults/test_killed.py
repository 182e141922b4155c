"""Kill -9 while saving loses no act that was saved, and leaves a sound desk."""

import json
import os
import random
import select
import signal
import subprocess
import sys
import tarfile
import time
from pathlib import Path

import pytest

from db.check import check
from tests import desks

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
TIMES, SIDE_BY_SIDE = 50, 5


class Savers:
    """Lets savers begin, each on a desk and in a process of its own."""

    def __init__(self, *warm):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.saver", *_words(*warm)], cwd=ROOT,
            start_new_session=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            bufsize=1,
        )

    def begin(self, path, editor, case_id):
        """Start saving; return the number of the process and what it says that it has saved."""
        acts = path.with_suffix(".acts")
        os.mkfifo(acts)
        line = [*_words(path, editor, case_id), str(acts)]
        self._process.stdin.write(json.dumps(line) + "\n")
        return int(self._process.stdout.readline()), acts.open("rb", buffering=0)

    def end(self):
        """Let nobody begin any more."""
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def _words(path, editor, case_id):
    return [str(path), editor.person.id, editor.key.private_bytes_raw().hex(), case_id]


@pytest.fixture
def savers(tmp_path):
    path = tmp_path / "warm.stet"
    found = Savers(path, *_begun(path))
    yield found
    found.end()


def killed(process, acts, moment):
    """Kill a process a moment after its first saved act; return the acts that it named."""
    said = acts.readline()
    end = time.monotonic() + moment
    while (left := end - time.monotonic()) > 0:
        if select.select([acts], [], [], left)[0]:
            said += os.read(acts.fileno(), 65_536)
    os.kill(process, signal.SIGKILL)
    said += acts.read()
    acts.close()
    return said.decode().split()


def test_kill_9_while_saving_loses_no_saved_act(tmp_path, savers):
    chance = random.Random(9)
    saved = 0
    for turn in range(TIMES // SIDE_BY_SIDE):
        rooms = [tmp_path / f"{turn}-{place}.stet" for place in range(SIDE_BY_SIDE)]
        for path, acts in zip(rooms, _killed_savers(savers, rooms, chance), strict=True):
            saved += len(acts)
            _is_sound(path, acts)
    assert saved > TIMES


def _killed_savers(savers, rooms, chance):
    cases = [_begun(path) for path in rooms]
    begun = [savers.begin(path, *case) for path, case in zip(rooms, cases, strict=True)]
    return [killed(*each, chance.uniform(0, 0.08)) for each in begun]


def _begun(path):
    """Make a desk with a case; return its editor and the case's id."""
    room = desks.opened(desks.copied(path))
    case_id = room.begin()
    room.desk.close()
    return room.editor, case_id


def _is_sound(path, acts):
    room = desks.opened(path)
    assert check(room.desk) == ()
    assert set(acts) <= {row[0] for row in room.rows("SELECT id FROM events")}
    assert not list((path / "evidence").glob(".*"))
    room.begin("It goes on.")
    room.desk.close()


def test_kill_9_while_typing_loses_nothing_that_the_window_called_saved(tmp_path):
    path = tmp_path / "typed.stet"
    room = desks.opened(desks.copied(path))
    case_id, editor = room.begin(), room.editor
    room.desk.close()
    key = editor.key.private_bytes_raw().hex()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typist", path, editor.person.id, key, case_id],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, start_new_session=True,
    ) as process:
        assert process.stdout.readline() == b"saved\n"
        os.kill(process.pid, signal.SIGKILL)
    room = desks.opened(path)
    assert room.read(case_id).notes.startswith("Saved words.")
    assert check(room.desk) == ()
    room.desk.close()


@pytest.mark.parametrize("schema", [1, 2, 3])
def test_kill_9_while_an_old_desk_is_moved_on_leaves_it_whole(tmp_path, schema):
    """Every 83rd of some 1,700 lines; with a step of 1 `tests.faults.mover` kills at each."""
    with tarfile.open(GOLDEN / f"schema-{schema}.stet.tar.xz") as archive:
        archive.extractall(tmp_path, filter="data")
    (tmp_path / "room").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.mover", tmp_path / "News.stet", tmp_path / "room",
         "83"], cwd=ROOT, capture_output=True, text=True, check=True,
    )
    assert done.stdout.endswith(" lines, 0 bad\n"), done.stdout


def test_what_a_kill_left_half_made_is_swept_at_the_next_opening(tmp_path):
    path = desks.copied(tmp_path / "News.stet")
    left = [path / "backups" / ".copy-1.sqlite", path / ".desk.sqlite-migrating",
            path / ".desk.sqlite-migrating-wal", path / "evidence" / ".incoming-1"]
    for file in left:
        file.write_bytes(b"words that were erased since")
    kept = path / "backups" / "mine.tar"
    kept.write_bytes(b"kept")
    desks.opened(path).desk.close()
    assert not any(file.exists() for file in left)
    assert kept.exists()
