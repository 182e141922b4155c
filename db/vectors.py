"""A file of vectors beside the desk: one for each claim, overwritten in place, derived.

Nothing in it is journaled or backed up; whoever deletes it loses minutes of work in the background.
It holds no words. What a claim meant can be guessed from its vector, though, so an erasure takes
the vector away in the same act (db/actions/erasing.py), whether a model is installed or not.

A record is the place in the journal at which the case began, that of its last event when the
vector was made, and 384 numbers of 16 bits each: the upper half of a 32-bit float (bfloat16), for
those are turned back eight times as fast as float16 is.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from db.errors import Unavailable
from resources.i18n import tr

NAME = "meanings.bin"
"""The file's name in the desk's folder."""
DIMENSIONS = 384
HEADER = struct.Struct("<8s56s")
STAMP = struct.Struct("<qq")
RECORD = STAMP.size + 2 * DIMENSIONS
"""Bytes of a record."""
_MAGIC = b"STETMEA1"
_NOBODY = 0
"""The beginning of no case: a record that is free."""


class Vectors:
    """The file, opened for each act and closed again: one thread writes, others may read."""

    def __init__(self, folder: Path, model: str) -> None:
        self.path = folder / NAME
        self._model = model.encode()
        self.places: dict[int, int] = {}
        """Where the vector of a case stands, by the place at which the case began."""
        self.stamps: dict[int, int] = {}
        """The case's last event when its vector was made."""
        self._free: list[int] = []
        self._count = 0

    def read(self) -> None:
        """Learn what is there; a file of another model, or none of ours, begins anew."""
        self.places.clear()
        self.stamps.clear()
        self._free.clear()
        self._count = 0
        if not self._is_ours():
            return
        for place, (began, stamp) in enumerate(_stamps(self.path)):
            if began == _NOBODY:
                self._free.append(place)
            else:
                self.places[began], self.stamps[began] = place, stamp
        self._count = len(self.places) + len(self._free)

    def put(self, began: int, stamp: int, vector: bytes) -> None:
        """Keep the vector of a case; Unavailable when the disk fails."""
        if not self._count:
            self._begin()
        place = self.places.get(began)
        if place is None:
            place = self._free.pop() if self._free else self._count
        self._write(place, STAMP.pack(began, stamp) + vector)
        self.places[began], self.stamps[began] = place, stamp
        self._count = max(self._count, place + 1)

    @property
    def count(self) -> int:
        """How many records the file has, free ones too."""
        return self._count

    def _write(self, place: int, record: bytes) -> None:
        try:
            with self.path.open("r+b") as file:
                file.seek(HEADER.size + place * RECORD)
                file.write(record)
        except OSError as error:
            raise _unavailable(self.path, error) from error

    def _is_ours(self) -> bool:
        try:
            with self.path.open("rb") as file:
                return file.read(HEADER.size) == HEADER.pack(_MAGIC, self._model)
        except OSError:
            return False

    def _begin(self) -> None:
        try:
            self.path.write_bytes(HEADER.pack(_MAGIC, self._model))
        except OSError as error:
            raise _unavailable(self.path, error) from error


def forget(folder: Path, began: int) -> None:
    """Overwrite the vector of a case, without knowing any model; the file itself goes if need be.

    Whoever erased words must be able to rely on it: Unavailable when neither succeeds.
    """
    path = folder / NAME
    if not path.exists():
        return
    try:
        with path.open("r+b") as file:
            for place, (found, _) in enumerate(_stamps(path)):
                if found == began:
                    file.seek(HEADER.size + place * RECORD)
                    file.write(bytes(RECORD))
    except OSError:
        _remove(path)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _unavailable(path, error) from error


def _stamps(path: Path) -> Iterator[tuple[int, int]]:
    """Yield both stamps of each whole record; a record cut off by a crash does not count."""
    with path.open("rb") as file:
        file.seek(HEADER.size)
        while len(record := file.read(RECORD)) == RECORD:
            began, stamp = STAMP.unpack_from(record)
            yield began, stamp


def _unavailable(path: Path, error: OSError) -> Unavailable:
    why = error.strerror or str(error)
    return Unavailable(tr("{path} cannot be written: {why}.", path=path, why=why))
