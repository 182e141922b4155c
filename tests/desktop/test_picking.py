"""Several cases of the list are selected together, by mouse and by keys; none of them is opened."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from db.actions import cases
from db.records import Wanted
from desktop.cases import list_view
from desktop.cases.model import CasesModel
from desktop.cases.pages import PAGE
from desktop.cases.view import CasesPane
from desktop.preview.batch import BatchModel
from desktop.printing import Layout
from tests.desktop.seating import seated

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def table(tmp_path, qtbot):
    with seated(tmp_path, qtbot) as seating:
        yield seating


@pytest.fixture
def ids(table):
    """Six more cases; the list shows them newest first, above the one in view."""
    return [begin(table, f"Claim {number}") for number in reversed(range(6))][::-1]


@pytest.fixture
def pane(table, ids, qtbot):
    model = CasesModel(table.seat)
    with qtbot.waitSignal(model.filled):
        shown = CasesPane(model)
    qtbot.addWidget(shown)
    shown.resize(300, 900)
    shown.show()
    QTest.qWaitForWindowActive(shown)
    qtbot.waitUntil(lambda: shown.list.rows() == [6])
    shown.list.setFocus()
    shown.opened = []
    table.seat.case_opened.connect(lambda case: shown.opened.append(case.id))
    return shown


def begin(table, quote):
    return cases.create(table.desk, table.editor, quote, "Somebody", title=quote).id


def click(pane, row, modifiers=NONE):
    rect = pane.list.visualRect(pane.list.model().index(row))
    QTest.mouseClick(pane.list.viewport(), LEFT, modifiers, rect.center())


def press(pane, key, modifiers=NONE):
    QTest.keyClick(pane.list, key, modifiers)


def picked(pane):
    return [card.title for card in pane.picked]


def test_ctrl_and_clicks_select_several_and_open_none(table, pane, qtbot):
    click(pane, 1, CTRL)
    click(pane, 3, CTRL)
    assert picked(pane) == ["Claim 1", "Claim 3", "Did two planes fly?"]
    assert pane.total.text() == "3 selected"
    click(pane, 1, CTRL)
    assert picked(pane) == ["Claim 3", "Did two planes fly?"]
    table.jobs.settle()
    assert table.seat.case.id == table.case_id
    assert pane.opened == []


def test_shift_and_a_click_selects_all_between(table, pane):
    click(pane, 4, CTRL)
    click(pane, 1, SHIFT)
    assert picked(pane) == ["Claim 1", "Claim 2", "Claim 3", "Claim 4"]
    assert pane.opened == []


def test_a_click_alone_ends_it_and_opens(table, pane, ids, qtbot):
    click(pane, 1, CTRL)
    with qtbot.waitSignal(table.seat.case_opened):
        click(pane, 2)
    assert table.seat.case.id == ids[2]
    assert picked(pane) == []
    qtbot.waitUntil(lambda: pane.total.text() == "7")


def test_a_click_on_one_of_several_opens_that_one(table, pane, ids, qtbot):
    click(pane, 1, CTRL)
    with qtbot.waitSignal(table.seat.case_opened):
        click(pane, 1)
    assert table.seat.case.id == ids[1]
    assert picked(pane) == []


def test_keys_select_several_too(table, pane):
    press(pane, KEY.Key_Up, SHIFT)
    press(pane, KEY.Key_Up, SHIFT)
    assert picked(pane) == ["Claim 4", "Claim 5", "Did two planes fly?"]
    press(pane, KEY.Key_Down, SHIFT)
    assert picked(pane) == ["Claim 5", "Did two planes fly?"]
    press(pane, KEY.Key_Home, SHIFT)
    assert len(picked(pane)) == 7
    press(pane, KEY.Key_End, SHIFT)
    assert picked(pane) == []  # the one that it began with
    press(pane, KEY.Key_A, CTRL)
    assert len(picked(pane)) == 7
    table.jobs.settle()
    assert pane.opened == []


def test_ctrl_and_an_arrow_passes_by_and_space_selects(pane):
    press(pane, KEY.Key_Up, CTRL)
    press(pane, KEY.Key_Up, CTRL)
    press(pane, KEY.Key_Space, CTRL)
    assert picked(pane) == ["Claim 4", "Did two planes fly?"]


def test_an_arrow_alone_ends_it_and_opens(table, pane, ids, qtbot):
    press(pane, KEY.Key_Up, SHIFT)
    with qtbot.waitSignal(table.seat.case_opened):
        press(pane, KEY.Key_Up)
    assert table.seat.case.id == ids[4]
    assert picked(pane) == []


def test_dragging_selects_nothing(pane):
    view = pane.list.viewport()
    first, last = (pane.list.visualRect(pane.list.model().index(row)).center() for row in (6, 2))
    QTest.mousePress(view, LEFT, NONE, first)
    for step in range(1, 5):
        QTest.mouseMove(view, first + (last - first) * step / 4)
    QTest.mouseRelease(view, LEFT, NONE, last)
    assert picked(pane) == []


def test_the_same_cases_stay_selected_when_a_commit_puts_the_list_in_another_order(
    table, pane, ids, qtbot
):
    click(pane, 1, CTRL)
    click(pane, 3, CTRL)
    table.does(cases.edit, table.case_id, title="Written on")
    qtbot.waitUntil(lambda: pane.list.model().index(0).data() == "Written on")
    assert picked(pane) == ["Written on", "Claim 1", "Claim 3"]
    assert pane.list.rows() == [0, 2, 4]
    click(pane, 5, CTRL)
    assert picked(pane) == ["Written on", "Claim 1", "Claim 3", "Claim 4"]
    assert pane.opened == []


def test_rows_that_were_never_in_sight_are_selected_too(table, pane, qtbot):
    for number in range(3 * PAGE):
        begin(table, f"Another {number:03}")
    model = pane.list.model()
    qtbot.waitUntil(lambda: model.rowCount() == 3 * PAGE + 7)
    qtbot.waitUntil(lambda: model.index(0).data() == f"Another {3 * PAGE - 1:03}")
    pane.list.scrollToTop()
    click(pane, 0, CTRL)
    press(pane, KEY.Key_End, SHIFT)
    qtbot.waitUntil(lambda: len(picked(pane)) == 3 * PAGE + 7)
    assert picked(pane)[60] == f"Another {3 * PAGE - 61:03}"


def test_too_many_are_refused_in_one_sentence(table, pane, monkeypatch):
    monkeypatch.setattr(list_view, "MOST", 3)
    said = []
    table.seat.told.connect(said.append)
    press(pane, KEY.Key_A, CTRL)
    assert picked(pane) == []
    press(pane, KEY.Key_Home, SHIFT)
    assert picked(pane) == []
    assert said == 2 * ["At most 1,000 cases can be selected at once."]
    for row in (0, 1, 2):
        click(pane, row, CTRL)
    assert len(picked(pane)) == 3
    assert said == 3 * ["At most 1,000 cases can be selected at once."]


def test_narrowing_the_list_lets_go_of_them(pane, qtbot):
    click(pane, 1, CTRL)
    with qtbot.waitSignal(pane.model.modelReset):
        QTest.keyClicks(pane.search, "Claim")
    assert picked(pane) == []


def test_their_briefs_are_the_ones_ticked_and_those_beyond_the_list_are_offered(
    table, pane, qtbot, monkeypatch
):
    click(pane, 1, CTRL)
    offered = BatchModel(table.seat, Wanted("Claim"), Layout(), pane.picked)
    with qtbot.waitSignal(offered.filled):
        pass
    assert offered.rowCount() == 7
    assert set(offered.chosen) == {card.id for card in pane.picked}
    assert table.case_id in offered.chosen


def test_a_click_beside_the_rows_changes_nothing(table, pane):
    click(pane, 1, CTRL)
    QTest.mouseClick(pane.list.viewport(), LEFT, NONE,
                     QPoint(20, pane.list.viewport().height() - 5))
    table.jobs.settle()
    assert pane.opened == []
