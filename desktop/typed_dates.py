"""What somebody types as a date, read as ISO 8601: as the window shows it, or in figures; no Qt.

Nothing is guessed: whoever leaves the field sees in words what was understood, and what is not
understood stays as it was typed, for the desk to refuse.
"""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from babel import Locale

from resources import i18n

_ENGLISH = ("en_GB", "en_US")
"""Read in every language: what is copied from a page is often English."""
_TURNING = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Marks of direction, which CLDR puts between an Arabic date's figures."""
_FILLERS = frozenset({"\u0433", "год", "года", "of", "the"})
_LEAST = 3
"""Letters of a month's name that tell it from the others: "Sep", "сен"."""
_YEAR_FIRST = re.compile(r"(\d{4})(?: ?[-./] ?(\d{1,2})(?: ?[-./] ?(\d{1,2}))?)?\.?")
_YEAR_LAST = re.compile(r"(?:(\d{1,2}) ?([-./]) ?)?(\d{1,2}) ?[-./] ?(\d{4})\.?")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_NO_LETTERS = re.compile(r"[\d.,\u060c/\s-]+")


def read(text: str | None) -> str | None:
    """Return YYYY, YYYY-MM or YYYY-MM-DD for a date, other text without outer white space.

    None when it is blank. 3/4/2026 is read in the order of the window's language; where that gives
    no day, in the other. Points are always between day, month and year.
    """
    typed = (text or "").strip()
    plain = _plain(typed)
    return _in_figures(plain) or _in_words(plain) or typed or None


def _plain(text: str) -> str:
    figures = (str(unicodedata.decimal(sign, sign)) for sign in text.translate(_TURNING))
    return " ".join(unicodedata.normalize("NFKC", "".join(figures)).casefold().split())


def _in_figures(text: str) -> str:
    if found := _YEAR_FIRST.fullmatch(text):
        return _iso(*found.groups())
    if not (found := _YEAR_LAST.fullmatch(text)):
        return ""
    first, sign, second, year = found.groups()
    if first is None:
        return _iso(year, second)
    if sign == "." or _day_comes_first(i18n.locale()):
        return _iso(year, second, first) or _iso(year, first, second)
    return _iso(year, first, second) or _iso(year, second, first)


def _in_words(text: str) -> str:
    text = _ORDINAL.sub("", text)
    figures = re.findall(r"\d+", text)
    years = [each for each in figures if len(each) == 4]
    days = [each for each in figures if len(each) <= 2]
    words = [word for word in _NO_LETTERS.split(text) if word and word not in _FILLERS]
    month = _months(i18n.locale()).get(" ".join(words))
    if month is None or len(years) != 1 or len(days) > 1 or len(figures) > 2:
        return ""
    return _iso(years[0], str(month), *days)


def _iso(year: str, month: str | None = None, day: str | None = None) -> str:
    """Return it as ISO 8601, "" for a day that no calendar has."""
    try:
        found = date(int(year), int(month or 1), int(day or 1)).isoformat()
    except ValueError:
        return ""
    return found if day else found[:7] if month else found[:4]


@lru_cache(maxsize=8)
def _day_comes_first(locale: str) -> bool:
    pattern = str(Locale.parse(locale).date_formats["short"].pattern)
    return pattern.index("d") < pattern.index("M")


@lru_cache(maxsize=8)
def _months(locale: str) -> dict[str, int]:
    """Return months by their names, and by beginnings of these that no other month has."""
    names = {
        _name(name): month
        for tag in (locale, *_ENGLISH)
        for widths in Locale.parse(tag).months.values()
        for width in ("wide", "abbreviated") for month, name in widths.get(width, {}).items()
    }
    begun: dict[str, set[int]] = {}
    for name, month in names.items():
        for end in range(_LEAST, len(name)):
            begun.setdefault(name[:end], set()).add(month)
    return {name: min(months) for name, months in begun.items() if len(months) == 1} | names


def _name(written: str) -> str:
    return _plain(written).replace(".", "")
