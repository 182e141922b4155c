"""Gather words that mean the same in many languages: `python -m tests.lexicon`.

They come from the Unicode CLDR alone, through Babel and ICU: numerals, months, days of the week,
countries, languages, units, currencies. Nobody chose words for a purpose, so what finds repeated
claims with their help is not fitted to any. Run it anew when CLDR has grown; desks know their
claims by these words, so a change of them needs a step of the schema.
"""

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

import icu
from babel import Locale

import resources
from db.rules import sounding, terms

FOLDER = resources.path("lexicon")
LANGUAGES = (
    "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu",
    "fa", "fi", "fil", "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka",
    "kk", "ko", "ky", "lt", "lv", "mk", "ms", "nb", "ne", "nl", "pa", "pl", "pt", "ro", "ru",
    "si", "sk", "sl", "sq", "sr", "sr_Latn", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz",
    "vi", "zh",
)
"""Those that CLDR covers whole (its level "modern") and that newsrooms publish in."""
NUMERALS = (*range(2, 21), *range(30, 100, 10), 100, 1_000)
SCALE = 1_000
"""The least number whose word multiplies the one before it."""
UNITS = (
    "duration-year", "duration-month", "duration-week", "duration-day", "duration-hour",
    "duration-minute", "length-kilometer", "length-meter", "mass-tonne", "mass-kilogram",
    "volume-liter", "temperature-celsius", "angle-degree", "area-hectare", "concentr-percent",
)
CURRENCIES = ("USD", "EUR", "GBP", "RUB", "JPY", "CNY", "CHF", "INR", "TRY", "UAH", "PLN")
_LEAST, _WHOLE, _ENDING = 4, 5, 2
"""Letters of a word that counts; up to which it counts whole; that are left off longer ones."""
_ABBREVIATED = 3
"""Letters of a short word for a million or so: млн."""
_AGREED = 0.75
"""Share of the languages that must mean the same by a word."""
_SCRIPTS = ((0x370, 0x600), (0x620, 0x700), (0x750, 0x780), (0x900, 0xE00), (0x10A0, 0x1100),
            (0x3041, 0x3100))
"""Where the letters stand of scripts that spell names by sound: Greek to Georgian, and kana."""
_OWN = {
    "\N{CYRILLIC SMALL LETTER HA}": "", "\N{GREEK SMALL LETTER CHI}": "",
    "\N{CYRILLIC SMALL LETTER JE}": "", "\N{ARABIC LETTER TEH MARBUTA}": "",
    "\N{ARABIC LETTER WAW}": "", "\N{HEBREW LETTER VAV}": "", "\N{CYRILLIC SMALL LETTER TSE}": "s",
}
"""Letters that names use for another sound than ICU gives: h, a glide, an ending, ts."""
_PAIR = 2
"""Letters of scripts without spaces that stand together in the index."""
_SAME = 4
"""Letters that a language and its country share in English: Russian and Russia."""


def concepts() -> dict[str, str]:
    """Return what each word stands for, and each beginning that is no word of another meaning.

    What stands for different things in different languages is left out: a number at once, a name
    unless most agree.
    """
    whole: dict[str, Counter[str]] = defaultdict(Counter)
    begun: dict[str, Counter[str]] = defaultdict(Counter)
    for code in LANGUAGES:
        for word, concept in set(_of(code)):
            if key := known(word, scales=concept.startswith("1000")):
                whole[key][concept] += 1
                begun[beginning(key)][concept] += 1
    return dict(sorted((_agreed(begun) | _agreed(whole)).items()))


def known(word: str, *, scales: bool = False) -> str:
    """Return a word as it is known; "" for a phrase and for what is too short."""
    plain = terms.folded(word.strip().strip("."))
    if not plain or any(unicodedata.category(letter)[0] not in "LM" for letter in plain):
        return ""
    if terms.is_unspaced(plain):
        return plain if len(plain) <= _PAIR else ""
    return plain if len(plain) >= (_ABBREVIATED if scales else _LEAST) else ""


def beginning(plain: str) -> str:
    """Return the beginning by which the forms of a word are known."""
    return plain if len(plain) <= _WHOLE else plain[: max(_WHOLE, len(plain) - _ENDING)]


