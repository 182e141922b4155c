"""Cases are numbered by year; evidence keys can be typed anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import Refused
from db.rules.citations import CITATION
from db.rules.numbering import NUMBER, case_number, evidence_key, key, next_number, refuse_taken
from db.rules.text import folded


def test_the_first_case_of_a_year_has_number_1():
    assert next_number(2026, []) == "FC-2026-0001"
    assert next_number(2026, ["FC-2025-0044", "FC-2027-0003"]) == "FC-2026-0001"


def test_the_next_case_follows_the_highest_number_and_fills_no_gap():
    assert next_number(2026, ["FC-2026-0002", "FC-2026-0009", "FC-2026-0005"]) == "FC-2026-0010"


def test_numbers_go_on_beyond_9999():
    assert next_number(2026, ["FC-2026-9999", "FC-2026-10000"]) == "FC-2026-10001"


@given(st.integers(1, 9999), st.integers(1, 10**7))
def test_a_case_number_tells_its_year_and_serial(year, serial):
    match = NUMBER.fullmatch(case_number(year, serial))
    assert (int(match[1]), int(match[2])) == (year, serial)


@pytest.mark.parametrize(
    ("publisher", "title", "taken", "made"),
    [
        ("Associated Press", "x", [], "associated-press"),
        ("TASS", "x", ["tass"], "tass-2"),
        ("TASS", "x", ["TASS", "tass-2"], "tass-3"),
        (None, "Le Café: été!", [], "le-cafe-ete"),
        ("تاس", "Report", [], "report"),
        ("تاس", "تقرير", [], "source"),
        ("—", "…", ["source"], "source-2"),
        ("A" * 50, "x", [], "a" * 40),
        ("A" * 39 + " & sons", "x", [], "a" * 39),
    ],
)
def test_a_key_is_made_from_publisher_or_title(publisher, title, taken, made):
    assert evidence_key(publisher, title, taken) == made


@given(st.text(), st.text(), st.lists(st.text()))
def test_a_key_made_from_anything_can_be_cited_and_is_new(publisher, title, taken):
    made = evidence_key(publisher, title, taken)
    assert CITATION.fullmatch(f"[@{made}]")
    assert folded(made) not in {folded(other) for other in taken}


@pytest.mark.parametrize("value", ["a", "sputnik-1", "A.b_c", "9" * 64])
def test_a_key_that_a_citation_can_hold_is_taken(value):
    assert key(value) == value


@pytest.mark.parametrize("value", ["", " a", "-a", "a b", "é", "a]", "k" * 65, "a\n", "\ud800"])
def test_any_other_key_is_refused(value):
    with pytest.raises(Refused) as refusal:
        key(value)
    assert refusal.value.field == "key"


def test_a_key_that_differs_only_in_case_is_in_use():
    with pytest.raises(Refused, match="in use"):
        refuse_taken("tass", ["TASS"])
    refuse_taken("tass-2", ["tass"])
