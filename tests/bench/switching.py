"""Switching: from the arrow key in the list to the next case painted in every pane.

`python -m tests.bench.switching DESK COUNT` prints the milliseconds of each switch as JSON.
"""

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.sitting import apart, rest, sitting, wait

REST = 0.15
"""Seconds between two switches, in which what was put off comes round."""


def compare(desk, count, environment):
    """Return sorted milliseconds of that many switches."""
    return sorted(apart("switching", desk, count, environment=environment))


def main(desk, count):
    with sitting(desk) as (_, window):
        window.cases.list.setFocus()
        wait(lambda: window.cases.list.model().rowCount() > 1)
        _switch(window, Qt.Key.Key_Home)
        taken = [_switch(window, key) for key in _keys(window, count)]
    print(json.dumps(taken))


def _keys(window, count):
    """Go down the list, and up again from its end."""
    rows = window.cases.list.model().rowCount() - 1
    for number in range(count):
        yield Qt.Key.Key_Down if number // rows % 2 == 0 else Qt.Key.Key_Up


def _switch(window, key):
    """Return milliseconds until all was painted: a window's panes are painted in one go."""
    before = window.seat.case
    watch = _LastPaint(window.middle.analysis.editor.viewport())
    began = time.perf_counter()
    QTest.keyClick(window.cases.list, key)
    wait(lambda: window.seat.case is not before)
    changed = time.perf_counter()
    wait(lambda: watch.seen > changed)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    taken = time.perf_counter() - began
    watch.deleteLater()
    rest(REST)
    return taken * 1000


class _LastPaint(QObject):
    """Knows when a widget was painted last."""

    def __init__(self, widget):
        super().__init__(widget)
        self.seen = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.seen = time.perf_counter()
        return False


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
