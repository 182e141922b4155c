"""Marks lie inside their text, in one order, and say nothing twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import Refused
from db.records import Mark, MarkKind
from db.rules.marks import canonical
from tests.strategies import mark_lists

WORDS = "a text of thirty characters ok"
BOLD, ITALIC, LINK = MarkKind.BOLD, MarkKind.ITALIC, MarkKind.LINK
PAGE = "https://example.org"


def covered(marks):
    return {(mark.kind, mark.href, n) for mark in marks for n in range(mark.start, mark.end)}


def test_marks_of_one_kind_that_touch_or_overlap_become_one():
    marks = (Mark(4, 8, BOLD), Mark(0, 4, BOLD), Mark(6, 9, BOLD), Mark(10, 12, BOLD))
    assert canonical(marks, WORDS, "marks") == (Mark(0, 9, BOLD), Mark(10, 12, BOLD))


def test_different_kinds_may_lie_over_one_another():
    marks = (Mark(2, 5, ITALIC), Mark(0, 9, BOLD), Mark(0, 9, LINK, PAGE))
    assert canonical(marks, WORDS, "marks") == (
        Mark(0, 9, BOLD), Mark(0, 9, LINK, PAGE), Mark(2, 5, ITALIC),
    )


def test_links_to_different_pages_stay_apart_where_they_touch():
    marks = (Mark(0, 3, LINK, PAGE), Mark(3, 5, LINK, f"{PAGE}/2"))
    assert canonical(marks, WORDS, "marks") == marks


@pytest.mark.parametrize(
    ("mark", "field"),
    [
        (Mark(-1, 3, BOLD), "marks[0]"),
        (Mark(3, 3, BOLD), "marks[0]"),
        (Mark(5, 3, BOLD), "marks[0]"),
        (Mark(0, 31, BOLD), "marks[0]"),
        (Mark(0, 3, LINK), "marks[0].href"),
        (Mark(0, 3, BOLD, PAGE), "marks[0].href"),
        (Mark(0, 3, LINK, "javascript:alert(1)"), "marks[0].href"),
    ],
)
def test_a_mark_that_makes_no_sense_is_refused_by_its_place(mark, field):
    with pytest.raises(Refused) as refusal:
        canonical((mark,), WORDS, "marks")
    assert refusal.value.field == field


def test_two_links_over_the_same_words_are_refused():
    with pytest.raises(Refused, match="two links"):
        canonical((Mark(0, 5, LINK, PAGE), Mark(4, 9, LINK, f"{PAGE}/2")), WORDS, "marks")


@given(mark_lists(WORDS), st.randoms(use_true_random=False))
def test_the_order_in_which_marks_come_makes_no_difference(marks, random):
    shuffled = random.sample(marks, len(marks))
    assert canonical(shuffled, WORDS, "marks") == canonical(marks, WORDS, "marks")


@given(mark_lists(WORDS))
def test_canonical_marks_cover_the_same_words_and_are_final(marks):
    once = canonical(marks, WORDS, "marks")
    assert covered(once) == covered(marks)
    assert canonical(once, WORDS, "marks") == once
