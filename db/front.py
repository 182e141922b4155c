"""What the first window shows, by plain SQL: read before SQLAlchemy is loaded (SPEED.md, Start)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.header import DATABASE, read_version
from db.records import Person, Role
from db.store import plain


@dataclass(frozen=True, slots=True)
class Front:
    """A desk's name, and who may sign in."""

    name: str
    persons: tuple[Person, ...]


def peek(path: Path) -> Front:
    """Read a desk's front; Unavailable when it is no desk of ours or cannot be read."""
    read_version(path)  # first: a connection would make an empty file where there is none
    with plain(path / DATABASE) as driver:
        named = driver.execute(
            "SELECT coalesce((SELECT name FROM policies), (SELECT name FROM desk))"
        ).fetchone()
        at_work = tuple(person for person in persons(driver) if not person.left)
        return Front(named[0], at_work)


def persons(driver: Any) -> tuple[Person, ...]:
    """Return everyone by name."""
    found = driver.execute("SELECT id, name, role, public_key, gone FROM persons ORDER BY name, id")
    return tuple(
        Person(person_id, name, Role(role), key, bool(gone))
        for person_id, name, role, key, gone in found.fetchall()
    )
