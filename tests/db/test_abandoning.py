"""A correction can be given up: what was published stands again, and nothing is lost."""

import pytest

from db.actions import (
    analysis,
    claims,
    comments,
    corrections,
    evidence,
    people,
    policy,
    second,
    undoing,
    verdict,
    workflow,
)
from db.check import check
from db.errors import Refused
from db.moments import snapshot_at
from db.queries import history, review
from db.queries.corrections import register
from db.queries.workflow import steps
from db.reading import reading
from db.records import Role, State, Tier
from db.rules.document import document
from tests.desks import block, erase

WHY = "It stood right."


@pytest.fixture
def case_id(newsdesk):
    return newsdesk.published()


def correct(room, case_id, tier=Tier.WORDING):
    room.act(workflow.correct, case_id, tier, "A mistake.")


def rewrite(room, case_id):
    """Change something of every kind that readers see."""
    first, last = room.read(case_id).evidence
    room.act(verdict.choose, case_id, rating="true", reason="It is cheese.")
    room.act(claims.edit, case_id, place="Here", claimant="A king")
    room.act(analysis.set_blocks, case_id, [])
    room.act(evidence.remove, first.id)
    room.act(evidence.edit, last.id, key="moved", quote="Cheese, after all.")
    room.act(evidence.add, case_id, title="New", key=first.key, publisher="New", published="2000")
    room.act(analysis.set_blocks, case_id, [block(f"Cheese [@{first.key}] [@moved].")])


def test_everything_is_again_as_it_was_published(newsdesk, case_id):
    before = newsdesk.read(case_id)
    correct(newsdesk, case_id)
    rewrite(newsdesk, case_id)
    newsdesk.act(workflow.abandon, case_id, WHY)
    after = newsdesk.read(case_id)
    assert document(after) == document(before)
    assert (after.state, after.correction, after.revision) == (
        State.PUBLISHED, None, before.revision)
    assert (after.briefs, after.approval) == (before.briefs, before.approval)
    assert check(newsdesk.desk) == ()


def test_what_was_written_meanwhile_stays_in_the_history(newsdesk, case_id):
    correct(newsdesk, case_id)
    rewrite(newsdesk, case_id)
    written = history.page(newsdesk.desk, case_id)
    newsdesk.act(workflow.abandon, case_id, WHY)
    told, *earlier = history.page(newsdesk.desk, case_id)
    assert tuple(earlier) == written
    assert (told.words, told.note) == ("Editor gave the correction up", WHY)
    with reading(newsdesk.desk) as driver:
        assert snapshot_at(driver, case_id, written[0].seq).verdict == "true"


def test_one_that_changed_nothing_can_be_given_up_too(newsdesk, case_id):
    before = newsdesk.read(case_id)
    correct(newsdesk, case_id)
    newsdesk.act(workflow.abandon, case_id, WHY, by=newsdesk.supervisor)
    after = newsdesk.read(case_id)
    assert (after.state, after.approval) == (State.PUBLISHED, before.approval)
    assert (after.corrections[0].abandoned, after.corrections[0].abandoned_for) == (True, WHY)


def test_it_needs_a_reason_and_a_correction(newsdesk, case_id):
    with pytest.raises(Refused, match="is no longer where it was"):
        newsdesk.act(workflow.abandon, case_id, WHY)
    correct(newsdesk, case_id)
    with pytest.raises(Refused) as refused:
        newsdesk.act(workflow.abandon, case_id, " ")
    assert refused.value.field == "reason"


def test_no_review_is_left_by_it(newsdesk, case_id):
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.submit(case_id)
    with pytest.raises(Refused, match="is no longer where it was"):
        newsdesk.act(workflow.abandon, case_id, WHY)


def test_what_the_reviewer_returned_can_be_given_up(newsdesk, case_id):
    correct(newsdesk, case_id, Tier.VERDICT)
    newsdesk.act(verdict.choose, case_id, rating="true", reason="It is cheese.")
    newsdesk.submit(case_id)
    newsdesk.act(workflow.return_to_draft, case_id, "No.", by=newsdesk.supervisor)
    assert newsdesk.read(case_id).returned
    newsdesk.act(workflow.abandon, case_id, WHY)
    assert not newsdesk.read(case_id).returned
    correct(newsdesk, case_id)
    assert not newsdesk.read(case_id).returned
    found = review.of_case(newsdesk.desk, case_id)
    assert (found.since.decision, found.before.verdict) == (None, "false")


