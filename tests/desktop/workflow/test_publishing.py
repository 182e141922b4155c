"""What is published is the brief that was printed."""

import pytest

from db.actions import claims, workflow
from db.queries.snapshots import snapshot
from db.records import State, Tier
from tests.desktop.newsroom import is_shown, part, press, type_into
from tests.desktop.workflow.hands import approved, dialog, published, state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks


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
