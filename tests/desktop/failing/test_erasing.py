"""What is to be erased is looked for again, and nothing is erased by itself."""

import pytest
from PySide6.QtCore import Qt

from db.records import Trace
from desktop.erasing.model import ErasingModel
from desktop.erasing.view import ErasingDialog
from tests.desktop.failing.saying import GONE, says
from tests.desktop.newsroom import part, press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


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


def test_kept_files_are_listed_again_also_where_more_failed_than_their_list(at, erasing, qtbot):
    at.jobs.late = True
    look_for(erasing, "cheese", qtbot)
    at.jobs.trouble = GONE
    while at.jobs.on_the_way:  # places, then the list of kept files, and what goes along
        at.jobs.arrive()
    assert says(erasing, "erasing.trouble")
    at.jobs.trouble = None
    press(erasing, "erasing.trouble.again")
    assert erasing.model.files.is_busy
    at.jobs.arrive()
    assert not erasing.model.files.is_busy
    at.jobs.arrive()
    assert erasing.model.is_weighed


def test_a_choice_that_was_weighed_needs_no_second_look_at_the_one_before(at, erasing, qtbot):
    look_for(erasing, "cheese", qtbot)
    at.jobs.trouble = GONE
    erasing.model.choose(erasing.model.traces, on=True)
    assert says(erasing, "erasing.trouble")
    at.jobs.trouble = None
    erasing.model.choose(erasing.model.traces, on=False)
    assert not part(erasing, "erasing.trouble").isVisible()
    assert erasing.model.is_weighed
