"""What somebody chose is what opens, however late the list, the palette or the search answers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from db.errors import Unavailable
from db.queries.snapshots import snapshot
from desktop.cases.model import CARD, CasesModel
from desktop.cases.pages import PAGE
from desktop.palette.entry import Entry, Source
from desktop.palette.model import PaletteModel
from desktop.palette.view import Palette
from desktop.precedents.list_view import PrecedentsList
from desktop.precedents.model import PrecedentsModel
from desktop.search.model import SearchModel
from desktop.search.view import SearchDialog
from desktop.seat import Seat
from desktop.shell import tour
from tests.desktop.seats import AtOnce

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


@pytest.fixture
def many(at):
    """The list of more cases than one page has, its first page read."""
    for number in range(PAGE + 10):
        at.new_case(f"Claim {number}.", "Somebody")
    model = CasesModel(at.seat)
    model.reload()
    at.jobs.late = True
    return model


def card(model, row):
    return model.index(row).data(CARD)


def test_a_page_of_cases_is_asked_for_once_however_often_it_is_painted(at, many, qtbot):
    for _ in range(3):
        assert card(many, PAGE + 1) is None
        qtbot.waitUntil(lambda: not many._looking.isActive())
    at.jobs.arrive()
    assert card(many, PAGE + 1) is not None
    assert at.jobs.on_the_way == 0


def test_a_row_chosen_before_it_was_read_is_opened_though_the_list_is_read_anew(
    at, many, qtbot
):
    many.open(many.index(PAGE + 1))
    qtbot.waitUntil(lambda: at.jobs.on_the_way == 1)
    many.reload()
    at.jobs.arrive(0)
    at.jobs.arrive(-1)
    qtbot.waitUntil(lambda: at.jobs.on_the_way > 0)
    at.jobs.arrive(-1)
    assert at.seat.case.id == card(many, PAGE + 1).id


def test_a_row_chosen_in_one_list_opens_nothing_in_the_next(at, many, qtbot):
    many.open(many.index(PAGE + 1))
    qtbot.waitUntil(lambda: at.jobs.on_the_way == 1)
    many.narrowing.search("Claim")
    at.jobs.arrive(-1)
    many.fetchMore(many.index(-1))
    at.jobs.arrive(-1)
    assert at.seat.case.id == at.case_id


def test_who_chooses_after_return_gets_what_they_chose(at, many):
    many.narrowing.search("Claim")
    many.open_first()
    chosen = card(many, 5).id
    many.open(many.index(5))
    at.jobs.arrive(-1)
    assert at.seat.case.id == chosen


def test_a_case_that_could_not_be_read_can_be_chosen_again(at, many):
    at.jobs.late = False
    at.jobs.trouble = Unavailable("The disk is gone.")
    many.open(many.index(3))
    assert many.in_view() == at.case_id
    at.jobs.trouble = None
    many.open(many.index(3))
    assert at.seat.case.id == card(many, 3).id


class Section:
    """A section of the palette that answers by hand, after another one that does so at once."""

    def __init__(self):
        self.done, self.answers = [], []

    def ask(self, words, limit, answer):
        self.answers.append(answer)

    def entry(self, name):
        return Entry(name, lambda: self.done.append(name))

    def acts(self, words, limit, answer):
        answer(tuple(self.entry(name) for name in ("Sign out", "Shelve") if words in name))


@pytest.fixture
def section(qtbot):
    """A palette with a section that answers late."""
    made, window = Section(), QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    sources = (Source("Actions", ">", 5, made.acts), Source("Cases", "#", 4, made.ask))
    made.palette = Palette(PaletteModel(sources, window), window)
    made.palette.open_over()
    made.answers[-1](())
    return made


def test_cases_that_are_found_late_leave_the_choice_where_it_is(section):
    QTest.keyClicks(section.palette.field, "S")
    QTest.keyClick(section.palette.field, Qt.Key.Key_Down)
    section.answers[-1]((section.entry("FC-2026-0001"),))
    assert section.palette.list.model().rowCount() == 5
    QTest.keyClick(section.palette.field, Qt.Key.Key_Return)
    assert section.done == ["Shelve"]


def test_enter_in_the_palette_waits_for_what_was_typed(section):
    QTest.keyClicks(section.palette.field, "#ferry")
    QTest.keyClick(section.palette.field, Qt.Key.Key_Return)
    assert section.done == []
    section.answers[-1]((section.entry("The ferry"),))
    assert section.done == ["The ferry"]


def test_enter_that_nobody_answered_is_forgotten_with_another_letter(section):
    QTest.keyClicks(section.palette.field, "#ferr")
    QTest.keyClick(section.palette.field, Qt.Key.Key_Return)
    QTest.keyClicks(section.palette.field, "y")
    section.answers[-1]((section.entry("The ferry"),))
    assert section.done == []
    section.palette.close()


def test_enter_opens_what_answers_the_words_and_not_what_stood_there(at, qtbot):
    ferry = at.new_case("The ferry sank.", "Islanders")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SearchDialog(SearchModel(at.seat), window)
    dialog.begin()
    QTest.keyClicks(dialog.field, "cheese")
    qtbot.waitUntil(lambda: dialog.list.model().rowCount() > 0)
    at.jobs.late = True
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "ferry")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at.jobs.on_the_way == 1)
    assert at.seat.case.id == at.case_id
    at.jobs.arrive()
    assert at.seat.case.id == ferry


def test_a_look_around_yields_to_a_case_that_somebody_chose(at):
    jobs = AtOnce()
    seat = Seat(at.desk, at.signer, jobs, snapshot)
    other = at.new_case("The ferry sank.", "Islanders")
    jobs.late = True
    tour.begin(seat)
    jobs.hold = True
    seat.open_case(other)
    jobs.arrive()
    jobs.go_on()
    assert seat.case.id == other


def test_a_claim_checked_before_stays_chosen_and_the_last_looked_into_is_shown(at, qtbot):
    for said in ("Twelve drones were shot down over the refinery of Port Amber.",
                 "Over Port Amber twelve drones were shot down near the refinery."):
        at.new_case(said, "The army")
    model, peeked = PrecedentsModel(at.seat), []
    model.peeked.connect(peeked.append)
    shown = PrecedentsList(model)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(model.filled):
        model.look("Twelve drones were shot down over the refinery of Port Amber")
    assert len(model.found) == 2
    shown.choose(1)
    chosen = shown.current().card.id
    at.jobs.late = True
    model.peek(model.index(0))
    model.peek(model.index(1))
    at.jobs.arrive(1)
    at.jobs.arrive(0)
    assert [case.id for case in peeked] == [chosen]
    at.jobs.late = False
    at.new_case("Twelve drones were shot down over the refinery of Port Amber", "A blogger")
    with qtbot.waitSignal(model.filled):
        model.look_again()
    assert len(model.found) == 3
    assert shown.current().card.id == chosen
