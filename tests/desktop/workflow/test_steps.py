"""A step is taken after one question, with its reason, on the case that it was meant for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.queries.snapshots import snapshot
from db.records import State
from desktop.saving.records import Owner
from desktop.verdict.model import VerdictModel
from desktop.workflow.choice import Answers
from desktop.workflow.model import WorkflowModel
from tests.desktop.newsroom import is_shown, part, press, type_into
from tests.desktop.workflow.hands import choose_step, dialog, state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks


def test_a_whole_case_is_submitted_after_one_confirmation(room, bar_for, qtbot):
    case_id = room.al_bab()
    bar = bar_for(case_id)
    assert not is_shown(bar, "workflow.fix")
    press(bar, "workflow.primary")
    assert state(room, case_id) == State.DRAFT
    with qtbot.waitSignal(bar.model.taken) as taken:
        press(dialog(bar), "workflow.step.confirm")
    assert taken.args == ["submit"]
    assert state(room, case_id) == State.IN_REVIEW
    qtbot.waitUntil(lambda: "In review" in part(bar, "workflow.path").accessibleName())
    qtbot.waitUntil(lambda: not is_shown(bar, "workflow.primary"))
    assert bar.focusWidget() is part(bar, "workflow.preview")  # not what follows by chance


def test_what_was_begun_and_not_added_is_named_and_a_quick_return_leaves_it(room, bar_for):
    case_id = room.al_bab()
    bar = bar_for(case_id)
    bar.seat.drafts.keep(Owner(case_id, "request"), {"to": "Press office", "question": "Is it?"})
    bar.seat.drafts.keep(Owner("another", "answer"), {"text": "Yes"})
    press(bar, "workflow.primary")
    told = part(dialog(bar), "workflow.step.open").accessibleName()
    assert told == "Begun and not added: left out: New reply request"
    QTest.keyClick(dialog(bar), Qt.Key.Key_Return)
    assert not is_shown(bar, "workflow.step")
    assert state(room, case_id) == State.DRAFT


def test_cancel_does_nothing(room, bar_for):
    case_id = room.al_bab()
    bar = bar_for(case_id)
    press(bar, "workflow.primary")
    press(dialog(bar), "workflow.step.cancel")
    assert state(room, case_id) == State.DRAFT


def test_what_is_still_typed_is_handed_in_before_a_step(room, bar_for, qtbot):
    bar = bar_for(room.al_bab())
    with qtbot.waitSignal(bar.seat.leaving):
        press(bar, "workflow.primary")


def test_shelving_asks_for_a_reason(room, bar_for, qtbot):
    case_id = room.al_bab()
    bar = bar_for(case_id)
    choose_step(bar, "shelve")
    press(dialog(bar), "workflow.step.confirm")
    qtbot.waitUntil(lambda: is_shown(dialog(bar), "workflow.step.text.error"))
    type_into(dialog(bar), "workflow.step.text", "No longer claimed")
    with qtbot.waitSignal(bar.model.taken):
        press(dialog(bar), "workflow.step.confirm")
    case = snapshot(room.desk, case_id)
    assert (case.state, case.state_reason) == (State.SHELVED, "No longer claimed")


def test_nothing_is_submitted_while_a_refused_reason_stands_on_the_screen(room, qtbot):
    case_id = room.al_bab()
    seat = room.sit(room.people.editor, case_id)
    flow, verdict = WorkflowModel(seat), VerdictModel(seat)
    verdict.write("reason", "x" * 141)
    with qtbot.waitSignal(flow.refused) as refusal:
        flow.take("submit", Answers())
    assert "not on the desk" in refusal.args[1]
    assert (state(room, case_id), flow.is_busy) == (State.DRAFT, False)


@pytest.mark.parametrize("another", [False, True], ids=["none", "another"])
def test_a_step_is_not_taken_on_whatever_came_into_view_meanwhile(room, qtbot, another):
    case_id, other = room.al_bab(), room.begin()
    seat = room.sit(room.people.editor, case_id)
    flow = WorkflowModel(seat)
    qtbot.waitUntil(lambda: flow.case is not None)
    flow.take("shelve", Answers(text="Later."))
    if another:
        seat.bring(snapshot(room.desk, other))
    else:
        seat.open_case(None)
    qtbot.waitUntil(lambda: not flow.is_busy)
    assert {state(room, each) for each in (case_id, other)} == {State.DRAFT}


def test_words_for_a_step_wait_in_its_dialog_when_it_was_left(room, bar_for, qtbot):
    bar = bar_for(room.al_bab())
    choose_step(bar, "shelve")
    type_into(dialog(bar), "workflow.step.text", "No longer cl")
    QTest.keyClick(dialog(bar), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bar.findChild(object, "workflow.step") is None)
    assert [draft.value for draft in bar.seat.drafts.unfinished()] == ["No longer cl"]
    choose_step(bar, "shelve")
    text = part(dialog(bar), "workflow.step.text")
    assert text.toPlainText() == "No longer cl"
    text.selectAll()
    type_into(dialog(bar), "workflow.step.text", "No longer claimed")
    with qtbot.waitSignal(bar.model.taken):
        press(dialog(bar), "workflow.step.confirm")
    assert bar.seat.drafts.every() == ()


def test_refused_words_of_a_case_left_behind_do_not_stand_in_the_way_of_another(
    room, bar_for, qtbot
):
    other, case_id = room.begin(), room.al_bab()
    bar = bar_for(other)
    model = VerdictModel(bar.seat)
    model.write("reason", "x" * 200)
    model.flush()
    qtbot.waitUntil(lambda: bool(bar.seat.drafts.lacking(other)))
    with qtbot.waitSignal(bar.seat.case_opened):
        bar.seat.open_case(case_id)
    qtbot.waitUntil(lambda: bar.model.choice("shelve") is not None)
    with qtbot.waitSignal(bar.model.taken):
        bar.model.take("shelve", Answers("Not now"))
    assert state(room, case_id) is State.SHELVED
