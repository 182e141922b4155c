"""A clock that stands still, so that "3 h" and "Yesterday" are the same in every picture."""

import os
import sys
import time
from datetime import UTC, datetime, timedelta

BEGIN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""When the sample desk is made; each look at the clock takes a second meanwhile."""
NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
"""When the pictures are taken."""


class Clock(datetime):
    """Stands in for `datetime` wherever the program asks for the time."""

    shown = BEGIN
    step = timedelta(seconds=1)

    @classmethod
    def now(cls, tz=None):
        """Return the time shown, and go on."""
        Clock.shown += Clock.step
        return datetime.astimezone(Clock.shown, tz)


def take_over():
    """Give the clock to every module of the program that has been imported, in UTC."""
    os.environ["TZ"] = "UTC"
    time.tzset()
    for name, module in tuple(sys.modules.items()):
        ours = name.partition(".")[0] in ("db", "desktop")
        if ours and getattr(module, "datetime", None) is datetime:
            module.datetime = Clock


def stop():
    """Stand still from now on."""
    Clock.shown, Clock.step = NOW, timedelta(0)
