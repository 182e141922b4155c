"""Corrections lead where they must, and the register tells of each."""

import pytest

from db.actions import claims, corrections, verdict, workflow
from db.check import check
from db.errors import Refused
from db.queries.corrections import register
from db.queries.review import of_case
from db.queries.workflow import steps
from db.records import State, Tier
from tests.desks import BRIEF


@pytest.fixture
def case_id(newsdesk):
    return newsdesk.published()


def correct(room, case_id, tier=Tier.WORDING):
    room.act(workflow.correct, case_id, tier, "A mistake.")


def offered(room, case_id):
    """Return the steps that the supervisor may take, each with what stands in its way."""
    return {
        offer.step.name: [gate.name for gate in offer.gates if not gate.met]
        for offer in steps(room.desk, room.supervisor, case_id)
    }


def publish_again(room, case_id, note="We were wrong."):
    revision = room.read(case_id).revision
    room.act(workflow.publish, case_id, BRIEF + b"2", revision=revision, public_note=note,
             by=room.supervisor)


def test_a_changed_verdict_is_not_published_by_one_person(newsdesk, case_id):
    correct(newsdesk, case_id)
    newsdesk.act(verdict.choose, case_id, rating="true", reason="It is cheese.")
    assert offered(newsdesk, case_id) == {
        "submit": [], "reissue": ["unchanged"], "retier": [], "abandon": [],
    }
    before = newsdesk.look()
    with pytest.raises(Refused, match="another review decides"):
        newsdesk.reissue(case_id)
    assert newsdesk.look().tables == before.tables


@pytest.mark.parametrize("tier", Tier)
def test_it_goes_through_review_as_the_first_check_did(newsdesk, case_id, tier):
    correct(newsdesk, case_id, tier)
    newsdesk.act(verdict.choose, case_id, rating="true", reason="It is cheese.")
    newsdesk.submit(case_id)
    assert newsdesk.read(case_id).correction.tier == Tier.VERDICT
    newsdesk.approve(case_id)
    with pytest.raises(Refused) as refused:
        publish_again(newsdesk, case_id, " ")
    assert refused.value.field == "public note"
    publish_again(newsdesk, case_id)
    case = newsdesk.read(case_id)
    assert (case.state, case.correction) == (State.PUBLISHED, None)
    assert case.briefs[1].supersedes == case.briefs[0].id
    assert all(newsdesk.desk.vault.sound(brief.sha256) for brief in case.briefs)
    assert check(newsdesk.desk) == ()


@pytest.mark.parametrize("tier", [Tier.SUBSTANCE, Tier.WORDING])
def test_one_that_goes_to_review_with_its_verdict_unchanged_stays_what_it_was(
    newsdesk, case_id, tier
):
    correct(newsdesk, case_id, tier)
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.submit(case_id)
    assert newsdesk.read(case_id).correction.tier == tier


def test_one_meant_for_the_verdict_goes_there_whatever_it_changed(newsdesk, case_id):
    correct(newsdesk, case_id, Tier.VERDICT)
    newsdesk.act(claims.edit, case_id, place="Here")
    with pytest.raises(Refused, match="another review decides"):
        newsdesk.reissue(case_id)


def test_one_that_was_meant_for_the_verdict_and_leaves_it_is_not_issued_as_one(newsdesk, case_id):
    correct(newsdesk, case_id, Tier.VERDICT)
    newsdesk.act(claims.edit, case_id, place="Here")
    assert offered(newsdesk, case_id)["submit"] == ["depth"]
    with pytest.raises(Refused, match="is the one that was published"):
        newsdesk.submit(case_id)
    newsdesk.act(corrections.set_tier, case_id, Tier.SUBSTANCE)
    newsdesk.reissue(case_id)
    assert newsdesk.read(case_id).corrections[-1].tier == Tier.SUBSTANCE


def test_one_that_changes_nothing_is_not_issued(newsdesk, case_id):
    correct(newsdesk, case_id)
    assert offered(newsdesk, case_id)["reissue"] == ["differs"]
    newsdesk.act(claims.edit, case_id, place="Here")
    assert offered(newsdesk, case_id)["reissue"] == []
    newsdesk.act(claims.edit, case_id, place=None)
    for step in (newsdesk.submit, newsdesk.reissue):
        with pytest.raises(Refused, match="Nothing is other than what was published"):
            step(case_id)


