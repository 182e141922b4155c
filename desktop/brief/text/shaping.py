"""Words as glyphs, each stretch in the face that prints it; what was shaped once is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby

import icu

from desktop.brief import faces, languages
from desktop.brief.faces import Face
from desktop.brief.fonts.coverage import face_for, face_for_cluster
from desktop.brief.fonts.loaded import Cluster, loaded
from desktop.brief.fonts.unseen import STEERING

_LONGEST_KEPT = 80
"""Characters; longer words are hardly ever seen twice."""

_MOST_KEPT = 20_000
"""Words of one face that are kept, some 10 MB of them, before all are forgotten."""

_REMOVED = dict.fromkeys(map(ord, STEERING))


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A stretch of text shaped in one face; lengths in thousandths of its size.

    Its clusters stand in the order of the text, whichever way they run. Its ink reaches no more
    than `rise` above the baseline and `fall` below it.
    """

    face: Face
    text: str
    clusters: tuple[Cluster, ...]
    advance: float
    rise: float = 750.0
    fall: float = 250.0


_Marked = tuple[Face, str | None, str]
"""A cluster's face, its script (None where it belongs to any) and its text."""


class Shaper:
    """Shapes words of one style, language and direction."""

    def __init__(self, face: Face, language: str, *, rtl: bool) -> None:
        self._face = face
        self._language = language
        self._rtl = rtl
        self._own: set[str] = set()
        self._kept: dict[str, tuple[Run, ...]] = {}

    def within(self, before: str, part: str, after: str) -> tuple[Run, ...]:
        """Return the runs of a part of a word, its ends joined to what is beside them."""
        stretches = list(self._stretches(part.translate(_REMOVED)))
        last = len(stretches) - 1
        return tuple(
            self._run(face, text, before if index == 0 else "", after if index == last else "")
            for index, (face, text) in enumerate(stretches)
        )

    def runs(self, word: str) -> tuple[Run, ...]:
        """Return a word's runs in the order of its characters."""
        found = self._kept.get(word)
        if found is None:
            stretches = self._stretches(word.translate(_REMOVED))
            found = tuple(self._run(face, text) for face, text in stretches)
            if len(word) <= _LONGEST_KEPT:
                if len(self._kept) >= _MOST_KEPT:
                    self._kept.clear()
                self._kept[word] = found
        return found

    def _run(self, face: Face, text: str, before: str = "", after: str = "") -> Run:
        font = loaded(face)
        clusters = font.shape(
            text, rtl=self._rtl, language=self._language, before=before, after=after
        )
        advance = sum(cluster.advance for cluster in clusters) * 1000 / font.upem
        if text.isascii():
            return Run(face, text, clusters, advance)
        rise, fall = font.reach(clusters)
        return Run(face, text, clusters, advance, rise, fall)

    def _stretches(self, word: str) -> Iterator[tuple[Face, str]]:
        """Cut a word where its face or its script changes."""
        if all(character in self._own or self._is_own(character) for character in word):
            if word:
                yield self._face, word
            return
        marked = [entry for cluster in _clusters(word) for entry in self._faces(cluster)]
        for face, group in groupby(self._settled(marked), key=lambda entry: entry[:2]):
            yield face[0], "".join(text for _, _, text in group)

    def _is_own(self, character: str) -> bool:
        """Tell whether the style's own face prints a letter that no neighbour changes."""
        simple = _script(character) in _SIMPLE and not icu.Char.getCombiningClass(character)
        if simple and face_for(self._face, character, self._language) is self._face:
            self._own.add(character)
            return True
        return False

    def _faces(self, cluster: str) -> Iterator[_Marked]:
        """Yield the face of a cluster, or of each character where no single one has them all."""
        face = face_for_cluster(self._face, cluster, self._language)
        if face is not None:
            yield face, _script(cluster), cluster
            return
        for character in cluster:
            found = face_for(self._face, character, self._language)
            yield found or self._face, _script(character), character

    def _settled(self, marked: list[_Marked]) -> list[_Marked]:
        """Return the clusters of a word with face and script for those that belong to any script.

        A bracket, a colon or a number goes with the letters before it, else with those after it,
        where their face has it: one word is set in one piece.
        """
        for step in (1, -1):
            former: _Marked | None = None
            for index in range(len(marked))[::step]:
                face, script, text = marked[index]
                if script is None and former is not None and former[1] is not None:
                    stays = self._lends(former[0], text)
                    marked[index] = (former[0] if stays else face, former[1], text)
                former = marked[index]
        return marked

    def _lends(self, face: Face, text: str) -> bool:
        """Tell whether signs may be a neighbour's: those of Chinese fonts are as wide as theirs."""
        wide = faces.is_cjk(face) and not languages.is_cjk(self._language)
        return not wide and all(map(loaded(face).covers, text))


_SIMPLE = frozenset({None, "Latn", "Grek", "Cyrl"})
"""Scripts whose letters may stand beside one another in one run; None is for what all share."""


@cache
def _script(text: str) -> str | None:
    """Return the script of a cluster's first letter, None where it belongs to any."""
    name = icu.Script.getScript(text[0]).getShortName()
    return None if name in {"Zyyy", "Zinh", "Zzzz"} else str(name)


@cache
def _iterator() -> icu.BreakIterator:
    return icu.BreakIterator.createCharacterInstance(icu.Locale.getRoot())


def _clusters(word: str) -> Iterator[str]:
    """Yield the clusters that a reader takes for one character (UAX 29)."""
    text = icu.UnicodeString(word)
    iterator = _iterator()
    iterator.setText(text)
    start = 0
    for end in iterator:
        yield str(text[start:end])
        start = end


@cache
def shaper(face: Face, language: str, leftwards: bool) -> Shaper:
    """Return what shapes words in a face, a language and a direction."""
    return Shaper(face, language, rtl=leftwards)
