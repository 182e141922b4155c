"""One desk, one window: who holds the lock, and when it counts no more."""

import json
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from db.errors import Unavailable
from db.lock import Lock


def write(path, **changes):
    """Leave the lock of a process that has ended on this machine."""
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"],
                           capture_output=True, text=True, check=True)
    holder = {"user": "ana", "host": os.uname().nodename, "process": int(ended.stdout),
              "born": "1", "since": "yesterday"}
    path.write_text(json.dumps({**holder, **changes}))


def taken(path):
    """Take the lock in a process of its own and hold it for as long as that lives."""
    try:
        Lock(path)
    except Unavailable:
        return False
    return True


def test_the_lock_of_a_process_that_ended_is_taken_over(tmp_path):
    write(tmp_path / "lock")
    assert taken(tmp_path / "lock")


def test_a_process_that_ended_and_was_not_collected_holds_nothing(tmp_path):
    child = subprocess.Popen([sys.executable, "-c", ""])
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # it has ended, and stays a zombie
    write(tmp_path / "lock", process=child.pid)
    assert taken(tmp_path / "lock")
    child.wait()


def test_a_lock_from_another_machine_is_never_taken_over(tmp_path):
    write(tmp_path / "lock", host="elsewhere")
    with pytest.raises(Unavailable, match="ana on elsewhere"):
        Lock(tmp_path / "lock")


def test_a_lock_that_cannot_be_read_is_left_alone(tmp_path):
    (tmp_path / "lock").write_text("\0 not JSON")
    with pytest.raises(Unavailable, match="in use"):
        Lock(tmp_path / "lock")
    assert (tmp_path / "lock").read_text() == "\0 not JSON"


def test_of_many_who_find_a_stale_lock_at_once_one_gets_it(tmp_path):
    for attempt in range(5):
        path = tmp_path / f"lock-{attempt}"
        write(path)
        with ProcessPoolExecutor(6, mp_context=get_context("spawn")) as pool:
            assert sum(pool.map(taken, [path] * 6)) == 1
