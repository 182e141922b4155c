"""Who works at this desk."""

from db.desk import Desk
from db.front import persons
from db.reading import reading
from db.records import Person


def everyone(desk: Desk) -> tuple[Person, ...]:
    """Return all persons by name, those who left included."""
    with reading(desk) as driver:
        return persons(driver)
