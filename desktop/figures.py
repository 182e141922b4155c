"""Figures as people write them in the window's language; no Qt."""

from functools import lru_cache

from babel import Locale
from babel.numbers import format_decimal, format_percent

from resources import i18n

_DIGITS: dict[str, dict[int, str]] = {
    "arab": {ord(plain): digit for plain, digit in zip("0123456789%", "٠١٢٣٤٥٦٧٨٩٪", strict=True)},
}
"""The digits, and the per cent sign, of the CLDR numbering systems that the window's languages
use; Babel knows which is whose, but writes 0 to 9 everywhere."""


def number(value: float) -> str:
    """Return a count or a measure: "1,234"."""
    return _number(value, i18n.locale())


def percent(value: float) -> str:
    """Return a share of a hundred: `percent(98)` is "98%"."""
    written = format_percent(value / 100, locale=i18n.locale(), numbering_system="default")
    return in_digits(written)


def in_digits(text: str) -> str:
    """Return a text with the digits of the window's language."""
    return text.translate(_digits(i18n.locale()))


@lru_cache(maxsize=1000)
def _number(value: float, locale: str) -> str:
    """Keep what rows of a list ask for each time they are drawn."""
    written = format_decimal(value, locale=locale, numbering_system="default")
    return written.translate(_digits(locale))


@lru_cache(maxsize=8)
def _digits(locale: str) -> dict[int, str]:
    return _DIGITS.get(Locale.parse(locale).default_numbering_system, {})
