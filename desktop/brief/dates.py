"""Dates and times as a reader of the case's language expects them."""

from datetime import date, datetime

from desktop.brief.words import printed

_FIXED = "\u00a0"
"""A no-break space: a date is read in one piece."""

_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def day(written: str | None, language: str) -> str:
    """Return an ISO date, full or partial, in words: "23 January 2017"; other languages keep ISO.

    What is no date is returned as it stands; None gives an empty text.
    """
    if not written or not language.casefold().startswith("en"):
        return written or ""
    year, *rest = written.split("-")
    try:
        numbers = [int(part) for part in rest]
        date(int(year), *[*numbers, 1, 1][:2])
    except ValueError:
        return written
    month = _ENGLISH[numbers[0] - 1] if numbers else ""
    return _FIXED.join([*map(str, numbers[1:2]), *filter(None, [month]), year])


def moment(written: str, language: str) -> str:
    """Return a UTC time, `2017-01-25T12:00:00.000Z`, as "25 January 2017, 12:00 UTC"."""
    instant = _instant(written)
    if instant is None:
        return written
    words = day(instant.date().isoformat(), language)
    return printed("{day}, {time} UTC", day=words, time=f"{instant:%H:%M}")


def stamp(written: str) -> str:
    """Return a UTC time in ISO 8601 to the second; one that cannot be read is that of no day."""
    instant = _instant(written)
    return f"{instant:%Y-%m-%dT%H:%M:%SZ}" if instant else "2000-01-01T00:00:00Z"


def _instant(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None