def test_an_approval_over_what_was_given_up_stays_void(newsdesk, case_id):
    published = newsdesk.read(case_id).approval
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.submit(case_id)
    newsdesk.approve(case_id)
    newsdesk.act(claims.edit, case_id, place="There")
    newsdesk.act(workflow.abandon, case_id, WHY)
    after = newsdesk.read(case_id)
    assert [each.voided for each in after.approvals] == [False, True]
    assert after.approval == published
    assert check(newsdesk.desk) == ()


def test_who_gives_it_up_has_written_nothing(newsdesk, case_id):
    correct(newsdesk, case_id)
    rewrite(newsdesk, case_id)
    newsdesk.act(workflow.abandon, case_id, WHY, by=newsdesk.supervisor)
    assert newsdesk.supervisor.person.id not in newsdesk.read(case_id).parties
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.reissue(case_id)
    assert check(newsdesk.desk) == ()


def test_who_wrote_what_was_given_up_is_not_credited_and_still_approves_nothing(newsdesk, case_id):
    before = newsdesk.read(case_id)
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Here", by=newsdesk.supervisor)
    during = newsdesk.read(case_id)
    assert [one.name for one in during.written_by] == ["Editor", "Supervisor"]
    newsdesk.act(workflow.abandon, case_id, WHY)
    after = newsdesk.read(case_id)
    assert (after.written_by, after.written_at) == (before.written_by, before.written_at)
    assert newsdesk.supervisor.person.id in after.parties
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="There", by=newsdesk.second)
    with pytest.raises(Refused, match="Nobody approves what they wrote"):
        newsdesk.reissue(case_id)
    again = newsdesk.read(case_id)
    assert [one.name for one in again.written_by] == ["Editor", "Second editor"]
    assert again.written_at > before.written_at


def test_it_is_in_no_register_and_the_next_is_compared_with_the_brief(newsdesk, case_id):
    correct(newsdesk, case_id)
    rewrite(newsdesk, case_id)
    newsdesk.act(workflow.abandon, case_id, WHY)
    assert register(newsdesk.desk).entries == ()
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="There")
    newsdesk.reissue(case_id)
    (entry,) = register(newsdesk.desk).entries
    assert (entry.brief, entry.former, entry.before) == (2, 1, None)


def test_nothing_that_was_erased_is_brought_back(newsdesk, case_id):
    correct(newsdesk, case_id)
    claim = newsdesk.read(case_id).claim
    erase(newsdesk.desk, newsdesk.supervisor, "claim", claim.id, "quote", "By law.")
    before = newsdesk.look()
    with pytest.raises(Refused, match="has been erased since"):
        newsdesk.act(workflow.abandon, case_id, WHY)
    assert newsdesk.look() == before


def test_what_is_erased_afterwards_leaves_the_desk_sound(newsdesk, case_id):
    correct(newsdesk, case_id)
    rewrite(newsdesk, case_id)
    newsdesk.act(workflow.abandon, case_id, WHY)
    first, _ = newsdesk.read(case_id).evidence
    for field in ("quote", "key"):
        erase(newsdesk.desk, newsdesk.supervisor, "evidence", first.id, field, "By law.")
    given_up = newsdesk.read(case_id).corrections[0]
    erase(newsdesk.desk, newsdesk.supervisor, "correction", given_up.id, "abandoned_for", "By law.")
    assert newsdesk.read(case_id).corrections[0].abandoned
    assert check(newsdesk.desk) == ()


def test_undo_takes_nothing_back_of_it(newsdesk, case_id):
    correct(newsdesk, case_id)
    rewrite(newsdesk, case_id)
    newsdesk.act(workflow.abandon, case_id, WHY)
    with pytest.raises(Refused, match="nothing of yours to undo"):
        newsdesk.act(undoing.undo, case_id)


