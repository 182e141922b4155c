"""Undo in the menu is the desk's, in a field the field's own; a version has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.actions import evidence
from db.queries import history
from db.records import Place
from tests.desktop.window.hands import CTRL, part, trigger

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_undo_is_named_and_takes_back_the_last_act(table, window, qtbot):
    item = table.does(evidence.add, table.case_id, title="A report").id
    assert [each.id for each in table.reread().evidence] == [item]
    qtbot.waitUntil(window.undo.undo.isEnabled)
    assert window.undo.undo.text() != "&Undo"
    window.go(Place("cases"))
    with qtbot.waitSignal(table.seat.case_changed):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert table.reread().evidence == ()
    qtbot.waitUntil(window.undo.redo.isEnabled)
    with qtbot.waitSignal(table.seat.case_changed):
        trigger(window, "shell.redo")
    assert [each.id for each in table.reread().evidence] == [item]


def test_control_y_redoes_what_was_undone_and_leaves_a_field_its_own(table, window, qtbot):
    item = table.does(evidence.add, table.case_id, title="A report").id
    window.go(Place("cases"))
    qtbot.waitUntil(window.undo.undo.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(window.undo.redo.isEnabled)
    window.go(Place("claim", field="place"))
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "Here")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Y, CTRL)
    assert field.text() == "Here"
    assert table.reread().evidence == ()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    window.go(Place("cases"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y, CTRL)
    table.wait_for(lambda: [each.id for each in table.reread().evidence] == [item])


def test_control_and_s_name_a_version_that_history_shows(table, window, qtbot):
    window.go(Place("notes"))
    QTest.keyClicks(window.middle.notes.text, "Call")
    trigger(window, "menu.version")
    question = part(window, "shell.version")
    qtbot.waitUntil(question.isActiveWindow)
    QTest.keyClicks(question.text, "Before lunch")
    QTest.keyClick(question.text, Qt.Key.Key_Return, CTRL)
    table.wait_for(lambda: "Before lunch" in window.messages.passing.label.text())
    words = [entry.words for entry in history.page(table.desk, table.case_id)]
    assert words[0] == "Editor named a version “Before lunch”"
    assert table.reread().notes == "Call"
    assert table.seat.drafts.every() == ()
    assert part(window, "menu.version").shortcut().toString() == "Ctrl+S"


def test_undo_is_the_fields_own_while_the_caret_is_in_it(table, window, qtbot):
    table.does(evidence.add, table.case_id, title="A report")
    qtbot.waitUntil(lambda: window.undo.undo.text() == "&Undo add evidence “A report”")
    window.go(Place("notes"))
    notes = window.middle.notes.text
    QTest.keyClicks(notes, "Call")
    QTest.keyClick(notes, Qt.Key.Key_Z, CTRL)
    assert notes.toPlainText() == ""
    assert len(table.reread().evidence) == 1
    window.go(Place("cases"))
    table.wait_for(lambda: not table.seat.drafts.every())
    qtbot.waitUntil(lambda: window.undo.undo.text() == "&Undo add evidence “A report”")
    with qtbot.waitSignal(table.seat.case_changed):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert table.reread().evidence == ()
