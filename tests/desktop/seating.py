"""A real desk in a folder, with one person at it: what most tests of a pane start from.

Its work is done by threads, as in the window; see `newsroom` for more people, and `seats` for work
that is done at once.
"""

import shutil
from contextlib import contextmanager

from db.actions import cases, people
from db.desk import Desk
from db.queries import snapshots
from db.records import Role
from desktop.seat import Seat
from desktop.shell.jobs import READERS, ShellJobs
from desktop.shell.refresh import Refresh
from tests.desks import furnished

QUOTE = "Two planes flew."


def _furnish(desk):
    """Hire two people and begin a case; return their signers and its id."""
    supervisor = people.found(desk, "Supervisor", "correct horse")
    added = people.add(desk, supervisor, "Editor", Role.EDITOR, "battery staple")
    editor = people.sign_in(desk, added.id, "battery staple")
    case_id = cases.create(desk, editor, QUOTE, "The Ministry", title="Did two planes fly?").id
    return editor, supervisor, case_id


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

    def hold_readers(self, released):
        """Keep both readers busy until something is released: a slow disk."""
        for _ in range(READERS):
            self.jobs.read(released.wait, bool, bool)

    def reread(self):
        """Return the case as the desk has it."""
        return snapshots.snapshot(self.desk, self.case_id)

    def wait_for(self, true):
        """Wait until something holds."""
        self._qtbot.waitUntil(lambda: bool(true()), timeout=10_000)


@contextmanager
def seated(folder, qtbot):
    """Give a seat with its case in view; nothing may go wrong unnoticed."""
    template, given = furnished("News", _furnish)
    desk = Desk.open(shutil.copytree(template, folder / "news.stet"))
    seating = Seating(desk, *given, qtbot)
    try:
        seating.open_case()
        yield seating
    finally:
        seating.jobs.finish()
        seating.refresh.stop()
        desk.close()
    assert seating.troubles == []
