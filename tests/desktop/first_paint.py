"""Opens the first window in a process of its own and prints what was loaded by then."""

import json
import linecache
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))

from desktop import late, quick

quick.prepare()  # as the command line does before it loads the rest

from desktop import app, cli  # noqa: E402


class Stopped(app.House):
    """Leaves at the first paint."""

    def _warm(self):
        kept = [name for name in linecache.cache if "desktop" in name]
        found = {"modules": sorted(sys.modules), "sources": kept, "waiting": list(late._waiting)}
        print(json.dumps({**found, "told": _told()}), flush=True)
        os._exit(0)


def _told():
    """Call Qt wrongly, and return what it says."""
    try:
        app.QTimer().setInterval("soon")
    except TypeError as error:
        return str(error)


app.House = Stopped
cli.run([sys.argv[1]])
