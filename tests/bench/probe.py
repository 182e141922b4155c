"""Start a window in this process, and say when it has painted and takes events again.

Run as `python -m tests.bench.probe empty` or `python -m tests.bench.probe DESK`; prints one line:
resident memory in KiB once the first paint has been handled. The parent takes the time.
"""

import os
import sys
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer

TITLE_OF_EMPTY = "Empty"
SLOW = ("sqlalchemy", "reportlab", "alembic", "pikepdf")
"""Modules that must not be loaded before the first paint (SPEED.md, Start)."""


class FirstPaint(QObject):
    """Waits for the first paint of a top-level window, then for the next turn of the loop."""

    def __init__(self):
        super().__init__()
        self.seen = False

    def eventFilter(self, watched, event):
        is_window = event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget)
        if is_window and watched.isWindow() and not self.seen:
            self.seen = True
            QTimer.singleShot(0, answer)
        return False


class ProbedApplication(QtWidgets.QApplication):
    """An application that watches for its first painted window."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._first_paint = FirstPaint()
        self.installEventFilter(self._first_paint)


def answer():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    kibibytes = pages * os.sysconf("SC_PAGE_SIZE") // 1024
    slow = ",".join(name for name in SLOW if name in sys.modules)
    print(kibibytes, slow or "-", flush=True)
    os._exit(0)


def empty():
    application = ProbedApplication([])
    window = QtWidgets.QMainWindow()
    window.setWindowTitle(TITLE_OF_EMPTY)
    window.resize(1440, 900)
    window.show()
    application.exec()


def stet(desk):
    QtWidgets.QApplication = ProbedApplication
    from desktop import app  # the application class is taken when the module is loaded

    app.run(Path(desk))


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        stet(sys.argv[1])
