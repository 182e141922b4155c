"""An approved case is read only until somebody says that they want to change it: a key is not."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from db.actions import workflow
from db.queries.snapshots import snapshot
from db.records import State
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from tests.desktop import newsroom
from tests.desktop.newsroom import is_shown, part, press, type_into
from tests.desktop.windows import delete, keep_apart

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(room, qtbot, tmp_path, monkeypatch):
    """Show the editor an approved case."""
    keep_apart(tmp_path, monkeypatch)
    case_id = room.al_bab()
    room.act(workflow.submit, case_id)
    room.act(workflow.approve, case_id, by=room.people.supervisor, checklist=newsroom.CHECKS)
    seat = room.sit(room.people.editor)
    made = Window(seat, room.jobs, Settings())
    made.seat, made.case_id = seat, case_id
    made.resize(1440, 900)
    made.show()
    seat.open_case(case_id)
    qtbot.waitUntil(lambda: made.right.isVisible() and seat.case is not None)
    qtbot.waitUntil(lambda: is_shown(made, "workflow.change"))
    yield made
    made.close()
    delete(made)


def state(room, window):
    """Return how the case stands once everything that was typed is on the desk."""
    window.seat.leaving.emit()
    room.jobs.settle()
    return snapshot(room.desk, window.case_id).state


def test_no_key_voids_an_approval(room, window):
    before = snapshot(room.desk, window.case_id)
    assert part(window, "workflow.standing").text() == (
        "Approved by Supervisor. Changing anything voids the approval.")
    for name in ("verdict.reason", "claim.place", "analysis.text"):
        type_into(window, name, "x")
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert not part(window, "shell.undo").isEnabled()
    assert not part(window, "verdict.rating").isEnabled()
    assert not part(window, "evidence.add_action").isEnabled()
    assert state(room, window) is State.APPROVED
    assert snapshot(room.desk, window.case_id).revision == before.revision


def test_what_is_dropped_is_not_taken_and_the_sentence_says_how_it_would_be(window):
    dropped = QMimeData()
    dropped.setText("https://example.org/another-report")
    window.right.evidence.take(dropped)
    assert window.findChild(object, "evidence.editor") is None
    assert part(window, "evidence.pane.error").text() == (
        "The case is approved. Press “Change it” above to add evidence.")


def test_the_case_is_opened_to_changes_by_a_key_as_well(room, window):
    act = part(window, "workflow.change_act")
    assert act in window.findChild(object, "menubar.case").actions()
    QTest.keyClick(window, Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not part(window, "workflow.change").isVisible()
    assert not act.isEnabled()
    type_into(window, "verdict.reason", "x")
    assert state(room, window) is State.DRAFT


def test_after_change_it_an_edit_voids_the_approval(room, window, qtbot):
    change = part(window, "workflow.change")
    change.setFocus()
    QTest.keyClick(change, Qt.Key.Key_Space)
    assert not change.isVisible()
    assert state(room, window) is State.APPROVED
    type_into(window, "verdict.reason", "x")
    assert state(room, window) is State.DRAFT


def test_an_approval_given_anew_is_held_anew(room, window, qtbot):
    press(window, "workflow.change")
    type_into(window, "verdict.reason", "x")
    assert state(room, window) is State.DRAFT
    qtbot.waitUntil(lambda: window.seat.case.state is State.DRAFT)
    room.act(workflow.submit, window.case_id)
    room.act(workflow.approve, window.case_id, by=room.people.supervisor,
             checklist=newsroom.CHECKS)
    qtbot.waitUntil(lambda: is_shown(window, "workflow.change"))
    assert part(window, "verdict.reason").isReadOnly()
