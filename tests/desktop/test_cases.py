"""The case list, a new case and its notes, at a real desk."""

from datetime import datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from db.actions import cases, workflow
from db.queries import snapshots
from db.records import State
from desktop.cases.model import CARD, CasesModel
from desktop.cases.notes import NotesModel
from desktop.cases.notes_view import NotesView
from desktop.cases.pages import PAGE
from desktop.cases.view import CasesPane
from desktop.dates import age
from desktop.widgets import theme
from tests.desktop import windows
from tests.desktop.case_hands import choose, titles
from tests.desktop.seating import QUOTE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def dressed(qapp):
    windows.undress()


@pytest.fixture
def pane(table, qtbot):
    model = CasesModel(table.seat)
    with qtbot.waitSignal(model.filled):
        shown = CasesPane(model)
    qtbot.addWidget(shown)
    shown.resize(300, 700)
    shown.show()
    QTest.qWaitForWindowActive(shown)
    return shown


def begin(table, quote, claimant="Somebody", title=""):
    return cases.create(table.desk, table.editor, quote, claimant, title=title or quote).id


def test_the_list_shows_the_newest_first_and_counts(table, pane, qtbot):
    for number in range(3):
        begin(table, f"Claim {number}")
    qtbot.waitUntil(lambda: len(titles(pane)) == 4)
    assert titles(pane)[:3] == ["Claim 2", "Claim 1", "Claim 0"]
    qtbot.waitUntil(lambda: pane.total.text() == "4")
    assert "4" in pane.narrowing.all.text()


def test_a_row_is_spoken_in_words(pane):
    spoken = pane.list.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Did two planes fly?" in spoken
    assert "The Ministry" in spoken
    assert "Draft" in spoken


def test_typing_in_the_search_field_narrows_the_list(table, pane, qtbot):
    begin(table, "The bridge is closed")
    begin(table, "The ferry sank")
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)
    QTest.keyClicks(pane.search, "ferr")
    qtbot.waitUntil(lambda: titles(pane) == ["The ferry sank"])
    pane.search.clear()
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)


@pytest.mark.parametrize("words", ['"', "ferry OR", "NEAR(", "title:*", "^", "\x00", "-"])
def test_no_search_is_a_mistake(pane, qtbot, words):
    pane.search.setText(words)
    with qtbot.waitSignal(pane.list.model().filled):
        QTest.keyClick(pane.search, Qt.Key.Key_Return)
    assert titles(pane) == []
    assert pane.empty.isVisible()


def test_chips_narrow_the_list_to_ones_own_and_to_what_waits_for_review(table, pane, qtbot):
    other = cases.create(table.desk, table.supervisor, "By the head", "Somebody", title="Head's").id
    assert other
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)
    QTest.mouseClick(pane.narrowing.mine, LEFT)
    qtbot.waitUntil(lambda: titles(pane) == ["Did two planes fly?"])
    assert pane.narrowing.mine.isChecked()
    assert not pane.narrowing.all.isChecked()
    QTest.mouseClick(pane.narrowing.to_review, LEFT)
    qtbot.waitUntil(lambda: titles(pane) == [])
    QTest.mouseClick(pane.narrowing.all, LEFT)
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)


def test_the_menu_narrows_the_list_to_a_state(table, pane, qtbot):
    workflow.shelve(table.desk, table.editor, table.case_id, "later")
    begin(table, "Another")
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)
    choose(pane, f"state.{State.SHELVED.value}")
    qtbot.waitUntil(lambda: titles(pane) == ["Did two planes fly?"])
    choose(pane, "state.")
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)


def test_the_bar_is_as_long_as_the_list_and_rows_are_read_where_one_looks(table, pane, qtbot):
    for number in range(PAGE + 5):
        begin(table, f"Claim {number:03}")
    model = pane.list.model()
    qtbot.waitUntil(lambda: model.rowCount() == PAGE + 6)
    qtbot.waitUntil(lambda: model.index(0).data() == f"Claim {PAGE + 4:03}")
    pane.list.verticalScrollBar().setValue(pane.list.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: model.index(PAGE + 5).data() == "Did two planes fly?")
    ids = [model.index(row).data(CARD).id for row in range(model.rowCount())]
    assert len(set(ids)) == PAGE + 6


