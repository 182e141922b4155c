"""What was asked and not answered, for the disk failed: said in one sentence, and asked anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from db.errors import Unavailable
from db.queries import history as history_queries
from db.records import Appearance, Trace
from desktop.cases.new import NewCaseModel
from desktop.cases.new_view import NewCase
from desktop.erasing.model import ErasingModel
from desktop.erasing.view import ErasingDialog
from desktop.history.model import HistoryModel
from desktop.history.view import HistoryView
from desktop.precedents.model import CasePrecedents
from desktop.precedents.strip_view import PrecedentsStrip
from desktop.precedents.view import PrecedentsDialog
from tests.desktop.newsroom import part, press
from tests.desktop.seats import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")

SAID = "Twelve drones were shot down over the refinery of Port Amber."
GONE = Unavailable("The disk is gone; what is on it is safe.")


@pytest.fixture
def at(tmp_path, qapp):
    """A table whose disk can fail, and what its window is told."""
    made = Table(tmp_path)
    made.open()
    made.told = []
    made.seat.unavailable.connect(made.told.append)
    yield made
    made.desk.close()


def says(view, name, sentence=GONE.sentence):
    """Tell whether a line says a sentence with a way to ask anew, and nothing else."""
    line = part(view, name)
    return line.isVisible() and part(view, f"{name}.words").text() == sentence


# Erasing


@pytest.fixture
def erasing(at, qtbot):
    """The dialog in which a supervisor looks for what is to go, files and all."""
    dialog = ErasingDialog(ErasingModel(at.seat, lambda path, kind: ()), lambda kind, field: field)
    dialog.model = dialog._model
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    return dialog


def look_for(dialog, words, qtbot):
    dialog.choice.words.setText(words)
    with qtbot.waitSignal(dialog.model._timer.timeout):
        pass


def test_what_is_to_be_erased_is_looked_for_again(at, erasing, qtbot):
    at.jobs.trouble = GONE
    look_for(erasing, "cheese", qtbot)
    assert says(erasing, "erasing.trouble")
    assert erasing.choice.state.text() == ""
    assert not erasing.choice.do.isEnabled()
    press(erasing, "erasing.trouble.again")
    assert says(erasing, "erasing.trouble")
    at.jobs.trouble = None
    press(erasing, "erasing.trouble.again")
    assert not part(erasing, "erasing.trouble").isVisible()
    assert erasing.choice.list.count() == 1
    assert erasing.choice.words.hasFocus()


def test_other_words_are_looked_for_after_a_search_that_failed(at, erasing, qtbot):
    at.jobs.trouble = GONE
    look_for(erasing, "cheese", qtbot)
    at.jobs.trouble = None
    look_for(erasing, "moon", qtbot)
    assert not part(erasing, "erasing.trouble").isVisible()
    assert erasing.choice.list.count() == 1


def test_places_that_were_pointed_at_are_described_again(at, erasing):
    place = at.snapshot().claim
    at.jobs.trouble = GONE
    erasing.model.point_at((Trace("claim", place.id, "quote"),))
    assert says(erasing, "erasing.trouble")
    at.jobs.trouble = None
    press(erasing, "erasing.trouble.again")
    assert len(erasing.model.chosen) == 1
    assert erasing.model.is_weighed


def test_kept_files_that_could_not_be_listed_are_listed_again(at, erasing, qtbot):
    at.jobs.late = True
    look_for(erasing, "cheese", qtbot)
    at.jobs.trouble = GONE
    at.jobs.arrive()
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert says(erasing, "erasing.trouble")
    assert not erasing.model.is_weighed
    at.jobs.trouble, at.jobs.late = None, False
    press(erasing, "erasing.trouble.again")
    assert not part(erasing, "erasing.trouble").isVisible()
    erasing.choice.all.click()
    erasing.model.choose(erasing.model.traces, on=True)
    assert erasing.model.is_weighed


def test_what_goes_along_is_asked_again_before_anything_may_be_erased(at, erasing, qtbot):
    look_for(erasing, "cheese", qtbot)
    erasing.choice.reason.setPlainText("For her safety.")
    at.jobs.trouble = GONE
    erasing.model.choose(erasing.model.traces, on=True)
    assert says(erasing, "erasing.trouble")
    assert not erasing.choice.do.isEnabled()
    at.jobs.trouble = None
    press(erasing, "erasing.trouble.again")
    assert erasing.choice.do.isEnabled()


def test_erasing_that_failed_is_said_beside_the_button_and_not_done_by_itself(at, erasing, qtbot):
    look_for(erasing, "cheese", qtbot)
    erasing.choice.reason.setPlainText("For her safety.")
    erasing.model.choose(erasing.model.traces, on=True)
    at.jobs.trouble = GONE
    erasing.choice.do.click()
    assert erasing.choice.error.text() == GONE.sentence
    assert not part(erasing, "erasing.trouble").isVisible()
    at.jobs.trouble = None
    erasing.model.try_again()
    assert "cheese" in at.snapshot().claim.quote
    erasing.choice.do.click()
    assert "cheese" not in at.snapshot().claim.quote


# History


@pytest.fixture
def history(at, qtbot):
    """The history of the case in view, not looked at yet."""
    view = HistoryView(HistoryModel(at.seat))
    view.model = view._model
    qtbot.addWidget(view)
    view.resize(680, 600)
    return view


def lines(model):
    return sum(model.rowCount(model.index(day, 0)) for day in range(model.rowCount()))


def test_a_history_that_could_not_be_read_is_read_again(at, history):
    at.jobs.trouble = GONE
    history.show()
    assert says(history, "history.trouble")
    asked = len(at.told)
    press(history, "history.trouble.again")
    assert says(history, "history.trouble")
    assert len(at.told) == 2 * asked
    at.jobs.trouble = None
    press(history, "history.trouble.again")
    assert not part(history, "history.trouble").isVisible()
    assert lines(history.model) > 0
    assert history.model.hands


def test_a_history_that_is_looked_at_once_more_is_read_again(at, history):
    at.jobs.trouble = GONE
    history.show()
    history.hide()
    at.jobs.trouble = None
    history.show()
    assert lines(history.model) > 0
    assert not part(history, "history.trouble").isVisible()


def test_earlier_events_that_could_not_be_read_are_read_again_when_asked(
    at, history, monkeypatch
):
    monkeypatch.setattr(history_queries, "PAGE", 2)
    at.jobs.late = True
    history.show()
    at.jobs.trouble = GONE  # what is asked for from now on
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert says(history, "history.trouble")
    before = lines(history.model)
    at.jobs.trouble, at.jobs.late = None, False
    history.tree.doItemsLayout()
    assert lines(history.model) == before  # by itself it asks for nothing twice
    press(history, "history.trouble.again")
    assert lines(history.model) > before
    assert not part(history, "history.trouble").isVisible()


def test_what_could_not_be_read_of_one_case_is_not_said_of_the_next(at, history):
    other = at.new_case("The ferry sank.", "Islanders")
    at.jobs.trouble = GONE
    history.show()
    history.hide()
    at.jobs.trouble = None
    at.seat.open_case(other)
    assert not part(history, "history.trouble").isVisibleTo(history)


# What was checked before


@pytest.fixture
def strip(at, qtbot):
    """The strip beside the verdict of a case whose claim was checked before."""
    at.known = at.new_case(SAID, "The army")
    at.again = at.new_case(f"{SAID} So they say.", "A blogger")
    strip = PrecedentsStrip(CasePrecedents(at.seat))
    strip.model = strip._model
    qtbot.addWidget(strip)
    strip.resize(386, 120)
    strip.show()
    with qtbot.waitSignal(strip.model.filled):
        at.seat.open_case(at.again)
    assert strip._quote.isVisible()
    return strip


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
