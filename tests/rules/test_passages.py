"""A comment on words finds them again after edits, or says that they are gone."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from db.records import AnchorKind, Passage
from db.rules import erasable, fieldtexts, passages
from tests.builders import block, comment, evidence, reply, snapshot

TEXT = "The ministry said so. Nobody else said so. The map said nothing."


def words(text, quote, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return passages.passage(text, start, start + len(quote))


def shown(kept, text):
    found = passages.place(kept, text)
    return text[slice(*found)] if found else None


@given(st.text(min_size=1, max_size=60), st.data())
def test_words_are_found_where_they_stand(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    kept = passages.passage(text, start, end)
    assert shown(kept, text) == text[start:end]
    assert passages.place(kept, text)[0] == start


def test_only_the_beginning_of_a_very_long_passage_is_kept():
    kept = passages.passage("x" * 100 + "y" * 2001, 100, 2101)
    assert (kept.quote, kept.before) == ("y" * 2000, "x" * 60)


def test_what_stands_before_words_near_the_beginning_is_kept_whole():
    assert passages.passage("All of it", 4, 6).before == "All "


def test_no_words_are_nowhere():
    assert passages.place(Passage(""), TEXT) is None


def test_words_that_overlap_themselves_are_found_where_they_stood():
    assert passages.place(passages.passage("ababa", 2, 5), "ababa") == (2, 5)


def test_of_places_with_as_much_the_same_before_it_is_the_nearest():
    kept = Passage("said so", "", 40)
    assert passages.place(kept, TEXT) == (34, 41)
    assert passages.place(replace(kept, start=14), TEXT) == (13, 20)


def test_they_are_found_after_an_edit_before_them():
    kept = words(TEXT, "The map")
    assert passages.place(kept, "Some time later. " + TEXT) == (60, 67)


def test_of_several_places_it_is_the_one_with_the_same_words_before():
    kept = words(TEXT, "said so", nth=1)
    edited = TEXT.replace("The ministry said so. ", "")
    assert passages.place(kept, edited) == (12, 19)
    longer = "It was said so often that nobody asked. " + TEXT
    assert passages.place(kept, longer) == (74, 81)


def test_words_that_were_rewritten_are_gone():
    kept = words(TEXT, "Nobody else")
    assert passages.place(kept, TEXT.replace("Nobody else", "No one")) is None


def test_a_comment_on_a_block_that_was_removed_says_so():
    part = block(TEXT)
    remark = comment(anchor=AnchorKind.BLOCK, anchor_id=part.id, passage=words(TEXT, "The map"))
    assert passages.place_in(snapshot(blocks=(block("Something else."), part)), remark)
    assert passages.place_in(snapshot(blocks=()), remark) is None
    assert passages.place_in(snapshot(blocks=(replace(part, text="All new."),)), remark) is None


def test_words_of_evidence_replies_and_fields_are_found_too():
    item, asked = evidence("one", title="A map", quote=TEXT), reply(answer=TEXT)
    case = snapshot(evidence=(evidence("other"), item), replies=(reply("Others"), asked),
                    reason="False, by all accounts.")
    kept = words(TEXT, "The map")
    for remark in (
        comment(anchor=AnchorKind.EVIDENCE, anchor_id=item.id, anchor_field="quote", passage=kept),
        comment(anchor=AnchorKind.EVIDENCE, anchor_id=item.id, passage=Passage("A map")),
        comment(anchor=AnchorKind.FIELD, anchor_id=asked.id, anchor_field="answer", passage=kept),
        comment(anchor=AnchorKind.FIELD, anchor_field="reason", passage=Passage("by all accounts")),
    ):
        assert passages.place_in(case, remark)


def test_a_comment_on_no_words_has_no_place():
    part = block(TEXT)
    remark = comment(anchor=AnchorKind.BLOCK, anchor_id=part.id)
    assert passages.place_in(snapshot(blocks=(part,)), remark) is None


def test_whatever_can_be_erased_has_the_name_under_which_comments_hang_on_it():
    case = snapshot()
    names = {**fieldtexts.claim(case), **fieldtexts.reason(case), **fieldtexts.standards(case)}
    for kind in ("case", "claim", "claimant", "appearance", "topic"):
        for column in erasable.FIELDS[kind] - {"notes", "state_reason"}:  # nobody can select them
            assert passages.field_name(kind, column) in names
