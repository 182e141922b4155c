"""What is missing is counted, named and led to, as the desk has it now."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from db.actions import comments, evidence
from db.queries.snapshots import snapshot
from db.records import State
from desktop.workflow.model import WorkflowModel
from desktop.workflow.view import StateBar
from tests.desktop.newsroom import is_shown, part, press
from tests.desktop.workflow.hands import dialog, popover, state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks


def test_the_bar_names_the_case(room, bar_for):
    bar = bar_for(room.begin())
    assert part(bar, "workflow.number").text() == bar.model.case.number
    assert part(bar, "workflow.title").text() == bar.model.case.title
    assert part(bar, "workflow.path").accessibleName() == "State: Draft, step 1 of 4"


def test_without_a_case_the_bar_is_empty(room, qtbot):
    bar = StateBar(WorkflowModel(room.sit(room.people.editor)))
    qtbot.addWidget(bar)
    bar.show()
    shown = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
    assert shown == []


def test_what_is_missing_is_counted_and_goes_down_when_mended(room, bar_for, qtbot):
    case_id = room.al_bab()
    loose = room.act(evidence.add, case_id, title="A loose post")
    bar = bar_for(case_id)
    assert part(bar, "workflow.fix").accessibleName() == "2 to fix"
    room.act(evidence.edit, loose, unused=True)
    qtbot.waitUntil(lambda: part(bar, "workflow.fix").accessibleName() == "1 to fix")
    room.act(evidence.edit, loose, publisher="The Paper", published="2017")
    qtbot.waitUntil(lambda: not is_shown(bar, "workflow.fix"))


def test_submitting_with_something_missing_opens_the_gates(room, bar_for, qtbot):
    bar = bar_for(room.begin())
    press(bar, "workflow.primary")
    qtbot.waitUntil(lambda: is_shown(bar, "workflow.gates"))
    assert popover(bar).isVisible()
    missing = {gate.name for gate in bar.model.unmet}
    assert "verdict" in missing
    for name in missing:
        assert is_shown(bar, f"workflow.gates.{name}")
    assert state(room, bar.model.case.id) == State.DRAFT


def test_a_gates_button_goes_there(room, bar_for, qtbot):
    bar = bar_for(room.begin())
    press(bar, "workflow.fix")
    qtbot.waitUntil(lambda: is_shown(bar, "workflow.gates"))
    with qtbot.waitSignal(bar.seat.goto) as went:
        press(popover(bar), "workflow.gates.verdict")
    assert went.args[0].kind == "verdict"


def test_the_gates_are_those_of_the_desk_and_not_of_a_moment_ago(room, bar_for, qtbot):
    case_id = room.al_bab()
    loose = room.act(evidence.add, case_id, title="A loose post")
    bar = bar_for(case_id)
    room.act(evidence.edit, loose, unused=True)
    assert part(bar, "workflow.fix").accessibleName() == "2 to fix"
    press(bar, "workflow.fix")
    qtbot.waitUntil(lambda: is_shown(bar, "workflow.gates"))
    shown = popover(bar).findChildren(QPushButton)
    assert [button.objectName() for button in shown] == ["workflow.gates.sources"]


def test_f8_leads_from_the_gates_to_the_first_of_them(room, bar_for, qtbot):
    bar = bar_for(room.begin())
    press(bar, "workflow.fix")
    qtbot.waitUntil(lambda: is_shown(bar, "workflow.gates"))
    with qtbot.waitSignal(bar.problem_wanted):
        QTest.keyClick(popover(bar), Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not is_shown(bar, "workflow.gates"))


def test_escape_closes_the_gates(room, bar_for, qtbot):
    bar = bar_for(room.begin())
    press(bar, "workflow.fix")
    qtbot.waitUntil(lambda: is_shown(bar, "workflow.gates"))
    QTest.keyClick(popover(bar), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not is_shown(bar, "workflow.gates"))


def test_another_case_comes_with_its_steps(room, bar_for):
    """Buttons that came a moment later pushed the others aside, for each case anew."""
    bar = bar_for(room.al_bab())
    bar.seat.bring(snapshot(room.desk, room.begin()))
    assert not bar.model.is_settled
    assert is_shown(bar, "workflow.primary")
    assert is_shown(bar, "workflow.fix")


def test_the_steps_of_the_state_before_are_gone_at_once(room, bar_for):
    """A quick key must not take a step that was offered for another state."""
    bar = bar_for(room.al_bab())
    assert bar.model.choice("submit")
    bar.seat.bring(replace(bar.seat.case, state=State.IN_REVIEW))
    assert bar.model.choices == ()


def test_a_gate_that_closed_meanwhile_is_told_beside_the_button(room, bar_for, qtbot):
    case_id = room.al_bab()
    bar = bar_for(case_id)
    press(bar, "workflow.primary")
    room.act(comments.add, case_id, "Who says so?")
    press(dialog(bar), "workflow.step.confirm")
    qtbot.waitUntil(lambda: is_shown(dialog(bar), "workflow.step.error"))
    assert part(dialog(bar), "workflow.step.error").text().startswith("Not yet")
    qtbot.waitUntil(lambda: part(bar, "workflow.fix").isVisible())
