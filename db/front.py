"""What the first window shows, read before the desk is opened (SPEED.md, Start)."""

from pathlib import Path
from typing import Any

from db.header import DATABASE, read_version
from db.records import Front, Person, Role
from db.store import SCHEMA, plain


def peek(path: Path) -> Front:
    """Read a desk's front; Unavailable when it is no desk of ours or cannot be read."""
    version = read_version(path)  # first: a connection would make a file where there is none
    with plain(path / DATABASE) as driver:
        named = driver.execute(
            "SELECT coalesce((SELECT name FROM policies), (SELECT name FROM desk))"
        ).fetchone()
        everyone = persons(driver, current=version == SCHEMA)
        return Front(named[0], tuple(person for person in everyone if not person.left))


def persons(driver: Any, *, current: bool = True) -> tuple[Person, ...]:
    """Return everyone by name; `current` says whether the desk has this version's schema."""
    provisional = "provisional" if current else "0"
    found = driver.execute(
        f"SELECT id, name, role, public_key, gone, {provisional} FROM persons ORDER BY name, id"  # noqa: S608  names are ours
    )
    return tuple(
        Person(person_id, name, Role(role), key, bool(gone), bool(provisional))
        for person_id, name, role, key, gone, provisional in found.fetchall()
    )
