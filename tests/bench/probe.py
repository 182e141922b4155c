"""Start a window in this process and say when it could be used; the parent began the clock.

`python -m tests.bench.probe empty` or `python -m tests.bench.probe DESK` prints one JSON object:
moments in seconds of the machine's one steady clock (`time.perf_counter`), memory in KiB.
"""

import json
import os
import sys
import time
from pathlib import Path

PASSWORD = "bench"
LOOKING, BETWEEN = 1.0, 0.1
"""Seconds that a person needs at the least to look at the door, and from key to key."""
SETTLING_MS = 1500
"""Until memory is read: what is loaded behind the window has come by then."""


def memory():
    """Return this process's resident KiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def say(**found):
    print(json.dumps(found), flush=True)
    os._exit(0)


def empty():
    """Show an empty window; it is ready once it is painted, active, and takes events again."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            QTimer.singleShot(0, self.ask)

        def changeEvent(self, event):
            super().changeEvent(event)
            QTimer.singleShot(0, self.ask)

        def ask(self):
            if self.isActiveWindow():
                say(ready=time.perf_counter(), memory=memory())

    application = QApplication([])
    window = Window()
    window.resize(1440, 900)
    window.show()
    application.exec()


def stet(desk):
    """Start as the command line does, and follow a person from the door into the window."""
    from desktop import quick

    quick.prepare()
    from desktop import app, cli
    from tests.bench.entering import Entering

    app.House = Entering
    cli.run([desk])


def time_key():
    """Return a list to which each unsealing of a key from now on adds the seconds that it takes.

    Argon2id is slow on purpose (STORE.md, Keys). It is timed in the very start that is measured:
    the same call takes half as long again a second later, where others share the machine.
    """
    from db import keys

    taken, unseal = [], keys.unseal

    def timed(*arguments):
        began = time.perf_counter()
        try:
            return unseal(*arguments)
        finally:
            taken.append(time.perf_counter() - began)

    keys.unseal = timed
    return taken


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        stet(sys.argv[1])
