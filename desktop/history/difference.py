"""Two versions of a text as rich text: what went struck through, what came underlined."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from html import escape

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MANY = 600
"""Words beyond which frequent ones are not matched by themselves: the time grows squared."""


@dataclass(frozen=True, slots=True)
class Colours:
    """`#RRGGBB` of what went, what came, and the grounds under them."""

    gone: str
    gone_ground: str
    come: str
    come_ground: str


@lru_cache(maxsize=512)
def marked(before: str, after: str, colours: Colours) -> tuple[str, str]:
    """Return both versions as HTML with the differing words marked; empty ones stay empty."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    hurried = len(old) + len(new) > _MANY
    matches = SequenceMatcher(None, old, new, autojunk=hurried).get_opcodes()
    went = _join(((tag != "equal", old[i:j]) for tag, i, j, _, _ in matches), _gone(colours))
    came = _join(((tag != "equal", new[i:j]) for tag, _, _, i, j in matches), _come(colours))
    return went, came


def _join(runs: Iterator[tuple[bool, list[str]]], style: str) -> str:
    return "".join(
        f'<span style="{style}">{_safe(words)}</span>' if differs else _safe(words)
        for differs, words in runs if words
    )


def _safe(words: list[str]) -> str:
    return escape("".join(words)).replace("\n", "<br>")


def _gone(colours: Colours) -> str:
    return (f"color:{colours.gone};background-color:{colours.gone_ground};"
            "text-decoration:line-through")


def _come(colours: Colours) -> str:
    return (f"color:{colours.come};background-color:{colours.come_ground};"
            "text-decoration:underline")
