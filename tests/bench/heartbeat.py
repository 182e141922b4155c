"""Heartbeat: how long the window's loop stands still while work goes on behind it.

`python -m tests.bench.heartbeat DESK FOLDER MEGABYTES` prints, for each kind of work, the seconds
it took and the gaps between beats in milliseconds, the longest last, as JSON. A beat is a timer
of no interval. `idle` is the machine's own unrest: the floor.
"""

import importlib
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from desktop import quick
from tests.bench.sitting import apart, rest, sitting, wait

KEPT = 200
"""Longest gaps kept for each kind of work."""
CHUNK = 1 << 20
_IDLE = 3.0


def compare(desk, folder, megabytes, environment):
    """Return, for each kind of work, its seconds, its longest gap and gaps over 25 ms."""
    return apart("heartbeat", desk, folder, megabytes, environment=environment)


def main(path, folder, megabytes):
    with sitting(path) as (_, window):
        window.seat.open_case(window.cases.list.model().index(0).data(_card()).id)
        wait(lambda: window.seat.case is not None)
        rest(2)
        file, beats = _large_file(folder, megabytes), _beats(window)
        importlib.import_module("desktop.brief")  # as the start does behind the door
        quick.settle()
        found = {
            "idle": beats.during(lambda: rest(_IDLE)),
            "beginning": beats.during(lambda: _save(window, 1)),
            "saving": beats.during(lambda: _save(window, 30)),
            "attaching": beats.during(lambda: _attach(window, file)),
            "opening": beats.during(lambda: _preview(window)),
            "rendering": beats.during(lambda: _render(window)),
        }
    print(json.dumps(found))


def _card():
    from desktop.cases.model import CARD

    return CARD


def _beats(window):
    from PySide6.QtCore import QTimer

    class Beats(QTimer):
        """Notes how far apart its turns come."""

        def __init__(self):
            super().__init__(window)
            self.setInterval(0)
            self.timeout.connect(self._beat)
            self._last, self._gaps = 0.0, []

        def during(self, work):
            self._gaps, self._last = [], time.perf_counter()
            began = self._last
            self.start()
            work()
            self.stop()
            self._beat()
            gaps = sorted(self._gaps)
            return {"seconds": time.perf_counter() - began, "longest": gaps[-1],
                    "long": sum(gap > 25 for gap in gaps), "gaps": gaps[-KEPT:]}

        def _beat(self):
            now = time.perf_counter()
            self._gaps.append((now - self._last) * 1000)
            self._last = now

    return Beats()


def _save(window, times):
    """Change the title that many times, as fast as the desk takes it."""
    from db.actions import cases

    done = []
    for number in range(times):
        window.seat.act(cases.edit, window.seat.case.id, title=f"Title {number} of {times}",
                        done=done.append)
        wait(lambda wanted=number + 1: len(done) == wanted)
    rest(0.5)


def _large_file(folder, megabytes):
    file = Path(folder, "large.bin")
    with file.open("wb") as opened:
        for _ in range(megabytes):
            opened.write(os.urandom(CHUNK))
        os.fsync(opened.fileno())
    return file


def _attach(window, file):
    """Attach a file to the first item, as if it had been dropped there."""
    item = window.seat.case.evidence[0]
    window.right.evidence._model.attach(item.id, (file,))
    wait(lambda: len(window.seat.case.evidence[0].attachments) > len(item.attachments), 120)
    rest(0.5)


def _preview(window):
    """Show the pages beside the text, until the first ones are drawn."""
    window.previewing.show()
    wait(lambda: not window.previewing._model.is_drawing, 60)
    rest(1)


def _render(window):
    """Draw the brief anew, as after a change, while its pages stand beside the text."""
    model = window.previewing._model
    model.lay_out(replace(model.layout, replies=not model.layout.replies))
    wait(lambda: not model.is_drawing, 60)
    rest(1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
