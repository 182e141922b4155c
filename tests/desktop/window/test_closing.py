"""Whoever closes the window loses nothing that was typed, and is asked where something would go."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.desk import Desk
from db.errors import Refused, Unavailable
from db.queries import snapshots
from db.records import Place
from desktop.saving.records import Deed, Owner
from desktop.seat import Seat
from desktop.shell.surviving import Surviving
from tests.desktop.window.hands import CTRL, begin_a_comment, part, reports, write_bad_date

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def kept(table):
    """Return the case as the next one to open the desk finds it."""
    desk = Desk.open(table.desk.path)
    try:
        return snapshots.snapshot(desk, table.case_id)
    finally:
        desk.close()


def test_closing_saves_what_was_being_typed_in_the_notes(table, window):
    window.go(Place("notes"))
    QTest.keyClicks(window.middle.notes.text, "Half a sentence")
    assert window.close()
    assert kept(table).notes == "Half a sentence"


def test_closing_saves_what_was_being_typed_in_the_analysis(table, window):
    window.go(Place("analysis"))
    QTest.keyClicks(window.middle.analysis.editor, "It is not so.")
    assert window.close()
    assert [block.text for block in kept(table).blocks] == ["It is not so."]


def test_closing_lets_somebody_else_open_the_desk(table, window):
    with pytest.raises(Unavailable):
        Desk.open(table.desk.path)
    assert window.close()
    Desk.open(table.desk.path).close()


def fail_to_save(desk, signer, **fields):
    raise Unavailable("The disk is full; what is on it is safe.")


def fail(table, words, case_id=None):
    """Type something that the disk will not take."""
    owner = Owner(case_id or table.case_id, "evidence", "item", "Evidence 3")
    saving = table.seat.drafts.saving(owner, partial(Deed, fail_to_save, ()))
    saving.touch("quote", words)
    saving.flush()
    table.wait_for(table.seat.drafts.lacking)


def test_a_window_that_could_not_save_stays_open_once(table, window, tmp_path):
    table.seat.report(Refused("An earlier refusal is no warning."))
    fail(table, "Not to be lost")
    assert not window.close()
    assert window.isVisible()
    assert "disk" in window.messages.trouble.label.text()
    (report,) = reports(tmp_path)
    assert "FC-" in report
    assert "Evidence 3, quote]\n(The disk is full" in report
    assert "Not to be lost" in report
    kept = part(window, "shell.leaving.kept").text()
    assert str(next((tmp_path / "state").rglob("*.txt"))) in kept
    assert window.close()


def test_what_is_typed_between_two_attempts_to_close_is_kept_too(table, window, tmp_path):
    fail(table, "First words")
    window.close()
    part(window, "shell.leaving").reject()
    fail(table, "Second words")
    assert not window.close()
    assert "Second words" in reports(tmp_path)[0]
    assert len(reports(tmp_path)) == 1
    assert window.close()


def test_where_no_report_can_be_written_another_folder_is_offered(table, window, tmp_path):
    (tmp_path / "state").write_text("no folder")
    fail(table, "Not to be lost")
    window.close()
    assert "could not be kept" in part(window, "shell.leaving.kept").text()
    assert not window.close()  # nothing has the words yet
    (tmp_path / "elsewhere").mkdir()
    question = window.closing.question
    question.folder_chosen.emit(tmp_path / "elsewhere")
    (report,) = (tmp_path / "elsewhere").iterdir()
    assert "Not to be lost" in report.read_text("utf-8")
    assert str(report) in part(question, "shell.leaving.kept").text()
    assert window.close()


def test_whoever_insists_leaves_without_a_report(table, window, tmp_path):
    (tmp_path / "state").write_text("no folder")
    fail(table, "Not worth keeping")
    window.close()
    QTest.mouseClick(part(window, "shell.leaving.leave"), Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_the_status_line_counts_no_text_that_is_being_written(table, window):
    begin_a_comment(window)
    assert "kept" not in window.status.saved.words
    assert not window.status.unsaved.isVisible()
    window.go(Place("analysis"))
    assert window.status.saved.words.endswith("1 half-written text kept")
    assert window.status.unsaved.isVisible()
    window.go(Place("comment"))
    QTest.keyClicks(QApplication.focusWidget(), "ght")
    assert "kept" not in window.status.saved.words


def test_an_unfinished_comment_is_asked_about_each_time_and_shown(table, window):
    begin_a_comment(window)
    window.go(Place("analysis"))
    assert window.status.saved.words.endswith("1 half-written text kept")
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Q, CTRL)
        assert window.isVisible()
        assert "New comment" in part(window, "shell.leaving.list").text()
        assert "in their place again" in part(window, "shell.leaving.waiting").text()
        QTest.mouseClick(part(window, "shell.leaving.show"), Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget().toPlainText() == "Half a thou"
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_left_half_written_is_in_its_place_the_next_time(table, window, qtbot):
    begin_a_comment(window)
    window.close()
    QTest.mouseClick(part(window, "shell.leaving.leave"), Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    seat = Seat(table.seat.desk, table.editor, table.jobs, snapshots.snapshot)
    Surviving(seat)
    assert [draft.value for draft in seat.drafts.unfinished()] == ["Half a thou"]


def test_where_nothing_can_be_kept_no_place_is_promised(table, window, tmp_path):
    (tmp_path / "state").write_text("no folder")
    begin_a_comment(window)
    window.close()
    assert part(window, "shell.leaving.waiting").isHidden()
    assert part(window, "shell.leaving.leave").text() == "Leave without them"


def test_words_that_the_desk_refused_hold_the_window_open_once_and_are_never_called_saved(
    table, window
):
    write_bad_date(window)
    window.go(Place("notes"))
    table.wait_for(table.seat.drafts.lacking)
    assert window.status.saved.words == "Not saved: 1 field"
    window.close()
    assert window.isVisible()
    assert "2026-13-45" in part(window, "shell.leaving.list").text()
    window.close()
    assert not window.isVisible()
