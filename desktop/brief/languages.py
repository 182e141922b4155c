"""What a language's tag (BCP 47) says of its writing."""

from functools import cache

import icu

_FROM_THE_RIGHT = frozenset(
    {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"}
)
"""The living scripts that read from the right (ISO 15924; CLDR's scriptMetadata)."""


@cache
def script(tag: str) -> str:
    """Return the script that a language is written in, by its four letters; Latin if unknown."""
    try:
        locale = icu.Locale.forLanguageTag(tag)
        locale.addLikelySubtags()
    except icu.ICUError:
        return "Latn"
    return locale.getScript() or "Latn"


def reads_from_the_right(tag: str) -> bool:
    """Tell whether a language's lines begin at the right."""
    return script(tag) in _FROM_THE_RIGHT


def is_cjk(tag: str) -> bool:
    """Tell whether a language is written in Chinese, Japanese or Korean characters."""
    return script(tag) in {"Hans", "Hant", "Jpan", "Kore"}
