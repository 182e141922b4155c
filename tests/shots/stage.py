"""Where scenes are played: the sample desk, its people, and the window of whoever sits there."""

import shutil
from contextlib import contextmanager

from PySide6.QtCore import QElapsedTimer, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from db.actions import people
from db.desk import Desk
from db.queries import cases
from db.queries.people import everyone
from desktop import sample
from desktop.app import House
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Settings

PATIENCE_MS = 20_000
QUIET_MS = 40
"""Nothing was drawn for so long: all has arrived."""
LOOK_MS = 1
"""No look whether something was drawn counts for more."""
HIDDEN = Qt.WidgetAttribute.WA_DontShowOnScreen


class Stage:
    """Plays scenes in one language; `window` is that of the person who sits at the desk."""

    def __init__(self, desk_path, language="en"):
        self.application = QApplication.instance()
        self.desk_path = desk_path
        self.house = House(Settings())
        self._language = language
        self._signers = {}

    @property
    def window(self):
        """The window of the desk."""
        return self.house.window

    @property
    def case(self):
        """The case in view."""
        return self.window.seat.case

    @contextmanager
    def playing(self, scene, size):
        """Give what a scene shows; afterwards the stage is empty."""
        QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Stet", "Stet").clear()
        self.house.language.speak(self._language)
        if scene.who:
            self._sit(scene, size)
        try:
            shown = scene.go(self) or self.window
            self.settle()
            yield shown
        finally:
            self._clear()

    def door(self, desk_path=None):
        """Open the first window, on a desk where one is given."""
        self.house.open_door(desk_path)
        self.until(self.house.door.isActiveWindow)
        return self.house.door

    def find(self, name, within=None):
        """Return a part of the window."""
        root = within or self.window
        found = root if root.objectName() == name else root.findChild(QWidget, name)
        assert found is not None, name
        return found

    def click(self, name, within=None):
        """Press a button."""
        self.find(name, within).click()

    def choose(self, name):
        """Take a line of a menu."""
        self.window.findChild(object, name).trigger()

    def bring(self, page):
        """Bring a tab to the front."""
        self.window.middle.bring(getattr(self.window.middle, page))
        self.settle()

    def signer(self, name):
        """Return somebody of the desk, signed in."""
        return self._signer(self.window.seat.desk, name)

    def open_case(self, case_id):
        """Bring a case into view, and wait until it is."""
        self.window.seat.open_case(case_id)
        self.until(lambda: self.case is not None and self.case.id == case_id)

    def open_number(self, number):
        """Bring a case of the sample desk into view."""
        self.open_case(self._case(self.window.seat.desk, number))

    def dialog(self):
        """Return the dialog at the front."""
        self.until(QApplication.activeModalWidget)
        return QApplication.activeModalWidget()

    def settle(self):
        """Let queries, pages and layouts arrive."""
        jobs, look = self.house.jobs, QElapsedTimer()
        watch, quiet = _Drawing(self.application), 0
        while quiet < QUIET_MS:
            look.start()
            if jobs is not None:
                jobs.settle()
            self.application.processEvents()
            if watch.drew() or self._looks_for_precedents():
                quiet = 0
            else:  # a busy computer may have let nothing happen since the last look
                quiet += min(look.nsecsElapsed() / 1_000_000, LOOK_MS)
        watch.stop()

    def _looks_for_precedents(self):
        window = self.house.window
        return window is not None and window.right._precedents_model.waits

    def until(self, true):
        """Wait until something holds."""
        clock = QElapsedTimer()
        clock.start()
        while not true():
            assert clock.elapsed() < PATIENCE_MS, "nothing came of it"
            self.application.processEvents()

    def _sit(self, scene, size):
        desk = Desk.open(self._fresh_copy())
        self.house.jobs = ShellJobs()
        self.house.seat_at(desk, self._signer(desk, scene.who), self.house.jobs)
        self.window.resize(*size)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        if scene.case:
            self.open_number(scene.case)
            self.until(self.window.right.isVisible)
        self.settle()

    def _fresh_copy(self):
        """Give each scene the desk as it was made, so that none shows what another left."""
        copy = self.desk_path.parent / "played" / self.desk_path.name
        shutil.rmtree(copy, ignore_errors=True)
        return shutil.copytree(self.desk_path, copy)

    def _signer(self, desk, name):
        if name not in self._signers:
            person = next(person for person in everyone(desk) if person.name == name)
            self._signers[name] = people.sign_in(desk, person.id, sample.PASSWORD)
        return self._signers[name]

    def _case(self, desk, number):
        year = cases.page(desk, limit=1)[0].number.split("-")[1]
        return cases.find(desk, f"FC-{year}-{number:04}")

    def _clear(self):
        """Close whatever is open, as often as it asks."""
        for _ in range(4):
            for asked in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
                if isinstance(asked, QMessageBox):
                    asked.done(QMessageBox.StandardButton.Discard)
                elif asked is not None:
                    asked.close()
        for window in (self.house.window, self.house.door):
            if window is not None:
                window.close()
        self.house.door = None
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Drawing(QWidget):
    """Notices whether anything was drawn."""

    def __init__(self, application):
        super().__init__()
        self._drew = True
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, _, event):
        if event.type() in (QEvent.Type.Paint, QEvent.Type.LayoutRequest, QEvent.Type.MetaCall):
            self._drew = True
        return False

    def drew(self):
        """Tell whether anything was drawn since the last time."""
        drew, self._drew = self._drew, False
        return drew

    def stop(self):
        """Notice no more."""
        self._application.removeEventFilter(self)
        self.deleteLater()
