"""A window stays on its screen, whenever its frame comes."""

import pytest
from PySide6.QtCore import QMargins, QRect
from PySide6.QtWidgets import QWidget

from desktop.shell.fitting import Fitting

SCREEN = QRect(0, 0, 1280, 720)


class Framed(QWidget):
    """A window whose frame the test gives it, as a window manager would."""

    frame = QMargins()

    def frameGeometry(self):  # noqa: N802 - Qt's name
        return super().frameGeometry() + self.frame


@pytest.fixture
def window(qtbot, monkeypatch):
    made = Framed()
    qtbot.addWidget(made)
    monkeypatch.setattr(type(made.screen()), "availableGeometry", lambda _: SCREEN)
    made.fitting = Fitting(made)
    return made


def test_a_window_takes_no_more_room_than_the_screen_has(window, qtbot):
    window.resize(1440, 900)
    window.show()
    qtbot.waitUntil(lambda: SCREEN.contains(window.frameGeometry()))


def test_a_frame_that_comes_late_has_its_place_on_the_screen(window, qtbot):
    window.resize(SCREEN.size())
    window.show()
    qtbot.waitUntil(lambda: SCREEN.contains(window.frameGeometry()))
    window.frame = QMargins(0, 0, 4, 30)
    assert not SCREEN.contains(window.frameGeometry())
    qtbot.waitUntil(lambda: SCREEN.contains(window.frameGeometry()))


def test_a_window_that_fits_stays_as_it_is(window, qtbot):
    window.setGeometry(100, 90, 800, 600)
    window.show()
    window.fitting.fit()
    assert window.geometry() == QRect(100, 90, 800, 600)


def test_a_screen_too_narrow_for_any_good_size_changes_nothing(window, monkeypatch):
    monkeypatch.setattr(
        type(window.screen()), "availableGeometry", lambda _: QRect(0, 0, 800, 600)
    )
    window.resize(1440, 900)
    window.fitting.fit()
    assert window.width() == 1440
