"""The lock among processes: a zombie holds nothing, and of many takers one wins."""

import json
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

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


def test_a_process_that_ended_and_was_not_collected_holds_nothing(tmp_path):
    child = subprocess.Popen([sys.executable, "-c", ""])
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # it has ended, and stays a zombie
    write(tmp_path / "lock", process=child.pid)
    assert taken(tmp_path / "lock")
    child.wait()


def test_of_many_who_find_a_stale_lock_at_once_one_gets_it(tmp_path):
    for attempt in range(5):
        path = tmp_path / f"lock-{attempt}"
        write(path)
        with ProcessPoolExecutor(6, mp_context=get_context("spawn")) as pool:
            assert sum(pool.map(taken, [path] * 6)) == 1
