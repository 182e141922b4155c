"""A step pressed right after a key or a click is taken over what was typed, not over what was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.actions import comments, verdict, workflow
from desktop.verdict.model import VerdictModel
from desktop.verdict.view import VerdictView
from desktop.workflow.decision_view import DecisionPanel
from desktop.workflow.model import WorkflowModel
from desktop.workflow.view import StateBar
from tests.desktop.newsroom import is_shown, part, press, type_into

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def desktop(room, qtbot):
    """Show the verdict and the bar of a case to the editor."""

    def show(case_id):
        seat = room.sit(room.people.editor, case_id)
        bar, pane = StateBar(WorkflowModel(seat)), VerdictView(VerdictModel(seat))
        bar.model, bar.seat = bar._model, seat
        for widget in (bar, pane):
            qtbot.addWidget(widget)
            widget.show()
        qtbot.waitUntil(lambda: bar.model.is_settled and bar.model.primary is not None)
        return bar, pane

    return show


def test_the_words_that_were_missing_are_typed_and_submit_is_pressed(room, desktop, qtbot):
    case_id = room.al_bab()
    room.act(verdict.choose, case_id, reason=None)
    bar, pane = desktop(case_id)
    assert [gate.name for gate in bar.model.unmet] == ["verdict"]
    type_into(pane, "verdict.reason", "Both deny it")
    press(bar, "workflow.primary")
    qtbot.waitUntil(lambda: is_shown(bar, "workflow.step"))
    assert not is_shown(bar, "workflow.gates")


def test_words_that_are_needed_are_taken_away_and_submit_is_pressed(room, desktop, qtbot):
    bar, pane = desktop(room.al_bab())
    assert bar.model.unmet == ()
    reason = part(pane, "verdict.reason")
    type_into(pane, "verdict.reason", "")
    QTest.keyClick(reason, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(reason, Qt.Key.Key_Delete)
    press(bar, "workflow.primary")
    qtbot.waitUntil(lambda: is_shown(bar, "workflow.gates"))
    assert is_shown(bar, "workflow.gates.verdict")
    assert bar.findChild(object, "workflow.step") is None


def test_submit_pressed_twice_asks_once(room, desktop, qtbot):
    case_id = room.al_bab()
    bar, pane = desktop(case_id)
    type_into(pane, "verdict.reason", " at all")
    press(bar, "workflow.primary")
    press(bar, "workflow.primary")
    qtbot.waitUntil(lambda: is_shown(bar, "workflow.step"))
    qtbot.waitUntil(lambda: bar.model.is_settled)
    assert len(bar.findChildren(object, "workflow.step")) == 1


def test_another_case_is_opened_right_after_submit(room, desktop, qtbot):
    case_id = room.al_bab()
    bar, pane = desktop(case_id)
    type_into(pane, "verdict.reason", " at all")
    press(bar, "workflow.primary")
    bar.seat.open_case(room.begin())
    qtbot.waitUntil(lambda: bar.model.case.id != case_id and bar.model.is_settled)
    assert bar.findChild(object, "workflow.step") is None


def test_a_comment_is_resolved_and_approve_is_pressed(room, qtbot):
    case_id = room.al_bab()
    room.act(workflow.submit, case_id)
    thread = room.act(comments.add, case_id, "Who says so?", by=room.people.second)
    seat = room.sit(room.people.supervisor, case_id)
    panel = DecisionPanel(WorkflowModel(seat))
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel._model.is_settled and is_shown(panel, "workflow.decision.open"))
    seat.act(comments.resolve, thread)
    press(panel, "workflow.decision.approve")
    qtbot.waitUntil(lambda: is_shown(panel, "workflow.step"))
    named = part(panel, "workflow.step.open").accessibleName()
    assert "Your checks" in named
    assert "Who says so?" not in named
