"""Every key of the plan does what the plan says, given to the window as a person gives it."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit

from db.actions import evidence
from db.queries.snapshots import snapshot
from db.records import Place
from desktop.shell.shortcuts import Shortcuts
from desktop.widgets import theme
from tests.desktop import windows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def give(window, key, keys=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, keys)


def inside(part):
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))


def dialog(window, name, qtbot):
    """Return the dialog of that name once it is there, and close it."""
    found = []

    def shown():
        found[:] = [each for each in window.findChildren(QDialog) if each.objectName() == name]
        return bool(found) and found[0].isVisible()

    qtbot.waitUntil(shown)
    return found[0]


def test_f1_lists_the_keys_in_groups_and_each_of_the_plan_is_there(window, qtbot):
    give(window, Key.Key_F1)
    listed = dialog(window, "shell.shortcuts", qtbot)
    words = {label.text() for label in listed.findChildren(QLabel)}
    assert {"File", "View", "Review", "Window"} <= words
    assert {
        "Ctrl+N", "Ctrl+E", "F6", "Shift+F6", "Ctrl+1", "Ctrl+2", "Ctrl+3",
        "Ctrl+4", "Alt+1", "Alt+7", "Ctrl+Shift+C", "Ctrl+Alt+M", "Ctrl+Return", "F7",
        "Shift+F7", "F8", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+P", "Ctrl+Alt+P", "Ctrl++", "Ctrl+-",
        "Ctrl+0", "F11", "F1", "Ctrl+Y", "Ctrl+Shift+E",
    } <= words
    listed.close()


class Greedy(QLineEdit):
    """Claims every key for itself, as fields under X11 claim Ctrl+E, Ctrl+K and Ctrl+U."""

    def event(self, event):
        taken = super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return taken


@pytest.mark.parametrize("key", [Key.Key_E, Key.Key_K, Key.Key_U])
def test_no_field_deletes_or_moves_by_a_key_of_the_window(window, key):
    field = Greedy(window)
    field.show()
    for keys, ours in ((CTRL, True), (CTRL | SHIFT, False)):
        field.setFocus()
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, keys)
        override.ignore()
        QApplication.sendEvent(field, override)
        assert override.isAccepted() is not ours


def test_a_field_that_is_left_shows_how_its_text_begins(window):
    place, role = (window.findChild(QLineEdit, f"claim.{name}") for name in ("place", "url"))
    place.setFocus()
    QTest.keyClicks(place, "a place with a very long name " * 3)
    assert place.cursorPosition() > 80
    role.setFocus()
    assert place.cursorPosition() == 0


def test_no_two_acts_of_the_window_share_a_key(window):
    listed = Shortcuts(window)
    rows = [label.text() for label in listed.findChildren(QLabel)
            if label.property("role") == "strong"]
    assert sorted(rows) == sorted(set(rows))
    windows.delete(listed)


def test_control_n_asks_for_a_new_case(window, qtbot):
    give(window, Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    QApplication.activeModalWidget().close()


def test_control_e_begins_a_piece_of_evidence(window, qtbot):
    give(window, Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: inside(window.right.evidence)
                    or QApplication.activeModalWidget() is not None)
    if QApplication.activeModalWidget():
        QApplication.activeModalWidget().close()


def test_control_return_adds_the_evidence_that_was_filled_in(window, qtbot):
    before = len(window.seat.case.evidence)
    give(window, Key.Key_E, CTRL)
    sheet = dialog(window, "evidence.editor", qtbot)
    qtbot.waitUntil(lambda: inside(sheet))
    QTest.keyClicks(QApplication.focusWidget(), "A timetable")
    give(window, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(window.seat.case.evidence) == before + 1)
    assert window.seat.case.evidence[-1].title == "A timetable"


def test_acts_of_a_case_rest_while_none_is_in_view(window, qtbot):
    acts = [window.findChild(QAction, f"menu.{name}")
            for name in ("export", "print", "title", "version", "preview", "focus", "missing")]
    assert all(act.isEnabled() for act in acts)
    window.seat.open_case(None)
    qtbot.waitUntil(lambda: window.seat.case is None)
    assert not any(act.isEnabled() for act in acts)


def test_alt_and_a_number_choose_the_verdict(window, qtbot):
    with qtbot.waitSignal(window.table.seat.case_changed):
        give(window, Key.Key_2, ALT)
    assert window.table.reread().rating is not None


def test_control_return_opens_what_is_missing(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.problems._workflow.unmet))
    give(window, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup.objectName() == "workflow.gates"
    popup.close()


def test_f8_goes_from_one_missing_thing_to_the_next(window, qtbot):
    qtbot.waitUntil(lambda: len(window.problems._workflow.unmet) > 1)
    said = []
    for _ in window.problems._workflow.unmet:
        give(window, Key.Key_F8)
        said.append(window.messages.passing.label.text())
    assert len(set(said)) == len(said)
    give(window, Key.Key_F8)
    assert window.messages.passing.label.text() == said[0]


def test_f8_goes_on_from_within_the_evidence_window(window, qtbot):
    qtbot.waitUntil(lambda: len(window.problems._workflow.unmet) > 1)
    table = window.table
    item = evidence.add(table.desk, table.seat.signer, table.seat.case.id, title="A report").id
    qtbot.waitUntil(lambda: len(window.seat.case.evidence) == 1)
    editor = window.right.evidence.edit(item, "author")
    qtbot.waitUntil(editor.isVisible)
    QTest.keyClicks(editor.form.entry("author"), "Ada Ink")
    QTest.keyClick(editor.form.entry("author"), Key.Key_F8)
    assert not editor.isVisible()
    assert window.messages.passing.label.text()
    seen = partial(snapshot, table.desk, table.seat.case.id)
    qtbot.waitUntil(lambda: seen().evidence[0].author == "Ada Ink")


def test_f7_opens_one_change_after_another(window, qtbot):
    window.table.seat.leaving.emit()
    give(window, Key.Key_F7)
    tree = window.middle.history.tree
    assert window.middle.tabs.currentWidget() is window.middle.history
    qtbot.waitUntil(lambda: tree.currentIndex().isValid())
    first = tree.currentIndex()
    assert tree.isExpanded(first)
    give(window, Key.Key_F7, SHIFT)
    assert tree.currentIndex() == first  # there is nothing before the first


def test_control_p_shows_the_pages_and_asks_for_a_printer(window, qtbot):
    give(window, Key.Key_P, CTRL)
    qtbot.waitUntil(window.previewing.pane.isVisible)
    qtbot.waitUntil(lambda: any(
        each.objectName() == "preview.printer" and each.isVisible()
        for each in QApplication.topLevelWidgets()
    ), timeout=20_000)
    next(each for each in QApplication.topLevelWidgets()
         if each.objectName() == "preview.printer").close()


def test_control_alt_p_shows_the_preview_beside_the_text_and_takes_it_away(window, qtbot):
    give(window, Key.Key_P, CTRL | ALT)
    qtbot.waitUntil(window.previewing.pane.isVisible)
    assert window.middle.analysis.isVisible()
    assert not window.right.isVisible()
    give(window, Key.Key_P, CTRL | ALT)
    qtbot.waitUntil(window.right.isVisible)
    assert not window.previewing.pane.isVisible()


def test_control_plus_minus_and_nought_zoom(window):
    give(window, Key.Key_Plus, CTRL)
    give(window, Key.Key_Plus, CTRL)
    assert theme.zoom() == 120
    give(window, Key.Key_Minus, CTRL)
    assert theme.zoom() == 110
    give(window, Key.Key_0, CTRL)
    assert theme.zoom() == 100


def test_f11_leaves_the_text_alone_and_gives_everything_back(window, qtbot):
    parts = (window.cases, window.right, window.bar, window.middle.claim, window.status)
    give(window, Key.Key_F11)
    assert not any(part.isVisible() for part in parts)
    assert window.focus.strip.title.text() == "Did two planes fly?"
    assert inside(window.middle.analysis)
    QTest.keyClicks(QApplication.focusWidget(), "Words")
    give(window, Key.Key_Escape)
    assert all(part.isVisible() for part in parts)
    assert not window.focus.strip.isVisible()
    give(window, Key.Key_F11)
    give(window, Key.Key_1, CTRL)  # whoever goes elsewhere wants to see it
    assert inside(window.cases)


def test_the_keys_work_while_only_the_text_is_shown(window):
    give(window, Key.Key_F11)
    give(window, Key.Key_Plus, CTRL)
    assert theme.zoom() == 110
    give(window, Key.Key_0, CTRL)
    give(window, Key.Key_F11)
    assert window.cases.isVisible()


def test_control_alt_m_begins_a_comment_on_the_block(window, qtbot):
    window.go(Place("analysis"))
    QTest.keyClicks(QApplication.focusWidget(), "A sentence.")
    with qtbot.waitSignal(window.table.seat.case_changed):
        window.table.seat.leaving.emit()
    give(window, Key.Key_M, CTRL | ALT)
    assert window.middle.tabs.currentWidget() is window.middle.comments
