"""People and policy, as a supervisor changes them in the dialog."""

from contextlib import contextmanager

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTabWidget, QToolButton

from db.actions import people, policy
from db.errors import Refused
from db.queries import people as queries
from db.queries import policy as rules
from db.records import Role
from desktop.people.model import PeopleModel
from desktop.people.password_view import PasswordDialog
from desktop.people.persons_view import PersonsPage
from desktop.people.policy_view import PolicyPage
from tests.desktop.seats import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


class Both(QTabWidget):
    """The two pages that the settings show of people."""

    def __init__(self, model):
        super().__init__()
        self.persons, self.policy = PersonsPage(model), PolicyPage(model)
        self.addTab(self.persons, "People")
        self.addTab(self.policy, "Policy")
        model.load()


@contextmanager
def shown(table, signer, qtbot):
    table.seat.signer = signer
    model = PeopleModel(table.seat)
    with qtbot.waitSignals([model.peopled, model.ruled]):
        dialog = Both(model)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.qWaitForWindowActive(dialog)
    yield dialog


def names(table):
    return {person.name for person in queries.everyone(table.desk)}


def choose(dialog, name):
    rows = dialog.persons.list
    row = next(row for row in range(rows.count()) if rows.item(row).text().startswith(name))
    rows.setCurrentRow(row)


