"""What the first window shows, by plain SQL: read before SQLAlchemy is loaded (SPEED.md, Start)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.desk import DATABASE, read_version
from db.records import CaseCard, Person, Role, State
from db.rules import scales
from db.store import plain

COLUMNS = (
    "case_id, number, title, claimant, state, returned, updated_at, evidence, open_comments, "
    "verdict, created_by, doc, began, scale"
)
FIRST_PAGE = 50


@dataclass(frozen=True, slots=True)
class Front:
    """A desk's name, who may sign in, and its newest cases."""

    name: str
    persons: tuple[Person, ...]
    newest: tuple[CaseCard, ...]


def peek(path: Path) -> Front:
    """Read a desk's front; Unavailable when it is no desk of ours or cannot be read."""
    read_version(path)  # first: a connection would make an empty file where there is none
    with plain(path / DATABASE) as driver:
        named = driver.execute(
            "SELECT coalesce((SELECT name FROM policies), (SELECT name FROM desk))"
        ).fetchone()
        newest = driver.execute(
            f"SELECT {COLUMNS} FROM case_cards ORDER BY doc DESC LIMIT ?",  # noqa: S608  column names are ours
            (FIRST_PAGE,),
        ).fetchall()
        at_work = tuple(person for person in persons(driver) if not person.left)
        return Front(named[0], at_work, tuple(card(row) for row in newest))


def persons(driver: Any) -> tuple[Person, ...]:
    """Return everyone by name."""
    found = driver.execute("SELECT id, name, role, public_key, gone FROM persons ORDER BY name, id")
    return tuple(
        Person(person_id, name, Role(role), key, bool(gone))
        for person_id, name, role, key, gone in found.fetchall()
    )


def card(row: Sequence[Any]) -> CaseCard:
    """Return the card of a row of COLUMNS, with the rating that its scale gives the verdict."""
    *same, verdict, created_by, doc, began, scale = row
    rating = scales.load(scale).rating(verdict) if verdict else None
    case_id, number, title, claimant, state, returned, updated_at, evidence, comments = same
    return CaseCard(
        id=case_id,
        number=number,
        title=title,
        claimant=claimant,
        state=State(state),
        returned=bool(returned),
        updated_at=updated_at,
        evidence=evidence,
        open_comments=comments,
        verdict=verdict,
        label=rating.short if rating else "",
        tone=rating.tone.value if rating else "",
        glyph=rating.glyph if rating else "",
        created_by=created_by,
        doc=doc,
        began=began,
    )
