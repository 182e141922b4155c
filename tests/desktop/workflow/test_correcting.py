"""A correction says how deep it goes and why, is seen before it is out, and can be given up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.actions import claims, verdict, workflow
from db.queries.snapshots import snapshot
from db.records import State, Tier
from desktop.workflow import path
from desktop.workflow.path import Standing
from tests import builders
from tests.desktop.newsroom import is_shown, part, press, type_into
from tests.desktop.workflow.hands import choose_step, dialog, labels, published

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks


def test_a_correction_needs_its_depth_and_a_reason(room, bar_for, qtbot):
    case_id = published(room)
    bar = bar_for(case_id)
    choose_step(bar, "correct")
    press(dialog(bar), "workflow.step.confirm")
    assert part(dialog(bar), "workflow.step.tier.error").text() == (
        "Choose how deep the correction goes.")
    QTest.keyClick(part(dialog(bar), "workflow.step.tier"), Qt.Key.Key_Down)
    QTest.keyClick(part(dialog(bar), "workflow.step.tier"), Qt.Key.Key_Down)
    type_into(dialog(bar), "workflow.step.text", "A wrong date")
    with qtbot.waitSignal(bar.model.taken):
        press(dialog(bar), "workflow.step.confirm")
    correction = snapshot(room.desk, case_id).corrections[-1]
    assert (correction.tier, correction.reason) == (Tier.SUBSTANCE, "A wrong date")


def test_a_sentence_goes_once_what_it_asked_for_is_there(room, bar_for, qtbot):
    bar = bar_for(published(room))
    choose_step(bar, "correct")
    press(dialog(bar), "workflow.step.confirm")
    assert is_shown(dialog(bar), "workflow.step.tier.error")
    QTest.keyClick(part(dialog(bar), "workflow.step.tier"), Qt.Key.Key_Down)
    assert not is_shown(dialog(bar), "workflow.step.tier.error")
    press(dialog(bar), "workflow.step.confirm")
    qtbot.waitUntil(lambda: is_shown(dialog(bar), "workflow.step.text.error"))
    type_into(dialog(bar), "workflow.step.text", "A wrong date")
    assert not is_shown(dialog(bar), "workflow.step.text.error")


def correcting(room, tier=Tier.WORDING):
    case_id = published(room)
    room.act(workflow.correct, case_id, tier, "A typo")
    return case_id


def test_a_correction_is_given_up_with_a_reason(room, bar_for, qtbot):
    case_id = correcting(room)
    room.act(claims.edit, case_id, place="Nowhere")
    bar = bar_for(case_id)
    choose_step(bar, "abandon")
    press(dialog(bar), "workflow.step.confirm")
    qtbot.waitUntil(lambda: is_shown(dialog(bar), "workflow.step.text.error"))
    type_into(dialog(bar), "workflow.step.text", "It stood right")
    with qtbot.waitSignal(bar.model.taken):
        press(dialog(bar), "workflow.step.confirm")
    case = snapshot(room.desk, case_id)
    assert (case.state, case.revision) == (State.PUBLISHED, case.briefs[-1].revision)
    assert case.corrections[-1].abandoned_for == "It stood right"
    qtbot.waitUntil(lambda: not is_shown(bar, "workflow.standing"))


def test_a_correction_is_seen_by_its_supervisor_before_it_is_published(room, bar_for, qtbot):
    case_id = correcting(room)
    room.act(claims.edit, case_id, place="Nowhere")
    bar = bar_for(case_id, room.people.supervisor)
    assert is_shown(bar, "workflow.review")
    assert not is_shown(bar, "workflow.primary")
    with qtbot.waitSignal(bar.review_wanted):
        bar.advance()
    bar.show_review(True)
    assert part(bar, "workflow.primary").text().strip() == "Publish correction"
    assert not is_shown(bar, "workflow.review")


def test_a_correction_that_changes_nothing_says_so_instead(room, bar_for):
    bar = bar_for(correcting(room), room.people.supervisor)
    assert not is_shown(bar, "workflow.review")
    assert part(bar, "workflow.fix").toolTip() == "Nothing is other than what was published"


def test_only_a_corrected_verdict_is_handed_in_like_a_first_check(room, bar_for):
    case_id = correcting(room)
    room.act(claims.edit, case_id, place="Nowhere")
    assert "no first check again" in bar_for(case_id).model.primary.outcome
    room.act(verdict.choose, case_id, rating="misleading")
    assert "like a first check" in bar_for(case_id).model.primary.outcome


def test_how_deep_a_correction_goes_is_said_anew(room, bar_for, qtbot):
    case_id = correcting(room, Tier.VERDICT)
    bar = bar_for(case_id)
    choose_step(bar, "retier")
    depth = part(dialog(bar), "workflow.step.tier")
    assert depth.currentData() == Tier.VERDICT
    QTest.keyClick(depth, Qt.Key.Key_End)
    with qtbot.waitSignal(bar.model.taken):
        press(dialog(bar), "workflow.step.confirm")
    assert snapshot(room.desk, case_id).correction.tier == Tier.WORDING
    qtbot.waitUntil(lambda: "wording" in part(bar, "workflow.standing").text())


def test_a_depth_that_the_verdict_forbids_is_refused_beside_it(room, bar_for, qtbot):
    case_id = correcting(room, Tier.VERDICT)
    room.act(verdict.choose, case_id, rating="misleading")
    bar = bar_for(case_id)
    choose_step(bar, "retier")
    QTest.keyClick(part(dialog(bar), "workflow.step.tier"), Qt.Key.Key_End)
    press(dialog(bar), "workflow.step.confirm")
    qtbot.waitUntil(lambda: is_shown(dialog(bar), "workflow.step.tier.error"))
    said = part(dialog(bar), "workflow.step.tier.error").text()
    assert said.endswith("so this is a correction of the verdict.")
    assert snapshot(room.desk, case_id).correction.tier == Tier.VERDICT


def test_a_returned_correction_says_who_returned_it_and_why(room, bar_for):
    case_id = correcting(room)
    room.act(claims.edit, case_id, place="Nowhere")
    room.act(workflow.submit, case_id)
    room.act(workflow.return_to_draft, case_id, "Say when", by=room.people.supervisor)
    bar = bar_for(case_id)
    assert part(bar, "workflow.standing").text().splitlines() == [
        "Returned by Supervisor: Say when", "Correcting · wording: A typo (Editor)"]
    assert labels(snapshot(room.desk, case_id))[-1] == ("Correcting", Standing.HERE)


def test_a_correction_and_a_withdrawal_say_why(room, bar_for):
    case_id = published(room)
    room.act(workflow.correct, case_id, Tier.WORDING, "A typo")
    said = "Correcting · wording: A typo (Editor)"
    assert path.standing(snapshot(room.desk, case_id)) == said
    room.act(claims.edit, case_id, place="Nowhere")
    room.act(workflow.submit, case_id)
    bar = bar_for(case_id, room.people.supervisor)  # who reviews it sees what it is
    assert part(bar, "workflow.standing").text() == said
    assert is_shown(bar, "workflow.standing")
    gone = builders.snapshot(state=State.WITHDRAWN, state_reason="Made up")
    assert path.standing(gone) == "Withdrawn: Made up"
    assert path.standing(builders.snapshot()) == ""
