"""The preview beside the text: from the last key of a burst until the page in sight says it.

`python -m tests.bench.previewing [BURSTS]` types into the analysis of the al-Bab case, as a quick
typist does, and prints the milliseconds of each burst: until the drawing began, until its bytes
were there, and until the page was painted. The pause that tells a burst's end is in them.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.screen import screen
from tests.bench.sitting import apart, rest, sitting, wait
from tests.bench.table import alone, heading, note

GOAL_MS = 300
BURSTS = 30
_KEYS = "the port said so, "
_GAP = 0.06
"""Seconds between two keys."""
_REST = 1.5
"""Seconds between two bursts: what was typed is saved and drawn again meanwhile."""


def compare(folder, bursts, environment):
    """Return, sorted, the milliseconds of each burst: begun, made, painted."""
    path = Path(folder, "preview.stet")
    _make(path)
    found = apart("previewing", path, bursts, environment=environment)
    return [sorted(column) for column in zip(*found, strict=True)]


def rows(folder, bursts, environment):
    """Print the rows."""
    begun, made, painted = compare(folder, bursts, environment)
    alone(f"preview after the last key: median of {bursts}", statistics.median(painted),
          f"{GOAL_MS} ms")
    alone("  longest", painted[-1], f"{GOAL_MS} ms")
    alone("  until the drawing begins, median", statistics.median(begun), "")
    alone("  until the bytes are there, median", statistics.median(made), "")


def _make(path):
    from db.actions import people
    from db.casefile import import_case
    from db.desk import Desk
    from db.records import Role
    from tests.bench.desks import PASSWORD, SAMPLE

    desk = Desk.create(path, "Preview")
    supervisor = people.found(desk, "Supervisor", PASSWORD, shared=True)
    editor = people.add(desk, supervisor, "Editor", Role.EDITOR, PASSWORD, shared=True)
    import_case(desk, people.sign_in(desk, editor.id, PASSWORD), SAMPLE)
    desk.close()


def main(path, bursts):
    import json

    with sitting(path) as (_, window):
        window.seat.open_case(_first(window))
        wait(lambda: window.seat.case is not None)
        rest(1)
        window.previewing.turn()
        wait(lambda: window.previewing.is_on and not window.previewing._model.is_drawing)
        rest(2)
        watch = _Watch(window)
        found = [_burst(window, watch) for _ in range(bursts)]
    print(json.dumps(found))


def _first(window):
    from desktop.cases.model import CARD

    return window.cases.list.model().index(0).data(CARD).id


def _burst(window, watch):
    """Type some keys and return the milliseconds of what follows the last."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    editor = window.middle.analysis.editor
    editor.setFocus()
    for key in _KEYS:
        QTest.keyClick(editor, key)
        rest(_GAP)
    watch.forget()
    began = time.perf_counter()
    QTimer.singleShot(0, lambda: QTest.keyClick(editor, "x"))
    watch.loop.exec()  # as the window itself waits: one that looks again and again would hinder
    taken = [(moment - began) * 1000 for moment in (watch.begun, watch.made, watch.painted)]
    rest(_REST)
    return taken


def _watching():
    from PySide6.QtCore import QEvent, QEventLoop, QObject

    class Watch(QObject):
        """Notes when a drawing begins, when its bytes are there, and when they are painted."""

        def __init__(self, window):
            super().__init__(window)
            self._pages = window.previewing.pane.pages
            self._model = window.previewing._model
            self.loop = QEventLoop()
            self._model.drawing.connect(self._drawing)
            self._model.changed.connect(self._changed)
            self._model.page_drawn.connect(self._drawn)
            self._pages.viewport().installEventFilter(self)
            self.forget()

        def forget(self):
            self.begun = self.made = self.painted = 0.0
            self._is_there = False

        def eventFilter(self, _, event):
            if event.type() == QEvent.Type.Paint and self._is_there and not self.painted:
                self.painted = time.perf_counter()
                self.loop.quit()
            return False

        def _drawing(self, is_drawing):
            if is_drawing and not self.begun and self._model._under_way:
                self.begun = time.perf_counter()

        def _changed(self):
            if self.begun and not self.made:
                self.made = time.perf_counter()

        def _drawn(self, page, _):
            self._is_there = self._is_there or bool(self.made and page == self._pages.page)

    return Watch


def _Watch(window):  # noqa: N802 - a class that needs Qt, made once it is there
    return _watching()(window)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        main(sys.argv[1], int(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as folder, screen() as (environment, name):
            note(f"on {name}")
            heading()
            rows(folder, int(sys.argv[1]) if sys.argv[1:] else BURSTS, environment)
