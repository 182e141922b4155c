"""Printing: a brief by Stet, tagged and archived, against Platypus with the same words.

`python -m tests.bench.printing [--short]` prints the rows: warm, the two in turn in one process;
cold, each in a process of its own, from exec to the written file; a brief of a thousand items.
"""

import argparse
import gc
import os
import pickle
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.once import ENGINES
from tests.bench.table import alone, heading, seconds

ROOT = Path(__file__).parents[2]
LARGE = 1_000
INSTALLED = {"PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": ""}
"""A program that is installed has its modules compiled: pip does so."""


def compare(cases, rounds, folder):
    """Yield, for each case by its name, seconds warm and cold: Platypus's and Stet's medians."""
    for name, case in cases.items():
        file = Path(folder, f"{name}.case")
        file.write_bytes(pickle.dumps(case))
        yield name, _warm(case, rounds), _cold(file, rounds, folder)


def _warm(case, rounds):
    taken = {engine: [] for engine in ENGINES}
    for number in range(rounds + 2):
        for engine, draw in ENGINES.items():
            gc.collect()
            began = time.perf_counter()
            draw(*case)
            if number > 1:
                taken[engine].append(time.perf_counter() - began)
    return tuple(statistics.median(taken[engine]) for engine in ENGINES)


def _cold(file, rounds, folder):
    taken = {engine: [] for engine in ENGINES}
    for _ in range(rounds):
        for engine in ENGINES:
            taken[engine].append(cold(engine, file, Path(folder, "out.pdf")))
    return tuple(statistics.median(taken[engine]) for engine in ENGINES)


def cold(engine, file, out):
    """Return the seconds from exec to the written file of one process; `file` is a pickled case."""
    command = [sys.executable, "-m", "tests.bench.once", engine, file, out]
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, **INSTALLED})
    return time.perf_counter() - began


def large():
    """Return seconds, MiB by which the process grew, and pages of a brief of a thousand items."""
    import resource

    import pypdfium2

    from desktop.brief import render
    from tests.brief import beds

    case, _ = beds.case(LARGE, 0)
    render(beds.case(1, 0)[0])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    content = render(case)
    taken = time.perf_counter() - began
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return taken, grown, len(pypdfium2.PdfDocument(content))


def rows(*, short=False):
    """Print the rows."""
    from tests.brief import beds
    from tests.builders import snapshot

    al_bab = beds.approved(snapshot())
    cases = {"al-Bab": (al_bab, {}), "20 items, 2 photographs": beds.published()}
    with tempfile.TemporaryDirectory() as folder:
        for name, warm, cold in compare(cases, 3 if short else 15, folder):
            seconds(f"print {name}, against Platypus", *warm, "" if short else "0.8")
            seconds("  cold process", *cold, "" if short else "1.0")
    taken, grown, pages = large()
    alone(f"print {LARGE} items, {pages} pages", taken * 1000, "4000 ms")
    alone("  memory it needs more", grown, "200 MiB", " MiB")


def main():
    """Print the rows."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    heading()
    rows(short=parser.parse_args().short)


if __name__ == "__main__":
    main()
