"""A font file in memory: opened once, asked for its characters, shaping words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import uharfbuzz as hb

from desktop.brief import faces
from desktop.brief.faces import Face
from desktop.brief.fonts.truetype import Outlines, Part
from desktop.brief.fonts.unseen import JOINERS

_WIDEST, _TALLEST = 8, 1.5
"""Times the size: how far a glyph stands from its letter; towers of marks pile up at their end."""

_LONGEST = 60
"""Characters and glyphs of one cluster; no language has so many, and readers' tables end there."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """What is drawn for the smallest stretch of text that stands alone: a letter, a ligature.

    `parts` are its glyphs; `nominal` is the advance that the font gives it and `advance` the one it
    has here, beside its neighbours; both in the font's units.
    """

    text: str
    parts: tuple[Part, ...]
    nominal: int
    advance: int


class Loaded:
    """One font, ready to shape."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self.weight = faces.weight(face)
        blob = hb.Blob.from_file_path(str(faces.path(face)))
        self.source = hb.Face(blob)
        self.font = hb.Font(self.source)
        if self.weight is not None:
            self.font.set_variations({"wght": float(self.weight)})
        self.upem: int = self.source.upem
        self._covered: dict[str, bool] = {}
        self._known: dict[tuple[str, int, int], Cluster] = {}
        self._heights: dict[int, tuple[int, int]] = {}

    @cached_property
    def outlines(self) -> Outlines:
        """Return the glyphs of a static font."""
        return Outlines(self.source.blob.data)

    def covers(self, character: str) -> bool:
        """Tell whether the font has a glyph for a character."""
        known = self._covered.get(character)
        if known is None:
            found = self.font.get_nominal_glyph(ord(character)) is not None
            known = self._covered[character] = found
        return known

    def shape(
        self, text: str, *, rtl: bool, language: str, before: str = "", after: str = ""
    ) -> tuple[Cluster, ...]:
        """Return the clusters of a text in the order of its characters, whatever its direction.

        What stands `before` and `after` it only tells whether its ends are joined to something.
        """
        buffer = hb.Buffer()
        buffer.add_str(before + text + after, len(before), len(text))
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        if language:
            buffer.language = language
        hb.shape(self.font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        first = len(before)
        letters = None if rtl else self._letters(text, infos, positions, first)
        if letters is not None:
            return letters
        glyphs = [
            (info.cluster - first, info.codepoint, place.x_offset, place.y_offset, place.x_advance)
            for info, place in zip(infos, positions, strict=True)
        ]
        return tuple(_bounded(_ridden(self._clusters(text, glyphs, rtl=rtl))))

    def reach(self, clusters: Iterable[Cluster]) -> tuple[float, float]:
        """Return how far ink reaches above and below the baseline, in thousandths of the size."""
        top = bottom = 0
        for cluster in clusters:
            for number, _, y in cluster.parts:
                high, low = self._heights.get(number) or self._height(number)
                top, bottom = max(top, y + high), min(bottom, y + low)
        return top * 1000 / self.upem, -bottom * 1000 / self.upem

    def _height(self, number: int) -> tuple[int, int]:
        drawn = self.font.get_glyph_extents(number)
        top = drawn.y_bearing if drawn else 0
        found = self._heights[number] = (top, top + drawn.height if drawn else 0)
        return found

    def _letters(
        self, text: str, infos: Any, positions: Any, first: int
    ) -> tuple[Cluster, ...] | None:
        """Return the clusters of a text whose every character is one glyph in its place, or None.

        Most words are such; their letters are seen again and again, so each is made once.
        """
        if len(infos) != len(text):
            return None
        found: list[Cluster] = []
        for index, (info, place) in enumerate(zip(infos, positions, strict=True)):
            if info.cluster != first + index or place.x_offset or place.y_offset:
                return None
            key = (text[index], info.codepoint, place.x_advance)
            cluster = self._known.get(key)
            if cluster is None:
                if text[index] in JOINERS:
                    return None
                cluster = self._cluster(key[0], [(key[1], 0, 0)], key[2])
                self._known[key] = cluster
            found.append(cluster)
        return tuple(found)

    def _clusters(
        self, text: str, glyphs: list[tuple[int, int, int, int, int]], *, rtl: bool
    ) -> list[Cluster]:
        """Gather glyphs, which come from left to right, into clusters in the order of the text."""
        starts: list[int] = []
        gathered: list[tuple[list[Part], int]] = []
        for start, number, x, y, advance in glyphs:
            if not starts or starts[-1] != start:
                starts.append(start)
                gathered.append(([], 0))
            parts, width = gathered[-1]
            parts.append((number, self._near(width + x, _WIDEST), self._near(y, _TALLEST)))
            gathered[-1] = (parts, width + advance)
        if rtl:
            starts.reverse()
            gathered.reverse()
        ends = [*starts[1:], len(text)]
        return [
            self._cluster(text[start:end], parts, width)
            for start, end, (parts, width) in zip(starts, ends, gathered, strict=True)
        ]

    def _near(self, distance: int, times: float) -> int:
        farthest = round(times * self.upem)
        return max(-farthest, min(farthest, distance))

    def _cluster(self, text: str, parts: list[Part], width: int) -> Cluster:
        if JOINERS.issuperset(text):
            return Cluster(text, (), 0, 0)
        plain = len(parts) == 1 and parts[0][1:] == (0, 0)
        nominal = self.font.get_glyph_h_advance(parts[0][0]) if plain else max(width, 0)
        return Cluster(text, tuple(parts), nominal, width)


def _ridden(clusters: list[Cluster]) -> list[Cluster]:
    """Return the clusters, joiners that draw nothing kept with the text of the one before."""
    kept: list[Cluster] = []
    for cluster in clusters:
        if kept and not cluster.parts:
            former = kept[-1]
            text = former.text + cluster.text
            kept[-1] = Cluster(text, former.parts, former.nominal, former.advance)
        else:
            kept.append(cluster)
    return kept


def _bounded(clusters: Iterable[Cluster]) -> Iterator[Cluster]:
    """Yield the clusters, what is too long for one code shared out among several."""
    for cluster in clusters:
        text, parts = cluster.text[:_LONGEST], cluster.parts[:_LONGEST]
        yield Cluster(text, parts, cluster.nominal, cluster.advance)
        for start in range(_LONGEST, len(cluster.text), _LONGEST):
            yield Cluster(cluster.text[start : start + _LONGEST], (), 0, 0)


@cache
def loaded(face: Face) -> Loaded:
    """Return a font, read once in the life of the process."""
    return Loaded(face)
