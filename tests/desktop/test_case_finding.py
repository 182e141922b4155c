"""Finding a case in the list: orders, states, persons, saved filters, and a list of any length."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog

from db.actions import cases, people, workflow
from db.desk import Desk
from db.queries import cases as queries
from db.queries.snapshots import snapshot
from db.records import Role, Sort, State, Wanted
from desktop.cases.filters import NoShelf, Saved, dump, load
from desktop.cases.model import CARD, CasesModel
from desktop.cases.pages import MOST, PAGE
from desktop.cases.view import CasesPane
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from tests.bench import desks
from tests.desktop import windows
from tests.desktop.case_hands import choose, line, titles

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton
MANY = 1_500


@pytest.fixture(autouse=True)
def dressed(qapp):
    windows.undress()


@pytest.fixture
def shelf():
    return NoShelf()


@pytest.fixture
def pane(table, qtbot, shelf):
    for title, claimant in (("Bees", "Zoë"), ("Ants", "Émile"), ("Cats", "Mary")):
        cases.create(table.desk, table.supervisor, f"{title}.", claimant, title=title)
    return shown(CasesModel(table.seat, shelf=shelf), qtbot)


def shown(model, qtbot):
    with qtbot.waitSignals([model.filled, model.narrowing.peopled]):
        pane = CasesPane(model)
    qtbot.addWidget(pane)
    pane.resize(320, 700)
    pane.show()
    QTest.qWaitForWindowActive(pane)
    return pane


def parts(pane, name):
    """Return what a line of the filter menu says, and how many cases it would leave."""
    return line(pane, name).text().split("\t")


@pytest.mark.parametrize(("order", "expected"), [
    (Sort.CHANGED, ["Did two planes fly?", "Cats", "Ants", "Bees"]),
    (Sort.WAITING, ["Bees", "Ants", "Cats", "Did two planes fly?"]),
    (Sort.NUMBER, ["Cats", "Ants", "Bees", "Did two planes fly?"]),
    (Sort.CLAIMANT, ["Ants", "Cats", "Did two planes fly?", "Bees"]),
])
def test_the_list_is_put_in_order(table, pane, qtbot, order, expected):
    table.does(cases.edit, table.case_id, notes="Newest change.")
    pane.narrowing.order.menu().findChild(QAction, f"cases.order.{order.value}").trigger()
    qtbot.waitUntil(lambda: titles(pane) == expected)


def test_an_order_holds_while_one_searches(pane, qtbot):
    pane.narrowing.order.menu().findChild(QAction, "cases.order.claimant").trigger()
    QTest.keyClicks(pane.search, "fc")
    qtbot.waitUntil(lambda: titles(pane) == ["Ants", "Cats", "Did two planes fly?", "Bees"])


def test_persons_and_states_are_counted(table, pane, qtbot):
    workflow.shelve(table.desk, table.supervisor, queries.page(table.desk, words="bees")[0].id, "-")
    qtbot.waitUntil(lambda: parts(pane, f"state.{State.SHELVED.value}") == ["Shelved", "1"])
    supervisor = table.supervisor.person
    assert parts(pane, f"person.{supervisor.id}") == ["Supervisor", "3"]
    assert parts(pane, f"person.{table.editor.person.id}") == ["Editor", "1"]
    assert pane.narrowing.mine.text() == "Mine 1"
    choose(pane, f"state.{State.SHELVED.value}")
    choose(pane, f"person.{supervisor.id}")
    qtbot.waitUntil(lambda: titles(pane) == ["Bees"])
    assert parts(pane, f"person.{supervisor.id}") == ["Supervisor", "1"]
    assert parts(pane, "state.draft") == ["Draft", "2"]
    assert pane.narrowing.others.text() == "Shelved · \u2068Supervisor\u2069"
    QTest.mouseClick(pane.narrowing.others, LEFT)
    qtbot.waitUntil(lambda: len(titles(pane)) == 4)
    assert not pane.narrowing.others.isVisible()


def test_a_person_called_like_markup_or_a_menu_key_is_shown_letter_by_letter(table, pane, qtbot):
    name = "<b>Q & A</b>"
    added = people.add(table.desk, table.supervisor, name, Role.EDITOR, "a long password")
    qtbot.waitUntil(lambda: any(person.id == added.id for person in pane.model.narrowing.persons))
    assert parts(pane, f"person.{added.id}")[0].replace("&&", "&") == name


def test_a_filter_is_saved_shown_again_and_forgotten(pane, qtbot, shelf, table):
    QTest.keyClicks(pane.search, "bee")
    choose(pane, f"state.{State.DRAFT.value}")
    qtbot.waitUntil(lambda: titles(pane) == ["Bees"])
    menu = pane.narrowing.states.menu()
    menu.aboutToShow.emit()
    menu.findChild(QAction, "cases.save_filter").trigger()
    asking = pane.findChild(QDialog, "ask.confirm")
    QTest.keyClicks(asking.line, "Insects & co")
    QTest.keyClick(asking.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(pane.model.narrowing.saved) == 1)
    pane.narrowing.clear()
    qtbot.waitUntil(lambda: len(titles(pane)) == 4)

    again = shown(CasesModel(table.seat, shelf=shelf), qtbot)
    choose(again, "saved.Insects & co")
    qtbot.waitUntil(lambda: titles(again) == ["Bees"])
    assert again.search.text() == "bee"
    again.model.narrowing.forget_filter("Insects & co")
    assert load(shelf.read()) == ()


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"name": 3}]', '{"a": 1}', "null"])
def test_saved_filters_that_cannot_be_read_are_none(text):
    assert load(text) == ()


def test_a_saved_filter_is_read_as_it_was_written():
    filters = (Saved("One", Wanted('"quoted" & <b>', State.IN_REVIEW, "id", Sort.CLAIMANT)),
               Saved("Two", Wanted()))
    assert load(dump(filters)) == filters


def test_nothing_found_is_one_sentence_and_a_button_that_shows_all(pane, qtbot):
    QTest.keyClicks(pane.search, "xyzzy")
    qtbot.waitUntil(pane.empty.isVisible)
    assert pane.empty.label.text() == "No case here answers to that."
    QTest.mouseClick(pane.empty.button, LEFT)
    qtbot.waitUntil(lambda: len(titles(pane)) == 4)
    assert pane.search.text() == ""


def test_the_arrow_leads_from_the_field_to_the_list_and_escape_clears(pane, qtbot):
    assert "Ctrl+Alt+F" in pane.search.placeholderText()
    QTest.keyClicks(pane.search, "ants")
    qtbot.waitUntil(lambda: titles(pane) == ["Ants"])
    QTest.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.list.hasFocus()
    pane.look_for()
    QTest.keyClick(pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(pane)) == 4)


def test_the_keyboard_begins_in_the_list_and_opens_nothing_by_being_there(pane, table):
    assert pane.list.hasFocus()
    assert table.seat.case.id == table.case_id


def test_chips_say_less_where_there_is_little_room(pane, qtbot):
    pane.setMinimumWidth(200)
    qtbot.waitUntil(lambda: pane.narrowing.to_review.text() == "To review 0")
    pane.resize(250, 700)

    qtbot.waitUntil(lambda: pane.narrowing.to_review.text() == "Review 0")
    pane.resize(220, 700)
    qtbot.waitUntil(lambda: pane.narrowing.to_review.text() == "Review")


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    return desks.make(tmp_path_factory.mktemp("many") / "many.stet", MANY)


@pytest.fixture
def long_pane(many, qtbot):
    """The pane over many cases."""
    desk, jobs = Desk.open(many), ShellJobs()
    person = next(iter(queries.listing(desk, Wanted()).counts.by_person))
    signer = people.sign_in(desk, person, desks.PASSWORD)
    seat = Seat(desk, signer, jobs, snapshot)
    yield shown(CasesModel(seat), qtbot)
    jobs.finish()
    desk.close()


def numbers(pane, rows):
    model = pane.list.model()
    return [card and card.number for card in (model.index(row).data(CARD) for row in rows)]


def test_the_end_of_a_long_list_is_one_key_away(long_pane, qtbot):
    model = long_pane.list.model()
    assert model.rowCount() == MANY
    long_pane.list.setFocus()
    QTest.keyClick(long_pane.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: numbers(long_pane, [MANY - 1]) == ["FC-2026-0001"])
    QTest.keyClick(long_pane.list, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: numbers(long_pane, [0]) == [f"FC-2026-{MANY:04}"])


def test_a_row_chosen_before_it_was_read_is_opened(long_pane, qtbot):
    model = long_pane.list.model()
    long_pane.list.setFocus()
    QTest.keyClick(long_pane.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: model.in_view() != "")
    assert numbers(long_pane, [MANY - 1]) == ["FC-2026-0001"]


def test_every_row_of_a_long_list_is_there_once_and_few_are_kept(long_pane, qtbot):
    model, seen = long_pane.list.model(), []
    for first in range(0, MANY, PAGE):
        rows = range(first, min(first + PAGE, MANY))
        qtbot.waitUntil(lambda rows=rows: None not in numbers(long_pane, rows))
        seen += numbers(long_pane, rows)
    assert seen == [f"FC-2026-{number:04}" for number in range(MANY, 0, -1)]
    assert len(model._pages._kept) <= MOST


def test_a_jump_into_the_middle_shows_the_rows_that_belong_there(long_pane, qtbot):
    for row in (700, 1_333, 20, 701):
        index = long_pane.list.model().index(row)
        long_pane.list.scrollTo(index)
        qtbot.waitUntil(
            lambda row=row: numbers(long_pane, [row]) == [f"FC-2026-{MANY - row:04}"]
        )


def test_found_cases_go_on_as_one_scrolls(long_pane, qtbot):
    model = long_pane.list.model()
    long_pane.search.setText("2026")
    qtbot.waitUntil(lambda: model.rowCount() == PAGE)
    bar = long_pane.list.verticalScrollBar()
    for pages in (2, 3):
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda pages=pages: model.rowCount() >= pages * PAGE)
    assert numbers(long_pane, [PAGE]) == [f"FC-2026-{MANY - PAGE:04}"]


def test_the_model_keeps_qts_rules(long_pane, qtbot):
    model = long_pane.list.model()
    narrowing, tester = model.narrowing, QAbstractItemModelTester(model)
    for change in (
        lambda: narrowing.search("2026"), lambda: narrowing.show_state(State.DRAFT),
        narrowing.show_all, lambda: narrowing.sort_by(Sort.NUMBER), lambda: narrowing.search(""),
        model.reload,
    ):
        with qtbot.waitSignal(model.filled):
            change()
    assert tester is not None
    QApplication.processEvents()
