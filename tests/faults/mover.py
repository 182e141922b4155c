"""Move a desk of an earlier schema on, and be killed at one line of that after the other.

Each move runs in a process of its own, killed with -9 when it reaches the wanted line of our own
code; what it left is opened by the next. `python -m tests.faults.mover DESK FOLDER [STEP]`.
"""

import os
import shutil
import signal
import sys
from contextlib import closing
from pathlib import Path

from db.check import check
from db.desk import Desk
from db.header import read_version
from db.migrations import run
from db.store import SCHEMA

OURS = ("db/desk.py", "db/migrations/", "db/files.py", "db/sweeping.py")


class Countdown:
    """Counts the lines of our own code that run, and kills at the one that is wanted."""

    def __init__(self, wanted):
        self.wanted, self.seen = wanted, 0

    def __call__(self, frame, event, _argument):
        if not any(part in frame.f_code.co_filename for part in OURS):
            return None
        if event == "line":
            self.seen += 1
            if self.seen == self.wanted:
                os.kill(os.getpid(), signal.SIGKILL)
        return self


def lines_of(path):
    """Return how many of our lines run while a desk is moved on."""
    count = Countdown(0)
    sys.settrace(count)
    Desk.open(path).close()
    sys.settrace(None)
    return count.seen


def killed_at(path, line):
    """Let a process begin to move the desk on and be killed at a line."""
    child = os.fork()
    if child == 0:
        sys.settrace(Countdown(line))
        Desk.open(path).close()
        os._exit(0)
    return os.waitpid(child, 0)[1]


def faults(path):
    """Return what is wrong with a desk after the kill: nothing, as it should be."""
    before = read_version(path)
    with closing(Desk.open(path)) as desk:
        found = list(check(desk))
    left = [file.name for file in (*path.glob(".*"), *path.glob("*/.*"))]
    if read_version(path) != SCHEMA:
        found.append("it was not moved on")
    return [f"schema {before}", *found, *left] if found or left else []


def main(desk, folder, step="1"):
    """Kill at every line (or every `step`th) and print what was wrong afterwards."""
    assert run  # loaded once, not by every child
    source, room = Path(desk), Path(folder)
    whole = shutil.copytree(source, room / "whole.stet")
    lines = lines_of(whole)
    bad = 0
    for line in range(1, lines + 1, int(step)):
        path = shutil.copytree(source, room / f"{line}.stet")
        killed_at(path, line)
        found = faults(path)
        bad += bool(found)
        for each in found:
            print(f"killed at {line} of {lines}: {each}")
        shutil.rmtree(path)
    print(f"{lines} lines, {bad} bad")


if __name__ == "__main__":
    main(*sys.argv[1:])
