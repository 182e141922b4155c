"""What was saved, refused or found damaged is told where people look, and moves nothing."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.actions import cases, evidence
from db.errors import Refused, Unavailable
from db.records import Place
from db.store import plain
from tests.desktop.window.hands import write_bad_date

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_status_line_tells_what_was_saved_counted_and_cited(table, window, qtbot):
    status = window.status
    assert status.person.words == "Editor · Editor"
    table.does(evidence.add, table.case_id, title="A report")
    qtbot.waitUntil(lambda: status.cited.words == "0 of 1 evidence items cited")
    QTest.keyClicks(window.middle.analysis.editor, "Three small words")
    qtbot.waitUntil(lambda: status.words.words == "3 words")
    with qtbot.waitSignal(table.seat.case_changed):
        table.seat.leaving.emit()
    qtbot.waitUntil(lambda: status.saved.words.startswith("All changes saved · "))


def test_a_refusal_that_no_control_took_is_said_over_the_list(table, window, qtbot):
    table.seat.report(Refused("That cannot be."))
    qtbot.waitUntil(lambda: window.messages.passing.height() > 20)
    assert window.messages.passing.isVisible()
    assert window.messages.passing.label.text() == "That cannot be."
    said = QRect(window.messages.mapTo(window, QPoint()), window.messages.size())
    assert QRect(window.cases.mapTo(window, QPoint()), window.cases.size()).contains(said)


def test_nothing_moves_when_something_is_said(table, window, qtbot):
    editor = window.middle.analysis.editor
    table.jobs.settle()
    QApplication.processEvents()
    before = editor.mapTo(window, QPoint()), editor.size()
    table.seat.report(Refused("That cannot be."))
    table.seat.report(Unavailable("The disk is full. " * 8))
    qtbot.waitUntil(lambda: window.messages.trouble.height() > 60)
    label = window.messages.trouble.label
    assert label.height() >= label.heightForWidth(label.width())  # all of it can be read
    assert (editor.mapTo(window, QPoint()), editor.size()) == before


def test_what_the_disk_cannot_do_stays_until_it_is_closed(table, window, qtbot):
    table.seat.report(Unavailable("The disk is full."))
    assert window.messages.trouble.isVisible()
    assert "Not saved" not in window.status.saved.words
    qtbot.waitUntil(lambda: window.messages.trouble.height() > 20)
    QTest.mouseClick(window.messages.trouble.close_button, Qt.MouseButton.LeftButton)
    assert not window.messages.trouble.isVisible()


def test_damage_is_told_as_soon_as_it_is_found(table, window, qtbot):
    with plain(table.desk.file) as driver:
        driver.execute("UPDATE claims SET quote = 'Forged' WHERE case_id = ?", (table.case_id,))
    window.health.look()
    qtbot.waitUntil(window.messages.trouble.isVisible, timeout=30_000)
    assert "quote is not what the journal says" in window.messages.trouble.label.text()


def test_a_desk_that_could_not_be_looked_over_says_so(table, window, qtbot):
    table.desk.file.rename(table.desk.file.with_name("away.sqlite"))
    window.health.look()
    said = window.messages.trouble.label  # others who read the desk may say first that it is gone
    qtbot.waitUntil(lambda: "main.py check" in said.text(), timeout=30_000)
    assert window.messages.trouble.isVisible()
    table.desk.file.with_name("away.sqlite").rename(table.desk.file)


def test_a_sound_desk_is_looked_over_in_silence_while_it_is_open(table, window, qtbot):
    with qtbot.waitSignal(window.health.looked, timeout=30_000):
        window.health.look()
    assert window.messages.trouble.isHidden()


def test_what_was_refused_is_found_again_from_another_case(table, window, qtbot):
    other = cases.create(table.desk, table.editor, "Another claim.", "Somebody").id
    date = write_bad_date(window)
    with qtbot.waitSignal(table.seat.case_opened):
        table.seat.open_case(other)
    assert date.text() == ""
    assert window.status.saved.words == "Not saved: 1 field"
    with qtbot.waitSignal(table.seat.case_opened):
        QTest.mouseClick(window.status.unsaved, Qt.MouseButton.LeftButton)
    assert table.seat.case.id == table.case_id
    assert QApplication.focusWidget() is date
    assert date.text() == "2026-13-45"
    assert "2026-13-45" in date.accessibleDescription()
    date.clear()
    QTest.keyClicks(date, "2026-01-04")
    table.wait_for(lambda: table.reread().claim.date == "2026-01-04")
    table.wait_for(lambda: window.status.saved.words.startswith("All changes saved"))
    assert not window.status.unsaved.isVisible()


def test_notes_that_are_refused_stay_and_are_told(table, window):
    window.go(Place("notes"))
    window.middle.notes.text.insertPlainText("Call \x1b[31m")
    window.go(Place("cases"))
    table.wait_for(table.seat.drafts.lacking)
    assert window.middle.notes.field.error.text()
    table.seat.open_case(None)
    table.open_case()
    assert window.middle.notes.text.toPlainText() == "Call \x1b[31m"


def test_the_status_line_never_calls_saved_what_is_still_being_typed(table, window):
    QTest.keyClicks(window.middle.analysis.editor, "Words")
    assert window.status.saved.words == "Saving…"
    table.wait_for(lambda: table.reread().blocks)
    table.wait_for(lambda: window.status.saved.words.startswith("All changes saved"))
