"""Answers that come late land where they belong, or nowhere: two readers overtake each other."""

import pytest

from db.errors import Unavailable
from desktop.cases.model import CARD, CasesModel
from desktop.cases.pages import PAGE
from tests.desktop.seats import Table


@pytest.fixture
def at(tmp_path, qapp):
    """A table whose readers' answers are handed on by hand."""
    made = Table(tmp_path)
    made.open()
    yield made
    made.desk.close()


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
    many.search("Claim")
    at.jobs.arrive(-1)
    many.fetchMore(many.index(-1))
    at.jobs.arrive(-1)
    assert at.seat.case.id == at.case_id


def test_who_chooses_after_return_gets_what_they_chose(at, many):
    many.search("Claim")
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
