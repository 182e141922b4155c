"""The top bar, the gates and the decision, on a real desk with real clicks and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from db.actions import claims, comments, evidence, policy, verdict, workflow
from db.queries.snapshots import snapshot
from db.records import Approval, Decision, LeftOpen, Round, State, Tier
from desktop.saving.records import Owner
from desktop.verdict.model import VerdictModel
from desktop.workflow import path
from desktop.workflow.choice import Answers
from desktop.workflow.decision_view import DecisionPanel
from desktop.workflow.model import WorkflowModel
from desktop.workflow.path import Standing
from desktop.workflow.view import StateBar
from tests import builders
from tests.desktop import newsroom
from tests.desktop.newsroom import is_shown, part, press, type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks


@pytest.fixture
def bar_for(room, qtbot):
    """Show the bar of a case to somebody, once their steps are known."""

    def show(case_id, signer=None, steps=True):
        seat = room.sit(signer or room.people.editor, case_id)
        bar = StateBar(WorkflowModel(seat))
        bar.seat, bar.model = seat, bar._model
        qtbot.addWidget(bar)
        bar.resize(1280, 56)
        bar.show()
        if steps:
            qtbot.waitUntil(lambda: bar.model.is_settled)
        return bar

    return show


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


def state(room, case_id):
    return snapshot(room.desk, case_id).state


def reviewed(room):
    case_id = room.al_bab()
    room.act(workflow.submit, case_id)
    return case_id


def approved(room):
    case_id = reviewed(room)
    room.act(workflow.approve, case_id, by=room.people.supervisor, checklist=newsroom.CHECKS)
    return case_id


def published(room):
    case_id = approved(room)
    revision = snapshot(room.desk, case_id).revision
    room.act(workflow.publish, case_id, b"%PDF-1.7 made up", revision=revision,
             by=room.people.supervisor)
    return case_id


def dialog(bar):
    return part(bar, "workflow.step")


def popover(owner):
    return part(owner, "workflow.gates")


def choose_step(bar, name):
    """Open the small menu and take a step from it, as a mouse does."""
    menu = part(bar, "workflow.menu")
    action = next(row for row in menu.actions() if row.data() == name)
    menu.popup(bar.mapToGlobal(bar.rect().bottomRight()))
    QTest.mouseClick(menu, newsroom.LEFT, pos=menu.actionGeometry(action).center())


def labels(case):
    return [(stop.label, stop.standing) for stop in path.stops(case)]


# The way of a case


def test_a_draft_stands_at_the_head_of_its_way():
    assert labels(builders.snapshot()) == [
        ("Draft", Standing.HERE), ("In review", Standing.AHEAD), ("Approved", Standing.AHEAD),
        ("Published", Standing.AHEAD),
    ]


@pytest.mark.parametrize(("state", "place", "words"), [
    (State.IN_REVIEW, 1, "In review"), (State.APPROVED, 2, "Approved"),
    (State.PUBLISHED, 3, "Published"), (State.CORRECTING, 4, "Correcting"),
    (State.WITHDRAWN, 4, "Withdrawn"), (State.SHELVED, 0, "Shelved"),
])
def test_every_state_has_its_place_and_its_word(state, place, words):
    way = labels(builders.snapshot(state=state))
    assert way[place] == (words, Standing.HERE)
    assert {standing for _, standing in way[:place]} <= {Standing.BEHIND}


def test_a_returned_draft_says_so():
    back = Round("r", 1, "0" * 64, builders.EDITOR, builders.MOMENT, Decision.RETURNED)
    assert labels(builders.snapshot(rounds=(back,)))[0] == ("Returned", Standing.HERE)


def test_the_way_is_read_out():
    way = path.stops(builders.snapshot(state=State.IN_REVIEW))
    assert path.spoken(way) == "State: In review, step 2 of 4"


# What an editor sees


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


def test_a_gate_that_closed_meanwhile_is_told_beside_the_button(room, bar_for, qtbot):
    case_id = room.al_bab()
    bar = bar_for(case_id)
    press(bar, "workflow.primary")
    room.act(comments.add, case_id, "Who says so?")
    press(dialog(bar), "workflow.step.confirm")
    qtbot.waitUntil(lambda: is_shown(dialog(bar), "workflow.step.error"))
    assert part(dialog(bar), "workflow.step.error").text().startswith("Not yet")
    qtbot.waitUntil(lambda: part(bar, "workflow.fix").isVisible())


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


# What a supervisor decides


def test_the_checks_of_the_app_are_shown_and_the_desks_can_be_ticked(room, panel_for):
    panel = panel_for(reviewed(room))
    assert panel.isVisible()
    assert part(panel, "workflow.decision.count").text() == "8 of 10"
    press(panel, "workflow.decision.check.0")
    assert part(panel, "workflow.decision.count").text() == "9 of 10"
    assert part(panel, "workflow.decision.open").text() == (
        "Still open: 1 of your checks. Approving asks you to confirm.")


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


# Publishing


def test_publishing_keeps_the_brief_that_was_printed(room, bar_for, qtbot):
    case_id = approved(room)
    bar = bar_for(case_id, room.people.supervisor)
    press(bar, "workflow.primary")
    with qtbot.waitSignal(bar.model.taken):
        press(dialog(bar), "workflow.step.confirm")
    case = snapshot(room.desk, case_id)
    assert case.state == State.PUBLISHED
    kept = room.desk.vault.path(case.briefs[-1].sha256).read_bytes()
    assert kept.startswith(b"%PDF-")


def test_a_corrected_brief_says_what_it_supersedes(room, bar_for, qtbot):
    case_id = published(room)
    room.act(workflow.correct, case_id, Tier.WORDING, "A typo")
    room.act(claims.edit, case_id, place="Nowhere")
    bar = bar_for(case_id, room.people.supervisor)
    bar.show_review(True)
    press(bar, "workflow.primary")
    type_into(dialog(bar), "workflow.step.text", "We corrected a typo.")
    with qtbot.waitSignal(bar.model.taken):
        press(dialog(bar), "workflow.step.confirm")
    case = snapshot(room.desk, case_id)
    assert case.briefs[-1].supersedes == case.briefs[0].id
    assert case.corrections[-1].public_note == "We corrected a typo."


def test_a_failing_disk_lets_the_button_go(room, bar_for, qtbot):
    case_id = approved(room)
    bar = bar_for(case_id, room.people.supervisor)
    press(bar, "workflow.primary")
    (room.desk.path / "evidence").rename(room.desk.path / "elsewhere")
    (room.desk.path / "evidence").write_text("in the way")
    press(dialog(bar), "workflow.step.confirm")
    qtbot.waitUntil(lambda: is_shown(dialog(bar), "workflow.step.error"))
    assert part(dialog(bar), "workflow.step.confirm").isEnabled()
    assert state(room, case_id) == State.APPROVED


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


def test_an_approval_that_an_edit_overtook_is_said_to_be_void(newsdesk):
    case_id = newsdesk.approved()
    said = "Approved by Supervisor. Changing anything voids the approval."
    assert path.standing(newsdesk.read(case_id)) == said
    newsdesk.act(claims.edit, case_id, place="Here")
    assert path.standing(newsdesk.read(case_id)) == "An edit voided the approval by Supervisor."
