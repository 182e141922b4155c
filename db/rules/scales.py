"""Verdict scales, read from resources/scales/REFERENCE.toml.

Their labels are English there; `[words.CODE]` holds what they are called in another language.
"""

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache
from typing import Any

import resources
from db.errors import Refused
from db.records import Rating, Scale, Tone
from db.rules import text
from resources import i18n
from resources.i18n import tr

_AS_WRITTEN = "en"
"""The language of the labels in the files."""


@cache
def load(reference: str) -> Scale:
    """Return the scale of that pinned name ("five-step", "five-step@2").

    Raises Refused for a name that no file has.
    """
    if reference not in _names():
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
    scales = [load(reference) for reference in _names()]
    return tuple(sorted(scales, key=_own_first))


def shown(scale: Scale) -> Scale:
    """Return a scale as the person at the screen reads it."""
    return worded(scale, i18n.locale())


def worded(scale: Scale, language: str) -> Scale:
    """Return a scale in a language (BCP 47, or a locale), as far as its file has words of that one.

    One that no file of the program describes, a desk's own, stays as the desk worded it.
    """
    code = re.split("[-_]", language)[0].casefold()
    return scale if code == _AS_WRITTEN else _in(scale, code)


@cache
def _in(scale: Scale, code: str) -> Scale:
    words = _table(scale.reference).get("words", {}).get(code) if is_known(scale) else None
    if words is None:
        return scale
    ratings = (_worded(rating, words[rating.id]) for rating in scale.ratings)
    return replace(scale, name=words.get("name", scale.name), ratings=tuple(ratings))


@cache
def is_known(scale: Scale) -> bool:
    """Tell whether a scale is the program's own, word for word."""
    return scale.reference in _names() and scale == load(scale.reference)


def _worded(rating: Rating, words: dict[str, str]) -> Rating:
    label, definition = words["label"], words["definition"]
    return replace(rating, label=label, short=words.get("short", label), definition=definition)


def _names() -> Collection[str]:
    return resources.names("scales", ".toml")


@cache
def _table(reference: str) -> dict[str, Any]:
    import tomllib  # a brief in English, made by a process of its own, needs no scale's file

    return tomllib.loads(resources.text("scales", f"{reference}.toml"))


def _own_first(scale: Scale) -> tuple[bool, str, int]:
    return scale.id != "five-step", scale.name.casefold(), scale.version


def _rating(row: dict[str, Any]) -> Rating:
    return Rating(**{**row, "tone": Tone(row["tone"])})