def test_a_second_verdict_on_it_counts_for_nothing(newsdesk, case_id):
    newsdesk.act(policy.edit, blind_second_verdict=True, by=newsdesk.supervisor)
    correct(newsdesk, case_id, Tier.VERDICT)
    newsdesk.act(verdict.choose, case_id, rating="misleading")
    newsdesk.submit(case_id)
    newsdesk.act(second.file, case_id, "true", "Seen by myself.", by=newsdesk.second)
    newsdesk.act(workflow.return_to_draft, case_id, "No.", by=newsdesk.supervisor)
    newsdesk.act(workflow.abandon, case_id, WHY)
    assert newsdesk.read(case_id).second is None
    correct(newsdesk, case_id)
    assert newsdesk.read(case_id).second is None


def test_a_second_verdict_before_it_counts_again(newsdesk):
    newsdesk.act(policy.edit, blind_second_verdict=True, by=newsdesk.supervisor)
    case_id = newsdesk.submitted()
    newsdesk.act(second.file, case_id, "false", "Seen by myself.", by=newsdesk.second)
    newsdesk.approve(case_id)
    newsdesk.publish(case_id)
    given = newsdesk.read(case_id).second
    correct(newsdesk, case_id, Tier.VERDICT)
    assert newsdesk.read(case_id).second is None
    newsdesk.act(workflow.abandon, case_id, WHY)
    assert newsdesk.read(case_id).second == given


def test_comments_and_notes_stay(newsdesk, case_id):
    correct(newsdesk, case_id)
    thread = newsdesk.act(comments.add, case_id, "Is this right?")
    newsdesk.act(workflow.abandon, case_id, WHY)
    assert [each.id for each in newsdesk.read(case_id).comments] == [thread]


# How deep it goes


def tier(room, case_id):
    return room.read(case_id).correction.tier


def test_how_deep_it_goes_can_be_changed_and_undone(newsdesk, case_id):
    correct(newsdesk, case_id)
    newsdesk.act(corrections.set_tier, case_id, Tier.SUBSTANCE)
    assert tier(newsdesk, case_id) == Tier.SUBSTANCE
    told = history.page(newsdesk.desk, case_id)[0]
    assert told.words == "Editor changed how deep the correction goes"
    newsdesk.act(undoing.undo, case_id)
    assert tier(newsdesk, case_id) == Tier.WORDING
    assert check(newsdesk.desk) == ()


def test_one_of_the_verdict_becomes_one_that_another_publishes_at_once(newsdesk, case_id):
    correct(newsdesk, case_id, Tier.VERDICT)
    newsdesk.act(claims.edit, case_id, place="Here")
    with pytest.raises(Refused, match="another review decides"):
        newsdesk.reissue(case_id)
    newsdesk.act(corrections.set_tier, case_id, Tier.SUBSTANCE)
    newsdesk.reissue(case_id)
    assert newsdesk.read(case_id).corrections[0].tier == Tier.SUBSTANCE


def test_it_goes_no_less_deep_than_its_content_demands(newsdesk, case_id):
    correct(newsdesk, case_id, Tier.VERDICT)
    newsdesk.act(verdict.choose, case_id, rating="true")
    with pytest.raises(Refused, match="this is a correction of the verdict") as refused:
        newsdesk.act(corrections.set_tier, case_id, Tier.WORDING)
    assert refused.value.field == "tier"
    newsdesk.act(verdict.choose, case_id, rating="false")
    newsdesk.act(corrections.set_tier, case_id, Tier.WORDING)
    assert tier(newsdesk, case_id) == Tier.WORDING


def test_it_is_changed_only_while_the_correction_is_written(newsdesk, case_id):
    with pytest.raises(Refused, match="is no longer where it was"):
        newsdesk.act(corrections.set_tier, case_id, Tier.WORDING)
    correct(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.submit(case_id)
    with pytest.raises(Refused):
        newsdesk.act(corrections.set_tier, case_id, Tier.SUBSTANCE)


def test_who_may_begin_one_may_do_both(newsdesk, case_id):
    correct(newsdesk, case_id)
    for signer in newsdesk.everybody:
        names = {offer.step.name for offer in steps(newsdesk.desk, signer, case_id)}
        assert {"abandon", "retier"} <= names
    other = newsdesk.act(people.add, "Zoe", Role.EDITOR, "kept secret", by=newsdesk.supervisor)
    zoe = people.sign_in(newsdesk.desk, other, "kept secret")
    newsdesk.act(corrections.set_tier, case_id, Tier.SUBSTANCE, by=zoe)
    newsdesk.act(workflow.abandon, case_id, WHY, by=zoe)