def test_a_supervisor_adds_a_person_who_can_sign_in(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        QTest.keyClicks(page.name, "Newcomer")
        QTest.keyClicks(page.password, "first password")
        QTest.mouseClick(page.add, LEFT)
        qtbot.waitUntil(lambda: "Newcomer" in names(table))
        qtbot.waitUntil(lambda: page.list.count() == 3)
        qtbot.waitUntil(lambda: page.name.text() == page.password.text() == "")
    person = next(each for each in queries.everyone(table.desk) if each.name == "Newcomer")
    assert people.sign_in(table.desk, person.id, "first password").person.role is Role.EDITOR


def test_return_in_the_first_password_adds_the_person(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        page.name.setFocus()
        QTest.keyClicks(page.name, "Newcomer")
        QTest.keyClick(page.name, Qt.Key.Key_Return)
        assert page.password.hasFocus()
        QTest.keyClicks(page.password, "too few")
        QTest.keyClick(page.password, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.fields["password"].error.isVisible())
        assert "at least 8" in page.fields["password"].error.text()
        qtbot.waitUntil(page.add.isEnabled)
        QTest.keyClicks(page.password, " no more")
        QTest.keyClick(page.password, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Newcomer" in names(table))
        qtbot.waitUntil(lambda: page.name.text() == "")


def test_a_first_password_can_be_looked_at_until_it_is_handed_in(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        password = dialog.persons.password
        QTest.keyClicks(password, "for a newcomer")
        assert "newcomer" not in password.displayText()
        eye = next(part for part in password.findChildren(QToolButton))
        QTest.mouseClick(eye, LEFT)
        assert password.displayText() == "for a newcomer"
        assert password.look.text() == "Hide the password"
        password.clear()
        QTest.keyClicks(password, "for another")
        assert "another" not in password.displayText()


def test_a_twin_of_somebody_is_refused_below_the_name(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        QTest.keyClicks(page.name, "editor")
        QTest.keyClicks(page.password, "first password")
        QTest.mouseClick(page.add, LEFT)
        qtbot.waitUntil(lambda: page.fields["name"].error.isVisible())
    assert len(names(table)) == 2


def test_a_role_is_swapped_and_the_last_supervisor_stays_one(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        choose(dialog, "Supervisor")
        QTest.mouseClick(page.role, LEFT)
        qtbot.waitUntil(lambda: page.error.text() != "")
        choose(dialog, "Editor")
        QTest.mouseClick(page.role, LEFT)
        qtbot.waitUntil(lambda: all(
            each.role is Role.SUPERVISOR for each in queries.everyone(table.desk)))


def test_letting_somebody_leave_is_confirmed_first(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        choose(dialog, "Editor")
        QTest.mouseClick(dialog.persons.gone, LEFT)
        ask = dialog.findChild(QDialog, "ask.confirm")
        QTest.qWaitForWindowActive(ask)
        QTest.mouseClick(ask.findChild(QPushButton, "ask.do"), LEFT)
        qtbot.waitUntil(lambda: any(each.left for each in queries.everyone(table.desk)))
    with pytest.raises(Refused):
        people.sign_in(table.desk, table.editor.person.id, "battery staple")


def test_who_is_asked_about_leaves_and_nobody_who_took_their_row(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        choose(dialog, "Editor")
        QTest.mouseClick(page.gone, LEFT)
        ask = dialog.findChild(QDialog, "ask.confirm")
        people.add(table.desk, table.supervisor, "Abel", Role.EDITOR, "first password")
        qtbot.waitUntil(lambda: page.list.count() == 3)
        assert page.list.currentItem().text().startswith("Editor")
        choose(dialog, "Abel")
        QTest.mouseClick(ask.findChild(QPushButton, "ask.do"), LEFT)
        qtbot.waitUntil(lambda: any(each.left for each in queries.everyone(table.desk)))
    assert [each.name for each in queries.everyone(table.desk) if each.left] == ["Editor"]


def test_a_person_is_added_once_and_the_next_can_be_typed_meanwhile(table, qtbot, released):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        table.jobs.write(released.wait, bool, bool)
        QTest.keyClicks(page.name, "Newcomer")
        QTest.keyClicks(page.password, "first password")
        QTest.mouseClick(page.add, LEFT)
        QTest.mouseClick(page.add, LEFT)
        QTest.keyClicks(page.name, " the second")
        released.set()
        qtbot.waitUntil(page.add.isEnabled)
        qtbot.waitUntil(lambda: page.list.count() == 3)
        assert page.name.text() == "Newcomer the second"
        assert not page.fields["name"].error.isVisible()


def test_who_went_on_after_adding_somebody_keeps_the_keyboard(table, qtbot, released):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        QTest.keyClicks(page.name, "Newcomer")
        QTest.keyClicks(page.password, "first password")
        table.jobs.write(released.wait, bool, bool)
        QTest.mouseClick(page.add, LEFT)
        assert page.name.hasFocus()
        page.list.setFocus()
        released.set()
        qtbot.waitUntil(lambda: page.name.text() == "")
        assert page.list.hasFocus()


def test_an_older_policy_that_comes_late_is_not_shown_for_the_newer_one(qtbot, tmp_path):
    at = Table(tmp_path)
    model = PeopleModel(at.seat)
    page = PolicyPage(model)
    qtbot.addWidget(page)
    at.jobs.late = True
    model.load()
    at.act(policy.edit, address="1 Press Street")
    for _ in range(4):
        at.jobs.arrive(-1)
    assert page.address.toPlainText() == "1 Press Street"
    at.desk.close()


def test_an_editor_reads_people_and_policy_and_changes_neither(table, qtbot):
    with shown(table, table.editor, qtbot) as dialog:
        choose(dialog, "Supervisor")
        for button in (dialog.persons.add, dialog.persons.role, dialog.persons.gone,
                       dialog.policy.decide):
            assert not button.isEnabled()


@pytest.mark.parametrize("meanwhile", ["", " the second"], ids=["at once", "typed meanwhile"])
def test_whoever_is_added_after_a_supervisor_is_none_by_an_oversight(
    table, qtbot, released, meanwhile
):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        table.jobs.write(released.wait, bool, bool)
        QTest.keyClicks(page.name, "Newcomer")
        QTest.keyClicks(page.password, "first password")
        QTest.keyClick(page.kind, Qt.Key.Key_Down)
        QTest.mouseClick(page.add, LEFT)
        QTest.keyClicks(page.name, meanwhile)
        assert page.kind.currentText() == "Supervisor"
        released.set()
        qtbot.waitUntil(page.add.isEnabled)
        qtbot.waitUntil(lambda: page.list.count() == 3)
        assert page.kind.currentText() == "Editor"
    added = next(each for each in queries.everyone(table.desk) if each.name == "Newcomer")
    assert added.role is Role.SUPERVISOR


def test_a_role_that_was_refused_or_chosen_meanwhile_stays(table, qtbot, released):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.persons
        QTest.keyClicks(page.name, "Editor")
        QTest.keyClicks(page.password, "first password")
        QTest.keyClick(page.kind, Qt.Key.Key_Down)
        QTest.mouseClick(page.add, LEFT)
        qtbot.waitUntil(page.fields["name"].error.isVisible)
        assert page.kind.currentText() == "Supervisor"
        page.name.clear()
        QTest.keyClicks(page.name, "Newcomer")
        QTest.keyClick(page.kind, Qt.Key.Key_Up)
        table.jobs.write(released.wait, bool, bool)
        QTest.mouseClick(page.add, LEFT)
        QTest.keyClick(page.kind, Qt.Key.Key_Down)
        released.set()
        qtbot.waitUntil(lambda: page.list.count() == 3)
        assert page.kind.currentText() == "Supervisor"


def test_a_policy_is_decided_whole(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.policy
        dialog.setCurrentWidget(page)
        page.origins.setValue(3)
        page.checklist.setPlainText("Quoted word for word\n\nClaimant asked")
        page.language.setText("ar")
        page.address.setPlainText("1 Press Street\nAden")
        QTest.mouseClick(page.decide, LEFT)
        qtbot.waitUntil(lambda: page.outcome.text() != "")
    now = rules.current(table.desk)
    assert (now.minimum_origins, now.language, now.address) == (3, "ar", "1 Press Street\nAden")
    assert now.checklist == ("Quoted word for word", "Claimant asked")


def test_a_policy_rests_until_it_is_known_so_that_no_tick_is_overwritten(table, qtbot):
    table.seat.signer = table.supervisor
    model = PeopleModel(table.seat)
    page = PolicyPage(model)
    qtbot.addWidget(page)
    page.show()
    for control in (page.decide, *(part.control for part in page.fields.values())):
        assert not control.isEnabled(), control.objectName()
    with qtbot.waitSignal(model.ruled):
        model.load()
    page.blind.click()
    QTest.mouseClick(page.decide, LEFT)
    qtbot.waitUntil(lambda: page.outcome.text() != "")
    assert rules.current(table.desk).blind_second_verdict


def test_what_is_written_while_a_policy_is_being_decided_stays(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.policy
        dialog.setCurrentWidget(page)
        page.language.setText(" ar ")
        QTest.mouseClick(page.decide, LEFT)
        QTest.keyClicks(page.address, "1 Press Street")
        qtbot.waitUntil(lambda: page.outcome.text() != "")
        qtbot.waitUntil(lambda: page.language.text() == "ar")
        assert page._model.begun()["address"] == "1 Press Street"
        assert page.address.toPlainText() == "1 Press Street"


def test_a_logo_is_kept_at_once_and_shown(table, qtbot, tmp_path):
    picture, text = tmp_path / "logo.png", tmp_path / "text.png"
    Image.new("RGB", (400, 100), "navy").save(picture)
    text.write_text("no picture")
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.policy
        dialog.setCurrentWidget(page)
        page.site.setText("https://daily.example/checks")
        page.logo.chosen.emit(text)
        qtbot.waitUntil(lambda: page.fields["logo"].error.isVisible())
        page.logo.chosen.emit(picture)
        qtbot.waitUntil(page.logo.picture.isVisible)
        assert page.logo.picture.pixmap().size().toTuple() == (160, 40)
        qtbot.waitUntil(lambda: not page.fields["logo"].error.isVisible())
        QTest.mouseClick(page.decide, LEFT)
        qtbot.waitUntil(lambda: page.outcome.text() != "")
        now = rules.current(table.desk)
        assert table.desk.vault.path(now.logo).read_bytes() == picture.read_bytes()
        assert now.site == "https://daily.example/checks"
        QTest.mouseClick(page.logo.remove, LEFT)
        qtbot.waitUntil(page.logo.none.isVisible)
    assert rules.current(table.desk).logo is None


def test_a_half_written_policy_stays_when_a_person_is_added(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        QTest.keyClicks(dialog.policy.address, "1 Press Str")
        with qtbot.waitSignal(table.seat.desk_changed):
            policy.edit(table.desk, table.supervisor, correction_policy="We say so.")
        page = dialog.persons
        QTest.keyClicks(page.name, "Newcomer")
        QTest.keyClicks(page.password, "first password")
        QTest.mouseClick(page.add, LEFT)
        qtbot.waitUntil(lambda: page.list.count() == 3)
        qtbot.waitUntil(lambda: dialog.policy.corrections.toPlainText() == "We say so.")
        assert dialog.policy.address.toPlainText() == "1 Press Str"
    with shown(table, table.supervisor, qtbot) as again:
        assert again.policy.address.toPlainText() == "1 Press Str"
        QTest.mouseClick(again.policy.decide, LEFT)
        qtbot.waitUntil(lambda: again.policy.outcome.text() != "")
    assert rules.current(table.desk).address == "1 Press Str"
    assert table.seat.drafts.every() == ()


def test_a_policy_that_is_refused_says_so_below_its_field(table, qtbot):
    with shown(table, table.supervisor, qtbot) as dialog:
        page = dialog.policy
        dialog.setCurrentWidget(page)
        page.language.setText("???")
        QTest.mouseClick(page.decide, LEFT)
        qtbot.waitUntil(lambda: page.fields["language"].error.isVisible())
    assert rules.current(table.desk).language == "en"


def test_one_press_gives_one_new_key(table, qtbot, released):
    with shown(table, table.supervisor, qtbot) as dialog:
        choose(dialog, "Editor")
        QTest.mouseClick(dialog.persons.key, LEFT)
        ask = dialog.findChild(QDialog, "ask.confirm")
        QTest.keyClicks(ask.password, "to begin with")
        table.jobs.write(released.wait, bool, bool)
        QTest.mouseClick(ask.do, LEFT)
        QTest.mouseClick(ask.do, LEFT)
        given = []
        dialog.persons._model.done.connect(given.append)
        released.set()
        table.jobs.settle()
        assert given == ["certify"]


def change_password(table, old, new, again, qtbot):
    dialog = PasswordDialog(PeopleModel(table.seat))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    for control, words in ((dialog.old, old), (dialog.new, new), (dialog.again, again)):
        QTest.keyClicks(control, words)
    QTest.mouseClick(dialog.findChild(QPushButton, "password.change"), LEFT)
    return dialog


def test_a_password_is_changed_by_who_knows_the_old_one(table, qtbot):
    dialog = change_password(table, "battery staple", "new words", "new words", qtbot)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert people.sign_in(table.desk, table.editor.person.id, "new words")


def test_a_new_password_that_is_too_short_is_refused_beside_it(table, qtbot):
    dialog = change_password(table, "battery staple", "new", "new", qtbot)
    qtbot.waitUntil(lambda: dialog.new_field.error.isVisible(), timeout=20_000)
    assert not dialog.old_field.error.isVisible()


def test_a_wrong_old_password_changes_nothing(table, qtbot):
    dialog = change_password(table, "guess", "new words", "new words", qtbot)
    qtbot.waitUntil(lambda: dialog.old_field.error.isVisible(), timeout=20_000)
    assert people.sign_in(table.desk, table.editor.person.id, "battery staple")


def test_two_different_new_passwords_change_nothing(table, qtbot):
    dialog = change_password(table, "battery staple", "new words", "new word", qtbot)
    assert dialog.again_field.error.isVisible()