def _agreed(votes: dict[str, Counter[str]]) -> dict[str, str]:
    found = {}
    for key, many in votes.items():
        concept, most = many.most_common(1)[0]
        if most >= many.total() * (1 if concept.isdigit() else _AGREED):
            found[key] = concept
    return found


def _of(code: str) -> Iterator[tuple[str, str]]:
    locale = Locale.parse(code)
    yield from _numerals(code)
    yield from _dates(locale)
    yield from _names(locale)
    yield from _units(locale)
    yield from _scales(locale)


def _numerals(code: str) -> Iterator[tuple[str, str]]:
    spelled = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(code))
    if spelled.getLocale(0).getLanguage() != code.split("_")[0]:
        return
    for at in range(spelled.getNumberOfRuleSetNames()):
        rules = spelled.getRuleSetName(at)
        if "year" in rules or not rules.startswith("%spellout"):
            continue
        for number in NUMERALS:
            yield str(spelled.format(number, rules)), str(number)


def _dates(locale: Locale) -> Iterator[tuple[str, str]]:
    for form in ("format", "stand-alone"):
        for number, name in locale.months[form]["wide"].items():
            yield name, f"month{number}"
        for number, name in locale.days[form]["wide"].items():
            yield name, f"day{number}"


def _names(locale: Locale) -> Iterator[tuple[str, str]]:
    for code, name in locale.territories.items():
        if len(code) == 2 and code.isalpha():
            yield name, f"country{code}"
    for code, name in locale.languages.items():
        if code in _PLACES or code in LANGUAGES:
            yield name, _PLACES.get(code, f"language{code}")
    for code in CURRENCIES:
        for names in (locale.currencies.get(code), *_plurals(locale, code)):
            yield str(names or "").split(" ")[-1], f"currency{code}"


def _plurals(locale: Locale, code: str) -> Iterator[str]:
    yield from (str(name) for name in _data(locale, "currency_names_plural").get(code, {}).values())


def _units(locale: Locale) -> Iterator[tuple[str, str]]:
    for unit in UNITS:
        forms = _data(locale, "unit_patterns").get(unit, {}).get("long", {})
        for pattern in forms.values():
            yield str(pattern).replace("{0}", ""), unit.replace("-", "")


def _scales(locale: Locale) -> Iterator[tuple[str, str]]:
    """Yield the words that stand for a power of ten behind a number: million, млн, 万."""
    for form in ("long", "short"):
        for patterns in _data(locale, "compact_decimal_formats").get(form, {}).values():
            for power, pattern in patterns.items():
                text = str(pattern.pattern)
                scale = int(power) // 10 ** (text.count("0") - 1) if "0" in text else 1
                if scale >= SCALE:
                    yield re.sub("[0'.\\s\u00a0]", "", text), str(scale)


def _data(locale: Locale, name: str) -> Any:
    return locale._data[name]


def _places() -> dict[str, str]:
    """Return the country of each language that is called like it in English."""
    english = Locale.parse("en")
    found = {}
    for language, name in english.languages.items():
        likely = [code for code, place in english.territories.items()
                  if len(code) == 2 and code.isalpha() and place[:_SAME] == name[:_SAME]]
        if len(likely) == 1:
            found[language] = f"country{likely[0]}"
    return found


def letters() -> dict[str, str]:
    """Return the letters of other scripts by the kind of consonant that they stand for."""
    latin = icu.Transliterator.createInstance("Any-Latin; Lower")
    found: dict[str, list[str]] = defaultdict(list)
    for letter in _foreign():
        kind = sounding.consonants(_OWN.get(letter, latin.transliterate(letter)))
        found[kind].append(letter)
    return {kind: "".join(many) for kind, many in sorted(found.items())}


def _foreign() -> Iterator[str]:
    for start, end in _SCRIPTS:
        for code in range(start, end):
            if unicodedata.category(chr(code))[0] in "LM" and terms.folded(chr(code)) == chr(code):
                yield chr(code)


def _keep(name: str, found: dict[str, str]) -> None:
    text = json.dumps(found, ensure_ascii=False, indent=0)
    (FOLDER / name).write_text(text + "\n", encoding="utf-8")


_PLACES = _places()
if __name__ == "__main__":
    by_concept: dict[str, list[str]] = defaultdict(list)
    for word, named in concepts().items():
        by_concept[named].append(word)
    _keep("concepts.json", {named: " ".join(words) for named, words in sorted(by_concept.items())})
    _keep("letters.json", letters())