def test_return_after_words_opens_the_first_case_that_answers(table, pane, qtbot):
    wanted = begin(table, "The ferry sank")
    begin(table, "Bread costs nothing")
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)
    QTest.keyClicks(pane.search, "ferry")
    with qtbot.waitSignal(table.seat.case_opened):
        QTest.keyClick(pane.search, Qt.Key.Key_Return)
    assert table.seat.case.id == wanted


def test_the_case_in_view_stays_in_sight_when_the_list_gets_lower(table, pane, qtbot):
    for number in range(12):
        begin(table, f"Claim {number:02}")
    shown = pane.list
    qtbot.waitUntil(lambda: shown.model().rowCount() == 13)
    shown.choose(12)
    shown.scrollToBottom()
    pane.resize(pane.width(), pane.height() - 60)
    QApplication.processEvents()
    row = shown.visualRect(shown.currentIndex())
    assert row.bottom() <= shown.viewport().rect().bottom()


def test_a_click_opens_the_case(table, pane, qtbot):
    wanted = begin(table, "The ferry sank")
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)
    row = pane.list.model().index(pane.list.model().row_of(wanted))
    with qtbot.waitSignal(table.seat.case_opened):
        QTest.mouseClick(pane.list.viewport(), LEFT, pos=pane.list.visualRect(row).center())
    assert table.seat.case.id == wanted


def test_a_new_case_is_asked_for_its_quote_and_claimant_only(table, pane, qtbot):
    QTest.mouseClick(pane.add, LEFT)
    dialog = pane.findChild(QDialog, "cases.new")
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.quote.control, "Bread costs nothing.")
    QTest.keyClicks(dialog.claimant.control, "A baker")
    with qtbot.waitSignal(table.seat.case_opened):
        QTest.keyClick(dialog.claimant.control, Qt.Key.Key_Return,
                       Qt.KeyboardModifier.ControlModifier)
    claim = table.seat.case.claim
    assert (claim.quote, claim.claimant.name) == ("Bread costs nothing.", "A baker")


@pytest.mark.parametrize(("quote", "claimant", "at_fault"), [
    ("", "A baker", "quote"), ("   ", "A baker", "quote"), ("Bread costs nothing.", "", "claimant"),
])
def test_a_blank_field_of_a_new_case_is_refused_below_it(pane, qtbot, quote, claimant, at_fault):
    pane.new_case()
    dialog = pane.findChild(QDialog, "cases.new")
    QTest.keyClicks(dialog.quote.control, quote)
    QTest.keyClicks(dialog.claimant.control, claimant)
    QTest.mouseClick(dialog.button, LEFT)
    field = getattr(dialog, at_fault)
    qtbot.waitUntil(lambda: field.error.isVisible())
    assert field.error.text()
    assert dialog.button.isEnabled()
    dialog.reject()


def test_a_new_case_with_a_long_quote_stays_on_a_low_screen(pane, qtbot, monkeypatch):
    theme.apply(QApplication.instance(), theme.LIGHT)
    screen = QRect(0, 0, 1280, 640)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: screen)
    pane.new_case()
    dialog = pane.findChild(QDialog, "cases.new")
    dialog.quote.control.setPlainText("Bread costs nothing.\n" * 60)
    QTest.mouseClick(dialog.button, LEFT)
    qtbot.waitUntil(lambda: dialog.claimant.error.isVisible())
    qtbot.waitUntil(lambda: screen.contains(dialog.frameGeometry()))
    assert dialog.layout().totalMinimumSize().height() <= dialog.height()
    assert dialog.rect().contains(dialog.button.geometry().translated(dialog._box.pos()))
    assert dialog.quote.control.verticalScrollBar().maximum() > 0
    dialog.reject()


