"""What the desk has decided."""

from db import assembly
from db.desk import Desk
from db.reading import reading
from db.records import Policy


def current(desk: Desk) -> Policy:
    """Return the policy in force."""
    with reading(desk) as driver:
        return assembly.policy(driver)
