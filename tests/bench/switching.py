"""Switching: from the arrow key in the list to the next case painted in every pane.

`python -m tests.bench.switching DESK COUNT` prints the milliseconds of each switch as JSON.
"""

import json
import sys
import time

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
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
    shown = _Shown(window)
    began = time.perf_counter()
    QTest.keyClick(window.cases.list, key)
    shown.wait()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    taken = time.perf_counter() - began
    shown.deleteLater()
    rest(REST)
    return taken * 1000


class _Shown(QObject):
    """Sleeps as an idle window does, until the next case is painted: asking again and again would
    keep Python from the thread that reads it."""

    def __init__(self, window):
        super().__init__(window.middle.analysis.editor.viewport())
        self._is_there, self._sleep = False, QEventLoop(self)
        window.seat.case_opened.connect(self._open)
        self.parent().installEventFilter(self)

    def wait(self):
        self._sleep.exec()

    def _open(self):
        self._is_there = True

    def eventFilter(self, watched, event):
        if self._is_there and event.type() == QEvent.Type.Paint:
            self._is_there = False
            QTimer.singleShot(0, self._sleep.quit)
        return False


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
