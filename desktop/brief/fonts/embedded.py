"""Fonts inside a PDF: one code for each cluster of the text, so it is copied as it was written.

A Type 0 font with Identity-H (ISO 32000-1, 9.7), its program a TrueType subset whose glyph n is the
cluster of code n. Nothing but the document's own text decides on its bytes.
"""

import hashlib
import zlib
from collections.abc import Iterator
from functools import lru_cache

import uharfbuzz as hb

from desktop.brief.faces import Face
from desktop.brief.finish import literals
from desktop.brief.finish.document import Document, Raw, Stream
from desktop.brief.fonts.loaded import Cluster, Loaded, loaded
from desktop.brief.fonts.truetype import Outlines, Slot, subset
from desktop.brief.text.shaping import Run

_Key = tuple[Slot, str]

_MOST_CODES = 20_000
"""Clusters of one face in one font program, leaving room for the glyphs that they are made of."""


class Embedded:
    """One face in one document, and the codes that its clusters have there."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[_Key, int] = {}
        self._written: dict[Run, str] = {}

    @property
    def full(self) -> bool:
        """Tell whether more clusters might not find a number: a font holds 65,535 glyphs."""
        return len(self._codes) > _MOST_CODES

    def code(self, run: Run, *, rtl: bool) -> str:
        """Return a run as the inside of a hexadecimal string, its kerning between brackets."""
        written = self._written.get(run)
        if written is None:
            shown = self._leftwards(run) if rtl else self._rightwards(run)
            written = self._written[run] = "".join(shown)
        return written

    def _rightwards(self, run: Run) -> Iterator[str]:
        scale = 1000 / loaded(self.face).upem
        for cluster in run.clusters:
            yield self._cid(cluster, cluster.text)
            if cluster.advance != cluster.nominal:
                yield f">{(cluster.nominal - cluster.advance) * scale:.5g}<"

    def _leftwards(self, run: Run) -> Iterator[str]:
        """Yield a run's codes from left to right, each with its text the other way round.

        Readers' programs turn round, character by character, what they find so.
        """
        scale = 1000 / loaded(self.face).upem
        for cluster in reversed(run.clusters):
            yield self._cid(cluster, cluster.text[::-1])
            if cluster.advance != cluster.nominal:
                yield f">{(cluster.nominal - cluster.advance) * scale:.5g}<"

    def _cid(self, cluster: Cluster, text: str) -> str:
        """Return a cluster's code, a new one where it is new; the first is 1."""
        key = ((cluster.parts, cluster.nominal), text)
        return f"{self._codes.setdefault(key, len(self._codes) + 1):04X}"

    def addObjects(self, document: Document) -> None:  # noqa: N802 - as ReportLab's fonts have it
        """Add the font's objects to the document."""
        slots = tuple(slot for slot, _ in self._codes)
        program, length, tag = _program(self.face, slots)
        name = literals.name(f"{tag}+{self.face}")
        file = document.keep(
            Stream({"Filter": b"/FlateDecode", "Length1": b"%d" % length}, program)
        )
        descriptor = document.keep(Raw(_descriptor(loaded(self.face), name, file)))
        scale = 1000 / loaded(self.face).upem
        widths = " ".join(f"{advance * scale:g}" for _, advance in slots).encode("ascii")
        descendant = document.keep(Raw(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont%b/FontDescriptor %d 0 R"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            b"/CIDToGIDMap/Identity/DW 0/W[1[%b]]>>" % (name, descriptor, widths)
        ))  # fmt: skip
        texts = document.keep(Stream({}, _to_unicode([text for _, text in self._codes])))
        document.font(self.name, Raw(
            b"<</Type/Font/Subtype/Type0/BaseFont%b/Encoding/Identity-H"
            b"/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>" % (name, descendant, texts)
        ))  # fmt: skip


class Fonts:
    """The fonts of one document, in the order in which its text needs them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._faces: dict[Face, Embedded] = {}

    def font(self, face: Face) -> Embedded:
        """Return a face as the document has it."""
        found = self._faces.get(face)
        if found is None or found.full:
            made = self._document.delayedFonts
            found = self._faces[face] = Embedded(face, f"T{len(made) + 1}")
            made.append(found)
        return found


_SERIF, _SYMBOLIC, _ITALIC = 1 << 1, 1 << 2, 1 << 6


def _descriptor(font: Loaded, name: bytes, file: int) -> bytes:
    face = font.face
    italic = "Italic" in face
    extents = font.font.get_font_extents("ltr")
    low, high = (round(x * 1000 / font.upem) for x in (extents.descender, extents.ascender))
    flags = _SYMBOLIC | (_ITALIC if italic else 0) | (_SERIF if "Serif" in face else 0)
    return (
        b"<</Type/FontDescriptor/FontName%b/Flags %d/ItalicAngle %d/Ascent %d/Descent %d"
        b"/CapHeight 700/StemV %d/FontBBox[-1000 %d 3000 %d]/FontFile2 %d 0 R>>" % (
            name, flags, -11 if italic else 0, high, low, 120 if face.strong else 80,
            low - 400, high + 400, file,
        )
    )  # fmt: skip


@lru_cache(64)
def _program(face: Face, slots: tuple[Slot, ...]) -> tuple[bytes, int, str]:
    """Return a face's packed TrueType program for these glyphs, its length, and its six letters."""
    content = _subset(loaded(face), slots)
    digest = hashlib.sha256(content).digest()
    tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
    return zlib.compress(content), len(content), tag


def _subset(font: Loaded, slots: tuple[Slot, ...]) -> bytes:
    if font.weight is None:
        return subset(font.outlines, slots)
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *(number for parts, _ in slots for number, _, _ in parts)})
    wanted.pin_axis_location(font.source, "wght", float(font.weight))
    wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    plan = hb.SubsetPlan(font.source, wanted)
    outlines = Outlines(plan.execute().blob.data)
    moved = plan.old_to_new_glyph_mapping
    numbered = tuple(
        (tuple((moved[number], x, y) for number, x, y in parts), advance)
        for parts, advance in slots
    )
    return subset(outlines, numbered)


_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
_MOST_IN_BLOCK = 100
"""Entries that one `beginbfchar` may hold (Adobe Technical Note 5014)."""


def _to_unicode(texts: list[str]) -> bytes:
    """Return the map from codes to text (ISO 32000-1, 9.10.3)."""
    lines = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in enumerate(texts, start=1)
    ]
    blocks = [lines[start : start + _MOST_IN_BLOCK] for start in range(0, len(lines), 100)]
    written = (f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    return _CMAP.format(blocks="\n".join(written)).encode("ascii")
