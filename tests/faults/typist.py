"""Type into the window of a desk; say when the window calls it saved, then type on until killed."""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp()

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.desk import Desk
from db.keys import Signer
from db.queries.people import everyone
from db.queries.snapshots import snapshot
from db.records import Place
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Settings
from desktop.shell.window import Window


def main(path, person_id, key, case_id):
    """Type, wait until the status line says that it is saved, say so, and type without end."""
    application = QApplication([])
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, tempfile.mkdtemp()
    )
    desk = Desk.open(Path(path))
    person = next(person for person in everyone(desk) if person.id == person_id)
    jobs = ShellJobs()
    seat = Seat(desk, Signer(person, Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key))),
                jobs, snapshot)
    window = Window(seat, jobs, Settings())
    window.show()
    seat.open_case(case_id)
    while seat.case is None:
        application.processEvents()
    window.go(Place("notes"))
    QTest.keyClicks(window.middle.notes.text, "Saved words.")
    while not window.status.saved.words.startswith("All changes saved"):
        application.processEvents()
    print("saved", flush=True)
    while True:
        QTest.keyClicks(window.middle.notes.text, " More")
        application.processEvents()


if __name__ == "__main__":
    main(*sys.argv[1:])
