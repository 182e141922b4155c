"""Verdict scales, read from resources/scales/REFERENCE.toml."""

import tomllib
from dataclasses import replace
from functools import cache
from typing import Any

import resources
from db.errors import Refused
from db.records import Rating, Scale, Tone
from db.rules import text
from resources import i18n
from resources.i18n import tr


@cache
def load(reference: str) -> Scale:
    """Return the scale of that pinned name ("five-step", "five-step@2").

    Raises Refused for a name that no file has.
    """
    if reference not in resources.names("scales", ".toml"):
        sentence = tr('there is no verdict scale "{name}"', name=text.shown(reference))
        raise Refused(sentence, field="scale")
    table = _table(reference)
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


def shown(scale: Scale) -> Scale:
    """Return a scale as the person at the screen reads it, where its file says so.

    For the window alone: what is printed and kept are the scale's own labels.
    """
    return _shown(scale, i18n.locale().partition("_")[0])


@cache
def _shown(scale: Scale, language: str) -> Scale:
    words = _table(scale.reference).get("shown", {}).get(language)
    if words is None:
        return scale
    ratings = (_worded(rating, words.get(rating.id, {})) for rating in scale.ratings)
    return replace(scale, name=words["name"], ratings=tuple(ratings))


def _worded(rating: Rating, words: dict[str, str]) -> Rating:
    if not words:
        return rating
    label, definition = words["label"], words["definition"]
    return replace(rating, label=label, short=words.get("short", label), definition=definition)


@cache
def _table(reference: str) -> dict[str, Any]:
    return tomllib.loads(resources.text("scales", f"{reference}.toml"))


def _own_first(scale: Scale) -> tuple[bool, str, int]:
    return scale.id != "five-step", scale.name.casefold(), scale.version


def _rating(row: dict[str, Any]) -> Rating:
    return Rating(**{**row, "tone": Tone(row["tone"])})
