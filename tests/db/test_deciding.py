"""What decides a review: ticks, what was seen, and what is left open only when it is named."""

from dataclasses import replace

import pytest

from db.actions import analysis, checks, comments, policy, verdict, workflow
from db.errors import Refused
from db.queries import history
from db.records import AnchorKind, LeftOpen, Looked
from db.rules import passages
from db.tables import RoundRow
from db.unit import act
from tests.desks import newsdesk_in

LINES = ("I opened every source.", "Wording is neutral.")


@pytest.fixture
def news(tmp_path):
    with newsdesk_in(tmp_path) as found:
        policy.edit(found.desk, found.supervisor, checklist=LINES)
        yield found


def approve(news, case_id, checklist=LINES, **named):
    return news.act(workflow.approve, case_id, checklist=checklist, by=news.supervisor, **named)


def tick(news, case_id, line=LINES[0], by=None):
    return news.act(checks.tick, case_id, line, by=by or news.supervisor)


def mine(news, case_id):
    return news.read(case_id).ticked_by(news.supervisor.person.id)


# Ticks


def test_a_tick_is_an_event_that_says_who_and_what(news):
    case_id = news.submitted()
    tick(news, case_id, LINES[1])
    tick(news, case_id, LINES[0])
    assert mine(news, case_id) == LINES
    told = history.page(news.desk, case_id)[1]
    assert (told.by.name, told.words) == ("Supervisor", f"Supervisor ticked “{LINES[1]}”")


def test_a_tick_can_be_taken_away_and_made_again(news):
    case_id = news.submitted()
    tick(news, case_id)
    news.act(checks.untick, case_id, LINES[0], by=news.supervisor)
    assert mine(news, case_id) == ()
    tick(news, case_id)
    tick(news, case_id)
    assert mine(news, case_id) == LINES[:1]


def test_ticks_are_for_the_words_that_were_read(news):
    case_id = news.submitted()
    tick(news, case_id)
    news.act(workflow.return_to_draft, case_id, "Say more.", by=news.supervisor)
    news.act(verdict.choose, case_id, reason="It is stone all through.")
    news.submit(case_id)
    assert mine(news, case_id) == ()


@pytest.mark.parametrize("line", ["Not on the list.", ""])
def test_only_the_lines_of_the_desk_are_ticked(news, line):
    case_id = news.submitted()
    with pytest.raises(Refused, match="checklist"):
        tick(news, case_id, line)


def test_only_supervisors_tick_and_only_in_review(news):
    case_id = news.submitted()
    with pytest.raises(Refused, match="supervisor"):
        tick(news, case_id, by=news.editor)
    news.act(workflow.return_to_draft, case_id, "Say more.", by=news.supervisor)
    with pytest.raises(Refused, match="in review"):
        tick(news, case_id)


# What was seen


def test_a_decision_says_what_had_been_seen(news):
    case_id = news.submitted()
    looked = Looked(("block/one",), ("evidence/two",))
    news.act(workflow.return_to_draft, case_id, "Say more.", looked=looked, by=news.supervisor)
    assert news.read(case_id).rounds[-1].looked == looked


def test_what_had_been_seen_cannot_be_changed_afterwards(news):
    case_id = news.submitted()
    news.act(workflow.return_to_draft, case_id, "Say more.", by=news.supervisor)
    with pytest.raises(Refused, match="stands"):
        rewrite_what_was_seen(news, case_id)


def rewrite_what_was_seen(news, case_id):
    """Do beneath the actions what none of them does."""
    with act(news.desk, news.supervisor, "workflow.return", case_id=case_id) as unit:
        unit.get(RoundRow, news.read(case_id).rounds[-1].id).seen = "{}"


# Comments on words


def test_the_words_of_a_comment_are_kept_with_it_across_rounds(news):
    case_id = news.submitted()
    part = news.read(case_id).blocks[0]
    kept = passages.passage(part.text, 6, 11)
    news.act(comments.add, case_id, "Which stone?", anchor=AnchorKind.BLOCK, anchor_id=part.id,
             passage=kept, by=news.supervisor)
    news.act(workflow.return_to_draft, case_id, "Say more.", by=news.supervisor)
    (remark,) = news.read(case_id).comments
    assert remark.passage == kept
    assert kept.quote == "stone"
    changed = replace(part, text="All of it is stone [@nasa] [@esa].")
    news.act(analysis.set_blocks, case_id, [changed])
    assert passages.place_in(news.read(case_id), remark) == (13, 18)
    news.act(analysis.set_blocks, case_id, [replace(part, text="It is rock [@nasa] [@esa].")])
    assert passages.place_in(news.read(case_id), remark) is None


def test_only_who_began_a_thread_or_a_supervisor_resolves_it(news):
    case_id = news.submitted()
    thread = news.act(comments.add, case_id, "Which stone?", by=news.editor)
    with pytest.raises(Refused, match="Whoever began"):
        news.act(comments.resolve, thread, by=news.second)
    news.act(comments.resolve, thread, by=news.supervisor)
    assert news.read(case_id).comments[0].resolved


# What is left open


def test_a_line_that_is_not_ticked_must_be_named(news):
    case_id = news.submitted()
    with pytest.raises(Refused, match="Wording is neutral"):
        approve(news, case_id, LINES[:1])
    approve(news, case_id, LINES[:1], left_open=LeftOpen(lines=LINES[1:]))
    assert news.read(case_id).approval.left_open.lines == LINES[1:]


def test_an_open_comment_must_be_named(news):
    case_id = news.submitted()
    thread = news.act(comments.add, case_id, "Who says so?", by=news.supervisor)
    with pytest.raises(Refused, match="open comments: 1"):
        approve(news, case_id)
    another = news.act(comments.add, case_id, "And when?", by=news.supervisor)
    with pytest.raises(Refused, match="open comments: 1"):
        approve(news, case_id, left_open=LeftOpen(threads=(thread,)))
    approve(news, case_id, left_open=LeftOpen(threads=(thread, another)))
    assert news.read(case_id).approval.left_open.threads == (thread, another)


def test_a_change_that_was_not_seen_must_be_named(news):
    case_id = news.submitted()
    looked = Looked(("claim/quote",), ("block/two",))
    with pytest.raises(Refused, match="changes not seen: 1"):
        approve(news, case_id, looked=looked)
    approve(news, case_id, looked=looked, left_open=LeftOpen(changes=("block/two",)))
    case = news.read(case_id)
    assert case.rounds[-1].looked == looked
    assert case.approval.left_open.changes == ("block/two",)


def test_nothing_named_is_nothing_kept(news):
    case_id = news.submitted()
    approve(news, case_id)
    assert news.read(case_id).approval.left_open == LeftOpen()


def test_what_is_named_opens_no_gate(news):
    case_id = news.submitted()
    policy.edit(news.desk, news.supervisor, minimum_origins=5)
    with pytest.raises(Refused, match="Independent origins"):
        approve(news, case_id, left_open=LeftOpen(lines=LINES, threads=("x",), changes=("y",)))
