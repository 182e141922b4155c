"""Start: from exec until the first window is painted and takes events again."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]


def start(target):
    """Return seconds, resident KiB and the slow modules loaded by the first paint."""
    began = time.perf_counter()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bench.probe", str(target)],
        cwd=ROOT, capture_output=True, text=True, check=True, env=os.environ, timeout=60,
    )
    seconds = time.perf_counter() - began
    kibibytes, slow = ran.stdout.split()
    return seconds, int(kibibytes), slow


def compare(targets, rounds):
    """Return medians of seconds and KiB for each target, measured in turn."""
    taken = {target: [] for target in targets}
    for target in targets:
        start(target)  # fills the disk's cache; not counted
    for _ in range(rounds):
        for target in targets:
            taken[target].append(start(target))
    return {
        target: (
            statistics.median(row[0] for row in rows),
            statistics.median(row[1] for row in rows),
            rows[-1][2],
        )
        for target, rows in taken.items()
    }
