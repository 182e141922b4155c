"""The brief's own words: they go with the case, never with the window that prints it."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from types import MappingProxyType

import resources

AS_WRITTEN = "en"
"""The language of the sentences in the code."""

_CATALOGUE = "brief_"
_NUMBERS = re.compile(r" (?=\[?\{(?:n|former|total|day)\})|(?<=\w) (?=[A-Z0-9] )|(?<= [A-Z0-9]) ")
_IN_CODE: Mapping[str, str] = MappingProxyType({})
_spoken = ContextVar("spoken", default=_IN_CODE)
_foreign = ContextVar("foreign", default=False)


class Foreign(str):
    """A sentence in English in a brief of another language: it is to be read aloud as such."""

    __slots__ = ()


def together(*said: str) -> str:
    """Return sentences of the brief, as far as they say something, as one."""
    words = [sentence for sentence in said if sentence]
    whole = " ".join(words)
    return Foreign(whole) if words and all(map(said_in, words)) else whole


def spaced(words: str) -> str:
    """Return a sentence of the brief with the blank that parts it from what follows."""
    return Foreign(f"{words} ") if said_in(words) else f"{words} "


SLOT = "\ufffc"
"""Stands in a sentence for what is set beside it, in a direction or a style of its own."""


def around(words: str) -> tuple[str, str]:
    """Return what a sentence of the brief says before and after its slot."""
    before, _, after = words.partition(SLOT)
    return (Foreign(before), Foreign(after)) if said_in(words) else (before, after)


def said_in(words: str) -> str | None:
    """Return the language that the brief's own words are in where that is not the brief's."""
    return AS_WRITTEN if isinstance(words, Foreign) else None


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Print in a language (BCP 47) as far as there is a catalogue for it, else in English."""
    sentences = _spoken.set(_sentences(_code(language)))
    foreign = _foreign.set(not known(language))
    try:
        yield
    finally:
        _spoken.reset(sentences)
        _foreign.reset(foreign)


def printed(sentence: str, **values: object) -> str:
    """Return a sentence of the brief, its `{names}` filled in; values are never read as a format.

    The same snapshot gives the same bytes whatever language the person at the screen reads.
    """
    said = _held(_spoken.get().get(sentence, sentence)).format(**values)
    return Foreign(said) if _foreign.get() else said


@cache
def _held(sentence: str) -> str:
    """Return a sentence whose numbers, and letters that stand alone, begin no line."""
    return _NUMBERS.sub("\u00a0", sentence)


def known(language: str) -> bool:
    """Tell whether the brief's own words are there in a language."""
    code = _code(language)
    return code == AS_WRITTEN or bool(_sentences(code))


def _code(language: str) -> str:
    return language.partition("-")[0].casefold()


@cache
def _sentences(code: str) -> Mapping[str, str]:
    if f"{_CATALOGUE}{code}" not in resources.names("i18n", ".json"):
        return _IN_CODE
    found: dict[str, str] = json.loads(resources.text("i18n", f"{_CATALOGUE}{code}.json"))
    return found
