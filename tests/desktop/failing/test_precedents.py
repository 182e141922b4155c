"""Where it is not known what was checked before, nobody reads that nothing was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from db.records import Appearance
from desktop.cases.new import NewCaseModel
from desktop.cases.new_view import NewCase
from desktop.precedents.view import PrecedentsDialog
from tests.desktop.failing.saying import GONE, says
from tests.desktop.newsroom import part, press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


def fail_to_look(at, model, qtbot):
    at.jobs.trouble = GONE
    with qtbot.waitSignal(model.filled):
        model.look_again()
    at.jobs.trouble = None


def test_what_was_checked_before_is_looked_for_again(at, strip, qtbot):
    fail_to_look(at, strip.model, qtbot)
    assert says(strip, "precedents.trouble")
    assert not strip._quote.isVisible()
    with qtbot.waitSignal(strip.model.filled):
        press(strip, "precedents.trouble.again")
    assert not part(strip, "precedents.trouble").isVisible()
    assert strip._quote.isVisible()


def test_the_strip_gives_its_room_back_in_a_case_like_no_other(at, strip, qtbot):
    fail_to_look(at, strip.model, qtbot)
    with qtbot.waitSignals([strip.model.filled] * 2):
        at.seat.open_case(at.case_id)
    assert not strip.isVisible()
    assert not strip.sizePolicy().retainSizeWhenHidden()


def test_nobody_reads_that_nothing_was_checked_where_that_is_not_known(at, strip, qtbot):
    dialog = PrecedentsDialog(strip.model, Appearance("", ""))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    fail_to_look(at, strip.model, qtbot)
    assert says(dialog, "precedents.dialog.trouble")
    assert not part(dialog, "precedents.nothing").isVisible()
    new = NewCase(NewCaseModel(at.seat))
    qtbot.addWidget(new)
    new.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    new.show()
    at.jobs.trouble = GONE
    with qtbot.waitSignal(new.precedents.filled):
        QTest.keyClicks(new._quote, "Twelve drones")
    assert says(new, "cases.trouble")
    assert "nothing like it" not in " ".join(
        label.text() for label in new.findChildren(QLabel) if label.isVisible()
    )


def test_the_keyboard_is_on_what_was_found_when_asked_again(at, strip, qtbot):
    dialog = PrecedentsDialog(strip.model, Appearance("", ""))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    fail_to_look(at, strip.model, qtbot)
    assert dialog.focusWidget() is part(dialog, "precedents.dialog.trouble.again")
    with qtbot.waitSignal(strip.model.filled):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.found.list


def test_a_case_that_cannot_be_looked_into_does_not_pass_for_the_one_before(at, strip, qtbot):
    dialog = PrecedentsDialog(strip.model, Appearance("", ""))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    assert "The army" in dialog.case.widget().findChildren(QLabel)[3].text()
    at.jobs.trouble = GONE
    strip.model.peek(strip.model.index(0))
    assert dialog.case.widget().text() == GONE.sentence


def test_an_appearance_that_the_disk_did_not_take_can_be_handed_in_again(at, strip, qtbot):
    dialog = PrecedentsDialog(strip.model, Appearance("", "The Paper"))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    press(dialog, "precedents.appear")
    at.jobs.trouble = GONE
    press(dialog, "precedents.appearing.do")
    assert part(dialog, "precedents.appearing.do").isEnabled()
    at.jobs.trouble = None
    press(dialog, "precedents.appearing.do")
    assert "register" in part(dialog, "precedents.told").text()
