"""What a language's tag (BCP 47) says of its writing."""

import re
from functools import cache

import icu

_FROM_THE_RIGHT = frozenset(
    {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"}
)
"""The living scripts that read from the right (ISO 15924; CLDR's scriptMetadata)."""


_KANA = re.compile("[\u3041-\u309f\u30a1-\u30ff]")
_HANGUL = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")


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


def written(text: str, tag: str) -> str:
    """Return the language whose characters a text is written in, its own unless letters tell.

    Han characters alone could be Chinese as well; beside kana they are Japanese, beside hangul
    Korean, and each country writes some of them in its own way.
    """
    if text.isascii() or is_cjk(tag):
        return tag
    if _KANA.search(text):
        return "ja"
    return "ko" if _HANGUL.search(text) else tag


def is_cjk(tag: str) -> bool:
    """Tell whether a language is written in Chinese, Japanese or Korean characters."""
    return script(tag) in {"Hans", "Hant", "Jpan", "Kore"}


def name(tag: str, language: str) -> str:
    """Return what a language is called in another one; an unknown one is its tag."""
    try:
        return str(icu.Locale.forLanguageTag(tag).getDisplayName(icu.Locale(language)))
    except icu.ICUError:
        return tag
