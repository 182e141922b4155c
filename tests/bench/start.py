"""Start: from exec to the door, and from Return in the password field to the last case in view.

*Door*: the sign-in page is painted, its password field has the focus, the loop answers. A person
looks at it for a second and types, a key each tenth of a second: meanwhile the window is built, and
`latest_key` tells how long a key waited at the worst. *Case*: list, analysis, verdict and evidence
of the case last in view are painted, the loop answers. What a person waits for is the sum of door
and case; `key` is the part of it that Argon2id takes on purpose.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
EMPTY = "empty"


def start(target, environment):
    """Return what one start took: seconds to `door`, `case` and `key`, and KiB."""
    with tempfile.TemporaryDirectory() as settings:
        began = time.perf_counter()
        ran = subprocess.run(
            [sys.executable, "-m", "tests.bench.probe", str(target)], cwd=ROOT,
            capture_output=True, text=True, check=True, timeout=60,
            env={**environment, "XDG_CONFIG_HOME": settings},
        )
    found = json.loads(ran.stdout)
    found["door"] = found["ready"] - began
    if "usable" in found:
        found["case"] = found["usable"] - found["returned"]
    return found


def compare(targets, rounds, environment, before=None):
    """Return medians for each target, measured in turn; `before` is called before each start."""
    taken = {target: [] for target in targets}
    for target in targets:
        start(target, environment)  # fills the disk's cache; not counted
    for _ in range(rounds):
        for target in targets:
            if before is not None:
                before()
            taken[target].append(start(target, environment))
    return {target: _medians(rows) for target, rows in taken.items()}


def can_be_cold():
    """Whether this process may empty the disk's cache."""
    return os.access("/proc/sys/vm/drop_caches", os.W_OK)


def go_cold():
    """Empty the disk's cache, so that the next start reads everything from the disk."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3\n")


def _medians(rows):
    return {name: statistics.median(row[name] for row in rows) for name in rows[0]}
