"""Keys, places and drops lead to the pane that they mean."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from db.records import Place
from desktop.shell.shortcuts import Shortcuts
from tests.desktop.evidence_hands import drop, drop_mime
from tests.desktop.window.hands import CTRL, part

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def pane_of(window, widget):
    parts = {"cases": window.cases, "claim": window.middle.claim,
             "analysis": window.middle.analysis, "verdict": window.right.verdict,
             "evidence": window.right.evidence}
    return next((name for name, part in parts.items()
                 if widget is not None and part.isAncestorOf(widget)), None)


def test_f6_goes_through_every_pane_and_round(window):
    window.go(Place("cases"))
    seen = []
    for _ in range(5):
        seen.append(pane_of(window, QApplication.focusWidget()))
        QTest.keyClick(window, Qt.Key.Key_F6)
    assert seen == ["cases", "claim", "analysis", "verdict", "evidence"]
    assert pane_of(window, QApplication.focusWidget()) == "cases"
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert pane_of(window, QApplication.focusWidget()) == "evidence"


@pytest.mark.parametrize(("key", "pane"), [
    (Qt.Key.Key_1, "cases"), (Qt.Key.Key_2, "claim"), (Qt.Key.Key_3, "analysis"),
    (Qt.Key.Key_4, "evidence"),
])
def test_control_and_a_number_lead_to_a_pane(window, key, pane):
    QTest.keyClick(window, key, CTRL)
    assert pane_of(window, QApplication.focusWidget()) == pane


def test_a_new_case_begins_with_its_title_whatever_was_looked_at_before(window, qtbot):
    window.middle.bring(window.middle.history)
    window.cases.model.new.create("Bread costs nothing.", "A baker")
    qtbot.waitUntil(lambda: window.seat.case.claim.quote == "Bread costs nothing.")
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == "claim.title")
    assert window.middle.tabs.currentWidget() is window.middle.analysis


def test_a_gate_about_the_case_leads_to_its_title(table, window):
    table.seat.goto.emit(Place("case", field="title"))
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == table.seat.case.title


@pytest.mark.parametrize("kind", ["reply", "notes", "comment", "history"])
def test_a_place_in_a_tab_brings_the_tab(table, window, kind):
    table.seat.goto.emit(Place(kind))
    pages = {"reply": window.middle.replies, "notes": window.middle.notes,
             "comment": window.middle.comments, "history": window.middle.history}
    assert window.middle.tabs.currentWidget() is pages[kind]


def test_every_key_of_the_menus_is_listed(window, qtbot):
    listed = Shortcuts(window)
    qtbot.addWidget(listed)
    words = {label.text() for label in listed.findChildren(object) if hasattr(label, "text")}
    assert {"Ctrl+N", "Ctrl+E", "F6", "Ctrl+Return", "Ctrl+Alt+P"} <= words


def test_a_file_dropped_anywhere_on_the_window_becomes_evidence(table, window, tmp_path):
    (tmp_path / "letter.txt").write_text("No.")
    assert drop(window.cases, tmp_path / "letter.txt")
    title = part(window, "evidence.title")
    table.wait_for(title.text)
    assert title.text() == "letter"


def test_words_dropped_on_the_window_are_no_evidence(window):
    mime = QMimeData()
    mime.setText("words")
    assert not drop_mime(window.cases, mime)
