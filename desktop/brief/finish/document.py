"""ReportLab's document, written the way that an archive wants it (ISO 19005-3, 6.1).

Streams end where their length says, objects are packed into compressed ones, and the file's
identifier comes from its contents. ReportLab's own writer can do none of the three.
"""

import hashlib
import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from reportlab.pdfbase import pdfdoc

from desktop.brief.finish import literals

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACK = 200
"""Objects in one compressed stream: few enough that a reader soon has the one it looks for."""

_FREE, _PLAIN, _PACKED = 0, 1, 2


class Raw(pdfdoc.PDFObject):  # type: ignore[misc]  # the library has no types
    """An object whose text is known, or will be when the file is written."""

    __RefOnly__ = 1

    def __init__(self, body: bytes = b"null") -> None:
        self.body = body

    def format(self, _document: object) -> bytes:
        """Return the text."""
        return self.body


class Stream(Raw):
    """A stream: the entries of its dictionary and its content, compressed unless it says how."""

    def __init__(
        self, entries: Mapping[str, bytes], content: bytes, *, plain: bool = False
    ) -> None:
        super().__init__()
        filtered = plain or "Filter" in entries
        self.entries = entries if filtered else {**entries, "Filter": b"/FlateDecode"}
        self.content = content if filtered else zlib.compress(content)

    def format(self, _document: object) -> bytes:
        """Return dictionary and content."""
        head = b"".join(literals.name(name) + b" " + value for name, value in self.entries.items())
        # CR LF before the end: a content that itself ends in either is not taken for one shorter.
        return b"<<%b/Length %d>>\nstream\n%b\r\nendstream" % (
            head, len(self.content), self.content
        )


class Document(pdfdoc.PDFDocument):  # type: ignore[misc]
    """The objects of one brief. `entries` are those of the catalogue that ReportLab cannot name."""

    def __init__(self) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7))
        self.entries: dict[str, bytes] = {}

    def keep(self, thing: Any, name: str | None = None) -> int:
        """Take an object into the file and return its number."""
        return self.number(self.Reference(thing, name).name)

    def font(self, name: str, font: Raw) -> None:
        """Take a font that pages call by a name."""
        self.idToObject["BasicFonts"].dict[name] = self.Reference(font)

    def number(self, name: str) -> int:
        """Return the number of an object by the name that ReportLab gave it."""
        return int(self.idToObjectNumberAndVersion[name][0])

    def written(self, info: int) -> bytes:
        """Return the whole file; `info` is the number of the information dictionary."""
        for font in self.delayedFonts:
            font.addObjects(self)
        root = self.keep(Raw(self._catalogue()))
        return _file(list(self._objects()), root, info)

    def _catalogue(self) -> bytes:
        entries = {"Type": b"/Catalog", **self.entries}
        return b"<<" + b"".join(literals.name(k) + b" " + v for k, v in entries.items()) + b">>"

    def _objects(self) -> Iterator[tuple[int, bytes, bool]]:
        """Yield each object's number, its text, and whether it may be packed."""
        number = 1
        while number in self.numberToId:  # writing an object may call for others
            thing = self.idToObject[self.numberToId[number]]
            if isinstance(thing, pdfdoc.PDFStream):
                thing = self._own(thing)
            body = pdfdoc.format(thing, self, toplevel=1)
            yield number, body.strip(), not isinstance(thing, Stream)
            number += 1

    def _own(self, stream: Any) -> Stream:
        """Return a stream of ReportLab's as one of ours."""
        entries = {
            key: pdfdoc.format(value, self) for key, value in sorted(stream.dictionary.dict.items())
        }
        content = stream.content
        return Stream(entries, content.encode("latin-1") if isinstance(content, str) else content)


def _file(objects: list[tuple[int, bytes, bool]], root: int, info: int) -> bytes:
    parts = [_HEADER]
    places = {0: (_FREE, 0, 65535)}
    offset = len(_HEADER)
    digest = hashlib.sha256()

    def add(number: int, body: bytes) -> None:
        nonlocal offset
        places[number] = (_PLAIN, offset, 0)
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        digest.update(parts[-1])
        offset += len(parts[-1])

    packed = [(number, body) for number, body, may in objects if may]
    for number, body, may in objects:
        if not may:
            add(number, body)
    fresh = len(objects) + 1
    for start in range(0, len(packed), _PACK):
        pack = packed[start : start + _PACK]
        add(fresh, _pack(pack))
        places |= {number: (_PACKED, fresh, index) for index, (number, _) in enumerate(pack)}
        fresh += 1
    places[fresh] = (_PLAIN, offset, 0)
    table = _table(places, root, info, digest.digest()[:16])
    parts.append(b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (fresh, table, offset))
    return b"".join(parts)


def _pack(objects: list[tuple[int, bytes]]) -> bytes:
    """Return objects as one stream (ISO 32000-1, 7.5.7)."""
    index, place = [], 0
    for number, body in objects:
        index.append(b"%d %d" % (number, place))
        place += len(body) + 1
    head = b" ".join(index) + b"\n"
    entries = {"Type": b"/ObjStm", "N": b"%d" % len(objects), "First": b"%d" % len(head)}
    return Stream(entries, head + b"\n".join(body for _, body in objects)).format(None)


def _table(places: Mapping[int, tuple[int, int, int]], root: int, info: int, mark: bytes) -> bytes:
    """Return where each object lies, as a stream (ISO 32000-1, 7.5.8)."""
    rows = b"".join(struct.pack(">BIH", *places[number]) for number in sorted(places))
    entries = {
        "Type": b"/XRef", "Size": b"%d" % len(places), "W": b"[1 4 2]",
        "Root": literals.reference(root), "Info": literals.reference(info),
        "ID": b"[<%b><%b>]" % (mark.hex().encode(), mark.hex().encode()),
    }  # fmt: skip
    return Stream(entries, rows).format(None)
