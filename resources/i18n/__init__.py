"""Translation for strings outside Qt: one function, English until a language is chosen.

The sentences of the whole program lie in `stet_*.ts`, one catalogue for Qt's `self.tr` and for
`tr` here; `python -m resources.i18n.make` gathers them and makes the `.qm` that are read.
"""

from collections.abc import Callable
from functools import lru_cache

Lookup = Callable[[str, str, int | None], str]
"""Gives the translation of a sentence, told apart by a comment, in the form that a count takes."""


def _as_written(sentence: str, _: str, count: int | None) -> str:
    return sentence if count is None else sentence.replace("%n", str(count))


_lookup: Lookup = _as_written
_locale = "en_GB"


def use(lookup: Lookup | None, locale: str = "en_GB") -> None:
    """Choose what translates, and the locale of dates and figures, for the rest of the process."""
    global _lookup, _locale  # the one language that the person at the screen reads
    _lookup = lru_cache(maxsize=4096)(lookup) if lookup else _as_written
    _locale = locale


def locale() -> str:
    """Return the locale by which dates and figures are written: "en_GB"."""
    return _locale


def tr(sentence: str, comment: str = "", count: int | None = None, /, **values: object) -> str:
    """Return the sentence in the chosen language, its `{names}` filled in.

    As in Qt, `comment` tells two meanings of one word apart, and `count` chooses the plural and
    stands for "%n". Values are data: they are inserted once and never read as a format themselves.
    """
    return _lookup(sentence, comment, count).format(**values)
