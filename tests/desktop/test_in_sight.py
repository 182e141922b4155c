"""What has the keyboard is in sight, and its label with it, where the window is low."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.desktop.windows import keep_apart, opened

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LOW = (1280, 800)
LABEL = 20
"""Pixels of a label above its field."""


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch):
    keep_apart(tmp_path, monkeypatch)
    with opened(tmp_path, qtbot, LOW) as shown:
        yield shown


def click(window, name):
    button = window.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def focus_in_sight(name, *, above=0):
    """Tell whether the control of that name has the keyboard and can be seen whole."""
    control = QApplication.focusWidget()
    if control is None or control.objectName() != name:
        return False
    place = control.rect().adjusted(0, -above, 0, 0)
    return control.visibleRegion().boundingRect() == control.rect() and all(
        QRect(QPoint(), area.size()).contains(place.translated(control.mapTo(area, QPoint())))
        for area in viewports(control)
    )


def viewports(control):
    while control is not None:
        if control.objectName() == "qt_scrollarea_viewport":
            yield control
        control = control.parentWidget()


def test_more_about_the_claim_goes_to_what_it_opens(window, qtbot):
    click(window, "claim.more")
    qtbot.waitUntil(lambda: focus_in_sight("claim.claimant_kind", above=LABEL))


def test_a_new_appearance_comes_into_sight(window, qtbot):
    click(window, "claim.more")
    for row in (1, 2, 3):
        click(window, "claim.appearance.add")
        name = f"claim.appearance.{row}.publisher"
        qtbot.waitUntil(lambda name=name: focus_in_sight(name))


def test_a_request_for_reply_begins_with_a_field_whose_label_is_seen(window, qtbot):
    click(window, "claim.more")
    window.middle.ask_for_reply()
    qtbot.waitUntil(lambda: focus_in_sight("replies.new.to", above=LABEL))
