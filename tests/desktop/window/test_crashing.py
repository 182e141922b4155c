"""After a mistake of ours the words are in a report, and the next start says what came back."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from db.actions import cases, evidence
from db.queries import snapshots
from db.records import Place
from desktop.analysis.document import insert_citation
from desktop.seat import Seat
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from tests.desktop import windows
from tests.desktop.window.hands import begin_a_comment, reports, write_bad_date

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_words_of_every_case_are_in_the_report(table, window, tmp_path, qtbot):
    write_bad_date(window)
    other = cases.create(table.desk, table.editor, "Another claim.", "Somebody").id
    with qtbot.waitSignal(table.seat.case_opened):
        table.seat.open_case(other)
    window.close()
    (report,) = reports(tmp_path)
    assert f"[{table.reread().number}, Claim, date]" in report
    assert "2026-13-45" in report


def test_citations_stand_in_the_report_by_their_keys(table, window, tmp_path):
    table.does(evidence.add, table.case_id, title="A report", key="report")
    editor = window.middle.analysis.editor
    window.go(Place("analysis"))
    insert_citation(editor.textCursor(), "report")
    table.seat.report(ZeroDivisionError("of ours"))
    window.messages.crash.accept()
    (report,) = reports(tmp_path)
    assert "[@report]" in report
    assert "\ufffc" not in report


def run_again(table, qtbot):
    """Return the window of the same person, after one that ended without a word."""
    seat = Seat(table.seat.desk, table.editor, table.jobs, snapshots.snapshot)
    made = Window(seat, table.jobs, Settings())
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_after_a_crash_the_window_opens_where_it_died_and_says_what_came_back(
    table, window, qtbot
):
    other = cases.create(table.desk, table.editor, "Another claim.", "Somebody").id
    with qtbot.waitSignal(table.seat.case_opened):
        table.seat.open_case(other)
    qtbot.waitUntil(lambda: Settings().case_at(table.desk.path) == other)
    begin_a_comment(window)
    window.surviving.write()
    again = run_again(table, qtbot)
    told = again.messages.returned.label.text()
    assert again.messages.returned.isVisible()
    assert "without being closed" in told
    assert "New comment" in told
    again.resume()
    qtbot.waitUntil(lambda: again.seat.case is not None)
    assert again.seat.case.id == other
    again.leave_unseen()
    windows.delete(again)


def test_after_a_closed_window_nothing_is_said(table, window, qtbot):
    window.returning.end()
    again = run_again(table, qtbot)
    assert again.messages.returned.isHidden()
    again.leave_unseen()
    windows.delete(again)


def test_a_crash_on_a_full_disk_says_so_and_does_not_crash_again(table, window, tmp_path):
    (tmp_path / "state").write_text("no folder")
    table.seat.report(ZeroDivisionError("of ours"))
    crash = window.messages.crash
    assert "could not be kept" in crash.text()
    (tmp_path / "elsewhere").mkdir()
    crash._picked(tmp_path / "elsewhere")
    (report,) = (tmp_path / "elsewhere").iterdir()
    assert "ZeroDivisionError: of ours" in report.read_text("utf-8")
    assert str(report) in crash.informativeText()
    assert crash.isVisible()
    crash.accept()


def test_a_mistake_of_ours_keeps_what_was_typed_and_no_password(table, window, tmp_path):
    window.go(Place("notes"))
    QTest.keyClicks(window.middle.notes.text, "Not yet saved")
    secret = QLineEdit("hush hush", window, echoMode=QLineEdit.EchoMode.Password)
    assert secret.text()
    table.seat.report(ZeroDivisionError("of ours"))
    (report,) = (tmp_path / "state").rglob("*.txt")
    words = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError: of ours" in words
    assert "Not yet saved" in words
    assert "hush hush" not in words
    assert str(report) in window.messages.crash.informativeText()
    window.messages.crash.accept()


def test_two_mistakes_show_one_dialog(table, window):
    table.seat.report(ZeroDivisionError())
    first = window.messages.crash
    table.seat.report(KeyError())
    assert window.messages.crash is first
    first.accept()
