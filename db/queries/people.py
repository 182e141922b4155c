"""Who works at this desk."""

from db.desk import Desk
from db.front import persons
from db.reading import reading
from db.records import Person


def everyone(desk: Desk) -> tuple[Person, ...]:
    """Return all persons by name, those who left included."""
    with reading(desk) as driver:
        return persons(driver)


def giver(desk: Desk, person_id: str) -> str | None:
    """Return who gave a person the password in use, by name; None when they chose it themselves."""
    with reading(desk) as driver:
        found = driver.execute(
            "SELECT persons.id, persons.name FROM event_values JOIN events USING (seq)"
            " JOIN persons ON persons.id = events.author"
            " WHERE row_id = ? AND field = 'sealed_key' ORDER BY seq DESC LIMIT 1", (person_id,),
        ).fetchone()
    return found[1] if found is not None and found[0] != person_id else None
