"""Dates and times as a reader of the case's language expects them."""

from datetime import date, datetime

from desktop.brief.words import known, printed

_FIXED = "\u00a0"
"""A no-break space: a date or a time is read in one piece."""


def day(written: str | None, language: str) -> str:
    """Return an ISO date, full or partial, in words: "23 January 2017".

    It stays as it is where the brief has no words in the language, and what is no date anywhere;
    None gives an empty text.
    """
    if not written or not known(language):
        return written or ""
    year, *rest = written.split("-")
    try:
        numbers = [int(part) for part in rest]
        date(int(year), *[*numbers, 1, 1][:2])
    except ValueError:
        return written
    if not numbers:
        return year
    month, *days = numbers
    words = _full(month, days[0], year) if days else _month(month, year)
    return words.replace(" ", _FIXED)


def _full(month: int, day: int, year: str) -> str:
    return (
        printed("{day} January {year}", day=day, year=year),
        printed("{day} February {year}", day=day, year=year),
        printed("{day} March {year}", day=day, year=year),
        printed("{day} April {year}", day=day, year=year),
        printed("{day} May {year}", day=day, year=year),
        printed("{day} June {year}", day=day, year=year),
        printed("{day} July {year}", day=day, year=year),
        printed("{day} August {year}", day=day, year=year),
        printed("{day} September {year}", day=day, year=year),
        printed("{day} October {year}", day=day, year=year),
        printed("{day} November {year}", day=day, year=year),
        printed("{day} December {year}", day=day, year=year),
    )[month - 1]


def _month(month: int, year: str) -> str:
    return (
        printed("January {year}", year=year), printed("February {year}", year=year),
        printed("March {year}", year=year), printed("April {year}", year=year),
        printed("May {year}", year=year), printed("June {year}", year=year),
        printed("July {year}", year=year), printed("August {year}", year=year),
        printed("September {year}", year=year), printed("October {year}", year=year),
        printed("November {year}", year=year), printed("December {year}", year=year),
    )[month - 1]  # fmt: skip


def moment(written: str, language: str) -> str:
    """Return a UTC time, `2017-01-25T12:00:00.000Z`, as "25 January 2017, 12:00 UTC"."""
    instant = _instant(written)
    if instant is None:
        return written
    words = day(instant.date().isoformat(), language)
    said = printed("{day}, {time} UTC", day=words, time=f"{instant:%H:%M}")
    # Where no line holds it all, it is cut at a no-break space: the time is still in one piece.
    return said.replace(" ", _FIXED).replace(f"{_FIXED}UTC", " UTC")


def stamp(written: str) -> str:
    """Return a UTC time in ISO 8601 to the second; one that cannot be read is that of no day."""
    instant = _instant(written)
    return f"{instant:%Y-%m-%dT%H:%M:%SZ}" if instant else "2000-01-01T00:00:00Z"


def _instant(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None
