"""A second verdict is given in the window without a sight of the first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.actions import policy, second
from db.queries.snapshots import snapshot
from db.records import Place
from desktop.seat import Seat
from desktop.verdict.model import VerdictModel
from desktop.verdict.view import VerdictView
from tests.desktop.seats import AtOnce

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def room(newsdesk):
    newsdesk.act(policy.edit, blind_second_verdict=True, by=newsdesk.supervisor)
    return newsdesk


@pytest.fixture
def shown(room, qtbot):
    """Return what somebody sees of a case's verdict."""

    def show(case_id, signer):
        seat = Seat(room.desk, signer, AtOnce(), snapshot)
        room.desk.listeners.append(seat.announce)
        view = VerdictView(VerdictModel(seat))
        qtbot.addWidget(view)
        view.resize(480, 420)
        view.show()
        qtbot.waitExposed(view)
        seat.open_case(case_id)
        return view

    return show


def part(view, name):
    return view.findChild(object, name)


def visible(view, name):
    found = part(view, name)
    return found is not None and found.isVisible()


def test_nothing_of_the_first_is_shown_and_the_second_is_filed(room, shown, qtbot):
    case_id = room.submitted()
    view = shown(case_id, room.second)
    assert not visible(view, "verdict.reason")
    assert not visible(view, "verdict.rating")
    assert "It is stone." not in part(view, "verdict.reason").toPlainText()
    QTest.mouseClick(part(view, "second.misleading"), Qt.MouseButton.LeftButton)
    part(view, "second.reason").setFocus()
    QTest.keyClicks(part(view, "second.reason"), "Stone, mostly.")
    QTest.mouseClick(part(view, "second.file"), Qt.MouseButton.LeftButton)
    given = room.read(case_id).second
    assert (given.rating, given.reason) == ("misleading", "Stone, mostly.")
    assert visible(view, "verdict.reason")
    assert "It is stone." in part(view, "verdict.reason").toPlainText()
    assert "Second verdict, by Second editor: Misleading. Stone, mostly." in part(
        view, "verdict.second").text()
    assert not visible(view, "second.file")


def test_what_is_lacking_is_said_beside_it_and_nothing_typed_is_lost(room, shown):
    case_id = room.submitted()
    view = shown(case_id, room.second)
    part(view, "second.reason").setFocus()
    QTest.keyClicks(part(view, "second.reason"), "Stone.")
    QTest.mouseClick(part(view, "second.file"), Qt.MouseButton.LeftButton)
    assert part(view, "second.error").text() == "Choose a rating."
    assert part(view, "second.reason").toPlainText() == "Stone."
    again = shown(case_id, room.second)
    assert room.read(case_id).second is None
    assert visible(again, "second.file")


def test_before_review_only_the_words_why_not_yet(room, shown):
    view = shown(room.ready(), room.second)
    assert "once the case is in review" in part(view, "second.words").text()
    assert not visible(view, "second.file")
    assert not visible(view, "verdict.rating")


def test_who_wrote_in_it_and_who_decides_see_the_first(room, shown):
    case_id = room.submitted()
    for signer in (room.editor, room.supervisor):
        view = shown(case_id, signer)
        assert visible(view, "verdict.reason")
        assert not visible(view, "second.words")


def test_a_supervisor_settles_two_that_differ_and_says_whether_it_is_printed(room, shown):
    case_id = room.submitted()
    room.act(second.file, case_id, "misleading", "Stone, mostly.", by=room.second)
    assert not visible(shown(case_id, room.editor), "second.settle")
    view = shown(case_id, room.supervisor)
    QTest.mouseClick(part(view, "second.settle"), Qt.MouseButton.LeftButton)
    assert part(view, "second.settlement.error").text() != ""
    view.show_place(Place("second", field="settlement"))
    QTest.keyClicks(part(view, "second.settlement"), "The stones decide.")
    part(view, "second.printed").setChecked(True)
    QTest.mouseClick(part(view, "second.settle"), Qt.MouseButton.LeftButton)
    settled = room.read(case_id).dissent
    assert (settled.settlement, settled.printed) == ("The stones decide.", True)
    room.approve(case_id)
