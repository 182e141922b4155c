"""What is typed is kept until the desk has taken it, whatever comes between."""

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from db.errors import Refused, Unavailable
from desktop.saving import FieldSaving
from desktop.seat import Seat
from tests.desktop.seats import AtOnce


class Counter:
    """Takes what is handed in and answers when asked to."""

    def __init__(self):
        self.handed_in = []
        self.answers = []

    def take(self, values, done, refused):
        self.handed_in.append(values)
        self.answers.append((done, refused))

    def say_yes(self):
        self.answers.pop(0)[0](None)

    def refuse(self, field, sentence="No."):
        self.answers.pop(0)[1](Refused(sentence, field=field))


@pytest.fixture
def seat(qapp):
    return Seat(None, None, AtOnce(), None)


@pytest.fixture
def counter():
    return Counter()


@pytest.fixture
def saving(seat, counter):
    parent = QObject()
    made = FieldSaving(seat, counter.take, parent)
    yield made
    delete(parent)


def test_one_refused_value_does_not_keep_the_others_back(saving, counter):
    saving.touch("title", "New")
    saving.touch("published", "yesterday")
    saving.flush()
    counter.refuse("published")
    assert counter.handed_in[1] == {"title": "New"}
    counter.say_yes()
    assert saving.refusals == {"published"}
    assert saving.holds("published")
    assert not saving.holds("title")


def test_a_refusal_that_names_no_field_keeps_everything(saving, counter, qtbot):
    saving.touch("title", "New")
    saving.flush()
    with qtbot.waitSignal(saving.refused) as told:
        counter.refuse("")
    assert told.args == ["", "No."]
    saving.retry()
    assert counter.handed_in == [{"title": "New"}] * 2


def test_typing_again_answers_a_refusal(saving, counter):
    saving.touch("published", "yesterday")
    saving.flush()
    counter.refuse("published")
    saving.touch("published", "2017")
    assert saving.refusals == frozenset()
    saving.flush()
    counter.say_yes()
    assert not saving.holds("published")


def test_what_was_under_way_when_the_disk_failed_is_tried_again(saving, counter, seat):
    saving.touch("title", "New")
    saving.flush()
    seat.unavailable.emit(Unavailable("The disk is full."))
    assert saving.holds("title")
    assert not saving.under_way
    saving.retry()
    assert counter.handed_in == [{"title": "New"}] * 2


def test_leaving_hands_in_what_waits(saving, counter, seat):
    saving.touch("title", "New")
    seat.leaving.emit()
    assert counter.handed_in == [{"title": "New"}]


def test_a_refusal_that_comes_after_closing_is_still_told(seat, counter, qtbot):
    parent = QObject()
    saving = FieldSaving(seat, counter.take, parent)
    saving.touch("title", "New")
    saving.flush()
    delete(parent)
    with qtbot.waitSignal(seat.refused) as told:
        counter.refuse("title")
    assert told.args[0].sentence == "No."
