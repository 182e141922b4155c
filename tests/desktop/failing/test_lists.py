"""A case, a page of cases and places of words that could not be read can be asked for again."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget

from db.actions import claims
from db.errors import Refused
from db.queries.search import CASES
from desktop.cases.model import CARD, CasesModel
from desktop.cases.pages import PAGE
from desktop.palette.model import PaletteModel
from desktop.palette.view import Palette
from desktop.saving.records import Owner
from desktop.search.model import SearchModel
from desktop.search.view import SearchDialog
from desktop.shell.offers import Offers
from desktop.shell.unsaved import Unsaved
from tests.desktop.failing.saying import GONE, says
from tests.desktop.newsroom import part, press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


@pytest.fixture
def listed(at):
    """The list of more cases than one page has, its first page read."""
    for number in range(PAGE + 10):
        at.new_case(f"Claim {number}.", "Somebody")
    model = CasesModel(at.seat)
    model.reload()
    return model


@pytest.mark.parametrize("error", [GONE, Refused("No such case."), ZeroDivisionError("ours")])
def test_a_case_that_could_not_be_read_leaves_the_one_in_view_as_it_was(at, listed, error):
    at.seat.case_opened.connect(at.told.append)
    at.jobs.trouble = error
    listed.open(listed.index(3))
    assert listed.in_view() == at.case_id
    at.jobs.trouble = None
    at.act(claims.edit, at.case_id, place="Cape Town")
    assert at.seat.case.claim.place == "Cape Town"  # it still hears of what is done to it
    listed.open(listed.index(3))
    assert at.seat.case.id == listed.in_view() != at.case_id


def test_a_page_of_cases_that_could_not_be_read_is_read_when_one_looks_again(at, listed, qtbot):
    at.jobs.trouble = ZeroDivisionError("ours")
    listed.need([PAGE + 1])
    at.jobs.trouble = None
    assert listed.index(PAGE + 1).data(CARD) is None
    with qtbot.waitSignal(listed.filled):
        pass
    assert listed.index(PAGE + 1).data(CARD) is not None


def test_enter_asks_again_for_the_first_case_that_answers(at, listed):
    at.jobs.trouble = GONE
    listed.narrowing.search("Claim 7")
    listed.open_first()
    at.jobs.trouble = None
    assert at.seat.case.id == at.case_id
    listed.open_first()
    assert at.seat.case.claim.quote.startswith("Claim 7")


def test_more_cases_with_the_words_are_read_after_a_page_that_failed(at, listed):
    listed.narrowing.search("Claim")
    assert listed.canFetchMore(QModelIndex())
    at.jobs.trouble = GONE
    listed.fetchMore(QModelIndex())
    at.jobs.trouble = None
    assert listed.canFetchMore(QModelIndex())
    listed.fetchMore(QModelIndex())
    assert listed.rowCount() == PAGE + 10


@pytest.fixture
def search(at, qtbot):
    """The dialog that looks for words everywhere."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SearchDialog(SearchModel(at.seat), window)
    dialog.model = dialog._model
    dialog.begin()
    return dialog


def test_words_are_looked_for_everywhere_again(at, search):
    at.jobs.late, at.jobs.trouble = True, GONE
    search.field.setText("cheese")
    search.field._speak()
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    at.jobs.arrive()
    at.jobs.late = False
    assert says(search, "search.trouble")
    assert search.told.text() == ""
    at.jobs.trouble = None
    press(search, "search.trouble.again")
    assert not part(search, "search.trouble").isVisible()
    assert search.told.text() == "Cases found: 1"
    assert search.focusWidget() is search.field
    assert search.isVisible()  # Enter was meant for what did not come


def test_further_places_are_looked_for_again(at, search):
    for number in range(CASES + 2):
        at.new_case(f"Ferry {number} sank.", "Islanders")
    search.model.search("ferry")
    at.jobs.trouble = GONE
    search.model.fetchMore(QModelIndex())
    assert says(search, "search.trouble")
    assert search.told.text() == f"Cases found so far: {CASES}"
    at.jobs.trouble = None
    press(search, "search.trouble.again")
    assert search.told.text() == f"Cases found: {CASES + 2}"


def test_a_case_that_could_not_be_read_is_opened_later_without_the_place_wanted_then(at, search):
    other, went = at.new_case("Ferry 1 sank.", "Islanders"), []
    at.seat.goto.connect(went.append)
    search.model.search("ferry")
    at.jobs.trouble = GONE
    search.model.open(search.model.index(1))
    at.jobs.trouble = None
    at.seat.open_case(other)
    assert at.seat.case.id == other
    assert went == []


def test_a_case_that_could_not_be_read_is_opened_later_without_the_text_led_to_then(at, search):
    other, opened = at.new_case("Ferry 1 sank.", "Islanders"), []
    unsaved = Unsaved(at.seat, {"step": opened.append}, search)
    at.seat.drafts.keep(Owner(other, "step", "shelve"), {"text": "Not now."})
    at.jobs.trouble = GONE
    unsaved.go()
    at.jobs.trouble = None
    at.seat.open_case(other)
    assert opened == []
    unsaved.go()
    assert len(opened) == 1


def test_the_palette_waits_for_no_case_that_does_not_come(at, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    model = PaletteModel(Offers(at.seat, window.menuBar()).sources())
    at.jobs.trouble = GONE
    model.ask("#moon")
    assert model.is_known
    at.jobs.trouble = None
    model.ask("#moon")
    assert model.rowCount() == 2


def test_the_palette_does_not_say_that_nothing_is_called_what_it_could_not_look_for(at, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    palette = Palette(PaletteModel(Offers(at.seat, window.menuBar()).sources()), window)
    palette.open_over("#stone")
    assert part(palette, "palette.none").text() == "Nothing here is called that."
    at.jobs.trouble = GONE
    palette.field.setText("#moon")
    assert part(palette, "palette.none").isVisible()
    assert "could not be found out" in part(palette, "palette.none").text()
    palette.close()
