"""The history of a case is read again when somebody asks for it."""

import pytest

from db.queries import history as history_queries
from desktop.history.model import HistoryModel
from desktop.history.view import HistoryView
from tests.desktop.failing.saying import GONE, says
from tests.desktop.newsroom import part, press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


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
