"""The composition root: the one place where objects are wired."""

import sys
from functools import partial
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from db.errors import Refused, Unavailable
from desktop import quick
from desktop.language import Language
from desktop.people.door import Door
from desktop.people.door_view import DoorWindow
from desktop.shell.ahead import Ahead
from desktop.shell.dress import Dress
from desktop.shell.jobs import ShellJobs
from desktop.shell.messages import Messages, Net
from desktop.shell.settings import Settings
from desktop.shell.sweeper import Sweeper
from desktop.widgets import fonts, theme

WARM = ("desktop.shell.window", "db.queries.snapshots")
"""Imported on the writer thread once the first window is painted: they bring all that a person who
reads needs. What acts need comes with the first act (db/actions), what is printed with a brief."""

SETTLED_MS = 2000
"""Milliseconds after which a new window has its modules, its list and its case."""


def run(path: Path | None) -> int:
    """Open the window on a desk, or the start page, and return the exit code when it closes.

    Raises Refused or Unavailable when `path` is no desk that can be read.
    """
    application = theme.application(sys.argv[0])
    application.setApplicationName("Stet")
    application.setDesktopFileName("stet")
    settings = Settings()
    house = House(settings)
    house.language.speak(settings.language)
    house.dress.wear()
    if house.language.code == "ar":
        fonts.load_rest()  # what the first window is written in
    house.open_door(path)
    code = application.exec()
    _leave_plain_words()
    return code


