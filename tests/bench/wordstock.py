"""Words of several languages in the frequencies of real texts (Zipf), the same on every run."""

import itertools
import unicodedata
from random import Random

_COMMON = (
    "the of and to in a is that for it as was with be by on not he his but at are this have from "
    "or had an they which one you were all her she there would their we him been has when who "
    "will no more if out so up said what its about than into them can only other time new some "
    "could these two may first then do any like my now over such our man me even most made after "
    "also did many off before must well back through years much where your way down should "
    "because long each just those too how little good world make very year still see own work men "
    "day get here between both life being under three never know same last another while us might "
    "great go come since against minister government president hospital vaccine election budget "
    "border police court video claim photograph ministry spokesman unemployment inflation harvest "
    "school climate energy airport bridge ferry strike coalition memorandum coordinates satellite "
    "record percent million people report statement agency defence health foreign parliament "
    "mayor council statistics document interview market price tax water fire army aircraft ship "
    "train refugee protest"
)
_LETTERS = {
    "en": ("b/c/d/f/g/h/l/m/n/p/r/s/t/v/w/st/tr/pl", "a/e/i/o/u/ea/ou"),
    "de": ("b/d/f/g/h/k/l/m/n/r/s/t/w/sch/st", "a/e/i/o/u/ä/ö/ü/ei"),
    "ru": ("б/в/г/д/ж/з/к/л/м/н/п/р/с/т/ст", "а/е/и/о/у/ы/я/й"),
    "ar": ("ب/ت/ج/ح/د/ر/س/ش/ع/ف/ق/ك/ل/م/ن/ه", "ا/و/ي//َ"),
    "hi": ("क/ख/ग/च/ज/ट/ड/त/द/न/प/ब/म/र/ल/स", "ा/ि/ी/े//ो"),
}
_SHARES = {"en": 10, "de": 3, "ru": 4, "ar": 3, "hi": 2, "zh": 3}
_SIZE = 12_000
"""Different words of a language; Han texts are made of some 2,000 letters."""


class Stock:
    """Gives texts; two stocks of one seed give the same ones."""

    def __init__(self, seed=1):
        self.chance = Random(seed)
        self.words = {language: _vocabulary(language) for language in _SHARES}
        self._weights = {
            language: list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(words))))
            for language, words in self.words.items()
        }

    def language(self):
        """Return one of the languages, by its share."""
        return self.chance.choices(list(_SHARES), list(_SHARES.values()))[0]

    def text(self, language, length):
        """Return about that many words."""
        weights = self._weights[language]
        words = self.chance.choices(self.words[language], cum_weights=weights, k=length)
        return ("" if language == "zh" else " ").join(words)


def _vocabulary(language):
    """Return words, the most frequent first; in every language these are short."""
    chance = Random(language)
    if language == "zh":
        return [chr(0x4E00 + chance.randrange(2_000)) for _ in range(_SIZE)]
    parts = [letters.split("/") for letters in _LETTERS[language]]
    made = {}
    while len(made) < _SIZE:
        made[_word(chance, *parts)] = None
    words = sorted(made, key=lambda word: len(word) + 6 * chance.random())
    common = _COMMON.split(" ") if language == "en" else []
    return list(dict.fromkeys((*common, *words)))


def _word(chance, consonants, vowels):
    syllables = chance.choices((1, 2, 3, 4), (1, 5, 4, 2))[0]
    word = "".join(chance.choice(consonants) + chance.choice(vowels) for _ in range(syllables))
    return unicodedata.normalize("NFC", word + chance.choice(["", *consonants]))
