"""The way of a case, as the top bar shows it and a screen reader hears it."""

import pytest

from db.actions import claims
from db.records import Decision, Round, State
from desktop.workflow import path
from desktop.workflow.path import Standing
from tests import builders
from tests.desktop.workflow.hands import labels

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks


def test_a_draft_stands_at_the_head_of_its_way():
    assert labels(builders.snapshot()) == [
        ("Draft", Standing.HERE), ("In review", Standing.AHEAD), ("Approved", Standing.AHEAD),
        ("Published", Standing.AHEAD),
    ]


@pytest.mark.parametrize(("state", "place", "words"), [
    (State.IN_REVIEW, 1, "In review"), (State.APPROVED, 2, "Approved"),
    (State.PUBLISHED, 3, "Published"), (State.CORRECTING, 4, "Correcting"),
    (State.WITHDRAWN, 4, "Withdrawn"), (State.SHELVED, 0, "Shelved"),
])
def test_every_state_has_its_place_and_its_word(state, place, words):
    way = labels(builders.snapshot(state=state))
    assert way[place] == (words, Standing.HERE)
    assert {standing for _, standing in way[:place]} <= {Standing.BEHIND}


def test_a_returned_draft_says_so():
    back = Round("r", 1, "0" * 64, builders.EDITOR, builders.MOMENT, Decision.RETURNED)
    assert labels(builders.snapshot(rounds=(back,)))[0] == ("Returned", Standing.HERE)


def test_the_way_is_read_out():
    way = path.stops(builders.snapshot(state=State.IN_REVIEW))
    assert path.spoken(way) == "State: In review, step 2 of 4"


def test_an_approval_that_an_edit_overtook_is_said_to_be_void(newsdesk):
    case_id = newsdesk.approved()
    said = "Approved by Supervisor. Changing anything voids the approval."
    assert path.standing(newsdesk.read(case_id)) == said
    newsdesk.act(claims.edit, case_id, place="Here")
    assert path.standing(newsdesk.read(case_id)) == "An edit voided the approval by Supervisor."
