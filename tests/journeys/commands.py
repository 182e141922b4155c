"""The desk by its command line, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCREENLESS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "STET_PASSWORD"}


def environment(**extra):
    """Return this process's environment without what belongs to a screen."""
    kept = {name: value for name, value in os.environ.items() if name not in SCREENLESS}
    return {**kept, **extra}


def stet(*words, cwd=ROOT, **extra):
    """Run main.py without a screen or a terminal."""
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, words)],
        capture_output=True, text=True, cwd=cwd, env=environment(**extra), check=False,
        stdin=subprocess.DEVNULL, start_new_session=True, encoding="utf-8",
    )


def done(*words, **extra):
    """Run main.py, which must succeed, and return what it printed."""
    finished = stet(*words, **extra)
    assert (finished.returncode, finished.stderr) == (0, "")
    return finished.stdout
