"""What the tests of the main window do with it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from db.records import Place

CTRL = Qt.KeyboardModifier.ControlModifier


def part(window, name):
    return window.findChild(object, name)


def trigger(window, name):
    window.findChild(object, name).trigger()


def reports(tmp_path):
    return [path.read_text(encoding="utf-8") for path in (tmp_path / "state").rglob("*.txt")]


def begin_a_comment(window):
    window.go(Place("comment"))
    QTest.keyClicks(QApplication.focusWidget(), "Half a thou")


def write_bad_date(window):
    date = window.middle.claim.findChild(QLineEdit, "claim.date")
    window.go(Place("claim", field="date"))
    date.clear()
    QTest.keyClicks(date, "2026-13-45")
    return date
