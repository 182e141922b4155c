"""What a review says of chosen values, dates and languages: words, never codes."""

from dataclasses import replace

import pytest

from db.records import Appearance, Review, Side
from db.rules.comparing import compare
from desktop.review import words
from tests.builders import claim, evidence, snapshot

SEEN = (Appearance("a", "TASS", "2017-01-23", "https://tass.example/1"),)
MORE = (*SEEN, Appearance("b", "Sputnik", "2017-01", None))


def case(**changes):
    return snapshot(claim=claim(appearances=SEEN), evidence=(evidence(language="ru"),), **changes)


def told(field, before, now):
    """Return what is said of a field, as (side, text)."""
    line = next(line for line in compare(before, now).lines if line.place.field == field)
    return [(each.side, each.text) for each in words.stretches(line, Review(now, before))]


def test_appearances_have_their_days_in_words():
    text = "TASS · 23 Jan 2017 · https://tass.example/1"
    assert told("appearances", None, case()) == [(Side.SAME, text)]
    longer = replace(case(), claim=claim(appearances=MORE))
    found = told("appearances", case(), longer)
    assert found[0] == (Side.SAME, text)
    assert "".join(text for side, text in found if side is Side.COME) == "\nSputnik · Jan 2017"


@pytest.mark.parametrize(("field", "said"), [("language", "English"), ("scale", "Five-step")])
def test_a_code_is_told_by_its_name(field, said):
    assert told(field, None, case()) == [(Side.SAME, said)]


def test_another_language_is_told_before_and_after():
    assert told("language", case(), case(language="pt-BR")) == [
        (Side.GONE, "English"), (Side.COME, "Brazilian Portuguese")]
