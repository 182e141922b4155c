"""Kill -9 while saving loses no act that was saved, and leaves a sound desk."""

import os
import random
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

from db.check import check
from tests import desks

ROOT = Path(__file__).resolve().parents[2]
TIMES, SIDE_BY_SIDE = 50, 5


def saver(path, editor, case_id):
    """Start saving on a desk in a process of its own."""
    key = editor.key.private_bytes_raw().hex()
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.saver", path, editor.person.id, key, case_id],
        stdout=subprocess.PIPE, bufsize=0, cwd=ROOT, start_new_session=True,
    )


def killed(process, moment):
    """Kill a process a moment after its first saved act; return the acts that it printed."""
    said = process.stdout.readline()
    end = time.monotonic() + moment
    while (left := end - time.monotonic()) > 0:
        if select.select([process.stdout], [], [], left)[0]:
            said += os.read(process.stdout.fileno(), 65_536)
    os.kill(process.pid, signal.SIGKILL)
    said += process.stdout.read()
    process.wait()
    process.stdout.close()
    return said.decode().split()


def test_kill_9_while_saving_loses_no_saved_act(tmp_path):
    chance = random.Random(9)
    saved = 0
    for turn in range(TIMES // SIDE_BY_SIDE):
        rooms = [tmp_path / f"{turn}-{place}.stet" for place in range(SIDE_BY_SIDE)]
        for path, acts in zip(rooms, _killed_savers(rooms, chance), strict=True):
            saved += len(acts)
            _is_sound(path, acts)
    assert saved > TIMES


def _killed_savers(rooms, chance):
    processes = []
    for path in rooms:
        room = desks.opened(desks.copied(path))
        case_id = room.begin()
        room.desk.close()
        processes.append(saver(path, room.editor, case_id))
    return [killed(process, chance.uniform(0, 0.08)) for process in processes]


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
