"""What is typed is kept until the desk has taken it, whatever comes between."""

import gc
from types import SimpleNamespace

import pytest

from db.errors import Refused, Unavailable
from desktop.saving import autosave
from desktop.saving.records import Deed, Owner, Standing
from desktop.seat import Seat
from tests.desktop.seats import AtOnce

ITEM = Owner("case", "evidence", "item")


class Counter:
    """Takes what is handed in; refuses or fails as it is told beforehand."""

    def __init__(self):
        self.handed_in = []
        self.refusals = []
        self.trouble = None

    def take(self, _desk, _signer, **values):
        self.handed_in.append(values)
        if self.trouble is not None:
            raise self.trouble
        if self.refusals:
            raise Refused("No.", field=self.refusals.pop(0))

    def deed(self, values):
        return Deed(self.take, (), values)


@pytest.fixture
def jobs():
    return AtOnce()


@pytest.fixture
def seat(qapp, jobs):
    return Seat(SimpleNamespace(), SimpleNamespace(person=None), jobs, None)


@pytest.fixture
def counter():
    return Counter()


@pytest.fixture
def saving(seat, counter):
    return seat.drafts.saving(ITEM, counter.deed)


def standings(seat):
    return {(draft.field, draft.value): draft.standing for draft in seat.drafts.every()}


def test_one_refused_value_does_not_keep_the_others_back(saving, counter, seat):
    counter.refusals = ["published"]
    saving.touch("title", "New")
    saving.touch("published", "yesterday")
    saving.flush()
    assert counter.handed_in[1] == {"title": "New"}
    assert saving.refusals == {"published": "No."}
    assert saving.holds("published")
    assert not saving.holds("title")
    assert standings(seat) == {("published", "yesterday"): Standing.REFUSED}


def test_a_refusal_that_names_no_field_keeps_everything(saving, counter, qtbot):
    counter.refusals = [""]
    saving.touch("title", "New")
    with qtbot.waitSignal(saving.refused) as told:
        saving.flush()
    assert told.args == ["", "No."]
    saving.retry()
    assert counter.handed_in == [{"title": "New"}] * 2
    assert not saving.holds("title")


def test_typing_again_answers_a_refusal(saving, counter):
    counter.refusals = ["published"]
    saving.touch("published", "yesterday")
    saving.flush()
    saving.touch("published", "2017")
    assert saving.refusals == {}
    saving.flush()
    assert not saving.holds("published")


def test_what_a_failing_disk_did_not_take_is_handed_in_again(saving, counter, seat):
    counter.trouble = Unavailable("The disk is full.")
    saving.touch("title", "New")
    saving.flush()
    assert saving.values() == {"title": "New"}
    assert [draft.standing for draft in seat.drafts.lacking("case")] == [Standing.FAILED]
    counter.trouble = None
    seat.leaving.emit()
    assert counter.handed_in == [{"title": "New"}] * 2
    assert seat.drafts.every() == ()


def test_the_next_act_that_succeeds_brings_along_what_had_failed(saving, counter, seat):
    counter.trouble = Unavailable("The disk is full.")
    saving.touch("title", "New")
    saving.flush()
    counter.trouble = None
    seat.act(Counter().take)
    assert not saving.holds("title")


def test_a_mistake_of_ours_keeps_the_words_and_is_not_made_again_unasked(saving, counter, seat):
    counter.trouble = ZeroDivisionError()
    saving.touch("title", "New")
    saving.flush()
    seat.leaving.emit()
    assert len(counter.handed_in) == 1
    assert standings(seat) == {("title", "New"): Standing.REFUSED}


def test_a_question_that_fails_says_nothing_about_what_was_typed(saving, counter, seat, jobs):
    jobs.hold = True
    saving.touch("title", "New")
    saving.flush()
    seat.unavailable.emit(Unavailable("The list cannot be read."))
    assert seat.drafts.lacking() == ()
    jobs.go_on()
    assert counter.handed_in == [{"title": "New"}]
    assert seat.drafts.every() == ()


def test_leaving_hands_in_what_waits(saving, counter, seat):
    saving.touch("title", "New")
    assert seat.drafts.on_the_way
    seat.leaving.emit()
    assert counter.handed_in == [{"title": "New"}]
    assert not seat.drafts.on_the_way


def test_a_refusal_that_nobody_shows_is_still_told_and_its_words_are_found_again(
    seat, counter, qtbot
):
    counter.refusals = ["title"]
    saving = seat.drafts.saving(ITEM, counter.deed)
    saving.touch("title", "New")
    with qtbot.waitSignal(seat.refused) as told:
        saving.flush()
    assert told.args[0].sentence == "No."
    del saving
    gc.collect()
    again = seat.drafts.saving(ITEM, counter.deed)
    assert again.values() == {"title": "New"}
    assert again.refusals == {"title": "No."}


def test_what_is_given_up_is_forgotten(saving, counter, seat):
    counter.refusals = ["title"]
    saving.touch("title", "New")
    saving.flush()
    saving.forget()
    assert seat.drafts.every() == ()


def test_fields_apart_are_handed_in_each_by_itself(seat, counter):
    counter.refusals = ["elsewhere"]
    saving = seat.drafts.saving(Owner("case", "claim"), counter.deed, apart=True)
    saving.touch("date", "soon")
    saving.touch("title", "New")
    saving.flush()
    assert counter.handed_in == [{"date": "soon"}, {"title": "New"}]
    assert saving.refusals == {"date": "No."}


def test_refused_words_are_counted_in_their_own_case_alone(saving, counter, seat):
    counter.refusals = ["title"]
    saving.touch("title", "New")
    saving.flush()
    assert seat.drafts.lacking("another case") == ()
    assert len(seat.drafts.lacking("case")) == 1


def test_unfinished_words_are_kept_until_they_are_let_go(seat, qtbot):
    owner = Owner("case", "comment")
    with qtbot.waitSignal(seat.drafts.changed):
        seat.drafts.keep(owner, {"text": "Half a thou"})
    assert seat.drafts.kept(Owner("case", "comment")) == {"text": "Half a thou"}
    assert seat.drafts.lacking() == ()
    seat.drafts.keep(owner, {"text": ""})
    assert seat.drafts.every() == ()


def test_a_crash_costs_at_most_two_seconds_of_typing():
    assert max(autosave.MOST_MS, autosave.IDLE_MS) <= 2_000


def test_who_never_rests_is_saved_all_the_same(saving, counter, qtbot, monkeypatch):
    monkeypatch.setattr("desktop.saving.autosave.IDLE_MS", 100_000)
    monkeypatch.setattr("desktop.saving.autosave.MOST_MS", 0)
    saving.touch("title", "N")
    qtbot.waitUntil(lambda: counter.handed_in == [{"title": "N"}])


def test_savings_that_hold_nothing_end_with_their_case(seat, counter, qtbot):
    counter.refusals = ["title"]
    kept = seat.drafts.saving(ITEM, counter.deed)
    kept.touch("title", "New")
    empty = seat.drafts.saving(Owner("case", "reply", "one"), counter.deed)
    with qtbot.waitSignal(empty.destroyed):
        seat.open_case(None)
    assert seat.drafts.saving(ITEM, counter.deed) is kept
    with qtbot.waitSignal(kept.destroyed):
        kept.retry()
