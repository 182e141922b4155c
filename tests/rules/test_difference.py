"""What a review shows of two texts: applied to the older one it gives the newer one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Side
from db.rules import difference as rule
from db.rules.difference import difference
from tests.rules.applying import newer, older

WORDS = ["the", "coalition", "denied", "it", "[@mou]", "“is", "not”", ".", ",", "\n", "هل", "你好",
         "हिन्दी", "🧑🏽‍🚀", "e\u0301tat", "ไทย", " "]
texts = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
anything = st.text(max_size=60)


@st.composite
def rewritten(draw):
    """A text, and the same after some edits of words."""
    words = draw(st.lists(st.sampled_from(WORDS), max_size=60))
    edited = list(words)
    for _ in range(draw(st.integers(0, 12))):
        at = draw(st.integers(0, len(edited)))
        edited[at : at + draw(st.integers(0, 4))] = draw(
            st.lists(st.sampled_from(WORDS), max_size=4))
    return " ".join(words), " ".join(edited)


@given(rewritten() | st.tuples(anything, anything) | st.tuples(texts, anything))
def test_what_is_shown_gives_the_newer_text_when_applied_to_the_older(pair):
    before, after = pair
    shown = difference(before, after)
    assert older(shown) == before
    assert newer(shown) == after


@given(rewritten())
def test_nothing_is_shown_twice_and_nothing_empty(pair):
    shown = difference(*pair)
    assert all(stretch.text for stretch in shown)
    assert all(one.side is not other.side for one, other in pairwise(shown))


@given(texts)
def test_a_text_that_stayed_shows_no_change(text):
    assert {stretch.side for stretch in difference(text, text)} <= {Side.SAME}


def test_a_phrase_put_for_another_is_shown_as_one():
    before = "The map that circulated with the claim is obviously fake."
    after = "The map that circulated with the claim carries no author and no time stamp."
    assert [(s.side.value, s.text) for s in difference(before, after)] == [
        ("same", "The map that circulated with the claim"),
        ("gone", " is obviously fake"),
        ("come", " carries no author and no time stamp"),
        ("same", "."),
    ]


@pytest.mark.parametrize(("shared", "shown"), [("x y z", 1), ("w x y z", 2)])
def test_three_words_between_two_changes_are_shared_by_chance_and_four_are_not(shared, shown):
    found = difference(f"considerable {shared} tremendous", f"extraordinary {shared} overwhelming")
    assert [stretch.side for stretch in found].count(Side.COME) == shown


@pytest.mark.parametrize(("before", "after", "share"), [
    ("", "", 1), ("Nobody said so.", "so. said Nobody", 1), ("it was", "it is", 0.5),
    ("yes", "no", 0), ("it", "it it it", 0.5),
])
def test_two_texts_are_as_alike_as_the_words_they_share(before, after, share):
    assert rule.likeness(before, after) == share


def test_one_word_that_came_is_marked_alone():
    shown = difference("had carried out joint strikes", "had carried out the first joint strikes")
    assert [s.text for s in shown if s.side is Side.COME] == [" the first"]
    assert not [s for s in shown if s.side is Side.GONE]


def test_a_citation_is_never_cut():
    shown = difference("It was so [@mou].", "It was so [@mou-2].")
    assert ("gone", " [@mou]") in [(s.side.value, s.text) for s in shown]


@pytest.mark.parametrize("word", ["हिन्दी", "e\u0301tat", "العَرَبِيَّة", "ไทย"])
def test_no_sign_is_torn_from_its_letter(word):
    cut = rule.tokens(f"one {word} two")
    assert "".join(cut) == f"one {word} two"
    assert all(token.strip()[0].isalnum() for token in cut)


def test_letters_without_spaces_between_words_are_compared_one_by_one():
    shown = difference("他说是真的", "他说不是真的")
    assert [s.text for s in shown if s.side is Side.COME] == ["不"]


@given(rewritten())
def test_a_text_too_long_to_compare_at_once_is_cut_and_still_whole(pair):
    usual, rule.MOST_PAIRS = rule.MOST_PAIRS, 9
    try:
        shown = difference(*pair)
    finally:
        rule.MOST_PAIRS = usual
    assert (older(shown), newer(shown)) == pair


def test_where_it_is_cut_words_that_stand_once_hold_both_together(monkeypatch):
    monkeypatch.setattr(rule, "MOST_PAIRS", 30)
    before = "one two three four anchor five six seven eight"
    after = "eins two three vier anchor five sechs seven acht"
    same = "".join(s.text for s in difference(before, after) if s.side is Side.SAME)
    assert "anchor five" in same


def test_between_them_words_that_stand_often_are_compared(monkeypatch):
    monkeypatch.setattr(rule, "MOST_PAIRS", 60)
    often = " so so so so so anchor so so so so so "
    shown = difference(f"one{often}two", f"eins{often}zwei")
    assert "".join(s.text for s in shown if s.side is Side.SAME) == often.rstrip()
