"""Ctrl+Shift+F: words over all cases, with the keyboard alone."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from db.actions import cases, evidence
from db.queries.search import CASES
from db.records import CaseCard, Place
from desktop.search.model import LINE, SearchModel
from tests.desktop import windows
from tests.desktop.seating import seated

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def table(tmp_path, qtbot):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    with seated(tmp_path, qtbot) as seating:
        seating.refresh.stop()
        made = cases.create(seating.desk, seating.editor, "The ferry sank.", "Islanders",
                            title="Did the ferry sink?")
        seating.ferry = made.id
        seating.log = evidence.add(seating.desk, seating.editor, made.id,
                                   title="The log of the <b>ferry</b> & crew").id
        yield seating


@pytest.fixture
def window(table, qtbot):
    with windows.shown(table, qtbot) as shown:
        yield shown


@pytest.fixture
def search(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_F, KEYS)
    qtbot.waitUntil(lambda: window.search.isVisible() and window.search.field.hasFocus())
    return window.search


def lines(search):
    model = search.list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_words_are_found_with_the_place_where_they_stand(search, qtbot):
    QTest.keyClicks(search.field, "ferr")
    qtbot.waitUntil(lambda: len(lines(search)) == 4)
    assert lines(search)[0].startswith("FC-")
    assert lines(search)[1:] == [
        "Title: Did the ferry sink?", "Claim: The ferry sank.",
        "Evidence 1: The log of the <b>ferry</b> & crew",
    ]
    assert search.told.text() == "Cases found: 1"


def test_enter_opens_the_case_at_the_place(table, search, qtbot):
    QTest.keyClicks(search.field, "log of ferry")
    qtbot.waitUntil(lambda: len(lines(search)) > 1)
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    assert search.field.accessibleDescription().startswith("Evidence 1: ")
    with qtbot.waitSignal(table.seat.goto) as gone:
        QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert table.seat.case.id == table.ferry
    assert gone.args == [Place("evidence", table.log)]
    assert not search.isVisible()


def test_a_place_in_the_case_in_view_is_gone_to_at_once(table, search, qtbot):
    QTest.keyClicks(search.field, "planes flew")
    qtbot.waitUntil(lambda: len(lines(search)) > 1)
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.seat.goto) as gone:
        QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert gone.args == [Place("claim", field="quote")]


def test_nothing_found_is_said_in_a_sentence(search, qtbot):
    QTest.keyClicks(search.field, "xyzzy")
    qtbot.waitUntil(lambda: search.told.text() == "No case holds all of these words.")


def test_escape_closes_and_the_words_are_there_next_time(window, search, qtbot):
    QTest.keyClicks(search.field, "ferry")
    QTest.keyClick(search.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not search.isVisible())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F, KEYS)
    qtbot.waitUntil(lambda: search.field.selectedText() == "ferry")


def test_further_cases_come_as_one_goes_on(table, qtbot):
    for number in range(CASES + 4):
        cases.create(table.desk, table.editor, f"Bread {number}.", "A baker")
    model = SearchModel(table.seat)
    with qtbot.waitSignal(model.filled):
        model.search("bread")
    assert (model.cases, model.complete) == (CASES, False)
    with qtbot.waitSignal(model.filled):
        model.fetchMore(model.index(-1))
    assert (model.cases, model.complete) == (CASES + 4, True)
    cards = [model.index(row).data(LINE) for row in range(model.rowCount())]
    assert len({card.id for card in cards if isinstance(card, CaseCard)}) == CASES + 4
