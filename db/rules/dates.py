"""Dates as written in a case and moments as written in the journal: ISO 8601."""

import re
from datetime import UTC, date, datetime

from db.errors import Refused
from db.rules import text
from resources.i18n import tr

_SHAPE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def now() -> str:
    """Return this moment as the journal writes it: UTC, "2026-11-22T20:15:00.000Z"."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def partial(value: str | None, field: str) -> str | None:
    """Return a date YYYY, YYYY-MM or YYYY-MM-DD, or None when blank.

    Raises Refused for another shape and for a day that no calendar has.
    """
    written = text.line(value, field)
    if written is not None and not _exists(written):
        said = text.shown(written)
        sentence = tr('"{value}" is no date: YYYY, YYYY-MM or YYYY-MM-DD', value=said)
        raise Refused(sentence, field=field)
    return written


def full(value: str | None, field: str) -> str | None:
    """Return a date YYYY-MM-DD, or None when blank: replies are asked and answered on a day.

    Raises Refused for what `partial` refuses, and for a year or a month alone.
    """
    written = partial(value, field)
    if written is not None and len(written) != len("YYYY-MM-DD"):
        raise Refused(tr('"{value}" is no full date: YYYY-MM-DD', value=written), field=field)
    return written


def _exists(written: str) -> bool:
    shape = _SHAPE.fullmatch(written)
    if shape is None:
        return False
    year, month, day = (int(part or 1) for part in shape.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
