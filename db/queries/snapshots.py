"""A whole case at one moment."""

from db import assembly
from db.desk import Desk
from db.reading import reading
from db.records import CaseSnapshot
from db.rules import second


def snapshot(desk: Desk, case_id: str) -> CaseSnapshot:
    """Return the frozen snapshot of a case as the desk's reader may see it.

    Refused when it is not on this desk.
    """
    with reading(desk) as driver:
        return second.veil(assembly.snapshot(driver, case_id), desk.reader)
