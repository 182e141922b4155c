"""Verdict scales, read from resources/scales/REFERENCE.toml."""

import tomllib
from functools import cache
from typing import Any

import resources
from db.errors import Refused
from db.records import Rating, Scale, Tone
from db.rules.text import shown
from resources.i18n import tr


@cache
def load(reference: str) -> Scale:
    """Return the scale of that pinned name ("five-step", "five-step@2").

    Raises Refused for a name that no file has.
    """
    if reference not in resources.names("scales", ".toml"):
        sentence = tr('there is no verdict scale "{name}"', name=shown(reference))
        raise Refused(sentence, field="scale")
    table = tomllib.loads(resources.text("scales", f"{reference}.toml"))
    return Scale(
        id=table["id"],
        version=table["version"],
        name=table["name"],
        source=table["source"],
        ratings=tuple(_rating(row) for row in table["ratings"]),
    )


@cache
def every() -> tuple[Scale, ...]:
    """Return all scales, the desk's own first and the others by name."""
    scales = [load(reference) for reference in resources.names("scales", ".toml")]
    return tuple(sorted(scales, key=_own_first))


def _own_first(scale: Scale) -> tuple[bool, str, int]:
    return scale.id != "five-step", scale.name.casefold(), scale.version


def _rating(row: dict[str, Any]) -> Rating:
    return Rating(**{**row, "tone": Tone(row["tone"])})
