"""Dates are as exact as they are known, and always of this calendar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import Refused
from db.rules import dates


@given(st.dates())
def test_every_day_its_month_and_its_year_are_dates(day):
    written = day.isoformat()
    for known in (written, written[:7], written[:4]):
        assert dates.partial(f" {known} ", "date") == known


@pytest.mark.parametrize(
    "value",
    ["2017-02-30", "2017-13", "2017-00", "2017-01-00", "2023-02-29", "0000", "17", "2017-1-2",
     "23.01.2017", "2017-01-23T10:00", "20170123", "٢٠١٧", "yesterday", "2017-01-023", "-2017"],
)
def test_a_date_that_no_calendar_has_is_refused_with_its_field(value):
    with pytest.raises(Refused, match="is no date") as refusal:
        dates.partial(value, "published")
    assert refusal.value.field == "published"
    assert value in refusal.value.sentence


def test_no_date_is_none():
    assert dates.partial(" ", "date") is None
    assert dates.full(None, "asked") is None


def test_a_leap_day_is_a_date():
    assert dates.full("2024-02-29", "asked") == "2024-02-29"


@pytest.mark.parametrize("value", ["2017", "2017-01"])
def test_a_reply_is_asked_on_a_day(value):
    with pytest.raises(Refused, match="no full date"):
        dates.full(value, "asked")
