"""Dates and times as people read them, in the window's language: the one door to both; no Qt."""

import re
from datetime import UTC, date, datetime
from functools import lru_cache

from babel.dates import format_date, format_skeleton, format_time

from desktop.figures import in_digits, number
from resources import i18n
from resources.i18n import tr

_SKELETONS = {4: "y", 7: "yMMM", 10: "yMMMd"}
_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_HALF_A_DAY = 12 * 60
"""Minutes within which hours say more than "Yesterday", late at night."""


def day(text: str | None) -> str:
    """Return an ISO date (YYYY, YYYY-MM, YYYY-MM-DD) in words, other text as it stands."""
    if not text or not _ISO.fullmatch(text):
        return text or ""
    try:
        found = date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return text
    return _worded(_SKELETONS[len(text)], found)


def long_day(text: str) -> str:
    """Return the day of a UTC time of the journal in full, with its weekday."""
    return in_digits(format_date(_local(text).date(), "full", locale=i18n.locale()))


def clock(at: datetime) -> str:
    """Return a time of day."""
    return in_digits(format_time(at.time(), "short", locale=i18n.locale()))


def clock_of(text: str) -> str:
    """Return the time of day of a UTC time of the journal, here."""
    return clock(_local(text))


def moment(text: str) -> str:
    """Return a UTC time of the journal as local day and time; today's as the time alone."""
    at = _local(text)
    if at.date() == today():
        return clock(at)
    return tr("{day}, {time}", day=day(at.date().isoformat()), time=clock(at))


def utc(text: str) -> str:
    """Return a UTC time of the journal as day and time of UTC, as a brief prints it."""
    at = datetime.fromisoformat(text).astimezone(UTC)
    return tr("{day}, {time} UTC", day=day(text[:10]), time=in_digits(f"{at:%H:%M}"))


def age(text: str, now: datetime) -> str:
    """Return how long ago a UTC time of the journal was, as short as a row wants it."""
    then = datetime.fromisoformat(text).astimezone(now.tzinfo)
    days = (now.date() - then.date()).days
    minutes = int((now - then).total_seconds()) // 60
    if days <= 0 or minutes < _HALF_A_DAY:
        return _within_a_day(minutes)
    if days == 1:
        return tr("Yesterday")
    if days < 7:
        return _worded("E", then.date())
    return _worded("MMMd" if then.year == now.year else "yMMM", then.date())


def today() -> date:
    """Return the day that it is where the window stands."""
    return local_now().date()


def local_now() -> datetime:
    """Return the time where the window stands."""
    return datetime.now(UTC).astimezone()


def _local(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()


def _worded(skeleton: str, found: date) -> str:
    return in_digits(_kept(skeleton, found, i18n.locale()))


@lru_cache(maxsize=1000)
def _kept(skeleton: str, found: date, locale: str) -> str:
    """Keep what rows of a list ask for each time they are drawn."""
    return format_skeleton(skeleton, found, locale=locale)


def _within_a_day(minutes: int) -> str:
    if minutes < 1:
        return tr("now")
    if minutes < 60:
        return tr("{count} min", count=number(minutes))
    return tr("{count} h", count=number(minutes // 60))
