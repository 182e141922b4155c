"""The journal as people read it: page by page, narrowed, in bursts, compared, put back."""

from dataclasses import replace
from uuid import uuid4

import pytest

from db.actions import (
    analysis,
    cases,
    claims,
    comments,
    evidence,
    restoring,
    undoing,
    verdict,
)
from db.check import check
from db.errors import Refused
from db.queries import history
from db.records import Deed, HistoryPart, HistoryWanted, Side
from db.rules import dates
from db.rules.bursts import bursts, merged
from tests.desks import block, erase


@pytest.fixture
def clock(monkeypatch):
    """Let each act happen when it is said to: seconds after the last."""
    moment = {"now": 0}
    monkeypatch.setattr(dates, "now", lambda: _stamp(moment["now"]))

    def wait(seconds):
        moment["now"] += seconds

    return wait


def _stamp(seconds):
    return f"2026-11-24T{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.000Z"


def words_of(room, case_id, **wanted):
    found = history.page(room.desk, case_id, wanted=HistoryWanted(**wanted))
    return [entry.words for entry in found]


def seq(room, case_id, at=0):
    """Return the place in the journal of the case's event that many before its last."""
    return history.page(room.desk, case_id)[at].seq


def test_pages_follow_each_other_without_a_gap(newsdesk):
    case_id = newsdesk.ready()
    whole = history.page(newsdesk.desk, case_id)
    found, before = [], None
    while part := history.page(newsdesk.desk, case_id, before=before, limit=2):
        found += part
        before = part[-1].seq
    assert tuple(found) == whole
    assert len(whole) > 4


def test_a_field_knows_what_it_held_before_the_page(newsdesk):
    case_id = newsdesk.begin()
    for place in ("al-Bab", "Aleppo", "Hama"):
        newsdesk.act(claims.edit, case_id, place=place)
    (entry,) = history.page(newsdesk.desk, case_id, limit=1)
    assert [(c.before, c.after) for c in entry.changes] == [("Aleppo", "Hama")]


def test_it_is_narrowed_by_person_part_and_kind_of_act(newsdesk):
    case_id = newsdesk.ready()
    newsdesk.act(comments.add, case_id, "Really?", by=newsdesk.second)
    item = newsdesk.read(case_id).evidence[1].id
    newsdesk.act(evidence.remove, item)
    second = newsdesk.second.person.id
    assert words_of(newsdesk, case_id, by=second) == ["Second editor began a comment"]
    assert words_of(newsdesk, case_id, part=HistoryPart.VERDICT) == [
        "Editor chose the verdict False", "Editor began the case",  # with its scale
    ]
    assert len(words_of(newsdesk, case_id, part=HistoryPart.EVIDENCE)) == 3
    assert len(words_of(newsdesk, case_id, deed=Deed.ADDED)) == 3
    assert len(words_of(newsdesk, case_id, deed=Deed.REMOVED)) == 1
    assert words_of(newsdesk, case_id, deed=Deed.STEPS) == ["Editor began the case"]
    assert words_of(newsdesk, case_id, deed=Deed.REMOVED, part=HistoryPart.CLAIM) == []


def test_every_act_is_of_one_kind(newsdesk):
    case_id = newsdesk.published()
    newsdesk.act(comments.add, case_id, "Really?")
    by_deed = [words_of(newsdesk, case_id, deed=deed) for deed in Deed]
    assert sum(map(len, by_deed)) == len(history.page(newsdesk.desk, case_id))


def test_hands_are_everybody_who_acted(newsdesk):
    case_id = newsdesk.approved()
    assert [each.name for each in history.hands(newsdesk.desk, case_id)] == [
        "Editor", "Supervisor"
    ]


def test_typing_in_one_field_is_one_line_from_first_to_last(newsdesk, clock):
    case_id = newsdesk.begin()
    for text in ("a", "al", "al-Bab"):
        clock(2)
        newsdesk.act(claims.edit, case_id, place=text)
    clock(600)
    newsdesk.act(claims.edit, case_id, place="Hama")
    found = bursts(history.page(newsdesk.desk, case_id))
    assert [len(burst) for burst in found] == [1, 3, 1]
    assert [(c.before, c.after) for c in merged(found[1])] == [(None, "al-Bab")]


