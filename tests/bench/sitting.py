"""The real window on a desk, in a process of its own that prints what it measured as JSON."""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONGEST = 900  # seconds


def apart(module, *arguments, environment):
    """Run a module of this folder in a process of its own and return what it printed."""
    with tempfile.TemporaryDirectory() as settings:
        ran = subprocess.run(
            [sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)], cwd=ROOT,
            capture_output=True, text=True, timeout=LONGEST,
            env={**environment, "XDG_CONFIG_HOME": settings},
        )
    if ran.returncode:
        raise RuntimeError(ran.stderr)
    return json.loads(ran.stdout)


def aloud(module, *arguments, environment):
    """Run a module of this folder that prints rows of its own."""
    subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)], cwd=ROOT,
        check=True, timeout=LONGEST, env=environment,
    )


@contextmanager
def sitting(path):
    """Lend the application and its window on a desk, shown, active and with the list filled."""
    from desktop import quick

    quick.prepare()
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from db.desk import Desk
    from db.entering import sign_in
    from db.queries.people import everyone
    from desktop import app
    from desktop.shell.jobs import ShellJobs
    from desktop.shell.settings import Settings

    application = QApplication([])
    house = app.House(Settings())
    house.language.speak("en")
    house.dress.wear()
    desk = Desk.open(Path(path))
    editor = next(person.id for person in everyone(desk) if person.name == "Editor")
    house.seat_at(desk, sign_in(desk, editor, "bench"), ShellJobs())
    QTest.qWaitForWindowActive(house.window)
    wait(lambda: house.window.cases.list.model().rowCount() > 0)
    rest(0.5)
    yield application, house.window
    house.window.close()


def wait(done, seconds=30):
    """Handle events until something is so."""
    from PySide6.QtWidgets import QApplication

    until = time.perf_counter() + seconds
    while not done():
        QApplication.processEvents()
        if time.perf_counter() > until:
            raise TimeoutError


def rest(seconds):
    """Handle events for some time, and sleep between them as an idle window does.

    Not by QTest.qWait: it keeps Python to itself, and what others read meanwhile would come late.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    sleep = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), sleep.quit)
    sleep.exec()
