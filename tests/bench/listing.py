"""The list: pages and counts at two sizes, and a wheel step against a list of Qt's own model.

Run as `python -m tests.bench.listing [--short]`.
"""

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QApplication, QListView

from db.actions import people
from db.desk import Desk
from db.queries import cases
from db.queries.snapshots import snapshot
from db.records import State, Wanted
from desktop.cases.model import CARD, CasesModel
from desktop.cases.row_view import row_height
from desktop.cases.view import CasesPane
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from desktop.widgets import fonts, theme
from tests.bench import desks, table
from tests.bench.searching import percentile

SIZES, SHORT = (1_000, 1_000_000), (200, 2_000)
_STEPS, _ROUNDS = 300, 200
_NOTCH = 120


def rows(short=False):
    """Print the rows of the table."""
    small, large = SHORT if short else SIZES
    opened = [Desk.open(desks.kept(size)) for size in (small, large)]
    try:
        for name, ask in (
            ("first page", _first), ("page of a state", _of_state), ("page after", _after),
            ("counts", _counts),
        ):
            floor, measured = (_median(ask, desk) for desk in opened)
            table.seconds(f"{name}, {large:,} cases against {small:,}", floor, measured, "1.1")
    finally:
        for desk in opened:
            desk.close()
    floor, taken = wheel(large, 60 if short else _STEPS)
    name = f"wheel step over {large:,} cases"
    table.seconds(f"{name}, median", statistics.median(floor), statistics.median(taken), "1.6")
    table.seconds(f"{name}, 99th percentile", percentile(floor, 99), percentile(taken, 99),
                  "16 ms")


def wheel(size, steps):
    """Return the seconds of each wheel step: of a list of a C++ model, and of ours."""
    application = QApplication.instance() or QApplication([])
    theme.apply(application, theme.LIGHT)
    fonts.load_rest()
    desk, jobs = Desk.open(desks.kept(size)), ShellJobs()
    person = next(iter(_counts(desk).by_person))
    seat = Seat(desk, people.sign_in(desk, person, desks.PASSWORD), jobs, snapshot)
    pane = CasesPane(CasesModel(seat))
    pane.resize(300, 860)
    pane.show()
    _until(application, lambda: pane.list.model().index(0).data(CARD) is not None)
    peer = _peer(desk, pane.list.size())
    try:
        floor, taken = [], []
        for _ in range(steps):  # in turn, so that a busy machine hinders both alike
            floor.append(_step(application, peer))
            taken.append(_step(application, pane.list))
        return floor, taken
    finally:
        pane.close()
        peer.close()
        jobs.finish()
        desk.close()


def _peer(desk, size):
    """Return Qt's list view of Qt's item model with the same titles, as many as are scrolled."""
    model = QStandardItemModel()
    for card in cases.page(desk, limit=2_000):
        item = QStandardItem(f"{card.title}\n{card.claimant}\n{card.number}")
        model.appendRow(item)
    view = QListView()
    view.setModel(model)
    view.setParent(None)
    view.setUniformItemSizes(True)
    view.setWordWrap(True)
    view.setStyleSheet(f"QListView::item {{ height: {row_height(100)}px; }}")
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.resize(size)
    view.show()
    return view


def _step(application, view):
    """Turn the wheel by one notch over a view, and take the time until it is painted."""
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place, QPointF(view.viewport().mapToGlobal(place.toPoint())), QPoint(), QPoint(0, -_NOTCH),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    began = time.perf_counter()
    application.sendEvent(view.viewport(), event)
    view.viewport().repaint()
    taken = time.perf_counter() - began
    application.processEvents()  # pages arrive between the steps
    return taken


def _until(application, true):
    end = time.monotonic() + 30
    while not true():
        application.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("the list was not filled")


def _first(desk):
    return cases.page(desk)


def _of_state(desk):
    return cases.page(desk, state=State.PUBLISHED)


def _after(desk):
    return cases.page(desk, after=_middle(desk))


def _counts(desk):
    return cases.listing(desk, Wanted(), limit=0).counts


def _middle(desk, known={}):  # noqa: B006 - looked for once, outside what is measured
    if desk.path not in known:
        known[desk.path] = cases.page(desk, skip=_counts(desk).total // 2, limit=1)[0]
    return known[desk.path]


def _median(ask, desk):
    ask(desk)
    taken = []
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        ask(desk)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


if __name__ == "__main__":
    table.heading()
    rows("--short" in sys.argv)
