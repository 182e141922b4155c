"""Make the vectors of claims in the background: which are due, and one after the other."""

from typing import Any

from db.desk import Desk
from db.meanings import Meanings
from db.reading import reading
from db.rules.erasable import ERASED
from db.vectors import DIMENSIONS

_CLAIM = """
SELECT c.doc, q.quote FROM case_cards c JOIN claims q ON q.case_id = c.case_id AND q.removed = 0
WHERE c.began = ?
"""
_NOTHING = bytes(2 * DIMENSIONS)


def due(desk: Desk, meanings: Meanings) -> list[int]:
    """Return the cases, by the places at which they began, that changed since they were learned."""
    with reading(desk) as driver:
        cases = driver.execute("SELECT began, doc FROM case_cards ORDER BY began DESC").fetchall()
    return meanings.stale(cases)


def learn(desk: Desk, meanings: Meanings, began: int) -> None:
    """Make the vector of a case's claim and keep it, unless the case changed meanwhile.

    Then it is due again. Nobody writes while it is kept, so what an erasure took away stays away.
    """
    with reading(desk) as driver:
        found = _claim(driver, began)
    if found is None:
        return
    doc, quote = found
    said = "" if quote == ERASED else quote.strip()
    vector = meanings.made(said) if said else _NOTHING
    with desk.writing, reading(desk) as driver:
        if _claim(driver, began) == found:
            meanings.keep(began, doc, vector)


def _claim(driver: Any, began: int) -> tuple[int, str] | None:
    row = driver.execute(_CLAIM, (began,)).fetchone()
    return None if row is None else (row[0], row[1])
