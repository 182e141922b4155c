"""Dates and times as people read them, in the window's language."""

import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale

_FORMS = {4: "yyyy", 7: "MMM yyyy", 10: "d MMM yyyy"}
_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def day(text: str | None) -> str:
    """Return an ISO date (YYYY, YYYY-MM, YYYY-MM-DD) in words, other text as it stands."""
    if not text:
        return ""
    whole = f"{text}-01-01"[: max(10, len(text))] if len(text) == 4 else text
    whole = f"{whole}-01" if len(text) == 7 else whole
    found = QDate.fromString(whole, "yyyy-MM-dd")
    if not _ISO.fullmatch(text) or not found.isValid():
        return text
    return QLocale().toString(found, _FORMS[len(text)])


def moment(text: str) -> str:
    """Return a UTC time of the journal as local day and time."""
    at = datetime.fromisoformat(text).astimezone()
    when = f"{at.date().isoformat()}"
    if at.date() == today():
        return f"{at:%H:%M}"
    return f"{day(when)}, {at:%H:%M}"


def today() -> date:
    """Return the day that it is where the window stands."""
    return datetime.now(UTC).astimezone().date()


def passed(text: str, now: date) -> bool:
    """Whether an ISO date lies wholly before the day."""
    return bool(_ISO.fullmatch(text)) and text < now.isoformat()[: len(text)]
