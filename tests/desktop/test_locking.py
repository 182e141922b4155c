"""A window that nobody touches locks: nothing of the desk is seen, and nothing is lost."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from db.actions import people, policy
from desktop.saving.records import Owner
from desktop.shell import locking

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
PASSWORD = "battery staple"
SLOW = 30_000
"""Milliseconds: a real key is unlocked, and a busy machine takes its time."""


@pytest.fixture
def clocks(monkeypatch):
    """Both clocks, as the test sets them."""
    now = {"steady": 0.0, "wall": 0.0}
    monkeypatch.setattr(locking.time, "monotonic", lambda: now["steady"])
    monkeypatch.setattr(locking.time, "time", lambda: now["wall"])
    return now


def curtain(window):
    return window.locking.curtain


def type_password(window, password):
    field = curtain(window).password
    field.clear()
    QTest.keyClicks(field, password)
    QTest.keyClick(field, Qt.Key.Key_Return)


def unlock(window, qtbot):
    with qtbot.waitSignal(window.locking.unlocked, timeout=SLOW):
        type_password(window, PASSWORD)


def begin_evidence(window, qtbot):
    """Begin an item with the keys; return its editor and the field that has the caret."""
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_E,
                   Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "evidence.editor") is not None)
    sheet = window.findChild(QDialog, "evidence.editor")
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    return sheet, QApplication.focusWidget()


def on_screen():
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_all_that_is_open_is_hidden_and_comes_back_as_it_was(window, qtbot):
    sheet, half = begin_evidence(window, qtbot)
    QTest.keyClicks(half, "Half a title")
    window.locking.lock()
    assert on_screen() == [curtain(window)]
    unlock(window, qtbot)
    assert {window, sheet} <= set(on_screen())
    assert half.text() == "Half a title"
    sheet.close()


def test_the_next_key_goes_on_where_the_caret_stood(window, qtbot):
    sheet, half = begin_evidence(window, qtbot)
    QTest.keyClicks(half, "Half title")
    half.setCursorPosition(len("Half "))
    window.locking.lock()
    unlock(window, qtbot)
    qtbot.waitUntil(half.hasFocus)
    assert not half.hasSelectedText()
    QTest.keyClicks(half, "a ")
    assert half.text() == "Half a title"
    sheet.close()


def test_a_wrong_password_keeps_it_locked_and_says_so(window, qtbot):
    window.locking.lock()
    type_password(window, "wrong")
    qtbot.waitUntil(lambda: curtain(window).field.error.text() == "This is not the password.",
                    timeout=SLOW)
    assert on_screen() == [curtain(window)]
    unlock(window, qtbot)


def test_wrong_ones_are_slowed_down_here_as_well(window, qtbot):
    for _ in range(3):
        with pytest.raises(Exception, match="not the password"):
            people.sign_in(window.table.desk, window.table.editor.person.id, "wrong")
    window.locking.lock()
    type_password(window, PASSWORD)
    qtbot.waitUntil(lambda: "can be tried in" in curtain(window).field.error.text(),
                    timeout=SLOW)
    assert not curtain(window).enter.isEnabled()
    qtbot.waitUntil(curtain(window).enter.isEnabled, timeout=SLOW)
    unlock(window, qtbot)


def test_it_locks_after_the_minutes_that_the_desk_decided(window, qtbot, clocks):
    policy.edit(window.table.desk, window.table.supervisor, lock_minutes=3)
    qtbot.waitUntil(lambda: window.locking._minutes == 3)
    window.locking.touch()
    clocks["steady"] = clocks["wall"] = 179
    window.locking.look()
    assert not window.locking.is_locked
    clocks["steady"] = clocks["wall"] = 180
    window.locking.look()
    assert window.locking.is_locked
    unlock(window, qtbot)


def test_a_computer_that_slept_was_left(window, qtbot, clocks):
    qtbot.waitUntil(lambda: window.locking._minutes == 10)
    window.locking.touch()
    clocks["wall"] = 3600
    window.locking.look()
    assert window.locking.is_locked
    unlock(window, qtbot)


def test_never_is_never(window, qtbot, clocks):
    policy.edit(window.table.desk, window.table.supervisor, lock_minutes=0)
    qtbot.waitUntil(lambda: window.locking._minutes == 0)
    clocks["steady"] = clocks["wall"] = 1_000_000
    window.locking.look()
    assert not window.locking.is_locked


@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.Wheel])
def test_a_key_or_a_hand_on_the_mouse_keeps_it_open(window, qtbot, clocks, kind):
    qtbot.waitUntil(lambda: window.locking._minutes == 10)
    window.locking.touch()
    clocks["steady"] = clocks["wall"] = 599
    window.locking.eventFilter(window, QEvent(kind))
    clocks["steady"] = clocks["wall"] = 700
    window.locking.look()
    assert not window.locking.is_locked


def test_somebody_else_signs_in_and_half_a_text_waits(window, qtbot, tmp_path):
    note = Owner(window.seat.case.id, "decision")
    window.seat.drafts.keep(note, {"text": "Half a note"})
    window.locking.lock()
    with qtbot.waitSignal(window.gone) as gone:
        curtain(window).findChild(QPushButton, "lock.other").click()
    assert gone.args == [True]
    assert not window.isVisible()
    (kept,) = (tmp_path / "state").rglob("unfinished/*.json")
    assert "Half a note" in kept.read_text()


def test_who_closes_the_curtain_leaves_the_desk(window, qtbot):
    window.locking.lock()
    with qtbot.waitSignal(window.gone) as gone:
        curtain(window).close()
    assert gone.args == [False]
    assert not any(widget.objectName() in ("lock", "shell.window") for widget in on_screen())