def _leave_plain_words() -> None:
    """Leave words alone on the clipboard: Qt would free our own blocks after Python has ended."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


class House(QObject):
    """Leads from the door to the window of a desk, and back when somebody signs out."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.jobs: ShellJobs | None = None
        self.door: DoorWindow | None = None
        self.window: Any = None
        self._model: Door | None = None
        self._ahead: Ahead | None = None
        self._desk: Any = None  # the one that was faced, once it is open
        self._warmed = False
        self._net: Net | None = None
        self._sweeper = Sweeper(self)
        self.language = Language()
        self.dress = Dress(settings, self)
        self.dress.changed.connect(self._prepare_anew)

    def speak(self, code: str) -> None:
        """Speak another language from now on: the window is built anew, in the same place."""
        if self.window is not None:
            self._rebuild_window(code)
        elif self.door is not None:
            self._rebuild_door(code)

    def open_door(self, path: Path | None, over: QPoint | None = None) -> None:
        """Show the first window, on a desk when a path is given, its middle `over` a place."""
        self.jobs = ShellJobs()
        sample = platformdirs.user_data_path("stet", appauthor=False) / "Sample.stet"
        self._model = Door(self.jobs, sample, self)
        self._model.entered.connect(self._enter)
        self._model.faced.connect(self._remember)
        self._model.opened.connect(self._opened)
        self._model.warmed.connect(self._warm_through)
        self._model.trying.connect(self._fill)
        self._ahead = Ahead(self.jobs, self._settings, self)
        self._desk = None
        door = self._hang_door(self._model)
        if path is not None:
            try:
                door.signing.first = self._settings.person_at(path)
                self._model.face(path)
            except (Refused, Unavailable):
                self.jobs.finish()
                if self._net is not None:
                    self._net.take_down()
                raise
        if over is not None:
            door.move(over - door.rect().center())
        door.show()

    def _opened(self, desk: Any) -> None:
        self._desk = desk
        self._prepare()

    def _warm_through(self) -> None:
        self._warmed = True
        self._prepare()

    def _prepare(self) -> None:
        """Build the window for whoever is offered at the door, as long as nobody came in."""
        if self._ahead is None or self.door is None or self._model is None:
            return
        person = self.door.person
        path = self._model.path
        faced = self._desk is not None and path is not None and self._desk.path == path.absolute()
        if not faced or person is None:
            self._ahead.drop()
        elif self._warmed:
            self._ahead.begin(self._desk, person, self.door)

    def _prepare_anew(self) -> None:
        self._drop_ahead()
        self._prepare()

    def _typed(self) -> None:
        if self._ahead is not None:
            self._ahead.typed()

    def _fill(self, person_id: str) -> None:
        """Fill it while the password is tried, once the door has said so."""
        if self._ahead is not None:
            QTimer.singleShot(0, self, partial(self._ahead.fill, person_id))

    def _hang_door(self, model: Door) -> DoorWindow:
        self.door = DoorWindow(model, self._settings.recent, self._settings.language)
        self.door.painted.connect(self._warm)
        self.door.left.connect(self._leave)
        self.door.language_wanted.connect(self.speak)
        self.door.person_chosen.connect(self._prepare)
        self.door.typed.connect(self._typed)
        messages = Messages(self.door)
        messages.hide()  # only its dialog is wanted here
        self._net = Net(messages)
        model.crashed.connect(messages.own_up)
        return self.door

    def _rebuild_door(self, code: str) -> None:
        """Hang another door on the same page, with what was typed at the old one."""
        old, model = self.door, self._model
        if old is None or model is None or self._net is None:
            return
        self._drop_ahead()
        self._choose_language(code)
        self._net.take_down()
        old.left.disconnect(self._leave)
        door = self._hang_door(model)
        door.setGeometry(old.geometry())
        door.take_over(old)
        door.show()
        _drop(old)
        self._prepare()

    def _rebuild_window(self, code: str) -> None:
        """Build the window anew at the same desk, in the same place, once all is saved."""
        old = self.window
        if self.jobs is None or not old.hand_over():
            return
        self._choose_language(code)
        quick.unsettle()
        standing, geometry = old.standing(), old.saveGeometry()
        old.gone.disconnect(self._gone)
        self.seat_at(old.seat.desk, old.seat.signer, self.jobs)
        self.window.restoreGeometry(geometry)
        standing.take_up(self.window)
        _drop(old)

    def _choose_language(self, code: str) -> None:
        self._settings.language = code
        self.language.speak(code)

    def seat_at(self, desk: Any, signer: Any, jobs: ShellJobs) -> None:
        """Open the window at a desk, for the person who signed in there."""
        # Imported by now on the writer thread (WARM).
        from db.queries.snapshots import snapshot
        from desktop.seat import Seat
        from desktop.shell.window import Window

        with theme.undressed():
            window = Window(Seat(desk, signer, jobs, snapshot), jobs, self._settings)
        self._move_into(window)

    def _move_into(self, window: Any) -> None:
        self.window = window
        self.window.gone.connect(self._gone)
        self.window.language_wanted.connect(self.speak)
        self.window.show()
        QTimer.singleShot(SETTLED_MS, self, self._settle)

    def _settle(self) -> None:
        if self.window is not None:
            quick.settle()

    def _warm(self) -> None:
        # Not from within the paint event: the window is on the screen when this comes round.
        QTimer.singleShot(0, self._warm_now)

    def _warm_now(self) -> None:
        fonts.load_rest()
        if self._model is not None:
            if self._model.path is not None:
                self._model.open()
            self._model.warm(WARM)
            if self.jobs is not None:
                self.jobs.write(_read_dates, _nothing, self._model.crashed.emit)

    def _remember(self, _: object) -> None:
        if self._model is not None and self._model.path is not None and self.door is not None:
            self._settings.remember(self._model.path)
            self.door.signing.first = self._settings.person_at(self._model.path)

    def _enter(self, desk: Any, signer: Any) -> None:
        if self.jobs is None or self.door is None or self._net is None:
            return
        self._settings.remember(desk.path)
        self._settings.remember_person(desk.path, signer.person.id)
        self._net.take_down()
        built = self._ahead.take(desk, signer) if self._ahead is not None else None
        self._ahead = self._desk = None
        if built is not None:
            self._move_into(built)
        else:
            self.seat_at(desk, signer, self.jobs)
        self.window.resume()
        if self._model is not None and desk.path == self._model.sample:
            self.window.welcome()
        else:
            self.window.given.ask()
        door = self.door
        self.door = None
        door.close()
        door.deleteLater()

    def _gone(self, signing_out: bool) -> None:
        quick.unsettle()
        path, middle = self.window.seat.desk.path, self.window.geometry().center()
        self.window.deleteLater()
        self.window = self.jobs = None
        if signing_out:
            self._open_door_again(path, middle)

    def _open_door_again(self, path: Path, over: QPoint) -> None:
        """Show the people of the desk that was left; the start page where it has gone."""
        try:
            self.open_door(path, over)
        except (Refused, Unavailable) as error:
            self.open_door(None, over)
            if self.door is not None:
                self.door.banner.say(error.sentence)

    def _drop_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead.drop()

    def _leave(self) -> None:
        if self.door is not None and self.jobs is not None and self._model is not None:
            self._drop_ahead()
            self._model.back_out()
            self.jobs.finish()
            if self._net is not None:
                self._net.take_down()


def _drop(window: QWidget) -> None:
    """Take a window away now: one that lingers would hear of every change of looks."""
    window.hide()
    window.deleteLater()


def _read_dates() -> None:
    """Read what Babel knows of the language: 10 to 35 ms that the window's thread is spared."""
    from desktop import dates  # imported by now on the writer thread (WARM)

    dates.moment("2000-01-01T00:00:00.000Z")


def _nothing(_: object) -> None:
    """Take an answer that says nothing."""
