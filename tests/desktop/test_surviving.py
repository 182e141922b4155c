"""What was half written outlives a window that was killed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from desktop.saving.drafts import Drafts
from desktop.saving.records import Owner
from desktop.shell.surviving import Surviving

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
NOTE = Owner("a case", "decision")


def after_a_kill(window):
    """Return the register of the next window, as if the first had ended without a word."""
    window.seat.drafts = Drafts(window.seat)
    return Surviving(window.seat), window.seat.drafts


def files(tmp_path):
    return list((tmp_path / "state").rglob("unfinished/*.json"))


def test_an_item_that_was_being_filled_in_is_there_again(window, qtbot, tmp_path):
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_E,
                   Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "evidence.editor") is not None)
    sheet = window.findChild(QDialog, "evidence.editor")
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClicks(QApplication.focusWidget(), "Half a title")
    qtbot.waitUntil(lambda: any("Half a title" in file.read_text() for file in files(tmp_path)))
    _, drafts = after_a_kill(window)
    (owner,) = {draft.owner for draft in drafts.unfinished()}
    assert owner.case_id == window.seat.case.id
    assert drafts.kept(owner)["title"] == "Half a title"
    drafts.let_go(owner)


def test_what_is_there_again_is_written_on_and_not_over(window, qtbot):
    def sheet():
        return window.findChild(QDialog, "evidence.editor")

    def begin():
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_E,
                       Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: sheet() is not None)
        qtbot.waitUntil(lambda: sheet().isAncestorOf(QApplication.focusWidget()))
        return QApplication.focusWidget()

    owner = Owner(window.seat.case.id, "evidence")
    window.seat.drafts.keep(owner, {"title": "Half a title"})
    title = begin()
    assert title.text() == "Half a title"
    assert not title.hasSelectedText()
    QTest.keyClicks(title, "!")
    assert title.text() == "Half a title!"
    sheet().put_aside()


def test_what_was_let_go_is_gone_and_what_was_left_waits(window, tmp_path):
    window.seat.drafts.keep(NOTE, {"text": "Why not?"})
    window.surviving.write()
    assert files(tmp_path)
    window.seat.drafts.let_go(NOTE)
    window.surviving.write()
    assert not files(tmp_path)
    window.seat.drafts.keep(NOTE, {"text": "Why not?"})
    assert not window.close()
    window.findChild(QPushButton, "shell.leaving.leave").click()
    assert not window.isVisible()
    assert after_a_kill(window)[1].kept(NOTE) == {"text": "Why not?"}


def test_a_file_that_something_else_wrote_is_no_text(window, tmp_path):
    window.seat.drafts.keep(NOTE, {"text": "Why not?"})
    window.surviving.write()
    (file,) = files(tmp_path)
    for foreign in ("{", "[1]", '[["a"]]', '{"a": 1}'):
        file.write_text(foreign)
        assert after_a_kill(window)[1].unfinished() == ()
