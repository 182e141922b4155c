"""A whole case at one moment."""

from db import assembly
from db.desk import Desk
from db.reading import reading
from db.records import CaseSnapshot


def snapshot(desk: Desk, case_id: str) -> CaseSnapshot:
    """Return the frozen snapshot of a case; Refused when it is not on this desk."""
    with reading(desk) as driver:
        return assembly.snapshot(driver, case_id)
