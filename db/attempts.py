"""Wrong passwords are slowed down: each in a row doubles the wait before the next may be tried.

Within one run the wait is measured by a clock that nobody sets. Across runs the desk remembers how
many there were, and when the last was: a clock that stands before that moment lifts nothing, the
whole wait begins again. Whoever sets the clock forward gains only what they could try on a copy of
the file as well (README, What it cannot stop).
"""

import hashlib
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from db.desk import Desk
from db.errors import Unavailable
from db.store import plain, translated

FREE = 3
"""Wrong passwords in a row that cost nothing: fingers slip."""
LONGEST = 300.0
"""Seconds of the longest wait: a night's typing tries a hundred passwords, and a person waits."""

_READ = "SELECT failures, at FROM attempts WHERE person_id = ?"
_COUNT = "INSERT OR REPLACE INTO attempts VALUES (?, ?, ?, ?)"


def wait_after(failures: int) -> float:
    """Return the seconds between that many wrong passwords in a row and the next try."""
    return 0.0 if failures < FREE else min(2.0 ** (failures - FREE + 1), LONGEST)


def digest(desk_id: str, person_id: str, failures: int, at: str) -> str:
    """Return SHA-256 over a count: no signature, but `check` tells damage by it."""
    return hashlib.sha256(f"{desk_id}:{person_id}:{failures}:{at}".encode()).hexdigest()


def left(desk: Desk, person_id: str) -> float:
    """Return the seconds that must still pass before that person's password may be tried."""
    if person_id not in desk.waits:
        desk.waits[person_id] = time.monotonic() + _remembered(desk, person_id)
    return max(0.0, desk.waits[person_id] - time.monotonic())


def failed(desk: Desk, person_id: str) -> float:
    """Count a try as wrong, before it is looked at, and return the seconds to the next.

    A full disk must not keep people out, so there the count lasts as long as the program does.
    """
    failures, at = _row(desk, person_id)[0] + 1, _now().isoformat()
    with suppress(Unavailable):
        _write(desk, _COUNT, person_id, failures, at, digest(desk.id, person_id, failures, at))
    wait = wait_after(failures)
    desk.waits[person_id] = time.monotonic() + wait
    return wait


def passed(desk: Desk, person_id: str) -> None:
    """Forget the wrong tries: the right password was there."""
    desk.waits.pop(person_id, None)
    with suppress(Unavailable):
        _write(desk, "DELETE FROM attempts WHERE person_id = ?", person_id)


def _remembered(desk: Desk, person_id: str) -> float:
    failures, at = _row(desk, person_id)
    wait = wait_after(failures)
    if not wait:
        return 0.0
    try:
        gone = (_now() - datetime.fromisoformat(at)).total_seconds()
    except (ValueError, TypeError):  # altered: as if it had been just now
        gone = 0.0
    return wait if gone < 0 else max(0.0, wait - gone)


def _row(desk: Desk, person_id: str) -> tuple[int, str]:
    with translated(desk.file), desk.pool.lent() as driver:
        found = driver.execute(_READ, (person_id,)).fetchone()
    return found or (0, "")


def _write(desk: Desk, statement: str, *values: Any) -> None:
    with desk.writing, plain(desk.file) as driver:
        driver.execute(statement, values)


def _now() -> datetime:
    return datetime.now(UTC)
