"""A date is taken as it is shown, and in the usual figures; nothing else is taken for one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop import dates
from desktop.language import digits_of
from desktop.typed_dates import read
from resources import i18n

LOCALES = ("en_GB", "en_US", "ru_RU", "ar_EG", "ar_MA", "ar_SY")


@pytest.fixture(autouse=True)
def _english():
    yield
    i18n.use(None)


def speak(locale):
    i18n.use(None, locale, digits_of(QLocale(locale)))


@given(st.sampled_from(LOCALES), st.dates(min_value=date(1000, 1, 1)))
def test_what_the_window_shows_is_understood_as_it_was_meant(locale, day):
    speak(locale)
    for known in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert read(dates.day(known)) == known
        assert read(known) == known


@pytest.mark.parametrize(("locale", "typed", "meant"), [
    ("en_GB", "23 Jan 2017", "2017-01-23"),
    ("en_GB", " 23 january, 2017 ", "2017-01-23"),
    ("en_GB", "January 23rd, 2017", "2017-01-23"),
    ("en_GB", "the 1st of May 2017", "2017-05-01"),
    ("en_GB", "Nov 2026", "2026-11"),
    ("en_GB", "November 2026", "2026-11"),
    ("en_GB", "Sep 2026", "2026-09"),
    ("en_GB", "Sept. 2026", "2026-09"),
    ("en_GB", "2026", "2026"),
    ("en_GB", "29.11.2026", "2026-11-29"),
    ("en_GB", "29/11/2026", "2026-11-29"),
    ("en_GB", "11/29/2026", "2026-11-29"),
    ("en_GB", "3/4/2026", "2026-04-03"),
    ("en_US", "3/4/2026", "2026-03-04"),
    ("en_US", "29/11/2026", "2026-11-29"),
    ("en_US", "3.4.2026", "2026-04-03"),
    ("en_GB", "2026/11/29", "2026-11-29"),
    ("en_GB", "2026-1-2", "2026-01-02"),
    ("en_GB", "11/2026", "2026-11"),
    ("en_GB", "29-Nov-2026", "2026-11-29"),
    ("ru_RU", "23 янв. 2017 г.", "2017-01-23"),
    ("ru_RU", "23 янв 2017", "2017-01-23"),
    ("ru_RU", "23 января 2017 года", "2017-01-23"),
    ("ru_RU", "ноябрь 2026", "2026-11"),
    ("ru_RU", "сен 2026", "2026-09"),
    ("ru_RU", "1 мая 2017", "2017-05-01"),
    ("ru_RU", "3.4.2026", "2026-04-03"),
    ("ru_RU", "23 Jan 2017", "2017-01-23"),
    ("ar_EG", "٢٣ يناير ٢٠١٧", "2017-01-23"),
    ("ar_EG", "23 يناير 2017", "2017-01-23"),
    ("ar_EG", "٢٩\u200f/١١\u200f/٢٠٢٦", "2026-11-29"),
    ("ar_SY", "23 كانون الثاني 2017", "2017-01-23"),
])
def test_a_date_is_read_as_people_of_that_language_write_it(locale, typed, meant):
    speak(locale)
    assert read(typed) == meant


@pytest.mark.parametrize("typed", [
    "2017-02-30", "30 Feb 2017", "31/11/2026", "13/13/2026", "23 Jan", "23 Jan 17", "23.01.17",
    "J 2017", "ma 2017", "23 Janvier 2017", "yesterday", "17", "0000", "2017 2018 Jan",
    "1 2 Jan 2017", "23 янв 2017", "20170123", "2017-01-23T10:00", "-2017", "٢٣ يناير ٢٠١٧",
])
def test_what_is_no_date_here_stays_as_it_was_typed(typed):
    speak("en_GB")
    assert read(f" {typed} ") == typed


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_a_blank_is_no_date(blank):
    assert read(blank) is None
