"""Translation for strings outside Qt: one function, English until a language is chosen.

The sentences of the whole program lie in `stet_*.ts`, one catalogue for Qt's `self.tr` and for
`tr` here; `python -m resources.i18n.make` gathers them and makes the `.qm` that are read.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar
from unicodedata import bidirectional

Lookup = Callable[[str, str, int | None], str]
"""Gives the translation of a sentence, told apart by a comment, in the form that a count takes."""

Digits = Mapping[int, str]
"""For `str.translate`: what stands for 0 to 9 and the per cent sign; empty where those do."""


def _as_written(sentence: str, _: str, count: int | None) -> str:
    return sentence if count is None else sentence.replace("%n", str(count))


P = ParamSpec("P")
Said = TypeVar("Said")

_forgetting: list[Callable[[], None]] = []
_lookup: Lookup = _as_written
_locale = "en_GB"
_digits: Digits = {}


def use(lookup: Lookup | None, locale: str = "en_GB", digits: Digits | None = None) -> None:
    """Choose what translates, the locale of dates and figures and the digits it writes.

    For the rest of the process: there is one language, that of the person at the screen.
    """
    global _lookup, _locale, _digits
    _lookup = lru_cache(maxsize=4096)(lookup) if lookup else _as_written
    _locale = locale
    _digits = digits or {}
    for forget in _forgetting:
        forget()


def locale() -> str:
    """Return the locale by which dates and figures are written: "en_GB"."""
    return _locale


def digits() -> Digits:
    """Return what `str.translate` writes the language's digits with."""
    return _digits


_RUNS_LEFT, _RUNS_AS_IT_SAYS, _END = "\u2067", "\u2068", "\u2069"
_ISOLATES = frozenset({"\u2066", _RUNS_LEFT, _RUNS_AS_IT_SAYS})


def tr(sentence: str, comment: str = "", count: int | None = None, /, **values: object) -> str:
    """Return the sentence in the chosen language, its `{names}` filled in.

    As in Qt, `comment` tells two meanings of one word apart, and `count` chooses the plural and
    stands for "%n". Values are data: they are inserted once and never read as a format themselves.
    """
    found = _lookup(sentence, comment, count)
    return found.format(**{name: _fitted(value) for name, value in values.items()})


def remembered(words: Callable[P, Said]) -> Callable[P, Said]:
    """Remember what a function says until another language is chosen: rows ask for it by the score.

    What it is asked with must be all that it depends on besides the language.
    """
    kept = lru_cache(maxsize=256)(words)
    _forgetting.append(kept.cache_clear)

    def said(*asked: P.args, **named: P.kwargs) -> Said:
        return kept(*asked, **named)  # type: ignore[arg-type]  # hashable, or it is no use

    return wraps(words)(said)


def _fitted(value: object) -> object:
    """Return a whole number in the language's digits, and texts as they may stand in a sentence.

    A text that runs from right to left is kept from turning what stands beside it in a window;
    Arabic translations isolate their places themselves, since most of what they show is Latin.
    """
    if isinstance(value, int) and _digits:
        return str(value).translate(_digits)
    if _lookup is _as_written or not isinstance(value, str) or value.isascii():
        return value
    if not any(bidirectional(character) in ("R", "AL") for character in value):
        return value
    return f"{_RUNS_LEFT if _only_isolates(value) else _RUNS_AS_IT_SAYS}{value}{_END}"


def _only_isolates(text: str) -> bool:
    """Whether no letter stands outside isolates: nothing in such a text says which way it runs."""
    depth = 0
    for character in text:
        if character in _ISOLATES:
            depth += 1
        elif character == _END:
            depth -= 1
        elif depth == 0 and bidirectional(character) in ("L", "R", "AL"):
            return False
    return True
