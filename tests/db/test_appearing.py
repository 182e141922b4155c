"""A claim made again goes to the register of the case that checked it."""

import pytest

from db.actions import appearing, claims, workflow
from db.check import check
from db.errors import Refused
from db.queries import history
from db.records import Appearance, State

AGAIN = Appearance("", "Amber Radio", "2026-11-20", "https://radio.example/1")


def register(room, case_id):
    found = room.read(case_id).claim.appearances
    return [(each.publisher, each.date, each.url) for each in found]


def test_it_comes_after_those_that_are_there(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(claims.set_appearances, case_id, [Appearance("", "The Paper", "2026-11-01")])
    newsdesk.act(appearing.add, case_id, AGAIN)
    assert register(newsdesk, case_id) == [
        ("The Paper", "2026-11-01", None),
        ("Amber Radio", "2026-11-20", "https://radio.example/1"),
    ]
    assert history.page(newsdesk.desk, case_id)[0].words == (
        "Editor added where the claim was made again"
    )
    assert check(newsdesk.desk) == ()


def test_a_published_case_stays_as_it_is_and_gets_a_comment(newsdesk):
    case_id = newsdesk.published()
    before = newsdesk.read(case_id)
    newsdesk.act(appearing.add, case_id, AGAIN)
    after = newsdesk.read(case_id)
    assert (after.revision, after.state) == (before.revision, State.PUBLISHED)
    (remark,) = after.comments
    assert (remark.anchor_field, "Amber Radio · 2026-11-20" in remark.text) == ("appearances", True)


def test_an_approval_is_not_voided_by_a_note(newsdesk):
    case_id = newsdesk.approved()
    newsdesk.act(appearing.add, case_id, AGAIN)
    assert newsdesk.read(case_id).state is State.APPROVED


def test_a_case_under_correction_takes_it(newsdesk):
    case_id = newsdesk.published()
    newsdesk.act(workflow.correct, case_id, "wording", "A typo.")
    newsdesk.act(appearing.add, case_id, AGAIN)
    assert len(register(newsdesk, case_id)) == 1


@pytest.mark.parametrize(("bad", "field"), [
    (Appearance("", ""), "publisher"),
    (Appearance("", "A", "yesterday"), "date"),
    (Appearance("", "A", None, "javascript:alert(1)"), "url"),
])
@pytest.mark.parametrize("state", ["begin", "published"])
def test_the_rules_of_the_register_hold_in_every_state(newsdesk, bad, field, state):
    case_id = getattr(newsdesk, state)()
    with pytest.raises(Refused) as refusal:
        newsdesk.act(appearing.add, case_id, bad)
    assert refusal.value.field == field
    assert not newsdesk.read(case_id).comments
