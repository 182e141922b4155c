"""A second verdict is given in the window without a sight of the first, and settled in review."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from db.actions import comments, policy, second
from db.errors import Unavailable
from db.queries import history
from db.queries.snapshots import snapshot
from db.records import Place
from desktop.review.model import ReviewModel
from desktop.review.view import ReviewView
from desktop.seat import Seat
from desktop.shell.seen import SeenNotes
from desktop.shell.settings import Settings
from desktop.verdict.model import VerdictModel
from desktop.verdict.view import VerdictView
from desktop.workflow.decision_view import DecisionPanel
from desktop.workflow.model import WorkflowModel
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
        QTest.qWaitForWindowExposed(view)
        seat.open_case(case_id)
        return view

    return show


@pytest.fixture
def reviewed(room, qtbot):
    """Return the review of a case as somebody sees it, and what decides beside it."""

    def show(case_id, signer):
        seat = Seat(room.desk, signer, AtOnce(), snapshot)
        room.desk.listeners.append(seat.announce)
        decision = DecisionPanel(WorkflowModel(seat))
        notes = SeenNotes(Settings(), room.desk.path, signer.person.id)
        view = ReviewView(ReviewModel(seat, notes), QWidget(), decision)
        qtbot.addWidget(view)
        view.resize(1200, 700)
        view.show()
        QTest.qWaitForWindowExposed(view)
        seat.open_case(case_id)
        return view, decision

    return show


def shown_words(view):
    return [each.text() for each in view.findChildren(QLabel) if each.isVisible()]


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
    assert part(view, "second.reason.error").text() == "Choose a rating."
    assert part(view, "second.reason").toPlainText() == "Stone."
    again = shown(case_id, room.second)
    assert room.read(case_id).second is None
    assert visible(again, "second.file")


def test_a_reason_being_typed_stays_with_its_case_when_another_comes_into_view(
    room, shown, qtbot
):
    first, other = room.submitted(), room.submitted()
    view = shown(first, room.second)
    qtbot.waitUntil(view.isActiveWindow)
    reason = part(view, "second.reason")
    reason.setFocus()
    QTest.keyClicks(reason, "Stone.")
    QTest.mouseClick(part(view, "second.file"), Qt.MouseButton.LeftButton)
    reason.setFocus()
    assert reason.hasFocus()
    view._model._seat.open_case(other)
    assert reason.hasFocus()
    assert reason.toPlainText() == ""
    assert part(view, "second.reason.error").text() == ""
    QTest.keyClicks(reason, "Wood.")
    view._model._seat.open_case(first)
    assert reason.toPlainText() == "Stone."


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


def test_a_supervisor_settles_in_the_review_two_that_differ(room, reviewed, qtbot):
    case_id = room.submitted()
    room.act(second.file, case_id, "misleading", "Stone, mostly.", by=room.second)
    review, decision = reviewed(case_id, room.supervisor)
    for words in ("It is stone.", "Second editor: Stone, mostly."):
        assert words in shown_words(review.verdict)
    assert [part(review, f"review.verdict.{name}").text() for name in ("after", "second")] == [
        "False", "Misleading"]
    assert "Approving waits: The two verdicts differ" in part(
        decision, "workflow.decision.open").text()
    review.show_place(Place("second", field="settlement"))
    QTest.mouseClick(part(review, "review.settle"), Qt.MouseButton.LeftButton)
    assert part(review, "review.settlement.error").text() != ""
    QTest.keyClicks(part(review, "review.settlement"), "The stones decide.")
    part(review, "review.settlement.printed").setChecked(True)
    QTest.mouseClick(part(review, "review.settle"), Qt.MouseButton.LeftButton)
    settled = room.read(case_id).dissent
    assert (settled.settlement, settled.printed) == ("The stones decide.", True)
    assert part(review, "review.settled").text() == "Settled by Supervisor: The stones decide."
    assert not visible(review, "review.settlement")
    assert "Approving waits" not in part(decision, "workflow.decision.open").text()
    room.approve(case_id)


def test_a_settlement_is_written_anew_and_half_of_one_waits(room, reviewed):
    case_id = room.submitted()
    room.act(second.file, case_id, "misleading", "Stone, mostly.", by=room.second)
    room.act(second.settle, case_id, "The stones decide.", by=room.supervisor)
    review, _ = reviewed(case_id, room.supervisor)
    QTest.mouseClick(part(review, "review.resettle"), Qt.MouseButton.LeftButton)
    text = part(review, "review.settlement")
    assert text.toPlainText() == "The stones decide."
    text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(text, " So says")
    seat = review.verdict.settling._model._seat
    seat.open_case(None)
    seat.open_case(case_id)
    assert [draft.value for draft in seat.drafts.unfinished()] == ["The stones decide. So says"]
    QTest.mouseClick(part(review, "review.resettle"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(part(review, "review.settle"), Qt.MouseButton.LeftButton)
    assert room.read(case_id).dissent.settlement == "The stones decide. So says"


def test_what_is_chosen_for_readers_stays_while_the_case_is_worked_on(room, reviewed):
    case_id = room.submitted()
    room.act(second.file, case_id, "misleading", "Stone, mostly.", by=room.second)
    review, _ = reviewed(case_id, room.supervisor)
    part(review, "review.settlement.printed").setChecked(True)
    QTest.keyClicks(part(review, "review.settlement"), "The stones")
    room.act(comments.add, case_id, "Which stones?", by=room.editor)
    assert part(review, "review.settlement").toPlainText() == "The stones"
    assert part(review, "review.settlement.printed").isChecked()


def test_who_does_not_decide_reads_how_it_was_settled_and_changes_nothing(room, reviewed):
    case_id = room.submitted()
    room.act(second.file, case_id, "misleading", "Stone, mostly.", by=room.second)
    review, _ = reviewed(case_id, room.editor)
    assert not visible(review, "review.settlement")
    room.act(second.settle, case_id, "The stones decide.", by=room.supervisor)
    assert visible(review, "review.settled")
    assert not visible(review, "review.resettle")


def test_two_that_agree_leave_nothing_to_settle(room, reviewed):
    case_id = room.submitted()
    room.act(second.file, case_id, "false", "Stone.", by=room.second)
    review, _ = reviewed(case_id, room.supervisor)
    assert visible(review, "review.verdict.second")
    assert not visible(review, "review.settling")


# Pressed twice


def events_of(room, case_id):
    return [entry.act for entry in history.page(room.desk, case_id, limit=50)]


def told_by(seat):
    """Return what the window is told from now on."""
    told = []
    for signal in (seat.refused, seat.unavailable, seat.crashed):
        signal.connect(told.append)
    return told


def press_twice(button):
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_second_verdict_pressed_twice_is_given_once_and_nothing_is_said(room, shown):
    case_id = room.submitted()
    view = shown(case_id, room.second)
    seat = view._model._seat
    told = told_by(seat)
    QTest.mouseClick(part(view, "second.misleading"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(part(view, "second.reason"), "Stone, mostly.")
    seat._jobs.hold = True
    press_twice(part(view, "second.file"))
    seat._jobs.go_on()
    assert room.read(case_id).second.reason == "Stone, mostly."
    assert events_of(room, case_id).count("second.file") == 1
    assert told == []
    assert part(view, "second.reason.error").text() == ""


def test_a_second_verdict_that_was_refused_is_given_once_it_is_whole(room, shown):
    case_id = room.submitted()
    view = shown(case_id, room.second)
    QTest.keyClicks(part(view, "second.reason"), "Stone.")
    press_twice(part(view, "second.file"))
    assert part(view, "second.reason.error").text() == "Choose a rating."
    QTest.mouseClick(part(view, "second.misleading"), Qt.MouseButton.LeftButton)
    view._model._seat._jobs.trouble = Unavailable("The disk is full.")
    press_twice(part(view, "second.file"))
    view._model._seat._jobs.trouble = None
    assert room.read(case_id).second is None
    press_twice(part(view, "second.file"))
    assert room.read(case_id).second.reason == "Stone."


def test_a_second_verdict_of_the_next_case_waits_for_none_before_it(room, shown):
    first, other = room.submitted(), room.submitted()
    view = shown(first, room.second)
    seat = view._model._seat
    file = view._model.second.file
    seat._jobs.hold = True
    file("misleading", "Stone.")
    seat.open_case(other)
    seat._jobs.go_on()
    file("misleading", "Wood.")
    assert [room.read(case_id).second.reason for case_id in (first, other)] == ["Stone.", "Wood."]


def test_settle_pressed_twice_settles_once_and_nothing_is_said(room, reviewed):
    case_id = room.submitted()
    room.act(second.file, case_id, "misleading", "Stone, mostly.", by=room.second)
    review, _ = reviewed(case_id, room.supervisor)
    seat = review.verdict.settling._model._seat
    told = told_by(seat)
    QTest.keyClicks(part(review, "review.settlement"), "The stones decide.")
    seat._jobs.hold = True
    press_twice(part(review, "review.settle"))
    seat._jobs.go_on()
    assert events_of(room, case_id).count("second.settle") == 1
    assert told == []
    assert part(review, "review.settlement.error").text() == ""
    QTest.mouseClick(part(review, "review.resettle"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(part(review, "review.settlement"), "So it is. ")
    press_twice(part(review, "review.settle"))
    assert room.read(case_id).dissent.settlement.startswith("So it is. ")
