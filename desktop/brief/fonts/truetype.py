"""TrueType files: reading their glyphs, and writing a small one that holds what a brief uses.

Facts from the OpenType specification 1.9.1: tables `head`, `hhea`, `hmtx`, `maxp`, `loca`, `glyf`.
"""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Part = tuple[int, int, int]
"""A glyph's number, and how far it is moved right and up, in the font's units."""

Slot = tuple[tuple[Part, ...], int]
"""A glyph to make: its parts and its advance."""

Box = tuple[int, int, int, int]
"""xMin, yMin, xMax, yMax."""

_WORDS, _XY, _MORE = 0x0001, 0x0002, 0x0020
_SCALES = {0x0008: 2, 0x0040: 4, 0x0080: 8}
"""Flags of a component: 16 bit arguments, they are offsets, another follows; bytes of scale."""


class Outlines:
    """The glyphs of a static TrueType font."""

    def __init__(self, content: bytes) -> None:
        self._tables = _tables(content)
        self.head, self.hhea = self._tables["head"], self._tables["hhea"]
        self.upem: int = struct.unpack_from(">H", self.head, 18)[0]
        self.box: Box = struct.unpack_from(">4h", self.head, 36)
        self.ascent, self.descent = struct.unpack_from(">2h", self.hhea, 4)
        self.maxp = self._tables["maxp"]
        self._glyf = self._tables["glyf"]
        count: int = struct.unpack_from(">H", self.maxp, 4)[0]
        if struct.unpack_from(">h", self.head, 50)[0]:
            self._places = struct.unpack_from(f">{count + 1}I", self._tables["loca"])
        else:
            halves = struct.unpack_from(f">{count + 1}H", self._tables["loca"])
            self._places = tuple(2 * half for half in halves)

    def glyph(self, number: int) -> bytes:
        """Return a glyph's description, empty for one without ink."""
        return bytes(self._glyf[self._places[number] : self._places[number + 1]])


def _tables(content: bytes) -> dict[str, memoryview]:
    view = memoryview(content)
    count = struct.unpack_from(">H", view, 4)[0]
    found = {}
    for index in range(count):
        tag, _, start, length = struct.unpack_from(">4sIII", view, 12 + 16 * index)
        found[tag.decode("ascii")] = view[start : start + length]
    return found


def _components(glyph: bytes) -> Iterable[tuple[int, int]]:
    """Yield where each component's number stands in a composite glyph, and the number."""
    if not glyph or struct.unpack_from(">h", glyph)[0] >= 0:
        return
    place, flags = 10, _MORE
    while flags & _MORE:
        flags, number = struct.unpack_from(">HH", glyph, place)
        yield place + 2, number
        place += 4 + (4 if flags & _WORDS else 2)
        place += next((size for flag, size in _SCALES.items() if flags & flag), 0)


@dataclass(slots=True)
class _Making:
    """A font under way: the old numbers of its glyphs by the new, and their descriptions."""

    outlines: Outlines
    glyphs: list[bytes]
    advances: list[int]
    bearings: list[int] = field(default_factory=list)
    moved: dict[int, int] = field(default_factory=dict)

    def number(self, old: int) -> int:
        """Return the new number of a glyph that others are made of, added where it is missing."""
        found = self.moved.get(old)
        if found is None:
            found = self.moved[old] = len(self.glyphs)
            self.glyphs.append(b"")
            self.advances.append(0)
            self.glyphs[found] = self.copied(old)
        return found

    def copied(self, old: int) -> bytes:
        """Return a glyph's description with the numbers of its components made new."""
        glyph = self.outlines.glyph(old)
        places = list(_components(glyph))
        if not places:
            return glyph
        changed = bytearray(glyph)
        for place, component in places:
            struct.pack_into(">H", changed, place, self.number(component))
        return bytes(changed)

    def folded(self, parts: Sequence[Part]) -> bytes:
        """Return one glyph made of parts, each where it belongs."""
        inked = [(part, box) for part in parts if (box := _box(self.outlines.glyph(part[0])))]
        if not inked:
            return b""
        header = struct.pack(">h4h", -1, *_around([_shifted(box, part) for part, box in inked]))
        body = b"".join(
            struct.pack(
                ">HHhh", _WORDS | _XY | (_MORE if index < len(inked) else 0), self.number(old), x, y
            )
            for index, ((old, x, y), _) in enumerate(inked, start=1)
        )
        return header + body


