"""A screen to measure on: the one at hand, else Xvfb and openbox, else Qt's offscreen platform."""

import os
import shutil
import subprocess
import time
from contextlib import contextmanager

SIZE = "1600x1000x24"
PATIENCE = 10  # seconds
_HINDERING = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")


@contextmanager
def screen():
    """Lend the environment of a process with a window, and what its screen is called."""
    if os.environ.get("DISPLAY"):
        yield _environment(QT_QPA_PLATFORM="xcb"), f"display {os.environ['DISPLAY']}"
    elif shutil.which("Xvfb"):
        with _xvfb() as (display, keeper):
            yield _environment(DISPLAY=display, QT_QPA_PLATFORM="xcb"), f"Xvfb, {keeper}"
    else:
        yield (
            _environment(QT_QPA_PLATFORM="offscreen"),
            "Qt's offscreen platform, for want of Xvfb: painting is not measured whole",
        )


def _environment(**changed):
    """Return ours, changed: Python keeps what it compiles, and Qt is silent about scripts."""
    kept = {name: value for name, value in os.environ.items() if name not in _HINDERING}
    return {**kept, "QT_LOGGING_RULES": "qt.text.font.db=false", **changed}


@contextmanager
def _xvfb():
    receiving, sending = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(sending), "-screen", "0", SIZE, "-nolisten", "tcp"],
        pass_fds=[sending], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    os.close(sending)
    with os.fdopen(receiving) as said:
        display = f":{said.readline().strip()}"
    keeper = _window_manager(display)
    try:
        yield display, "openbox" if keeper else "no window manager"
    finally:
        for process in (keeper, server):
            if process is not None:
                process.terminate()
                process.wait(PATIENCE)


def _window_manager(display):
    if not shutil.which("openbox"):
        return None
    keeper = subprocess.Popen(
        ["openbox"], env=_environment(DISPLAY=display),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    time.sleep(0.5)  # it takes hold of the screen in its own time, and tells nobody
    return keeper
