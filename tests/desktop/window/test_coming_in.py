"""People come in through the door with a password that was given to them, and go out by it."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.actions import policy
from desktop import sample
from desktop.app import House
from desktop.shell.settings import Settings
from tests.desktop.window.hands import part, trigger

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_whoever_chose_a_password_of_their_own_is_asked_no_more(table, window, qtbot):
    window.given.ask()
    qtbot.waitUntil(window.messages.given.isVisible)
    qtbot.waitUntil(lambda: window.messages.choose.height() > 0)
    QTest.mouseClick(window.messages.choose, Qt.MouseButton.LeftButton)
    dialog = part(window, "password")
    for entry, words in ((dialog.old, "battery staple"), (dialog.new, "mine alone"),
                         (dialog.again, "mine alone")):
        QTest.keyClicks(entry, words)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(window.messages.given.isHidden, timeout=20_000)
    asked = []
    window.people.ask_giver(asked.append)
    qtbot.waitUntil(lambda: asked == [None])


def test_at_the_sample_desk_nobody_is_asked_for_a_password_of_their_own(table, window, qtbot):
    policy.edit(table.desk, table.supervisor, name=sample.NAME)
    qtbot.waitUntil(lambda: window.people.desk_name == sample.NAME)
    asked = []
    window.given.ask()
    window.people.ask_giver(asked.append)
    qtbot.waitUntil(lambda: asked == ["Supervisor"])
    table.jobs.settle()
    assert window.messages.given.isHidden()


def test_a_person_signs_in_through_the_door_and_out_again(table, qtbot):
    path = table.desk.path
    table.jobs.settle()
    table.desk.close()
    house = House(Settings())
    house.open_door(path)
    qtbot.waitUntil(house.door.isActiveWindow)
    page = house.door.signing
    QTest.keyClicks(page.password, "battery staple")
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: house.window is not None, timeout=30_000)
    assert house.door is None
    assert "News" in house.window.windowTitle()
    given = house.window.messages.given
    qtbot.waitUntil(given.isVisible)
    assert given.label.text().startswith("Supervisor gave you your password")
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)  # the collector has less to go round
    middle = house.window.geometry().center()
    trigger(house.window, "menu.sign_out")
    qtbot.waitUntil(lambda: house.window is None and house.door is not None)
    assert (house.door.geometry().center() - middle).manhattanLength() < 9  # no corner
    assert gc.get_freeze_count() == 0
    assert Settings().recent == (path,)
    house.door.close()


def test_signing_out_where_the_drive_has_gone_leaves_the_start_page(table, qtbot):
    path = table.desk.path
    table.jobs.settle()
    table.desk.close()
    house = House(Settings())
    house.open_door(path)
    QTest.keyClicks(house.door.signing.password, "battery staple")
    QTest.keyClick(house.door.signing.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: house.window is not None, timeout=30_000)
    path.rename(path.with_name("pulled"))
    trigger(house.window, "menu.sign_out")
    qtbot.waitUntil(lambda: house.window is None and house.door is not None)
    assert house.door.pages.currentWidget() is house.door.start
    assert str(path) in house.door.banner.label.text()
    house.door.close()