def test_another_field_person_or_act_ends_a_burst(newsdesk, clock):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, place="a")
    newsdesk.act(claims.edit, case_id, medium="b")
    newsdesk.act(claims.edit, case_id, medium="c", by=newsdesk.second)
    newsdesk.act(cases.edit, case_id, notes="d", by=newsdesk.second)
    assert {len(burst) for burst in bursts(history.page(newsdesk.desk, case_id))} == {1}


def test_what_came_or_went_is_told_by_itself(newsdesk, clock):
    case_id = newsdesk.begin()
    for title in ("One", "Two"):
        newsdesk.act(evidence.add, case_id, title=title)
    assert [len(burst) for burst in bursts(history.page(newsdesk.desk, case_id))] == [1, 1, 1]


def test_two_moments_are_compared_word_by_word(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, quote="The moon is old cheese.")
    older = seq(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, quote="The moon is young cheese.")
    newer = seq(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, quote="Something else.")
    (line,) = [line for line in history.compared(newsdesk.desk, case_id, older, newer).lines
               if line.change]
    sides = {each.side: each.text.strip() for each in line.stretches}
    assert (sides[Side.GONE], sides[Side.COME]) == ("old", "young")
    assert history.compared(newsdesk.desk, case_id, newer, None).lines[0].after == "Something else."


