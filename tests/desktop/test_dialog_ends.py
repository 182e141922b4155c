"""Every dialog ends alike: what it does, what else it offers and the way out, in one order."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from desktop.shell.leaving import LeaveQuestion, Waits
from desktop.widgets.ask import AskText, Confirm
from tests.desktop import windows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
ROLE = QDialogButtonBox.ButtonRole


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch, qapp):
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot) as made:
        yield made


def trigger(name):
    return lambda window: window.findChild(object, f"menu.{name}").trigger()


DIALOGS = {
    "cases.create": trigger("new"),
    "password.change": trigger("password"),
    "ask.do": trigger("version"),
    "preview.briefs.save": trigger("briefs"),
    "shell.problem.save": trigger("problem"),
    "evidence.done": lambda window: window.right.evidence.add(),
    "workflow.step.confirm": lambda window: window.bar.resume("shelve"),
    "shell.leaving.leave": lambda window: LeaveQuestion(
        ["Claim"], Path("kept"), "", Waits.ALL, window).open(),
}


def opened(window, qtbot, name):
    """Open a dialog and return it."""
    DIALOGS[name](window)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return QApplication.activeModalWidget()


def buttons(dialog, name):
    """Return the row at the end, what does it, and the ways out, from left to right."""
    box = next(box for box in dialog.findChildren(QDialogButtonBox)
               if box.findChild(QPushButton, name))
    row = sorted((each for each in box.buttons() if each.isVisible()), key=lambda each: each.x())
    return [box.buttonRole(each) for each in row]


@pytest.mark.parametrize("name", DIALOGS)
def test_the_buttons_stand_in_the_order_of_the_platform(window, qtbot, name):
    dialog = opened(window, qtbot, name)
    question = Confirm("Sure?", "It goes.", "Do it", dialog)
    question.show()
    usual = buttons(question, "ask.do")
    assert set(usual) == {ROLE.AcceptRole, ROLE.RejectRole}
    found = [role for role in buttons(dialog, name) if role in usual]
    assert found == usual
    question.close()
    dialog.close()


@pytest.mark.parametrize(("name", "field"), [
    ("cases.create", "cases.quote"), ("password.change", "password.old"), ("ask.do", "ask.text"),
    ("shell.problem.save", "shell.problem.told"), ("workflow.step.confirm", "workflow.step.text"),
])
def test_writing_begins_in_the_first_field(window, qtbot, name, field):
    dialog = opened(window, qtbot, name)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget().objectName() == field
    dialog.close()


def test_return_goes_the_safe_way_where_something_would_be_lost(window, qtbot):
    done = []
    question = Confirm("Sure?", "It goes.", "Remove", window, danger=True)
    question.accepted.connect(lambda: done.append(question))
    question.open()
    qtbot.waitUntil(question.isActiveWindow)
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert not question.isVisible()
    assert done == []


def test_return_does_what_is_asked_where_nothing_is_lost(window, qtbot):
    question = Confirm("Sure?", "It is kept.", "Do it", window)
    with qtbot.waitSignal(question.accepted):
        question.open()
        QTest.keyClick(question, Qt.Key.Key_Return)


def test_a_reason_that_is_written_is_handed_in_by_the_keyboard(window, qtbot):
    question = AskText("Sure?", "It goes.", "Why", "Remove", window, danger=True)
    question.open()
    qtbot.waitUntil(question.text.hasFocus)
    QTest.keyClicks(question.text, "Twice")
    with qtbot.waitSignal(question.told):
        QTest.keyClick(question, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
