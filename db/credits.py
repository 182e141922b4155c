"""The names of people, as they are credited in a case."""

from typing import Any

from db.records import Credit


class Names:
    """People's names by id, as they are now."""

    def __init__(self, driver: Any) -> None:
        self._names = dict(driver.execute("SELECT id, name FROM persons").fetchall())

    def credit(self, person_id: str) -> Credit:
        """Return who that is."""
        return Credit(person_id, self._names.get(person_id, "?"))

    def maybe(self, person_id: str | None) -> Credit | None:
        """Return who that is, or None for nobody."""
        return self.credit(person_id) if person_id else None
