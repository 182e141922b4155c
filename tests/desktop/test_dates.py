"""Dates and figures in three languages, as Unicode's CLDR writes them."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from desktop import dates, figures
from desktop.language import digits_of
from resources import i18n

NOON = datetime.fromisoformat("2026-11-22T12:00:00.000Z")


@pytest.fixture
def reading():
    """Choose the locale of dates and figures."""

    def choose(locale):
        i18n.use(None, locale, digits_of(QLocale(locale)))

    yield choose
    i18n.use(None)


@pytest.mark.parametrize(("locale", "full", "month", "year"), [
    ("en_GB", "23 Jan 2017", "Jan 2017", "2017"),
    ("en_US", "Jan 23, 2017", "Jan 2017", "2017"),
    ("ru_RU", "23 янв. 2017\u202fг.", "янв. 2017\u202fг.", "2017"),
    ("ar_EG", "٢٣ يناير ٢٠١٧", "يناير ٢٠١٧", "٢٠١٧"),
    ("ar_MA", "23 يناير 2017", "يناير 2017", "2017"),
])
def test_a_date_is_written_as_the_language_writes_it(reading, locale, full, month, year):
    reading(locale)
    assert [dates.day(text) for text in ("2017-01-23", "2017-01", "2017")] == [full, month, year]


@pytest.mark.parametrize("text", ["", "last spring", "2017-13", "2017-02-30", "17-01-23"])
def test_what_is_no_date_stands_as_it_was_typed(reading, text):
    reading("ar_EG")
    assert dates.day(text) == text


@pytest.mark.parametrize(("locale", "ages"), [
    ("en_GB", ["now", "20 min", "2 h", "Yesterday", "Wed", "12 Sept", "Nov 2025"]),
    ("ru_RU", ["now", "20 min", "2 h", "Yesterday", "ср", "12 сент.", "нояб. 2025\u202fг."]),
    ("ar_EG", ["now", "٢٠ min", "٢ h", "Yesterday", "الأربعاء", "١٢ سبتمبر", "نوفمبر ٢٠٢٥"]),
])
def test_an_age_is_told_as_shortly_as_a_row_wants_it(reading, locale, ages):
    reading(locale)
    moments = ("2026-11-22T12:00", "2026-11-22T11:40", "2026-11-22T10:00", "2026-11-21T10:00",
               "2026-11-18T10:00", "2026-09-12T10:00", "2025-11-01T10:00")
    assert [dates.age(f"{at}:00.000Z", NOON) for at in moments] == ages


@pytest.mark.parametrize(("locale", "written"), [
    ("en_GB", ("1,234", "98%", "14:32")),
    ("ru_RU", ("1\u00a0234", "98\u00a0%", "14:32")),
    ("ar_EG", ("١٬٢٣٤", "٩٨٪\u061c", "٢:٣٢ م")),
])
def test_figures_and_times_follow_the_language(reading, locale, written):
    reading(locale)
    at = datetime.fromisoformat("2026-11-22T14:32:00")
    assert (figures.number(1234), figures.percent(98), dates.clock(at)) == written


def test_a_moment_of_today_is_told_by_the_clock_alone(reading):
    reading("en_GB")
    now = dates.local_now()
    assert dates.moment(now.isoformat()) == f"{now:%H:%M}"
    assert dates.moment("2017-01-23T12:00:00.000Z").startswith("23 Jan 2017, ")