@pytest.fixture
def came_back(newsdesk, case_id):
    """A correction of words whose verdict was changed, sent back, and put back as published."""
    correct(newsdesk, case_id)
    newsdesk.act(verdict.choose, case_id, rating="misleading", reason="Rocks.")
    newsdesk.submit(case_id)
    assert newsdesk.read(case_id).correction.tier == Tier.VERDICT
    newsdesk.act(workflow.return_to_draft, case_id, "It is false.", by=newsdesk.supervisor)
    newsdesk.act(verdict.choose, case_id, rating="false", reason="It is stone, mostly.")
    return case_id


def test_a_verdict_that_came_back_was_not_corrected(newsdesk, came_back):
    newsdesk.submit(came_back)
    assert newsdesk.read(came_back).correction.tier == Tier.WORDING
    newsdesk.approve(came_back)
    publish_again(newsdesk, came_back)
    assert newsdesk.read(came_back).corrections[-1].tier == Tier.WORDING
    (entry,) = register(newsdesk.desk).entries
    assert (entry.tier, entry.before, entry.after) == (Tier.WORDING, None, None)
    assert check(newsdesk.desk) == ()


def test_a_verdict_that_came_back_needs_no_other_review(newsdesk, came_back):
    newsdesk.reissue(came_back)
    assert newsdesk.read(came_back).corrections[-1].tier == Tier.WORDING
    assert check(newsdesk.desk) == ()


def test_the_review_compares_a_correction_with_the_brief_that_it_corrects(newsdesk, came_back):
    newsdesk.submit(came_back)
    for found in (of_case(newsdesk.desk, came_back), approved(newsdesk, came_back)):
        assert (found.since.number, found.since.decision) == (1, None)
        assert (found.before.verdict, found.before.reason) == ("false", "It is stone.")


def approved(room, case_id):
    room.approve(case_id)
    return of_case(room.desk, case_id)


def test_returned_and_overtaken_corrections_stay_corrections(newsdesk, case_id):
    correct(newsdesk, case_id, Tier.VERDICT)
    newsdesk.act(verdict.choose, case_id, rating="true", reason="It is cheese.")
    newsdesk.submit(case_id)
    newsdesk.act(workflow.return_to_draft, case_id, "Again.", by=newsdesk.supervisor)
    assert newsdesk.read(case_id).state == State.CORRECTING
    newsdesk.submit(case_id)
    newsdesk.approve(case_id)
    newsdesk.act(claims.edit, case_id, place="Here")
    case = newsdesk.read(case_id)
    assert (case.state, case.approval) == (State.CORRECTING, None)
    assert case.correction is not None
    assert check(newsdesk.desk) == ()


def test_a_correction_of_words_is_still_published_at_once(newsdesk, case_id):
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.reissue(case_id)
    assert newsdesk.read(case_id).state == State.PUBLISHED


def test_a_withdrawal_tells_readers_one_thing_and_the_house_another(newsdesk, case_id):
    with pytest.raises(Refused) as refused:
        newsdesk.act(workflow.withdraw, case_id, "By court.", " ", by=newsdesk.supervisor)
    assert refused.value.field == "notice"
    newsdesk.act(workflow.withdraw, case_id, "By court.", "Taken down.", by=newsdesk.supervisor)
    case = newsdesk.read(case_id)
    assert (case.withdrawal.reason, case.withdrawal.notice) == ("By court.", "Taken down.")
    assert check(newsdesk.desk) == ()


def test_the_register_tells_what_became_of_what_newest_first(newsdesk, case_id):
    assert register(newsdesk.desk).entries == ()
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Here")
    assert register(newsdesk.desk).entries == (), "not before it is published"
    newsdesk.reissue(case_id)
    correct(newsdesk, case_id, Tier.VERDICT)
    newsdesk.act(verdict.choose, case_id, rating="true", reason="It is cheese.")
    newsdesk.submit(case_id)
    newsdesk.approve(case_id)
    publish_again(newsdesk, case_id)
    newsdesk.act(workflow.withdraw, case_id, "By court.", "Taken down.", by=newsdesk.supervisor)
    withdrawn, changed, worded = register(newsdesk.desk).entries
    assert (withdrawn.tier, withdrawn.note) == (None, "Taken down.")
    assert changed.tier == Tier.VERDICT
    assert (changed.before, changed.after) == (("five-step", "false"), ("five-step", "true"))
    assert (changed.brief, changed.former, changed.note) == (3, 2, "We were wrong.")
    assert (worded.tier, worded.before, worded.brief, worded.former) == (Tier.WORDING, None, 2, 1)
