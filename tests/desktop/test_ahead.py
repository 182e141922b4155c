"""Behind the door: the window is built while a password is typed, and nobody sees it before."""

import shutil

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.actions import cases, people
from db.records import Role
from desktop.app import House
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from tests.desks import furnished
from tests.desktop.windows import delete, hush, keep_apart

PASSWORDS = {"Editor": "battery staple", "Supervisor": "correct horse"}


def furnish(desk):
    """Hire a supervisor and an editor who begins a case; return its id."""
    supervisor = people.found(desk, "Supervisor", PASSWORDS["Supervisor"])
    editor = people.add(desk, supervisor, "Editor", Role.EDITOR, PASSWORDS["Editor"])
    signer = people.sign_in(desk, editor.id, PASSWORDS["Editor"])
    return cases.create(desk, signer, "Two planes flew.", "The Ministry", title="Planes?").id


@pytest.fixture
def news(tmp_path):
    """Return the folder of a desk with an editor, a supervisor and a case."""
    template, case_id = furnished("Ahead", furnish)
    return shutil.copytree(template, tmp_path / "News.stet"), case_id


@pytest.fixture
def house(news, tmp_path, monkeypatch, qtbot):
    """Stand at the door of that desk, with everything built behind it."""
    keep_apart(tmp_path, monkeypatch)
    before, settings = QLocale(), Settings()
    settings.remember_case(*news)
    made = House(settings)
    made.language.speak("en")
    made.windows = Windows(QApplication.instance())
    made.open_door(news[0])
    wait_until_built(made, qtbot)
    yield made
    window = made.window or made.door
    window.close()
    window.deleteLater()
    hush(made.language, before)


def wait_until_built(house, qtbot):
    qtbot.waitUntil(lambda: behind(house) is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not house._ahead._timer.isActive(), timeout=20_000)


def behind(house):
    """Return the window that nobody sees yet."""
    return house._ahead._window


def sign_in(house, password):
    QTest.keyClicks(house.door.signing.password, password)
    QTest.keyClick(house.door.signing.password, Qt.Key.Key_Return)


class Windows(QObject):
    """Notes the name of whatever is shown as a window of its own."""

    def __init__(self, application):
        super().__init__()
        self.shown = set()
        application.installEventFilter(self)

    def eventFilter(self, part, event):
        if event.type() == QEvent.Type.Show and isinstance(part, QWidget) and part.isWindow():
            self.shown.add(part.objectName())
        return False