def test_a_field_is_put_back_as_a_change_of_its_own_and_undone(newsdesk):
    case_id = newsdesk.begin()
    claim = newsdesk.read(case_id).claim.id
    newsdesk.act(claims.edit, case_id, place="al-Bab")
    then = seq(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Hama")
    newsdesk.act(restoring.field, case_id, then, "claim", claim, "place")
    assert newsdesk.read(case_id).claim.place == "al-Bab"
    assert words_of(newsdesk, case_id)[0] == "Editor put back the place"
    newsdesk.act(undoing.undo, case_id)
    assert newsdesk.read(case_id).claim.place == "Hama"
    assert check(newsdesk.desk) == ()


def test_a_field_that_was_empty_is_emptied(newsdesk):
    case_id = newsdesk.begin()
    claim = newsdesk.read(case_id).claim.id
    then = seq(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, place="Hama")
    newsdesk.act(restoring.field, case_id, then, "claim", claim, "place")
    assert newsdesk.read(case_id).claim.place is None


def test_a_removed_item_comes_back_with_its_fields(newsdesk):
    case_id = newsdesk.ready()
    item = newsdesk.read(case_id).evidence[0]
    then = seq(newsdesk, case_id)
    newsdesk.act(evidence.edit, item.id, title="Another title")
    newsdesk.act(evidence.remove, item.id)
    newsdesk.act(restoring.row, case_id, then, "evidence", item.id)
    assert replace(newsdesk.read(case_id).evidence[0], attachments=()) == item


def removals(room, case_id):
    """Return what the newest event took out or put back, and what that said."""
    newest = history.page(room.desk, case_id)[0]
    return [(change.kind, change.after, change.said) for change in newest.changes
            if change.field == "removed" and change.before is not None]


def test_what_is_taken_out_is_told_with_what_it_said(newsdesk):
    case_id = newsdesk.begin()
    kept, gone = block("It stays."), block("It is stone.")
    newsdesk.act(analysis.set_blocks, case_id, [kept, gone])
    newsdesk.act(analysis.set_blocks, case_id, [kept, replace(gone, text="It is clay.")])
    then = seq(newsdesk, case_id)
    newsdesk.act(analysis.set_blocks, case_id, [kept])
    assert removals(newsdesk, case_id) == [("block", 1, "It is clay.")]
    newsdesk.act(restoring.row, case_id, then, "block", gone.id)
    assert removals(newsdesk, case_id) == [("block", 0, "It is clay.")]
    newsdesk.act(analysis.set_blocks, case_id, [kept, block("It is wood.")])
    assert removals(newsdesk, case_id) == [("block", 1, "It is clay.")]


def test_what_was_erased_is_not_told_where_it_was_taken_out(newsdesk):
    case_id = newsdesk.ready()
    item = newsdesk.read(case_id).evidence[0]
    newsdesk.act(evidence.remove, item.id)
    assert removals(newsdesk, case_id)[0] == ("evidence", 1, item.title)
    erase(newsdesk.desk, newsdesk.supervisor, "evidence", item.id, "title", "By law")
    page = history.page(newsdesk.desk, case_id)
    assert item.title not in [change.said for entry in page for change in entry.changes]


def test_a_block_is_put_back(newsdesk):
    case_id = newsdesk.begin()
    part = block("It is stone.")
    newsdesk.act(analysis.set_blocks, case_id, [part])
    then = seq(newsdesk, case_id)
    newsdesk.act(analysis.set_blocks, case_id, [])
    newsdesk.act(restoring.row, case_id, then, "block", part.id)
    assert newsdesk.read(case_id).blocks == (part,)


def test_the_whole_content_of_a_moment_is_put_back_and_undone(newsdesk):
    case_id = newsdesk.ready()
    before = newsdesk.read(case_id)
    then = seq(newsdesk, case_id)
    newsdesk.act(claims.edit, case_id, quote="Other words.", date="2020", place="Somewhere")
    newsdesk.act(evidence.remove, before.evidence[0].id)
    newsdesk.act(evidence.add, case_id, title="A third", key="third")
    newsdesk.act(analysis.set_blocks, case_id, [block("New."), block("Newer.")])
    newsdesk.act(verdict.choose, case_id, rating="true", reason="Because.")
    newsdesk.act(cases.edit, case_id, title="Another", topics=("moon",), notes="mine")
    changed = newsdesk.read(case_id)
    newsdesk.act(restoring.whole, case_id, then)
    after = newsdesk.read(case_id)
    assert after.revision == before.revision
    assert after.notes == "mine"
    newsdesk.act(undoing.undo, case_id)
    assert newsdesk.read(case_id).revision == changed.revision
    assert check(newsdesk.desk) == ()


def test_what_was_erased_never_comes_back(newsdesk):
    case_id = newsdesk.begin()
    claim = newsdesk.read(case_id).claim.id
    newsdesk.act(claims.edit, case_id, place="Zerlinda's house")
    then = seq(newsdesk, case_id)
    newsdesk.act(erase, "claim", claim, "place", "By law.", by=newsdesk.supervisor)
    with pytest.raises(Refused, match="erased"):
        newsdesk.act(restoring.field, case_id, then, "claim", claim, "place")
    newsdesk.act(claims.edit, case_id, medium="speech")
    newsdesk.act(restoring.whole, case_id, then)
    found = newsdesk.read(case_id).claim
    assert (found.place, found.medium) == (None, None)
    assert check(newsdesk.desk) == ()


def test_a_published_case_is_not_put_back(newsdesk):
    case_id = newsdesk.published()
    with pytest.raises(Refused, match="published"):
        newsdesk.act(restoring.whole, case_id, seq(newsdesk, case_id, at=-1))


def test_an_approval_is_voided_by_what_is_put_back(newsdesk):
    case_id = newsdesk.approved()
    claim = newsdesk.read(case_id).claim.id
    first = history.page(newsdesk.desk, case_id)[-1].seq
    newsdesk.act(restoring.field, case_id, first, "claim", claim, "date")
    assert newsdesk.read(case_id).state.value == "draft"


@pytest.mark.parametrize(("kind", "name"), [
    ("case", "state"), ("round", "note"), ("comment", "text"), ("case", "notes"),
])
def test_steps_and_remarks_are_not_put_back(newsdesk, kind, name):
    case_id = newsdesk.begin()
    with pytest.raises(Refused):
        newsdesk.act(restoring.field, case_id, 1, kind, case_id, name)


def test_another_cases_row_is_not_touched(newsdesk):
    one, other = newsdesk.begin(), newsdesk.begin()
    claim = newsdesk.read(other).claim.id
    with pytest.raises(Refused):
        newsdesk.act(restoring.row, one, 10_000, "claim", claim)
    with pytest.raises(Refused):
        newsdesk.act(restoring.row, one, 10_000, "block", str(uuid4()))
