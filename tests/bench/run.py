"""Print the table of speed: `python -m tests.bench.run [--short]`; it judges nothing."""

import argparse
import tempfile
from pathlib import Path

from tests.bench import desks, opening, saving, start

ROW = "| {:<44} | {:>12} | {:>12} | {:>6} | {:>5} |"


def main():
    """Measure, and print one row for each ratio."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true", help="few rounds, a small large desk")
    short = parser.parse_args().short
    rounds, large = (3, 300) if short else (15, 10_000)
    print(ROW.format("measure", "floor or peer", "stet", "ratio", "goal"))
    print(ROW.format("---", "---", "---", "---", "---"))
    with tempfile.TemporaryDirectory() as folder:
        small_desk = desks.make(Path(folder, "small.stet"), 10)
        large_desk = desks.make(Path(folder, "large.stet"), large)
        _starts(small_desk, large_desk, rounds)
        _opening(small_desk, large_desk, rounds, large)
        _saving(small_desk, Path(folder), rounds * 20)


def _starts(small_desk, large_desk, rounds):
    found = start.compare(("empty", small_desk, large_desk), rounds)
    (floor, floor_memory, _), (seconds, memory, slow) = found["empty"], found[small_desk]
    _show("start until painted, against an empty window", floor, seconds, "2.5")
    _show("the same with the large desk", seconds, found[large_desk][0], "1.1")
    print(ROW.format("memory after start (MiB)", f"{floor_memory / 1024:.0f}",
                     f"{memory / 1024:.0f}", f"{memory / floor_memory:.2f}", "2.5"))
    print(f"slow modules loaded at the first paint: {slow}")


def _opening(small_desk, large_desk, rounds, large):
    found = opening.compare((small_desk, large_desk), rounds * 4)
    _show(f"open a desk of {large} cases, against 10", found[small_desk], found[large_desk], "1.1")


def _saving(desk, folder, rounds):
    act, floor = saving.compare(desk, folder, rounds)
    _show("one act's commit, against a raw commit", floor, act, "5.0")


def _show(name, floor, measured, goal):
    ratio = f"{measured / floor:.2f}"
    print(ROW.format(name, f"{floor * 1000:.2f} ms", f"{measured * 1000:.2f} ms", ratio, goal))


if __name__ == "__main__":
    main()
