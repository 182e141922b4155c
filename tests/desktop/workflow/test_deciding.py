"""A supervisor ticks, approves or returns; whoever may not is told why."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from db.actions import claims, comments, policy, workflow
from db.queries.snapshots import snapshot
from db.records import Approval, LeftOpen, State
from desktop.workflow.decision_view import DecisionPanel
from desktop.workflow.model import WorkflowModel
from tests.desktop import newsroom
from tests.desktop.newsroom import is_shown, part, press, type_into
from tests.desktop.workflow.hands import dialog, popover, reviewed, state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks


@pytest.fixture
def panel_for(room, qtbot):
    """Show the decision panel of a case to a supervisor."""

    def show(case_id, signer=None):
        seat = room.sit(signer or room.people.supervisor, case_id)
        panel = DecisionPanel(WorkflowModel(seat))
        panel.seat, panel.model = seat, panel._model
        qtbot.addWidget(panel)
        panel.resize(360, 700)
        panel.show()
        qtbot.waitUntil(lambda: panel.model.is_settled)
        return panel

    return show


def test_an_editor_is_offered_no_decision(room, bar_for):
    bar = bar_for(reviewed(room), steps=False)
    assert not is_shown(bar, "workflow.primary")
    assert not bar.model.deciding


def test_a_returned_case_says_who_returned_it_and_why(room, bar_for):
    case_id = reviewed(room)
    room.act(workflow.return_to_draft, case_id, "Say who", by=room.people.supervisor)
    bar = bar_for(case_id)
    assert is_shown(bar, "workflow.standing")
    assert part(bar, "workflow.standing").text() == "Returned by Supervisor: Say who"


def test_the_checks_of_the_app_are_shown_and_the_desks_can_be_ticked(room, panel_for):
    panel = panel_for(reviewed(room))
    assert panel.isVisible()
    assert part(panel, "workflow.decision.count").text() == "8 of 10"
    press(panel, "workflow.decision.check.0")
    assert part(panel, "workflow.decision.count").text() == "9 of 10"
    assert part(panel, "workflow.decision.open").text() == (
        "Still open: 1 of your checks. Approving asks you to confirm.")


def test_the_two_ends_stay_where_they_are_while_less_is_open(room, panel_for, qtbot):
    panel = panel_for(reviewed(room))
    ends = [part(panel, f"workflow.decision.{name}") for name in ("return", "approve")]
    before = [each.geometry() for each in ends]
    assert is_shown(panel, "workflow.decision.open")
    for box in ("check.0", "check.1"):
        press(panel, f"workflow.decision.{box}")
    qtbot.waitUntil(lambda: not is_shown(panel, "workflow.decision.open"))
    panel.layout().activate()
    assert [each.geometry() for each in ends] == before


def test_what_the_app_finds_met_takes_one_line_until_it_is_asked_for(room, panel_for):
    panel = panel_for(reviewed(room))
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "8 of 8 are met" in said
    assert "The claim is complete" not in said
    press(panel, "workflow.decision.met")
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "The claim is complete" in said
    press(panel, "workflow.decision.check.0")  # a change leaves it open
    assert part(panel, "workflow.decision.met").accessibleName() == "Hide what is met"


def test_a_tick_is_on_the_desk_and_can_be_taken_away(room, panel_for, qtbot):
    case_id = reviewed(room)
    panel = panel_for(case_id)
    me = room.people.supervisor.person.id
    press(panel, "workflow.decision.check.0")
    qtbot.waitUntil(lambda: snapshot(room.desk, case_id).ticked_by(me) == newsroom.CHECKS[:1])
    press(panel, "workflow.decision.check.0")
    qtbot.waitUntil(lambda: snapshot(room.desk, case_id).ticked_by(me) == ())


def test_what_stays_open_is_named_before_it_is_approved(room, panel_for, qtbot):
    case_id = reviewed(room)
    thread = room.act(comments.add, case_id, "Who says so?", by=room.people.second)
    panel = panel_for(case_id)
    press(panel, "workflow.decision.check.0")
    press(panel, "workflow.decision.approve")
    qtbot.waitUntil(lambda: is_shown(panel, "workflow.step"))  # once the tick is on the desk
    assert part(dialog(panel), "workflow.step.open").accessibleName() == (
        f"Your checks, not ticked: {newsroom.CHECKS[1]}. "
        "Comments, still open: Second supervisor: Who says so?")
    assert part(dialog(panel), "workflow.step.confirm").accessibleName() == "Approve all the same"
    with qtbot.waitSignal(panel.model.taken):
        press(dialog(panel), "workflow.step.confirm")
    approval = snapshot(room.desk, case_id).approval
    assert approval.left_open == LeftOpen(newsroom.CHECKS[1:], (thread,))


def test_what_came_after_the_question_is_asked_about_again(room, panel_for, qtbot):
    case_id = reviewed(room)
    panel = panel_for(case_id)
    press(panel, "workflow.decision.approve")
    room.act(comments.add, case_id, "Who says so?", by=room.people.second)
    press(dialog(panel), "workflow.step.confirm")
    qtbot.waitUntil(lambda: is_shown(dialog(panel), "workflow.step.error"))
    assert "open comments: 1" in part(dialog(panel), "workflow.step.error").text()
    assert state(room, case_id) == State.IN_REVIEW


def test_a_verdict_is_approved_with_its_note(room, panel_for, qtbot):
    case_id = reviewed(room)
    panel = panel_for(case_id)
    press(panel, "workflow.decision.check.0")
    press(panel, "workflow.decision.check.1")
    assert not is_shown(panel, "workflow.decision.open")
    type_into(panel, "workflow.decision.note", "Well sourced")
    press(panel, "workflow.decision.approve")
    qtbot.waitUntil(lambda: is_shown(panel, "workflow.step"))  # once the ticks are on the desk
    with qtbot.waitSignal(panel.model.taken):
        press(dialog(panel), "workflow.step.confirm")
    approval = snapshot(room.desk, case_id).approval
    assert isinstance(approval, Approval)
    assert (approval.note, approval.checklist) == ("Well sourced", newsroom.CHECKS)
    qtbot.waitUntil(lambda: not is_shown(panel, "workflow.decision.note"))


def test_a_return_needs_a_note(room, panel_for, qtbot):
    case_id = reviewed(room)
    panel = panel_for(case_id)
    press(panel, "workflow.decision.return")
    qtbot.waitUntil(lambda: is_shown(panel, "workflow.decision.error"))
    type_into(panel, "workflow.decision.note", "Say who the ministry is")
    with qtbot.waitSignal(panel.model.taken):
        press(panel, "workflow.decision.return")
    case = snapshot(room.desk, case_id)
    assert case.returned
    assert case.rounds[-1].note == "Say who the ministry is"


def test_who_wrote_it_may_return_but_not_approve_and_is_told_why(room, panel_for, qtbot):
    case_id = room.al_bab()
    room.act(claims.edit, case_id, place="al-Bab", by=room.people.second)
    room.act(workflow.submit, case_id)
    panel = panel_for(case_id, room.people.second)
    why = "Nobody approves what they wrote; another supervisor must decide."
    assert is_shown(panel, "workflow.decision.return")
    assert is_shown(panel, "workflow.decision.approve")
    assert not part(panel, "workflow.decision.approve").isEnabled()
    assert part(panel, "workflow.decision.approve").accessibleDescription() == why
    assert part(panel, "workflow.decision.open").text() == why
    press(panel, "workflow.decision.return")  # needs a note
    qtbot.waitUntil(lambda: is_shown(panel, "workflow.decision.error"))
    assert not part(panel, "workflow.decision.approve").isEnabled()
    panel.decide()
    assert part(panel, "workflow.decision.note").hasFocus()
    assert not is_shown(panel, "workflow.step")


def test_an_open_gate_is_shown_instead_of_the_approval(room, panel_for, qtbot):
    case_id = reviewed(room)
    room.act(policy.edit, minimum_origins=9, by=room.people.supervisor)
    panel = panel_for(case_id)
    press(panel, "workflow.decision.approve")
    assert is_shown(popover(panel), "workflow.gates.origins")
    with qtbot.waitSignal(panel.seat.goto):
        press(popover(panel), "workflow.gates.origins")


def test_the_ticks_go_with_the_words_they_were_for(room, panel_for, qtbot):
    case_id = reviewed(room)
    panel = panel_for(case_id)
    press(panel, "workflow.decision.check.0")
    panel.seat.case_changed.emit(replace(panel.model.case, revision="f" * 64))
    assert panel.model.ticked == ()


def test_ctrl_return_on_a_case_in_review_asks_for_the_decision(room, bar_for, qtbot):
    bar = bar_for(reviewed(room), room.people.supervisor)
    with qtbot.waitSignal(bar.decision_wanted):
        bar.advance()


def test_a_decision_note_waits_for_its_case(room, panel_for, qtbot):
    case_id, other = reviewed(room), room.begin()
    panel = panel_for(case_id)
    panel.show()
    type_into(panel, "workflow.decision.note", "Say who count")
    for wanted in (other, case_id):
        with qtbot.waitSignal(panel.seat.case_opened):
            panel.seat.open_case(wanted)
        note = part(panel, "workflow.decision.note").toPlainText()
        assert note == ("Say who count" if wanted == case_id else "")
