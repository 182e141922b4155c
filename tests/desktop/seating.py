"""A real desk in a folder, with one person at it: what every test of a pane starts from."""

import atexit
import shutil
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from db.actions import cases, people
from db.desk import Desk
from db.queries import snapshots
from db.records import Role
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from desktop.shell.refresh import Refresh

QUOTE = "Two planes flew."


@cache
def _template():
    """Return a desk's folder, its people's signers and its case, made once: keys are slow."""
    folder = Path(mkdtemp(prefix="stet-seating-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "news.stet"
    desk = Desk.create(path, "News")
    supervisor = people.found(desk, "Supervisor", "correct horse")
    added = people.add(desk, supervisor, "Editor", Role.EDITOR, "battery staple")
    editor = people.sign_in(desk, added.id, "battery staple")
    case_id = cases.create(desk, editor, QUOTE, "The Ministry", title="Did two planes fly?").id
    desk.close()
    return path, editor, supervisor, case_id


class Seating:
    """The seat, its desk and the case in view."""

    def __init__(self, desk, editor, supervisor, case_id, qtbot):
        self.desk, self.editor, self.supervisor = desk, editor, supervisor
        self.case_id = case_id
        self.jobs = ShellJobs()
        self.seat = Seat(desk, editor, self.jobs, snapshots.snapshot)
        self.refresh = Refresh(self.seat)
        self.troubles = []
        for signal in (self.seat.refused, self.seat.unavailable, self.seat.crashed):
            signal.connect(self.troubles.append)
        self._qtbot = qtbot

    def open_case(self):
        """Bring the case into view and wait until it is."""
        with self._qtbot.waitSignal(self.seat.case_opened):
            self.seat.open_case(self.case_id)

    def does(self, action, *arguments, **fields):
        """Let the editor act, and wait until the case was read anew."""
        with self._qtbot.waitSignal(self.seat.case_changed):
            return action(self.desk, self.editor, *arguments, **fields)

    def reread(self):
        """Return the case as the desk has it."""
        return snapshots.snapshot(self.desk, self.case_id)

    def wait_for(self, true):
        """Wait until something holds."""
        self._qtbot.waitUntil(lambda: bool(true()), timeout=10_000)


@contextmanager
def seated(folder, qtbot):
    """Give a seat with its case in view; nothing may go wrong unnoticed."""
    template, editor, supervisor, case_id = _template()
    shutil.copytree(template, folder / template.name)
    desk = Desk.open(folder / template.name)
    seating = Seating(desk, editor, supervisor, case_id, qtbot)
    try:
        seating.open_case()
        yield seating
    finally:
        seating.jobs.finish()
        seating.refresh.stop()
        desk.close()
    assert seating.troubles == []
