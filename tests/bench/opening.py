"""Opening: a desk of many cases against a desk of ten, until the first page is read."""

import statistics
import time

from db import front
from db.desk import Desk


def compare(paths, rounds):
    """Return the median seconds for each desk, opened in turn."""
    taken = {path: [] for path in paths}
    for _ in range(rounds + 1):
        for path in paths:
            began = time.perf_counter()
            desk = Desk.open(path)
            front.peek(path)
            desk.close()
            taken[path].append(time.perf_counter() - began)
    return {path: statistics.median(times[1:]) for path, times in taken.items()}
