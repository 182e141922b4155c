"""Run as a process of its own: looks a desk over, and writes what is wrong as a list in JSON.

A check keeps Python busy for as long as the desk is large; on a thread of the window it would slow
every key. It ends with the window, however that ends.
"""

import json
import os
import sys
from pathlib import Path
from threading import Thread

import resources
from db.check import check
from db.desk import Desk
from desktop.language import Catalogue
from resources import i18n

_PATIENCE = 10
"""How far this stands back behind everybody else's work, where the system knows of that."""


def main(path: str, locale: str) -> None:
    """Check a desk that a window holds open, in the window's language ("en_GB")."""
    if hasattr(os, "nice"):
        os.nice(_PATIENCE)
    catalogue = Catalogue()
    catalogue.load(str(resources.path("i18n", f"stet_{locale.partition('_')[0]}.qm")))
    i18n.use(catalogue.sentence, locale)
    Thread(target=_end_with_window, daemon=True).start()
    desk = Desk.beside(Path(path))
    sys.stdout.write(json.dumps(check(desk)))
    desk.close()


def _end_with_window() -> None:
    """Wait for the end of the window, which holds the other end of this pipe and writes nothing."""
    os.read(sys.stdin.fileno(), 1)
    os._exit(1)  # this only reads, and SQLite may be busy for minutes yet


if __name__ == "__main__":
    main(*sys.argv[1:])