def shown():
    """Return every window on the screen."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_the_window_that_was_built_is_the_one_that_opens(house, news, qtbot):
    built = behind(house)
    sign_in(house, PASSWORDS["Editor"])
    qtbot.waitUntil(lambda: house.window is not None, timeout=20_000)
    assert house.window is built
    assert house.window.seat.signer.person.name == "Editor"
    qtbot.waitUntil(lambda: house.window.seat.case is not None)
    assert house.window.seat.case.id == news[1]
    assert house.window.status.person.words == "Editor · Editor"


def test_the_door_keeps_the_keyboard_while_the_window_is_built(house, news, qtbot):
    assert house.windows.shown == {"door"}
    assert house.door.signing.password.hasFocus()


def test_the_case_is_there_before_anybody_signs_in_and_unseen(house, news, qtbot):
    qtbot.waitUntil(lambda: behind(house).seat.case is not None)
    assert behind(house).middle.analysis_model.document is not None
    assert behind(house).bar.findChild(object, "workflow.title").text() == "Planes?"
    assert shown() == [house.door]
    sign_in(house, PASSWORDS["Editor"])
    qtbot.waitUntil(lambda: house.window is not None, timeout=20_000)
    assert house.window.seat.case.id == news[1]


def test_the_panes_have_the_room_that_they_have_in_any_new_window(house, qtbot):
    qtbot.waitUntil(lambda: behind(house).seat.case is not None)
    sign_in(house, PASSWORDS["Editor"])
    qtbot.waitUntil(lambda: house.window is not None and house.window.isActiveWindow(),
                    timeout=20_000)
    room = house.window.centre.splitter.sizes()
    plain = Window(house.window.seat, house.jobs, Settings())
    plain.resize(house.window.size())
    plain.show()
    qtbot.waitUntil(lambda: plain.centre.splitter.width() == house.window.centre.splitter.width())
    pairs = zip(room, plain.centre.splitter.sizes(), strict=True)
    assert all(abs(one - other) <= 2 for one, other in pairs), (room, plain.centre.splitter.sizes())
    plain.leave_unseen()
    plain.net.take_down()
    delete(plain)


def test_what_is_written_there_is_signed_by_who_came_in(house, news, qtbot):
    sign_in(house, PASSWORDS["Editor"])
    qtbot.waitUntil(lambda: house.window is not None and house.window.seat.case is not None,
                    timeout=20_000)
    window = house.window
    window.ways.name_case()
    QTest.keyClicks(QApplication.focusWidget(), " Two?")
    with qtbot.waitSignal(window.seat.case_changed, timeout=20_000):
        window.seat.leaving.emit()
    assert "Two?" in window.seat.case.title


def test_a_mistake_while_it_is_built_keeps_nobody_out(house, qtbot, monkeypatch):
    with monkeypatch.context() as broken, qtbot.captureExceptions() as mistakes:
        broken.setattr(Window, "_lay_out", None)
        house._prepare_anew()
        qtbot.waitUntil(lambda: bool(mistakes), timeout=20_000)
    sign_in(house, PASSWORDS["Editor"])
    qtbot.waitUntil(lambda: house.window is not None, timeout=20_000)
    assert house.window.seat.signer.person.name == "Editor"


def test_a_wrong_password_shows_nothing_of_the_case(house, qtbot):
    with qtbot.waitSignal(house._model.refused, timeout=20_000):
        sign_in(house, "not the password")
    assert house.window is None
    assert shown() == [house.door]
    sign_in(house, PASSWORDS["Editor"])
    qtbot.waitUntil(lambda: house.window is not None, timeout=20_000)


def test_nothing_is_done_in_the_name_of_somebody_who_is_only_expected(house, news, qtbot):
    seat = behind(house).seat
    seat.act(cases.edit, news[1], title="Before anybody came")
    house.jobs.settle()
    assert seat.case is None or seat.case.title == "Planes?"
    done = []
    seat.case_changed.connect(done.append)
    sign_in(house, PASSWORDS["Editor"])
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert done[-1].title == "Before anybody came"


def test_another_person_gets_a_window_of_their_own(house, qtbot):
    first = behind(house)
    house.door.signing.persons.setCurrentRow(1)
    wait_until_built(house, qtbot)
    assert behind(house) is not first
    sign_in(house, PASSWORDS["Supervisor"])
    qtbot.waitUntil(lambda: house.window is not None, timeout=20_000)
    assert house.window.status.person.words == "Supervisor · Supervisor"


def test_who_is_in_before_the_window_stands_gets_it_whole(house, qtbot):
    house._drop_ahead()
    house._prepare()
    house._ahead._timer.stop()  # as on a machine that has other things to do
    sign_in(house, PASSWORDS["Editor"])
    qtbot.waitUntil(lambda: house.window is not None, timeout=20_000)
    assert house.window.status.person.words == "Editor · Editor"


def test_another_desk_leaves_nothing_behind(house, qtbot):
    listeners = behind(house).seat.desk.listeners
    assert listeners
    house.door.show_start()
    assert behind(house) is None
    assert listeners == []


def test_the_door_is_dressed_while_the_window_is_built(house, qtbot):
    house._drop_ahead()
    house.door.signing.password.clearFocus()  # its caret blinks
    before = house.door.grab().toImage()
    house._prepare()
    QApplication.processEvents()
    assert QApplication.instance().styleSheet() == "", "the window is not being built undressed"
    assert house.door.grab().toImage() == before
    wait_until_built(house, qtbot)
    assert QApplication.instance().styleSheet()
    assert house.door.grab().toImage() == before
