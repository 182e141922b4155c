"""Through the door of a desk, with real keys and a real desk."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import desktop.sample
from db.actions import cases, people
from db.desk import Desk
from db.errors import Refused
from db.records import Role
from desktop.people.door import Door
from desktop.people.door_view import DoorWindow
from desktop.shell.jobs import ShellJobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton
PASSWORD = "battery staple"


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    """A desk with a supervisor and an editor, made once: keys are slow."""
    path = tmp_path_factory.mktemp("door") / "News.stet"
    desk = Desk.create(path, "News")
    supervisor = people.found(desk, "Supervisor", "correct horse")
    people.add(desk, supervisor, "Editor", Role.EDITOR, PASSWORD)
    desk.close()
    return path


class Entrance:
    """The first window, what it let through, and what went wrong."""

    def __init__(self, folder, qtbot):
        self.jobs = ShellJobs()
        self.door = Door(self.jobs, folder / "Sample.stet")
        self.window = DoorWindow(self.door, ())
        self.entered, self.crashes = [], []
        self.door.entered.connect(self.take)
        self.door.crashed.connect(self.crashes.append)
        qtbot.addWidget(self.window)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)

    def take(self, desk, signer):
        self.entered.append((desk, signer))

    def press(self, button):
        QTest.mouseClick(button, LEFT)

    def close(self):
        self.door.back_out()
        self.jobs.finish()
        for desk, _ in self.entered:
            desk.close()
        assert self.crashes == []


@pytest.fixture
def entrance(tmp_path, qtbot):
    made = Entrance(tmp_path, qtbot)
    yield made
    made.close()


def choose_editor(entrance):
    persons = entrance.window.signing.persons
    row = next(row for row in range(persons.count()) if "Editor" in persons.item(row).text())
    QTest.mouseClick(
        persons.viewport(), LEFT, pos=persons.visualItemRect(persons.item(row)).center()
    )


def test_the_right_password_lets_a_person_in(entrance, news, qtbot):
    entrance.window.face(news)
    choose_editor(entrance)
    QTest.keyClicks(entrance.window.signing.password, PASSWORD)
    with qtbot.waitSignal(entrance.door.entered, timeout=20_000):
        QTest.keyClick(entrance.window.signing.password, Qt.Key.Key_Return)
    (desk, signer), = entrance.entered
    assert (desk.name, signer.person.name) == ("News", "Editor")


def test_a_wrong_password_is_refused_below_its_field_and_may_be_tried_again(
    entrance, news, qtbot
):
    page = entrance.window.signing
    entrance.window.face(news)
    choose_editor(entrance)
    QTest.keyClicks(page.password, "guess")
    with qtbot.waitSignal(entrance.door.refused, timeout=20_000):
        entrance.press(page.enter)
    assert page.field.error.isVisible()
    assert page.field.error.text() == page.password.accessibleDescription() != ""
    assert page.password.selectedText()
    QTest.keyClicks(page.password, PASSWORD)
    with qtbot.waitSignal(entrance.door.entered, timeout=20_000):
        entrance.press(page.enter)
    assert not page.field.error.isVisible()


def test_typing_while_the_names_have_the_focus_is_the_password(entrance, news):
    entrance.window.face(news)
    persons, password = entrance.window.signing.persons, entrance.window.signing.password
    choose_editor(entrance)
    assert password.hasFocus()
    persons.setFocus()
    for letter in "supper":
        QTest.keyClick(entrance.window.focusWidget(), letter)
    assert password.text() == "supper"
    assert "Editor" in persons.currentItem().text()
    persons.setFocus()
    QTest.keyClick(persons, Qt.Key.Key_Down)
    assert "Editor" not in persons.currentItem().text()


def test_a_door_that_is_shut_while_the_password_is_tried_lets_nobody_in(entrance, news):
    entrance.door.face(news)
    choose_editor(entrance)
    QTest.keyClicks(entrance.window.signing.password, PASSWORD)
    entrance.press(entrance.window.signing.enter)
    entrance.door.back_out()
    entrance.jobs.finish()
    QTest.qWait(0)
    assert entrance.entered == []


def test_another_desk_may_be_chosen_at_once(entrance, news, tmp_path, qtbot):
    entrance.window.face(news)
    entrance.press(entrance.window.signing.others)
    entrance.window.face(news)
    assert entrance.door.path == news
    QTest.keyClicks(entrance.window.signing.password, PASSWORD)
    with qtbot.waitSignal(entrance.door.entered, timeout=20_000):
        entrance.press(entrance.window.signing.enter)
    assert not entrance.window.banner.isVisible()


def test_a_password_is_never_shown(entrance, news):
    entrance.window.face(news)
    QTest.keyClicks(entrance.window.signing.password, "sample")
    assert "sample" not in entrance.window.signing.password.displayText()


def test_a_new_desk_is_founded_by_its_first_person(entrance, tmp_path, qtbot):
    page = entrance.window.founding
    with qtbot.waitSignal(entrance.door.founding):
        entrance.door.create(tmp_path / "New.stet", "New")
    assert entrance.window.pages.currentWidget() is page
    QTest.keyClicks(page.name, "Ada")
    QTest.keyClicks(page.password, "one and only")
    QTest.keyClicks(page.again, "another")
    entrance.press(page.begin)
    assert page.fields["again"].error.isVisible()
    page.again.clear()
    QTest.keyClicks(page.again, "one and only")
    with qtbot.waitSignal(entrance.door.entered, timeout=20_000):
        entrance.press(page.begin)
    (_, signer), = entrance.entered
    assert (signer.person.name, signer.person.role) == ("Ada", Role.SUPERVISOR)


def test_return_goes_through_what_is_still_blank_and_then_founds(entrance, tmp_path, qtbot):
    page = entrance.window.founding
    with qtbot.waitSignal(entrance.door.founding):
        entrance.door.create(tmp_path / "New.stet", "New")
    for entry, words, after in ((page.name, "Ada Ink", page.password),
                                (page.password, "correct horse", page.again)):
        QTest.keyClicks(entry, words)
        QTest.keyClick(entry, Qt.Key.Key_Return)
        assert after.hasFocus()
    assert page.fields["again"].error.isHidden()
    QTest.keyClicks(page.again, "correct horse")
    with qtbot.waitSignal(entrance.door.entered, timeout=20_000):
        QTest.keyClick(page.again, Qt.Key.Key_Return)


def test_founding_without_a_name_is_refused_below_the_name(entrance, tmp_path, qtbot):
    page = entrance.window.founding
    with qtbot.waitSignal(entrance.door.founding):
        entrance.door.create(tmp_path / "New.stet", "New")
    QTest.keyClicks(page.password, "one and only")
    QTest.keyClicks(page.again, "one and only")
    with qtbot.waitSignal(entrance.door.refused, timeout=20_000):
        entrance.press(page.begin)
    assert page.fields["name"].error.isVisible()


def test_what_is_no_desk_is_refused_in_a_sentence(entrance, tmp_path):
    entrance.window.face(tmp_path)
    assert entrance.window.banner.isVisible()
    assert entrance.window.pages.currentWidget() is entrance.window.start


def test_a_desk_that_is_open_elsewhere_says_so(entrance, news, qtbot):
    other = Desk.open(news)
    try:
        with qtbot.waitSignal(entrance.door.unavailable):
            entrance.window.face(news)
        assert entrance.window.banner.isVisible()
        assert entrance.window.banner.label.text()
    finally:
        other.close()


def test_the_keyboard_begins_on_the_filled_button(entrance, news):
    start = entrance.window.start
    assert entrance.window.focusWidget() is start.sample
    assert start.sample.property("role") == "primary"
    entrance.window.face(news)
    entrance.window.show_start()
    assert entrance.window.focusWidget() is start.sample


def test_return_presses_the_filled_button(entrance, qtbot):
    with qtbot.waitSignal(entrance.window.start.sample.clicked):
        QTest.keyClick(entrance.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entrance.window.signing.isVisible(), timeout=60_000)


def test_the_keyboard_begins_on_the_desk_opened_last(entrance, news, qtbot):
    again = DoorWindow(entrance.door, (news,))
    qtbot.addWidget(again)
    again.show()
    assert again.focusWidget() is again.start.recent


def test_another_door_takes_over_the_page_of_ones_own_password(entrance, news, qtbot):
    entrance.window.face(news)
    entrance.door.lent.emit()
    QTest.keyClicks(entrance.window.own.password, "half a pass")
    again = DoorWindow(entrance.door, ())
    qtbot.addWidget(again)
    again.take_over(entrance.window)
    again.show()
    assert again.own.isVisible()
    assert again.own.password.text() == "half a pass"


def test_the_sample_desk_is_built_once_and_tells_its_password(entrance, qtbot):
    with qtbot.waitSignal(entrance.door.faced, timeout=60_000):
        entrance.press(entrance.window.start.sample)
    page = entrance.window.signing
    assert page.hint.isVisible()
    assert desktop.sample.PASSWORD in page.hint.text()
    QTest.keyClicks(page.password, desktop.sample.PASSWORD)
    with qtbot.waitSignal(entrance.door.entered, timeout=20_000):
        entrance.press(page.enter)


def test_only_the_sample_desk_tells_its_password(entrance, news):
    entrance.window.face(news)
    assert not entrance.window.signing.hint.isVisible()


def apart(script, *arguments):
    """Run a script beside this file in a process of its own and return what it printed."""
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name(script), *arguments], capture_output=True,
        text=True, check=True, cwd=Path(__file__).parents[2], timeout=60,
    )
    return json.loads(done.stdout)


def test_who_only_reads_loads_nothing_that_acts_need(tmp_path, monkeypatch):
    for home in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(home, str(tmp_path))
    desk = Desk.create(tmp_path / "News.stet", "News")
    signer = people.found(desk, "Supervisor", PASSWORD)
    case_id = cases.create(desk, signer, "Two planes flew.", "The Ministry", title="Planes?").id
    desk.close()
    found = apart("first_case.py", desk.path, case_id, PASSWORD)
    writing = {"sqlalchemy", "db.tables", "db.unit", "PySide6.QtPrintSupport"}
    assert writing.isdisjoint(found["reading"])
    assert "desktop.shell.window" in found["reading"]
    assert found["title"] == "Changed", "the first act was not done"
    assert "sqlalchemy" in found["writing"]


def test_nothing_heavy_is_loaded_before_the_first_paint(news):
    """SPEED.md, Start: these come in the background once the window can be seen."""
    at_paint = apart("first_paint.py", news)
    heavy = {"sqlalchemy", "alembic", "cryptography", "reportlab", "pikepdf", "pypdfium2", "PIL",
             "babel", "jsonschema", "trafilatura", "lxml", "spylls", "asyncio.events", "ssl",
             "email", "db.desk", "db.records.snapshot", "desktop.seat", "icu", "uharfbuzz",
             "db.rules.terms"}
    assert heavy.isdisjoint(at_paint["modules"])
    assert "desktop.people.door_view" in at_paint["modules"]
    assert at_paint["sources"] == [], "PySide read the text of our modules (desktop.quick)"
    assert len(at_paint["waiting"]) > 4, "PySide compiled what words its errors (desktop.late)"
    assert "Supported signatures" in at_paint["told"], "PySide cannot word its errors any more"


def test_too_many_wrong_ones_are_told_in_seconds_and_others_do_not_wait(
    entrance, tmp_path, qtbot, cheap_keys
):
    path = tmp_path / "Cheap.stet"
    desk = Desk.create(path, "Cheap")
    boss = people.found(desk, "Supervisor", "correct horse")
    editor = people.add(desk, boss, "Editor", Role.EDITOR, PASSWORD).id
    for _ in range(3):
        with pytest.raises(Refused):
            people.sign_in(desk, editor, "guess")
    desk.close()
    page = entrance.window.signing
    entrance.window.face(path)
    choose_editor(entrance)
    QTest.keyClicks(page.password, PASSWORD)
    with qtbot.waitSignal(entrance.door.refused, timeout=20_000):
        entrance.press(page.enter)
    assert "The next can be tried in 2 seconds" in page.field.error.text()
    assert not page.enter.isEnabled()
    page.persons.setCurrentRow(1 - page.persons.currentRow())
    assert page.enter.isEnabled()
    choose_editor(entrance)
    with qtbot.waitSignal(entrance.door.refused, timeout=20_000):
        entrance.press(page.enter)
    QTest.keyClick(page.password, Qt.Key.Key_Return)  # too early
    assert "The next can be tried in" in page.field.error.text()
    qtbot.waitUntil(page.enter.isEnabled, timeout=20_000)
    assert page.field.error.text() == "The next password can be tried now."
    assert page.password.text() == PASSWORD
    with qtbot.waitSignal(entrance.door.entered, timeout=20_000):
        QTest.keyClick(page.password, Qt.Key.Key_Return)
    assert not page.field.error.isVisible()


def test_a_key_that_was_handed_out_is_made_ones_own_before_the_window(
    entrance, tmp_path, qtbot, cheap_keys
):
    path = tmp_path / "Cheap.stet"
    desk = Desk.create(path, "Cheap")
    boss = people.found(desk, "Supervisor", "correct horse")
    editor = people.add(desk, boss, "Editor", Role.EDITOR, PASSWORD).id
    people.certify(desk, boss, editor, "for now only")
    desk.close()
    entrance.window.face(path)
    choose_editor(entrance)
    QTest.keyClicks(entrance.window.signing.password, "for now only")
    with qtbot.waitSignal(entrance.door.lent, timeout=20_000):
        entrance.press(entrance.window.signing.enter)
    own = entrance.window.own
    assert own.isVisible()
    for words, control in (("for now only", own.password), ("for now only", own.again)):
        QTest.keyClicks(control, words)
    with qtbot.waitSignal(entrance.door.refused, timeout=20_000):
        entrance.press(own.enter)
    assert "another password" in own.fields["password"].error.text()
    for control in (own.password, own.again):
        control.clear()
        QTest.keyClicks(control, "mine alone")
    with qtbot.waitSignal(entrance.door.entered, timeout=20_000):
        entrance.press(own.enter)
    (_, signer), = entrance.entered
    assert (signer.person.name, signer.person.provisional) == ("Editor", False)