def subset(outlines: Outlines, slots: Sequence[Slot]) -> bytes:
    """Return a TrueType file whose glyph n + 1 is slot n; glyph 0 is the original's .notdef.

    A cluster of several glyphs becomes one composite glyph. The glyphs that composites are made of
    follow the slots. The same slots give the same bytes.
    """
    making = _Making(outlines, [b""] * (len(slots) + 1), [0, *(advance for _, advance in slots)])
    making.glyphs[0] = making.copied(0)
    for index, (parts, _) in enumerate(slots, start=1):
        plain = len(parts) == 1 and parts[0][1:] == (0, 0)
        making.glyphs[index] = making.copied(parts[0][0]) if plain else making.folded(parts)
    return _file(outlines, making.glyphs, making.advances)


def _file(outlines: Outlines, glyphs: Sequence[bytes], advances: Sequence[int]) -> bytes:
    places, body = [0], bytearray()
    for glyph in glyphs:
        body += glyph + bytes(-len(glyph) % 4)
        places.append(len(body))
    bearings = [box[0] if (box := _box(glyph)) else 0 for glyph in glyphs]
    pairs = [value for pair in zip(advances, bearings, strict=True) for value in pair]
    head, hhea, maxp = bytearray(outlines.head), bytearray(outlines.hhea), bytearray(outlines.maxp)
    struct.pack_into(">I", head, 8, 0)
    struct.pack_into(">h", head, 50, 1)
    struct.pack_into(">H", hhea, 34, len(glyphs))
    struct.pack_into(">H", maxp, 4, len(glyphs))
    struct.pack_into(">4H", maxp, 6, *_ROOM)
    struct.pack_into(">2H", maxp, 28, 64, 8)
    return _joined(
        {
            b"glyf": bytes(body), b"head": bytes(head), b"hhea": bytes(hhea),
            b"hmtx": struct.pack(">" + "Hh" * len(glyphs), *pairs),
            b"loca": struct.pack(f">{len(places)}I", *places), b"maxp": bytes(maxp),
        }
    )  # fmt: skip


_ROOM = (4000, 400, 4000, 400)
"""The most points and contours that a reader must make room for, in simple and composite glyphs."""


def _joined(tables: dict[bytes, bytes]) -> bytes:
    """Return a file of tables, with the sums that its header holds."""
    count = len(tables)
    power = count.bit_length() - 1
    search = 16 << power
    head = struct.pack(">IHHHH", 0x00010000, count, search, power, count * 16 - search)
    start, records, bodies, total = 12 + 16 * count, b"", [], 0
    for tag, body in sorted(tables.items()):
        total += (own := _sum(body))
        records += struct.pack(">4sIII", tag, own, start, len(body))
        padded = body + bytes(-len(body) % 4)
        bodies.append(padded)
        start += len(padded)
    whole = bytearray(head + records + b"".join(bodies))
    place = whole.index(b"head", 12)
    offset = int.from_bytes(whole[place + 8 : place + 12])
    total += _sum(head + records)
    struct.pack_into(">I", whole, offset + 8, (0xB1B0AFBA - total) & 0xFFFFFFFF)
    return bytes(whole)


def _sum(body: bytes) -> int:
    padded = body + bytes(-len(body) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF


def _box(glyph: bytes) -> Box | None:
    return struct.unpack_from(">4h", glyph, 2) if glyph else None


def _shifted(box: Box, part: Part) -> Box:
    _, x, y = part
    return box[0] + x, box[1] + y, box[2] + x, box[3] + y


def _around(boxes: Sequence[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)
