"""Files that come in and go out: case files and backups."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db import backup
from db.desk import Desk
from db.keys import Signer
from db.records import Done
from desktop.seat import Seat
from desktop.shell.settings import Settings
from desktop.widgets.files import ask_open, ask_save


class Filing(QObject):
    """Asks where, and leaves the work to the writer thread or the pool."""

    backed_up = Signal()

    def __init__(self, seat: Seat, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._seat = seat
        self._settings = settings
        self._window = window

    @property
    def desk_path(self) -> Path:
        """The folder of the desk."""
        path: Path = self._seat.desk.path
        return path

    @property
    def last_backup(self) -> str:
        """When this computer last backed the desk up, as a UTC time, or ""."""
        return self._settings.backup_at(self.desk_path)

    def ask_import(self) -> None:
        """Take in a case file."""
        ask_open(self._window, "filing.import", self.tr("Take in a case file"), self.take_in,
                 kinds=self.tr("Case file (*.json)"))

    def take_in(self, path: Path) -> None:
        """Make a case of a case file, and show it."""
        self._seat.act(_import, path, done=partial(self._show, path))

    def ask_export(self) -> None:
        """Write the case in view as a case file."""
        case = self._seat.case
        if case is not None:
            ask_save(
                self._window, "filing.export", self.tr("Export the case"),
                partial(self._export, case.id), offered=f"{case.number}.case.json",
                kinds=self.tr("Case file (*.json)"),
            )

    def ask_backup(self) -> None:
        """Copy the whole desk into one file."""
        ask_save(self._window, "filing.backup", self.tr("Back up the desk"), self._back_up,
                 offered=f"{self.desk_path.stem}-backup.tar")

    def _show(self, path: Path, done: Done) -> None:
        self._seat.open_case(done.id)
        self._seat.told.emit(self.tr("{name} was taken in as a case of this desk.").format(
            name=path.name))

    def _export(self, case_id: str, path: Path) -> None:
        self._seat.follow(partial(_export, self._seat.desk, case_id, path), done=self._exported)

    def _back_up(self, path: Path) -> None:
        self._seat.follow(partial(backup.backup, self._seat.desk, path), done=self._backed_up)

    def _exported(self, path: Path) -> None:
        self._seat.told.emit(self.tr("The case is in {path}.").format(path=path))

    def _backed_up(self, path: Path) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._settings.remember_backup(self.desk_path, now)
        self.backed_up.emit()
        self._seat.told.emit(self.tr("The backup is in {path}.").format(path=path))


def _import(desk: Desk, signer: Signer, path: Path) -> Done:
    from db import casefile  # SQLAlchemy comes with the first act

    return casefile.import_case(desk, signer, path)


def _export(desk: Desk, case_id: str, out: Path) -> Path:
    from db import casefile  # see above

    casefile.export_case(desk, case_id, out)
    return out
