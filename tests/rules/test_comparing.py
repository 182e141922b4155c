"""A case at two moments: what went, what came, in which order, and what to walk through."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import BlockKind, Form, Mark, MarkKind, Part, Place, Remark, Side
from db.rules.comparing import compare
from tests.builders import block, evidence, reply, snapshot
from tests.rules.applying import newer, older

TEXTS = ("It was so.", "It was not so at all.", "Nobody was asked.", "", "[@mou] says it.")
blocks = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(TEXTS), st.sampled_from(BlockKind)),
    unique_by=lambda row: row[0], max_size=8,
).map(lambda rows: tuple(block(text, kind, id=str(number)) for number, text, kind in rows))


def lines_of(comparison, part):
    return [line for line in comparison.lines if line.part is part]


def sides(comparison):
    return [(change.part, change.place.kind, change.side) for change in comparison.changes]


@given(blocks, blocks)
def test_both_analyses_stand_whole_and_in_order_on_their_sides(old, new):
    shown = lines_of(compare(snapshot(blocks=old), snapshot(blocks=new)), Part.ANALYSIS)
    assert [line.before for line in shown if line.before is not None] == [b.text for b in old]
    assert [line.after for line in shown if line.after is not None] == [b.text for b in new]
    for line in shown:
        assert older(line.stretches) == (line.before or "")
        assert newer(line.stretches) == (line.after or "")


@given(blocks, blocks)
def test_what_is_no_change_is_alike_on_both_sides(old, new):
    found = compare(snapshot(blocks=old), snapshot(blocks=new))
    assert all(line.before == line.after for line in found.lines if not line.change)
    assert {line.change for line in found.lines if line.change} == {c.key for c in found.changes}


def test_nothing_changed_is_no_change():
    found = compare(snapshot(), snapshot())
    assert found.changes == ()
    assert not found.first


@given(blocks, blocks, blocks)
def test_what_was_not_seen_is_compared_with_what_was_seen_last(oldest, old, new):
    seen_last, then, now = (snapshot(blocks=each) for each in (oldest, old, new))
    missed = compare(seen_last, then)
    unseen = {line.spot: seen_last for line in missed.lines if line.change}
    found = compare(then, now, unseen)
    since = compare(seen_last, now)
    edited = {line.spot for line in since.lines if line.is_edited}
    listed = [line for line in found.lines if line.unseen]
    assert edited & unseen.keys() <= {line.spot for line in listed}
    assert all(replace(line, unseen=False) in since.lines for line in listed)
    assert {c.key for c in found.changes} == {line.change for line in found.lines if line.change}


@given(blocks, blocks)
def test_what_nobody_ever_saw_is_a_change_whether_its_words_are_others_or_not(old, new):
    then, now = snapshot(blocks=old), snapshot(blocks=new)
    unseen = {line.spot: None for line in compare(None, then).lines}
    found = compare(then, now, unseen)
    assert all(line.change for line in found.lines)
    assert [replace(line, unseen=False, change="") for line in found.lines] == [
        replace(line, change="") for line in compare(then, now).lines]


class Counted(tuple):
    """Blocks that know how often they were read."""

    def __iter__(self):
        self.read = getattr(self, "read", 0) + 1
        return super().__iter__()


def times_read(missed):
    """Return how often a moment is read when so many lines were last seen at it."""
    blocks = Counted(block(f"Before {number}.", id=str(number)) for number in range(9))
    seen_last, now = snapshot(blocks=blocks), snapshot(blocks=tuple(
        block(f"After {number}.", id=str(number)) for number in range(9)))
    unseen = {line.spot: seen_last for line in lines_of(compare(None, now), Part.ANALYSIS)[:missed]}
    blocks.read = 0
    found = compare(now, now, unseen)
    assert len([line for line in found.lines if line.unseen]) == missed
    return blocks.read


def test_a_moment_is_read_as_often_for_many_lines_as_for_one():
    assert times_read(9) == times_read(1)


def test_a_paragraph_that_lost_its_id_is_known_by_its_words():
    old = block("The coalition rejected the account on the same day.", id="old")
    new = block("The coalition rejected the account on the next day.", id="new")
    (line,) = lines_of(compare(snapshot(blocks=(old,)), snapshot(blocks=(new,))), Part.ANALYSIS)
    assert (line.before, line.after) == (old.text, new.text)


def test_a_block_that_moved_says_so_at_both_ends():
    one, two, three = (block(f"Paragraph {name}.") for name in ("one", "two", "three"))
    found = compare(snapshot(blocks=(one, two, three)), snapshot(blocks=(three, one, two)))
    moved = [(line.before, line.after) for line in lines_of(found, Part.ANALYSIS)
             if line.remark is Remark.MOVED]
    assert moved == [(None, three.text), (three.text, None)]


def test_other_emphasis_and_another_kind_are_changes_too():
    old = (block("It was so.", id="a"), block("Heading", id="b"))
    new = (replace(old[0], marks=(Mark(0, 2, MarkKind.BOLD),)),
           replace(old[1], kind=BlockKind.HEADING))
    found = compare(snapshot(blocks=old), snapshot(blocks=new))
    assert [line.remark for line in lines_of(found, Part.ANALYSIS)] == [
        Remark.EMPHASIS, Remark.KIND]
    assert len(found.changes) == 2


def test_what_came_and_what_was_rewritten_needs_no_remark():
    old = block("Old words.", id="1")
    bold = replace(old, text="New words.", marks=(Mark(0, 3, MarkKind.BOLD),))
    found = compare(snapshot(blocks=(old,)), snapshot(blocks=(bold, block("More.", id="2"))))
    assert [line.remark for line in lines_of(found, Part.ANALYSIS)] == [Remark.NONE, Remark.NONE]


@pytest.mark.parametrize(("kind", "form"), [
    (BlockKind.HEADING, Form.HEADING), (BlockKind.PARAGRAPH, Form.PARAGRAPH),
    (BlockKind.QUOTATION, Form.QUOTATION), (BlockKind.LIST_ITEM, Form.LIST_ITEM),
])
def test_each_part_of_the_analysis_keeps_its_form(kind, form):
    case = snapshot(blocks=(block("Words.", kind),))
    (line,) = lines_of(compare(case, case), Part.ANALYSIS)
    assert line.form is form


def test_evidence_added_changed_and_removed_are_one_change_each():
    kept, gone, come = evidence("kept"), evidence("gone"), evidence("come")
    found = compare(
        snapshot(evidence=(kept, gone)),
        snapshot(evidence=(replace(kept, publisher="Another", quote="No."), come)),
    )
    assert sides(found) == [
        (Part.EVIDENCE, "evidence", Side.SAME), (Part.EVIDENCE, "evidence", Side.GONE),
        (Part.EVIDENCE, "evidence", Side.COME),
    ]
    changed = [line.place.field for line in lines_of(found, Part.EVIDENCE)
               if line.place.id == kept.id and line.before != line.after]
    assert changed == ["publisher", "quote"]


def test_what_was_removed_stands_where_it_stood():
    first, kept, last = (evidence(key) for key in ("first", "kept", "last"))
    found = compare(snapshot(evidence=(first, kept, last)), snapshot(evidence=(kept,)))
    titles = [line.place.id for line in lines_of(found, Part.EVIDENCE) if line.form is Form.TITLE]
    assert titles == [first.id, kept.id, last.id]


def test_evidence_and_replies_begin_with_their_titles():
    case = snapshot(evidence=(evidence("one"),), replies=(reply(),))
    found = compare(case, case)
    for part, name in ((Part.EVIDENCE, "title"), (Part.REPLIES, "to")):
        title, *others = lines_of(found, part)
        assert (title.form, title.place.field) == (Form.TITLE, name)
        assert {line.form for line in others} == {Form.FIELD}


def test_an_exception_from_the_origins_is_a_change_of_the_evidence():
    case = snapshot()
    (change,) = compare(case, replace(case, origins_exception="One witness lives.")).changes
    assert (change.part, change.place.field) == (Part.EVIDENCE, "origins_exception")


def test_verdict_and_reason_stand_before_and_after():
    case = snapshot()
    found = compare(case, replace(case, verdict="misleading", reason="Another."))
    rating = next(line for line in lines_of(found, Part.VERDICT) if line.place.field == "rating")
    assert (rating.before, rating.after) == (case.verdict, "misleading")
    assert [change.part for change in found.changes] == [Part.VERDICT, Part.REASON]


def test_a_key_stays_while_the_change_stays_and_not_longer():
    case = snapshot()
    once = compare(case, replace(case, reason="Another."))
    again = compare(case, replace(case, reason="Another.", title="Other"))
    changed = compare(case, replace(case, reason="Yet another."))
    assert once.of(Part.REASON) == again.of(Part.REASON)
    assert once.of(Part.REASON)[0].key != changed.of(Part.REASON)[0].key


def test_a_first_round_has_parts_to_read_and_nothing_marked():
    case = snapshot(evidence=(evidence("one"), evidence("two")), replies=(reply(),))
    found = compare(None, case)
    assert found.first
    assert {s.side for line in found.lines for s in line.stretches} == {Side.SAME}
    headings = [b for b in case.blocks if b.kind is BlockKind.HEADING]
    assert len(found.of(Part.ANALYSIS)) == len(headings)
    assert [c.place.id for c in found.of(Part.EVIDENCE)] == [i.id for i in case.evidence]
    assert found.of(Part.CLAIM)[0].place == Place("claim", None, "quote")
    assert all(line.change for line in found.lines)
    assert all(line.form is not Form.TITLE or line.place.field in ("title", "to")
               for line in found.lines)
