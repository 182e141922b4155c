"""Figures as people write them in the window's language; no Qt."""

from functools import lru_cache

from babel.numbers import format_decimal, format_percent

from resources import i18n


def number(value: float) -> str:
    """Return a count or a measure: "1,234"."""
    return in_digits(_number(value, i18n.locale()))


def percent(value: float) -> str:
    """Return a share of a hundred: `percent(98)` is "98%"."""
    written = format_percent(value / 100, locale=i18n.locale(), numbering_system="default")
    return in_digits(written)


def in_digits(text: str) -> str:
    """Return a text with the digits of the window's language; Babel writes 0 to 9 everywhere."""
    return text.translate(i18n.digits())


@lru_cache(maxsize=1000)
def _number(value: float, locale: str) -> str:
    """Keep what rows of a list ask for each time they are drawn."""
    return format_decimal(value, locale=locale, numbering_system="default")
