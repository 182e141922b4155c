"""Print the table of speed: `python -m tests.bench.run [--short]`; it judges nothing."""

import argparse
import tempfile
from pathlib import Path

from tests.bench import desks, full, opening, saving, start
from tests.bench.screen import screen
from tests.bench.table import heading, note, row, seconds

MIB = 1024  # KiB
COLD_ROUNDS = 5


def main():
    """Measure, and print one row for each ratio."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true", help="few rounds, a small large desk")
    short = parser.parse_args().short
    rounds, large, cases = (3, 300, 5) if short else (15, 10_000, 100)
    with tempfile.TemporaryDirectory() as folder, screen() as (environment, screen_name):
        small_desk = desks.make(Path(folder, "small.stet"), 10)
        large_desk = desks.make(Path(folder, "large.stet"), large)
        full_desk = full.make(Path(folder, "full.stet"), cases)
        note(f"on {screen_name}; medians of {rounds} interleaved starts")
        heading()
        _starts((full_desk, small_desk, large_desk), rounds, environment)
        if start.can_be_cold() and not short:
            _cold_start(full_desk, environment)
        _opening(small_desk, large_desk, rounds, large)
        _saving(small_desk, Path(folder), rounds * 20)


def _starts(paths, rounds, environment):
    full_desk, small_desk, large_desk = paths
    found = start.compare((start.EMPTY, *paths), rounds, environment)
    floor, stet = found[start.EMPTY], found[full_desk]
    seconds("start until the door can be typed at", floor["door"], stet["door"], "2.0")
    waited = stet["door"] + stet["case"] - stet["key"]
    seconds("door, then case in view, without Argon2id", floor["door"], waited, "2.0")
    seconds("  from Return to the case, against Argon2id", stet["key"], stet["case"], "")
    large, small = (found[path]["door"] + found[path]["case"] for path in (large_desk, small_desk))
    seconds("start to case: the large desk, against 10", small, large, "1.1")
    row("memory at the door (MiB)", floor["memory"] / MIB, stet["door_memory"] / MIB, "")
    row("memory after start (MiB)", floor["memory"] / MIB, stet["memory"] / MIB, "2.5")


def _cold_start(desk, environment):
    found = start.compare((start.EMPTY, desk), COLD_ROUNDS, environment, before=start.go_cold)
    seconds("cold start until the door can be typed at",
            found[start.EMPTY]["door"], found[desk]["door"], "2.0")


def _opening(small_desk, large_desk, rounds, large):
    found = opening.compare((small_desk, large_desk), rounds * 4)
    seconds(f"open a desk of {large} cases, against 10", found[small_desk], found[large_desk],
            "1.1")


def _saving(desk, folder, rounds):
    act, floor = saving.compare(desk, folder, rounds)
    seconds("one act's commit, against a raw commit", floor, act, "5.0")


if __name__ == "__main__":
    main()
