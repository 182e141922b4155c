"""A case as it stood: what the journal tells of any moment is what the desk showed then."""

import json

import pytest

from db.actions import analysis, cases, claims, comments, evidence, policy, verdict, workflow
from db.errors import Refused
from db.moments import snapshot_at
from db.queries import review
from db.reading import reading
from db.records import Decision, Looked, Tier
from db.rules.comparing import compare
from tests.desks import block, erase, newsdesk_in


@pytest.fixture
def news(tmp_path):
    with newsdesk_in(tmp_path) as found:
        yield found


def at(news, case_id, seq):
    with reading(news.desk) as driver:
        return snapshot_at(driver, case_id, seq)


def test_every_moment_is_told_as_it_was_shown(news):
    case_id = news.begin()
    shown = {}

    def does(action, *arguments, by=None, **fields):
        news.act(action, *arguments, by=by, **fields)
        shown[news.events()] = news.read(case_id)

    does(cases.edit, case_id, title="Is it cheese?", topics=("Moon", "Food"))
    does(claims.edit, case_id, date="2017-01-23", medium="speech")
    does(evidence.add, case_id, title="Rocks", key="nasa", publisher="NASA", published="1969")
    does(evidence.add, case_id, title="Dust", key="esa", publisher="ESA", published="1970")
    does(analysis.set_blocks, case_id, [block("It is stone [@nasa] [@esa].")])
    news.begin("Another claim.")
    does(verdict.choose, case_id, rating="false", reason="It is stone.")
    does(comments.add, case_id, "Who says so?", by=news.supervisor)
    thread = news.read(case_id).comments[0].id
    does(comments.answer, thread, "NASA.")
    does(workflow.submit, case_id)
    does(workflow.return_to_draft, case_id, "Say when.", by=news.supervisor)
    does(evidence.remove, news.read(case_id).evidence[0].id)
    for seq, case in shown.items():
        assert at(news, case_id, seq) == case


def test_before_it_began_there_is_none(news):
    news.begin("Another claim.")
    before = news.events()
    with pytest.raises(Refused):
        at(news, news.begin(), before)


def test_what_was_erased_since_stays_erased_in_every_moment(news):
    case_id = news.submitted()
    seq = news.events()
    case = news.read(case_id)
    news.act(erase, "block", case.blocks[0].id, "text", "By law.", by=news.supervisor)
    news.act(erase, "case", case_id, "reason", "By law.", by=news.supervisor)
    then = at(news, case_id, seq)
    assert then.blocks[0].text == "[erased]"
    assert then.reason is None
    assert "stone" not in json.dumps([block.text for block in then.blocks])


def test_a_first_round_has_nothing_to_compare_with(news):
    found = review.of_case(news.desk, news.submitted())
    assert (found.before, found.since) == (None, None)


def test_a_second_round_compares_with_the_end_of_the_first(news):
    case_id = news.submitted()
    first = news.read(case_id)
    news.act(workflow.return_to_draft, case_id, "Say more.", by=news.supervisor)
    news.act(verdict.choose, case_id, reason="It is stone through and through.")
    news.submit(case_id)
    found = review.of_case(news.desk, case_id)
    assert found.before.reason == first.reason
    assert found.before.revision == first.revision
    assert found.now.reason == "It is stone through and through."
    assert (found.since.number, found.since.decision, found.since.note) == (
        1, Decision.RETURNED, "Say more.")


def compared(news, case_id):
    """Return what the review shows of a case."""
    found = review.of_case(news.desk, case_id)
    return compare(found.before, found.now, found.unseen)


def send_back(news, case_id, *, blindly=True):
    """Return a case over all its changes, unseen or without a word of what was seen."""
    names = tuple(change.name for change in compared(news, case_id).changes)
    looked = Looked(unseen=names) if blindly else None
    news.act(workflow.return_to_draft, case_id, "No.", looked=looked, by=news.supervisor)


def test_a_decision_that_does_not_say_what_was_seen_leaves_unseen_what_was(news):
    case_id = news.submitted()
    send_back(news, case_id)
    missed = review.of_case(news.desk, case_id).unseen
    assert missed
    news.act(cases.edit, case_id, title="Is it stone?")
    news.act(analysis.set_blocks, case_id, [block("It is stone [@nasa] [@esa].")])  # of a new id
    news.submit(case_id)
    send_back(news, case_id, blindly=False)
    left = review.of_case(news.desk, case_id).unseen
    assert [spot for spot in left if spot[0] != "block"] == [
        spot for spot in missed if spot[0] != "block"]
    assert [spot[1] for spot in left if spot[0] == "block"] == [news.read(case_id).blocks[0].id]
    assert set(left.values()) == {None}
    (line,) = (each for each in compared(news, case_id).lines if each.place.kind == "block")
    assert line.unseen


def test_who_must_not_see_the_verdict_gets_each_moment_once(news):
    news.act(policy.edit, blind_second_verdict=True, by=news.supervisor)
    case_id = news.submitted()
    news.act(workflow.return_to_draft, case_id, "No.", looked=Looked(), by=news.supervisor)
    news.act(claims.edit, case_id, date="2018-01-01", medium="letter", place="Here")
    news.submit(case_id)
    send_back(news, case_id)
    news.submit(case_id)
    news.desk.reader = news.second.person
    unseen = review.of_case(news.desk, case_id).unseen
    assert {spot[2] for spot in unseen} == {"date", "medium", "place"}
    assert len({id(then) for then in unseen.values()}) == 1
    assert all(then.veiled for then in unseen.values())


def test_a_correction_compares_with_the_last_brief(news):
    case_id = news.published()
    published = news.read(case_id)
    news.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    news.act(cases.edit, case_id, title="Is it stone?")
    found = review.of_case(news.desk, case_id)
    assert found.before.title == published.title
    assert found.since.decision is None
    assert found.since.number == 1


def test_a_correction_tells_in_every_moment_what_it_corrected(news):
    case_id = news.published()
    news.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    news.act(cases.edit, case_id, title="Is it stone?")
    news.reissue(case_id)
    (correction,) = news.read(case_id).corrections
    assert (correction.verdict_before, correction.scale_before) == ("false", "five-step")
    assert at(news, case_id, news.events()) == news.read(case_id)
