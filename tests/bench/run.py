"""Print the table of speed: `python -m tests.bench.run [--short] [--cases N]`; it judges nothing.

How to read it: every row compares two medians that were measured in turn in the same minutes, so
quote the ratio; the milliseconds drift with the machine. The floor is an empty PySide6 window, the
same work without Stet, or Stet on a small desk, as the row says. A row without a floor is held to a
person's patience instead, and wants a quiet machine: `the machine's own unrest` shows how quiet it
was. Goals are SPEED.md's. `--short` is for seeing that everything still runs, not for figures.
Without a display, Xvfb and openbox are started, or Qt's offscreen platform where there is none.
"""

import argparse
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.bench import (
    desks,
    full,
    heartbeat,
    memory,
    opening,
    previewing,
    printing,
    saving,
    sitting,
    start,
    switching,
)
from tests.bench.screen import screen
from tests.bench.table import alone, heading, note, row, seconds

MIB = 1024  # KiB


@dataclass(frozen=True)
class Size:
    """How much is measured."""

    rounds: int
    small: int
    large: int
    full: int
    switches: int
    walk: int
    megabytes: int
    keys: int
    bursts: int
    cold: int


SHORT = Size(rounds=2, small=10, large=300, full=12, switches=12, walk=20, megabytes=20, keys=60,
             bursts=3, cold=0)
WHOLE = Size(rounds=15, small=1_000, large=10_000, full=500, switches=100, walk=500,
             megabytes=200, keys=600, bursts=30, cold=5)


def main():
    """Measure, and print one row for each ratio."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true", help="few rounds, small desks")
    parser.add_argument("--cases", type=int, help="cases of the large desk, up to 1,000,000")
    asked = parser.parse_args()
    size = SHORT if asked.short else WHOLE
    with tempfile.TemporaryDirectory() as folder, screen() as (environment, screen_name):
        small_desk = desks.make(Path(folder, "small.stet"), size.small)
        large_desk = desks.make(Path(folder, "large.stet"), asked.cases or size.large)
        full_desk = full.make(Path(folder, "full.stet"), size.full)
        note(f"on {screen_name}; {size}")
        heading()
        _starts(full_desk, size, environment)
        _large(small_desk, large_desk, size, environment)
        _saving(small_desk, large_desk, Path(folder), size.rounds * 20)
        _window(full_desk, folder, size, environment)
        previewing.rows(folder, size.bursts, environment)
        printing.rows(short=asked.short)
        _others(asked.short, size.keys, environment)


def _starts(desk, size, environment):
    found = start.compare((start.EMPTY, desk), size.rounds, environment)
    floor, stet = found[start.EMPTY], found[desk]
    seconds("start until the door can be typed at", floor["door"], stet["door"], "2.0")
    waited = stet["door"] + stet["case"] - stet["key"]
    seconds("  and from Return to the case, less Argon2id", floor["door"], waited, "2.0")
    seconds("  from Return to the case, against Argon2id", stet["key"], stet["case"], "")
    alone("  the latest key of the password is on the screen after", stet["latest_key"] * 1000, "")
    row("memory at the door (MiB)", floor["memory"] / MIB, stet["door_memory"] / MIB, "")
    row("memory after start (MiB)", floor["memory"] / MIB, stet["memory"] / MIB, "2.5")
    row("  and after the first act (MiB)", floor["memory"] / MIB, stet["acted_memory"] / MIB, "")
    if size.cold and start.can_be_cold():
        cold = start.compare((start.EMPTY, desk), size.cold, environment, before=start.go_cold)
        seconds("cold start until the door can be typed at",
                cold[start.EMPTY]["door"], cold[desk]["door"], "2.0")


def _large(small_desk, large_desk, size, environment):
    both = small_desk, large_desk
    if size is not SHORT:
        name = f"start to case with the large desk, against {size.small:,}"
        seconds(name, *_to_case(both, size.rounds, environment), "1.1")
    if size.cold and start.can_be_cold():
        cold = _to_case(both, size.cold, environment, before=start.go_cold)
        seconds("  the same, cold", *cold, "1.1")
    found = opening.compare(both, size.rounds * 4)
    name = f"open the large desk, against {size.small:,}"
    seconds(name, found[small_desk], found[large_desk], "1.1")


def _to_case(targets, rounds, environment, before=None):
    """Return the median seconds from exec to the case, less Argon2id, for each desk."""
    found = start.compare(targets, rounds, environment, before)
    return [found[path]["door"] + found[path]["case"] - found[path]["key"] for path in targets]


def _saving(small_desk, large_desk, folder, rounds):
    act, floor = saving.compare(small_desk, folder, rounds)
    seconds("one act's commit, against a raw commit", floor, act, "5.0")
    act, floor = saving.compare(large_desk, folder, rounds)
    seconds("  on the large desk", floor, act, "5.0")


def _window(desk, folder, size, environment):
    taken = switching.compare(desk, size.switches, environment)
    alone("switch to another case: median", taken[len(taken) // 2], "50 ms")
    alone("  99th percentile", taken[int(len(taken) * 0.99)], "50 ms")
    held = memory.walk(desk, size.walk, environment)
    alone(f"memory after walking through {size.walk} cases", held[-1] / MIB, "250 MiB", " MiB")
    alone("  growth in the last half of the walk", (held[-1] - held[len(held) // 2]) / MIB, "",
          " MiB")
    beats = heartbeat.compare(desk, folder, size.megabytes, environment)
    alone("longest gap: the machine's own unrest", beats["idle"]["longest"], "")
    for work, words in (("beginning", "the first act, which loads what acts need"),
                        ("saving", "saving 30 times in a row"),
                        ("attaching", f"attaching {size.megabytes} MB"),
                        ("rendering", "rendering a brief, its pages in view"),
                        ("opening", "opening the preview for the first time")):
        alone(f"  {words} ({beats[work]['long']} over 25 ms)", beats[work]["longest"], "25 ms")


def _others(short, keys, environment):
    """Let those that print rows of their own do so, each in a process of its own."""
    for module in ("listing", "searching"):
        sitting.aloud(module, *(["--short"] if short else []), environment=environment)
    sitting.aloud("typing", keys, environment=environment)


if __name__ == "__main__":
    main()
