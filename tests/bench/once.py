"""One brief in a process of its own: `python -m tests.bench.once ENGINE CASE OUT`.

CASE is a pickled case with its images. What only measures is not imported here: a cold process is
to cost what the engine costs.
"""

import pickle
import sys
from pathlib import Path


def stet(case, images):
    """Return the brief as Stet prints it."""
    from desktop.brief import Options, render

    return render(case, Options(images=images))


def platypus(case, images):
    """Return the brief as Platypus prints it."""
    from tests.bench.platypus import render

    return render(case, images)


ENGINES = {"platypus": platypus, "stet": stet}

if __name__ == "__main__":
    engine, file, out = sys.argv[1:]
    content = pickle.loads(Path(file).read_bytes())  # noqa: S301 - written a moment ago
    Path(out).write_bytes(ENGINES[engine](*content))
