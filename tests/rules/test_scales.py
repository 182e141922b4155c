"""Verdict scales are data, each with its source."""

from dataclasses import replace

import pytest

import resources
from db.errors import Refused
from db.rules import scales

EVERY = scales.every()
LANGUAGES = ("ar", "ru")
LABELS = {
    "five-step": "True · Mostly true · Misleading · False; Unproven",
    "polygraph": "True · Misleading · False",
    "politifact": "True · Mostly True · Half True · Mostly False · False · Pants on Fire",
    "snopes": "True · Mostly True · Mixture · Mostly False · False;"
    " Research In Progress · Unproven · Unfounded · Outdated",
    "africa-check": "Correct · Mostly correct · Misleading · Incorrect;"
    " Unproven · Exaggerated · Understated · Checked",
    "factcheck-lk": "True · Partly True · False · Blatantly False; Verify · Void",
    "aap-factcheck": "True · Mostly True · Mixture · Misleading · Mostly False · False; Unproven",
    "washington-post": "Geppetto Checkmark · One Pinocchio · Two Pinocchios · Three Pinocchios"
    " · Four Pinocchios; Bottomless Pinocchio · Upside-down Pinocchio · Verdict pending",
    "conclusion-only": "; Conclusion",
}


def test_the_desks_own_scale_comes_first_and_no_scale_is_missing():
    assert EVERY[0].reference == "five-step"
    assert {scale.reference for scale in EVERY} == set(LABELS)


@pytest.mark.parametrize("reference", LABELS)
def test_a_scale_has_the_ratings_of_its_newsroom_best_first(reference):
    ratings = scales.load(reference).ratings
    on_line = " · ".join(rating.label for rating in ratings if rating.number)
    beside = " · ".join(rating.label for rating in ratings if not rating.number)
    assert (f"{on_line}; {beside}" if beside else on_line) == LABELS[reference]


@pytest.mark.parametrize("scale", EVERY, ids=lambda scale: scale.reference)
def test_numbers_run_from_the_best_down_to_1_without_a_gap(scale):
    numbers = [rating.number for rating in scale.ratings if rating.number is not None]
    assert numbers == list(range(len(numbers), 0, -1))


@pytest.mark.parametrize("scale", EVERY, ids=lambda scale: scale.reference)
def test_every_rating_can_be_told_apart_in_word_and_shape(scale):
    for part in ("id", "label", "short", "definition", "glyph"):
        values = [getattr(rating, part) for rating in scale.ratings]
        assert all(values)
        assert len(set(values)) == len(values), part
    icons = resources.names("icons", ".svg")
    assert [rating.glyph for rating in scale.ratings if rating.glyph not in icons] == []
    assert scale.source


@pytest.mark.parametrize("scale", EVERY, ids=lambda scale: scale.reference)
def test_a_scale_is_loaded_by_the_reference_that_a_case_pins(scale):
    assert scales.load(scale.reference) == scale


@pytest.mark.parametrize("reference", ["", "six-step", "five-step@9", "../theme/x", "five-step/"])
def test_an_unknown_scale_is_refused_by_name(reference):
    with pytest.raises(Refused) as refusal:
        scales.load(reference)
    assert f'"{reference}"' in refusal.value.sentence
    assert refusal.value.field == "scale"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", EVERY, ids=lambda scale: scale.reference)
def test_every_rating_has_its_words_in_every_language_of_the_program(scale, language):
    said = scales.worded(scale, language)
    for part in ("label", "short", "definition"):
        values = [getattr(rating, part) for rating in said.ratings]
        english = [getattr(rating, part) for rating in scale.ratings]
        assert not set(values) & set(english), part
        assert len(set(values)) == len(values), part
    for kept in ("id", "tone", "glyph", "number"):
        assert [getattr(r, kept) for r in said.ratings] == [getattr(r, kept) for r in scale.ratings]


def test_a_region_or_a_script_changes_no_words():
    scale = scales.load("five-step")
    assert scales.worded(scale, "ru-RU").rating("false").label == "Неправда"
    assert scales.worded(scale, "ru_RU") == scales.worded(scale, "RU")
    assert scales.worded(scale, "fr") == scales.worded(scale, "") == scale


def test_a_scale_that_the_desk_worded_itself_stays_as_it_is():
    scale = scales.load("five-step")
    own = replace(scale, ratings=(replace(scale.ratings[0], label="Confirmed"),))
    unknown = replace(scale, id="our-own")
    assert scales.worded(own, "ru") == own
    assert scales.worded(unknown, "ru") == unknown
