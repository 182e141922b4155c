"""Memory: what the window holds after walking through many cases.

`python -m tests.bench.memory DESK COUNT` prints resident KiB before the walk and after each tenth
of it as JSON. Growth that goes on to the end is a leak; growth that ends is a cache.
"""

import json
import sys
from pathlib import Path

from db.store import plain
from tests.bench.probe import memory
from tests.bench.sitting import apart, rest, sitting, wait

STEPS = 10
REST = 0.02
"""Seconds at a case: what is read behind it arrives meanwhile."""


def walk(desk, count, environment):
    """Return resident KiB before, and after each tenth of the walk."""
    return apart("memory", desk, count, environment=environment)


def main(path, count):
    with plain(Path(path, "desk.sqlite")) as driver:
        ids = [row[0] for row in driver.execute("SELECT case_id FROM case_cards").fetchall()]
    with sitting(path) as (_, window):
        _open(window, ids[0])
        rest(1)
        found = [memory()]
        for step in range(STEPS):
            for number in range(count // STEPS):
                _open(window, ids[(step * count // STEPS + number) % len(ids)])
            rest(0.3)
            found.append(memory())
    print(json.dumps(found))


def _open(window, case_id):
    window.seat.open_case(case_id)
    wait(lambda: window.seat.case is not None and window.seat.case.id == case_id)
    rest(REST)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
