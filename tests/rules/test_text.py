"""Texts are kept as they were written, or refused with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import Refused
from db.rules import text

FORBIDDEN = [*map(chr, range(9)), *map(chr, range(11, 32)), "\x7f", "\ud800", "\udfff"]


@pytest.mark.parametrize("character", FORBIDDEN, ids=lambda c: f"U+{ord(c):04X}")
def test_a_character_that_cannot_be_kept_is_refused_with_its_code_and_place(character):
    for rule in (text.line, text.prose, text.exact):
        with pytest.raises(Refused, match=rf"U\+{ord(character):04X}, at place 3") as refusal:
            rule(f"ab{character}c", "quote")
        assert refusal.value.field == "quote"


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t")))
def test_prose_is_never_altered(value):
    assert text.prose(value, "note") == (value if value.strip() else None)
    assert text.exact(value, "text") == value


def test_prose_keeps_the_white_space_around_it():
    assert text.prose(" \n a \n", "note") == " \n a \n"


@pytest.mark.parametrize("value", ["\u202eabc", "e\u0301", "é", "👩\u200d🚀", "\ufeffx", "الباب"])
def test_marks_of_direction_and_both_forms_of_an_accent_are_kept(value):
    assert text.line(value, "title") == value
    assert text.prose(value, "quote") == value


@pytest.mark.parametrize("blank", [None, "", "  ", "\n\t ", "\u3000"])
def test_a_blank_text_is_none(blank):
    assert text.line(blank, "place") is None
    assert text.prose(blank, "note") is None


def test_a_line_loses_the_white_space_around_it_and_nothing_within():
    assert text.line("  al-Bab,\u00a0 Syria\t\n", "place") == "al-Bab,\u00a0 Syria"


def test_a_line_break_within_a_line_is_refused():
    with pytest.raises(Refused, match="one line"):
        text.line("a\nb", "title")


@pytest.mark.parametrize(
    ("rule", "limit"), [(text.line, text.LINE), (text.prose, text.QUOTE), (text.exact, text.BLOCK)]
)
def test_the_longest_text_is_taken_and_one_character_more_refused(rule, limit):
    assert rule("x" * limit, "f") == "x" * limit
    with pytest.raises(Refused, match=f"at most {limit} characters long, not {limit + 1}"):
        rule("x" * (limit + 1), "f")


def test_a_megabyte_is_refused_before_it_is_searched():
    with pytest.raises(Refused, match="characters long"):
        text.line("\0" * 1_000_000, "title")


def test_texts_are_the_same_whatever_their_case_and_the_form_of_their_accents():
    assert text.same("Straße", "STRASSE")
    assert text.same("Café", "CAFE\u0301")
    assert not text.same("Cafe", "Café")


@given(st.text())
def test_every_text_is_the_same_as_itself(value):
    assert text.same(value, value)


def test_a_needed_value_may_not_be_missing():
    assert text.needed("x", "name") == "x"
    with pytest.raises(Refused, match="must not be empty") as refusal:
        text.needed(None, "name")
    assert refusal.value.field == "name"


@pytest.mark.parametrize("tag", ["en", "ckb", "pt-BR", "zh-Hant-TW", None])
def test_a_language_is_named_by_its_tag(tag):
    assert text.language(tag, "language") == tag


@pytest.mark.parametrize("tag", ["English", "e", "en_GB", "en-", "en-GB\u202e", "لغة"])
def test_what_is_no_language_tag_is_refused(tag):
    with pytest.raises(Refused, match="no language tag"):
        text.language(tag, "language")


def test_a_value_is_repeated_in_a_sentence_only_short_and_visible():
    assert text.shown("Café") == "Café"
    assert text.shown("a\nb\ud800\u202e") == "a\\nb\\ud800\\u202e"
    assert (text.shown("x" * 60), text.shown("x" * 61)) == ("x" * 60, "x" * 60 + "…")


@pytest.mark.parametrize(("line", "names"), [
    ("Syria, Russia", ("Syria", "Russia")), ("سوريا، روسيا", ("سوريا", "روسيا")),
    (" , a ;; b,", ("a", "b")), ("", ()),
])
def test_a_line_lists_names_between_the_commas_of_any_script(line, names):
    assert text.listed(line) == names
