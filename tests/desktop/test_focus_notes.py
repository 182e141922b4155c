"""What the window has to say while only the text is shown lies over none of it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.errors import Refused, Unavailable
from desktop.widgets import theme
from tests.desktop import windows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
USUAL = "The disk is full: nothing that was typed is lost, and it is saved once there is room."


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def window(tmp_path, qtbot, monkeypatch, qapp, request):
    """A narrow window with large words, in which only the text is shown."""
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot, size=(1280, 720)) as made:
        qapp.setLayoutDirection(request.param)
        theme.apply(qapp, theme.LIGHT, 150)
        made.focus.turn()
        settle(made)
        yield made
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def settle(window):
    window.table.jobs.settle()
    QApplication.processEvents()


def place(window, part):
    return QRect(part.mapTo(window, QPoint()), part.size())


def notes(window):
    return [note for note in (window.messages.passing, window.messages.trouble)
            if note.isVisible()]


def test_a_note_lies_over_no_word_and_moves_none(window, qtbot):
    editor, strip = window.middle.analysis.editor, window.focus.strip
    before = place(window, editor)
    window.seat.report(Unavailable(USUAL))
    qtbot.waitUntil(lambda: not strip.title.isVisible())
    settle(window)
    (note,) = notes(window)
    assert place(window, strip).contains(place(window, note))
    assert not place(window, note).intersects(place(window, strip.back))
    assert note.label.height() >= note.label.heightForWidth(note.label.width())
    assert place(window, editor) == before
    note.close_button.click()
    qtbot.waitUntil(strip.title.isVisible)
    settle(window)
    assert place(window, editor) == before


def test_however_much_there_is_to_say_no_word_is_covered(window, qtbot):
    editor = window.middle.analysis.editor
    window.seat.report(Refused("That cannot be."))
    window.seat.report(Unavailable(f"{USUAL} " * 4))
    qtbot.waitUntil(lambda: len(notes(window)) == 2)
    settle(window)
    for note in notes(window):
        assert not place(window, note).intersects(place(window, editor))
        assert note.label.height() >= note.label.heightForWidth(note.label.width())


def test_a_note_goes_back_to_its_corner_with_the_whole_window(window, qtbot):
    window.seat.report(Unavailable(USUAL))
    settle(window)
    window.focus.leave()
    settle(window)
    (note,) = notes(window)
    assert not place(window, note).intersects(place(window, window.middle))
    assert place(window, note).bottom() > window.height() // 2
    note.close_button.click()
    window.focus.turn()
    assert window.focus.strip.title.isVisible()


def test_the_keyboard_is_in_the_text_whatever_was_pressed_to_show_the_whole_window(window, qtbot):
    editor = window.middle.analysis.editor
    window.activateWindow()
    window.seat.report(Unavailable(USUAL))
    settle(window)
    (note,) = notes(window)
    for last in (note.close_button, window.focus.strip.back):
        last.setFocus()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
        settle(window)
        assert not window.focus.is_on
        assert window.focusWidget() is editor
        window.focus.turn()
    window.focus.strip.back.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert window.focusWidget() is editor
