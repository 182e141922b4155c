"""Signs in and opens a case in a process of its own, then changes it; prints what was loaded."""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))

from desktop import quick

quick.prepare()  # as the command line does before it loads the rest

from desktop import app, cli  # noqa: E402

DESK, CASE, PASSWORD = sys.argv[1:]


class Reader(app.House):
    """Leaves when the case in view has another title."""

    def _warm_through(self):
        super()._warm_through()
        self.door.signing.password.setText(PASSWORD)
        self.door.signing.enter.click()

    def _enter(self, desk, signer):
        super()._enter(desk, signer)
        self.window.seat.case_opened.connect(self._read)
        self.window.seat.open_case(CASE)

    def _read(self, case):
        from db.actions import cases

        self.jobs.settle()
        self.at_reading = sorted(sys.modules)
        self.window.seat.case_changed.connect(self._tell)
        self.window.seat.act(cases.edit, case.id, title="Changed")

    def _tell(self, case):
        print(json.dumps({"reading": self.at_reading, "writing": sorted(sys.modules),
                          "title": case.title}), flush=True)
        os._exit(0)


app.House = Reader
cli.run([DESK])
