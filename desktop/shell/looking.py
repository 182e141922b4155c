"""Run as a process of its own: looks a desk over, and writes what is wrong as a list in JSON.

A check holds the whole journal in memory and keeps Python busy for as long as the desk is large;
on a thread of the window it would slow every key.
"""

import json
import os
import sys
from pathlib import Path

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
    desk = Desk.beside(Path(path))
    sys.stdout.write(json.dumps(check(desk)))
    desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