def test_what_was_written_for_a_new_case_waits_in_its_dialog(table, pane, qtbot):
    pane.new_case()
    dialog = pane.findChild(QDialog, "cases.new")
    QTest.keyClicks(dialog.quote.control, "Bread costs noth")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.findChild(QDialog, "cases.new") is None)
    pane.new_case()
    dialog = pane.findChild(QDialog, "cases.new")
    assert dialog.quote.control.toPlainText() == "Bread costs noth"
    QTest.keyClicks(dialog.claimant.control, "A baker")
    with qtbot.waitSignal(table.seat.case_opened):
        QTest.mouseClick(dialog.button, LEFT)
    assert table.seat.drafts.every() == ()


@pytest.fixture
def notes(table, qtbot):
    view = NotesView(NotesModel(table.seat))
    qtbot.addWidget(view)
    view.show()
    QTest.qWaitForWindowActive(view)
    view.text.setFocus()
    return view


def test_notes_are_saved_once_the_keys_rest(table, notes, qtbot):
    QTest.keyClicks(notes.text, "Call the press desk")
    qtbot.waitSignal(table.seat.case_changed).wait()
    assert table.reread().notes == "Call the press desk"


def test_notes_being_typed_are_saved_when_another_case_is_opened(table, notes, qtbot):
    first, other = table.case_id, begin(table, "Another")
    QTest.keyClicks(notes.text, "Half a sent")
    with qtbot.waitSignal(table.seat.case_opened):
        table.seat.open_case(other)
    assert snapshots.snapshot(table.desk, first).notes == "Half a sent"
    assert notes.text.toPlainText() == ""


def test_notes_of_a_case_in_review_cannot_be_typed_in(table, notes, qtbot):
    workflow.shelve(table.desk, table.editor, table.case_id, "later")
    qtbot.waitUntil(notes.text.isReadOnly)
    QTest.keyClicks(notes.text, "no")
    assert notes.text.toPlainText() == ""


def test_a_commit_elsewhere_does_not_overwrite_what_is_being_typed(table, notes, qtbot):
    QTest.keyClicks(notes.text, "Mine")
    table.does(cases.edit, table.case_id, title="Another title")
    assert notes.text.toPlainText() == "Mine"


@pytest.mark.parametrize(("at", "words"), [
    ("2026-11-22T11:59:50.000Z", "now"), ("2026-11-22T11:18:00.000Z", "42 min"),
    ("2026-11-22T09:30:00.000Z", "2 h"), ("2026-11-21T23:00:00.000Z", "Yesterday"),
    ("2026-11-22T00:30:00.000Z", "11 h"),
    ("2026-11-18T10:00:00.000Z", "Wed"), ("2026-11-12T10:00:00.000Z", "12 Nov"),
    ("2024-03-01T10:00:00.000Z", "Mar 2024"), ("2026-11-22T13:00:00.000Z", "now"),
])
def test_the_age_of_a_case_is_told_shortly(at, words):
    now = datetime.fromisoformat("2026-11-22T12:00:00.000Z")
    assert age(at, now) == words


def test_the_quote_of_the_template_is_what_the_list_finds(table, pane, qtbot):
    QTest.keyClicks(pane.search, QUOTE.split()[1])
    with qtbot.waitSignal(pane.list.model().filled):
        QTest.keyClick(pane.search, Qt.Key.Key_Return)
    assert titles(pane) == ["Did two planes fly?"]


def test_coming_to_a_narrowed_list_by_tab_opens_no_other_case(table, pane, qtbot):
    begin(table, "The ferry sank")
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)
    QTest.keyClicks(pane.search, "ferr")
    qtbot.waitUntil(lambda: titles(pane) == ["The ferry sank"])
    pane.search.setFocus()
    while not pane.list.hasFocus():
        QTest.keyClick(pane, Qt.Key.Key_Tab)
    table.jobs.settle()
    assert table.seat.case.id == table.case_id
    with qtbot.waitSignal(table.seat.case_opened):
        QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert table.seat.case.claim.quote == "The ferry sank"
