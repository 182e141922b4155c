"""The verdict: tiles, reason, scale, and why one origin is enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.actions import verdict as acts
from db.actions import workflow
from db.records import Place
from desktop.verdict.model import VerdictModel
from desktop.verdict.view import VerdictView
from desktop.verdict.view.tile import Tile
from tests.desktop.seats import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen cannot
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def table(tmp_path, qapp):
    table = Table(tmp_path)
    yield table
    table.desk.close()


@pytest.fixture
def view(table, qtbot):
    view = VerdictView(VerdictModel(table.open()))
    qtbot.addWidget(view)
    view.resize(480, 300)
    view.show()
    QTest.qWaitForWindowExposed(view)
    view.activateWindow()
    return view


def part(view, name):
    return view.findChild(object, f"verdict.{name}")


def write(field, text):
    field.setFocus()
    QTest.keyClicks(field, text)


def test_a_click_chooses_a_rating_at_once(view, table):
    QTest.mouseClick(part(view, "false"), Qt.MouseButton.LeftButton)
    assert table.snapshot().verdict == "false"
    assert part(view, "false").isChecked()


def test_alt_and_a_number_choose_a_rating(view, table, qtbot):
    qtbot.waitUntil(view.isActiveWindow)
    QTest.keyClick(view, Qt.Key.Key_3, ALT)
    assert table.snapshot().verdict == "misleading"


def test_arrow_keys_move_the_choice(view, table):
    part(view, "true").click()
    view.show_place(Place("verdict"))
    QTest.keyClick(part(view, "true"), Qt.Key.Key_Right)
    assert table.snapshot().verdict == "mostly-true"


def test_tiles_tell_screen_readers_and_the_mouse_what_they_mean(view):
    tile = part(view, "unproven")
    assert tile.accessibleName() == "Unproven"
    assert tile.accessibleDescription() in tile.toolTip()


def test_a_choice_made_elsewhere_is_shown(view, table):
    table.act(acts.choose, table.case_id, rating="true")
    assert part(view, "true").isChecked()
    table.act(acts.choose, table.case_id, rating=None)
    assert not any(tile.isChecked() for tile in view.findChildren(Tile))


def test_the_reason_is_counted_and_saved_on_leaving_it(view, table):
    write(part(view, "reason"), "Denied by both.")
    assert part(view, "counter").text() == "15 / 140"
    part(view, "scale").setFocus()
    assert table.snapshot().reason == "Denied by both."


def test_a_reason_over_the_limit_is_refused_beside_it_and_stays(view, table):
    write(part(view, "reason"), "x" * 141)
    assert part(view, "counter").property("role") == "error"
    part(view, "scale").setFocus()
    assert table.snapshot().reason is None
    assert "140" in part(view, "reason").accessibleDescription()
    table.act(acts.choose, table.case_id, rating="true")
    assert part(view, "reason").toPlainText() == "x" * 141
    QTest.keyClick(part(view, "reason"), Qt.Key.Key_Backspace)
    assert part(view, "reason").accessibleDescription() == ""
    table.seat.leaving.emit()
    assert table.snapshot().reason == "x" * 140


def test_another_scale_shows_its_ratings_and_longer_ones_as_a_list(view, table):
    menu = part(view, "scales")
    menu.aboutToShow.emit()
    names = {action.text(): action for action in menu.actions()}
    names["PolitiFact"].trigger()
    assert table.snapshot().scale.id == "politifact"
    tiles = [tile for tile in view.findChildren(Tile) if tile.isVisible()]
    assert len(tiles) == 6
    assert len({tile.x() for tile in tiles}) == 1


def test_one_origin_is_explained_where_the_gate_leads(view, table):
    why = part(view, "origins_exception")
    assert not why.isVisible()
    view.show_place(Place("verdict", field="origins_exception"))
    write(why, "Only one was there.")
    table.seat.leaving.emit()
    assert table.snapshot().origins_exception == "Only one was there."
    table.seat.open_case(table.new_case("Another.", "Somebody"))
    assert not why.isVisible()
    table.seat.open_case(table.case_id)
    assert why.isVisible()


def test_gates_lead_to_the_fields(view, qtbot):
    view.show_place(Place("verdict", field="origins_exception"))
    qtbot.waitUntil(view.isActiveWindow)
    assert QApplication.focusWidget() is part(view, "origins_exception")
    view.show_place(Place("verdict", field="reason"))
    assert QApplication.focusWidget() is part(view, "reason")


def test_nothing_can_be_chosen_once_the_case_is_shelved(view, table):
    table.act(workflow.shelve, table.case_id, "later")
    QTest.mouseClick(part(view, "false"), Qt.MouseButton.LeftButton)
    assert table.snapshot().verdict is None
    assert part(view, "reason").isReadOnly()
    assert not part(view, "scale").isEnabled()


def test_what_was_typed_late_lands_in_its_own_case(view, table):
    other = table.new_case("Another.", "Somebody")
    table.jobs.hold = True
    table.seat.open_case(other)
    write(part(view, "reason"), "late")
    table.jobs.go_on()
    assert table.snapshot().reason == "late"
    assert part(view, "reason").toPlainText() == ""
