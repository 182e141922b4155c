"""A person at the door: sees the password field, types, presses Return, and waits for the case."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from db.header import DATABASE
from db.store import plain
from desktop import app
from tests.bench import probe


class Entering(app.House):
    """Notes when the door could be typed at, and when the case could be read in the window."""

    def __init__(self, settings):
        super().__init__(settings)
        self.found = {}

    def _warm(self):
        super()._warm()
        QTimer.singleShot(0, self._look)

    def _look(self):
        if not self.door.signing.password.hasFocus():
            QTimer.singleShot(0, self._look)
            return
        self.found = {"ready": time.perf_counter(), "door_memory": probe.memory()}
        self._remember_newest()
        self._keys, self._late = list(probe.PASSWORD), []
        self._due = self.found["ready"] + probe.LOOKING
        self._await_key()

    def _remember_newest(self):
        """Leave in the settings what was in view last, as the day before would have."""
        with plain(self._model.path / DATABASE) as driver:
            newest = "SELECT case_id FROM case_cards ORDER BY doc DESC LIMIT 1"
            self._settings.remember_case(self._model.path, driver.execute(newest).fetchone()[0])

    def _await_key(self):
        wait = max(int((self._due - time.perf_counter()) * 1000), 0)
        press = self._press if self._keys else self._press_return
        QTimer.singleShot(wait, press)

    def _press(self):
        from PySide6.QtTest import QTest

        QTest.keyClick(self.door.signing.password, self._keys.pop(0))
        self._painted = Painted((self.door.signing.password,), self._see_key)

    def _see_key(self):
        """Note how long after it was due a key is on the screen, whatever else was going on."""
        self._late.append(time.perf_counter() - self._due)
        self._due += probe.BETWEEN
        self._await_key()

    def _press_return(self):
        from PySide6.QtTest import QTest

        self._key = probe.time_key()
        self.found["returned"] = time.perf_counter()
        QTest.keyClick(self.door.signing.password, Qt.Key.Key_Return)
        self._wait()

    def _wait(self):
        window = self.window
        if window is None or window.seat.case is None or not window.cases.list.model().rowCount():
            QTimer.singleShot(1, self._wait)
            return
        parts = (window.cases.list.viewport(), window.middle.analysis, window.right)
        self._painted = Painted(parts, self._use)

    def _use(self):
        self.found["usable"] = time.perf_counter()
        QTimer.singleShot(probe.SETTLING_MS, self._tell)

    def _tell(self):
        """Note the memory of somebody who reads, and change the case: acts load what they need."""
        from db.actions import cases

        self.found["memory"] = probe.memory()
        title = f"Changed at {time.time()}"
        self.window.seat.act(cases.edit, self.window.seat.case.id, title=title, done=self._acted)

    def _acted(self, _):
        QTimer.singleShot(probe.SETTLING_MS, self._say)

    def _say(self):
        held = probe.memory()
        probe.say(
            **self.found, acted_memory=held, key=self._key[0], latest_key=max(self._late)
        )


class Painted(QObject):
    """Calls once each of some widgets was painted from now on."""

    def __init__(self, widgets, call):
        super().__init__()
        self._missing, self._call = set(widgets), call
        for widget in widgets:
            widget.installEventFilter(self)
            widget.update()

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched in self._missing:
            self._missing.remove(watched)
            if not self._missing:
                QTimer.singleShot(0, self._call)
        return False
