"""What can be done with a case, where nobody could say what."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from db.actions import claims
from db.errors import Refused
from db.records import Appearance
from desktop.precedents.learning import Learning
from desktop.precedents.model import PrecedentsModel
from desktop.shell.undo import Undo
from desktop.workflow.model import WorkflowModel
from desktop.workflow.view import StateBar
from tests.desktop import windows
from tests.desktop.failing.saying import GONE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


def test_steps_that_could_not_be_asked_for_are_those_that_the_case_allows(at, qtbot):
    bar = StateBar(WorkflowModel(at.seat))
    qtbot.addWidget(bar)
    bar.show()
    offered = [choice.name for choice in bar._model.choices]
    at.jobs.trouble = GONE
    bar._model._ask()
    assert bar._model.is_settled
    assert [choice.name for choice in bar._model.choices] == offered
    at.jobs.trouble = None
    bar.advance()
    assert QApplication.activePopupWidget().objectName() == "workflow.gates"
    QApplication.activePopupWidget().close()


def test_undo_bears_no_name_of_another_case_where_its_own_is_not_known(at, qtbot):
    other = at.new_case("The ferry sank.", "Islanders")
    for case_id in (at.case_id, other):
        at.act(claims.edit, case_id, place="Port Amber")
    window = QWidget()
    qtbot.addWidget(window)
    undo = Undo(at.seat, window)
    named = undo.undo.text()
    assert named != "&Undo"
    at.jobs.late = True
    at.seat.open_case(other)
    at.jobs.trouble = GONE
    at.seat.case_changed.emit(at.seat.case)
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert undo.undo.text() == "&Undo"
    at.jobs.trouble, at.jobs.late = None, False
    undo.undo.trigger()
    assert at.seat.case.claim.place is None


def test_meanings_are_learned_another_day(at):
    at.desk.meanings = object()
    learning = Learning(at.seat)
    at.jobs.trouble = GONE
    learning.look()
    assert learning.left == 0


@pytest.mark.parametrize("trouble", [None, Refused("No."), GONE])
def test_nobody_answers_a_dialog_that_went_before_its_act_was_done(at, strip, qtbot, trouble):
    dialog = QWidget()
    model = PrecedentsModel(at.seat, dialog)
    at.jobs.hold, at.jobs.trouble = True, trouble
    at.seat.refused.connect(at.told.append)
    model.appear(strip.model.found[0], Appearance("", "The Paper"))
    windows.delete(dialog)
    at.jobs.go_on()
    at.jobs.trouble = None
    assert at.told == [trouble] * (trouble is not None)
