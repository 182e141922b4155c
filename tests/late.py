"""A slow disk: every answer in the window comes late, each by a lot of its own.

`pytest --late 400 tests/desktop tests/journeys` finds what does not wait for an answer, in the
window and in its tests. Another number of milliseconds draws other lots.
"""

import random
import time
from dataclasses import replace
from functools import partial, wraps

from pytestqt.qtbot import QtBot

_PATIENCE = 5
"""How many times longer than otherwise a test may wait."""
_WAITS = ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed")


def slow_down(most_ms):
    """Let answers come up to so many milliseconds late from now on, and let tests wait for them."""
    from desktop.shell.jobs import ShellJobs  # Qt, and for those who ask alone

    lots, run = random.Random(most_ms), ShellJobs._run

    def run_late(jobs, job):
        before, after = (lots.uniform(0, most_ms / 2_000) for _ in range(2))
        run(jobs, replace(job, call=partial(_late, job.call, before, after)))

    ShellJobs._run = run_late
    for name in _WAITS:
        setattr(QtBot, name, _patient(getattr(QtBot, name)))


def _late(call, before, after):
    time.sleep(before)
    try:
        return call()
    finally:
        time.sleep(after)  # what was read is old by the time it arrives


def _patient(wait):
    @wraps(wait)
    def longer(bot, *arguments, timeout=5_000, **named):
        return wait(bot, *arguments, timeout=timeout * _PATIENCE, **named)

    return longer
