"""The fields of a form, as a person goes in and out of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.widgets.entries import LineEntry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


@pytest.fixture
def window(qtbot):
    shown = QMainWindow()
    shown.menuBar().addMenu("&Case").addAction("New")
    shown.setCentralWidget(QWidget())
    shown.entry = LineEntry()
    shown.entry.setParent(shown.centralWidget())
    shown.other = LineEntry()
    shown.other.setParent(shown.centralWidget())
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.entry.setFocus()
    QTest.keyClicks(shown.entry, "Press office")
    return shown


def test_a_field_that_was_left_shows_how_it_begins(window):
    window.other.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.entry.cursorPosition() == 0


@pytest.mark.parametrize("reason", ["Popup", "ActiveWindow", "MenuBar"])
def test_the_caret_stays_where_the_keyboard_is_away_for_a_moment_only(window, reason):
    window.other.setFocus(Qt.FocusReason[f"{reason}FocusReason"])
    assert window.entry.cursorPosition() == len("Press office")
