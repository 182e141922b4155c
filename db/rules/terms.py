"""The terms under which a text is found, and the ones that typed words ask for.

The search index gets these terms ready made, so what is stored and what is asked for cannot differ
in how words are cut, folded or spelled. Nothing that people type is ever query syntax.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

LONGEST = 40
"""Letters of a word that count; longer ones are addresses and noise."""
MOST = 32
"""Words of a search that count: who pastes a page means its beginning."""
_LEAST_STEM = 3
"""Letters that must remain of an Arabic word without its article."""

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han."""
SIGNS = (
    "\u0900-\u0963\u0966-\u0dff\u135d-\u135f\u1712-\u1734\u180b-\u180d\u3099\u309a\ua8e0-\ua8f1"
)
"""Vowel signs and other marks that belong to a word, though they are no letters by themselves."""
MARKS = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
    "\ufe00-\ufe0f]"
)
"""Accents, and the vowel signs of Hebrew and Arabic: most people search without them."""
_WORD = re.compile(rf"[\w{SIGNS}{UNSPACED}{MARKS.pattern[1:-1]}]+")
_RUN = re.compile(f"[{UNSPACED}]+|[^{UNSPACED}]+")
_IS_UNSPACED = re.compile(f"[{UNSPACED}]")
_OWN = re.compile("[\ue000-\uf8ff]")
"""Private use: the index marks states and persons with these, so no text may bring them."""
_ARTICLE = re.compile("^[\u0648\u0641\u0628\u0643\u0644]?\u0627\u0644|^[\u0648\u0641]?\u0644\u0644")
"""Arabic writes "the", and "and", "with", "to" before it, together with the word."""


def folded(text: str) -> str:
    """Return a text without case and accents: what is compared when words are looked for."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())
    return unicodedata.normalize("NFC", MARKS.sub("", plain))


@lru_cache(maxsize=1024)  # an act changes one text of a case and leaves the others
def stored(text: str) -> frozenset[str]:
    """Return the terms under which a text is found."""
    return frozenset(
        term for word in _words(folded(text)) for run in _runs(word) for term in _stored(run)
    )


def asked(words: str) -> tuple[tuple[str, bool], ...]:
    """Return the terms that must all be there, each with whether it may be a beginning only."""
    found: dict[tuple[str, bool], None] = {}
    for word in _words(folded(words)):
        for run in _runs(word):
            found.update(dict.fromkeys(_asked(run)))
            if len(found) >= MOST:
                return tuple(found)[:MOST]
    return tuple(found)


def places(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Return where in a text what was typed is found: (start, end) in code points, in order."""
    wanted = asked(words)
    if not wanted:
        return ()
    found = [
        span
        for match in _WORD.finditer(text.replace("_", " "))
        for span in _spans(match[0], match.start(), wanted)
    ]
    return tuple(_joined(found))


def words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words of a text stand: (start, end) in code points, in order.

    Of scripts that put no space between words it is each two letters that follow each other.
    """
    for match in _WORD.finditer(text.replace("_", " ")):
        at = match.start()
        for run in _runs(match[0]):
            if _IS_UNSPACED.match(run):
                last = at + len(run)
                for step in range(max(len(run) - 1, 1)):
                    yield at + step, min(at + step + 2, last)
            else:
                yield at, at + len(run)
            at += len(run)


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script that puts no space between words."""
    return bool(_IS_UNSPACED.match(word))


def misses(text_terms: frozenset[str], words: str) -> int:
    """Return how many of the typed terms a text's terms do not hold."""
    return sum(not _holds(text_terms, term, begins) for term, begins in asked(words))


def _holds(terms: frozenset[str], term: str, begins: bool) -> bool:
    return term in terms or (begins and any(one.startswith(term) for one in terms))


def _words(text: str) -> Iterator[str]:
    for match in _WORD.finditer(_OWN.sub(" ", text).replace("_", " ")):
        yield match[0]


def _runs(word: str) -> list[str]:
    return _RUN.findall(word) if _IS_UNSPACED.search(word) else [word]


def _stored(run: str) -> Iterator[str]:
    if _IS_UNSPACED.match(run):
        yield from (run[at : at + 2] for at in range(len(run)))
        return
    yield run[:LONGEST]
    stem = _stem(run)
    if stem != run:
        yield stem[:LONGEST]


def _asked(run: str) -> Iterator[tuple[str, bool]]:
    if not _IS_UNSPACED.match(run):
        yield _stem(run)[:LONGEST], True
    elif len(run) == 1:
        yield run, True
    else:
        yield from ((run[at : at + 2], False) for at in range(len(run) - 1))


def _stem(word: str) -> str:
    article = _ARTICLE.match(word)
    if article and len(word) - article.end() >= _LEAST_STEM:
        return word[article.end() :]
    return word


def _spans(
    word: str, start: int, wanted: tuple[tuple[str, bool], ...]
) -> Iterator[tuple[int, int]]:
    """Return the parts of one word that were asked for; a spaced word counts as a whole."""
    at = start
    for run in _runs(word):
        plain = folded(run)
        if not _IS_UNSPACED.match(run):
            if any(_begins(form, wanted) for form in (plain, _stem(plain))):
                yield at, at + len(run)
        else:
            for step in range(len(run)):
                if _begins(plain[step : step + 2], wanted):
                    yield at + step, at + min(step + 2, len(run))
        at += len(run)


def _begins(term: str, wanted: tuple[tuple[str, bool], ...]) -> bool:
    return any(term == one or (begins and term.startswith(one)) for one, begins in wanted)


def _joined(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Return spans with those that touch or overlap made one."""
    last: tuple[int, int] | None = None
    for start, end in spans:
        if last is not None and start <= last[1]:
            last = last[0], max(last[1], end)
            continue
        if last is not None:
            yield last
        last = start, end
    if last is not None:
        yield last
