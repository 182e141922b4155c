"""The problem report: a local file that tells of Stet, and of the cases only when asked to."""

import pytest
from PySide6.QtTest import QTest

from db.errors import Unavailable
from desktop.shell.problem import Log, compose
from desktop.shell.problem_view import ProblemReport
from desktop.shell.settings import Settings
from tests.desktop import windows
from tests.desktop.seating import QUOTE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch):
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot) as made:
        Settings().remember(made.seat.desk.path)
        yield made


@pytest.fixture
def dialog(window):
    window.dialogs.problem()
    return window.findChild(ProblemReport)


def mistake(window, words):
    try:
        raise ZeroDivisionError(words)
    except ZeroDivisionError as error:
        window.seat.report(error)
    window.messages.crash.accept()


def test_it_tells_versions_settings_and_errors_and_no_word_of_a_case(window):
    mistake(window, QUOTE)
    window.dress.zoom(10)
    window.dialogs.problem()
    report = window.findChild(ProblemReport).report.toPlainText()
    for told in ("Qt ", "Python ", "SQLite ", "zoom: 110", "ZeroDivisionError",
                 "tests/desktop/test_problem.py:"):
        assert told in report
    for hidden in (QUOTE, "Ministry", str(window.seat.desk.path.parent), "Editor"):
        assert hidden not in report
    window.dress.choose_zoom(100)


def test_texts_are_in_it_only_while_they_are_ticked(dialog):
    dialog.texts.setChecked(True)
    assert QUOTE in dialog.report.toPlainText()
    dialog.texts.setChecked(False)
    assert QUOTE not in dialog.report.toPlainText()


def test_what_is_shown_is_what_is_saved(dialog, tmp_path):
    dialog.told.setFocus()
    QTest.keyClicks(dialog.told, "It stopped.")
    assert "It stopped." in dialog.report.toPlainText()
    out = tmp_path / "report.txt"
    dialog.write(out)
    assert out.read_text("utf-8") == dialog.report.toPlainText()
    assert str(out) in dialog.outcome.text()


def test_a_disk_that_does_not_take_it_is_said_in_the_dialog(dialog, tmp_path):
    dialog.write(tmp_path / "nowhere" / "report.txt")
    assert "could not be saved" in dialog.outcome.text()
    assert dialog.outcome.property("role") == "error"


def test_only_the_last_errors_are_remembered(qapp):
    log = Log()
    for number in range(30):
        log.note(Unavailable(f"Secret {number}"))
    report = compose("", {}, log.troubles())
    assert report.count("Unavailable") == 20
    assert "Secret" not in report
