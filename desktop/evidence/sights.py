"""What is found out about kept files when a card is opened: are they sound, what do they look like.

Both are asked once for each file and day, off the window's thread.
"""

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from db.queries import attachments
from db.queries import evidence as queries
from db.records import Attachment
from desktop import dates
from desktop.evidence import reading
from desktop.evidence.reading import Readable, Shape
from desktop.seat import Seat

_WIDE, _HIGH = 120, 84
"""Pixels of a thumbnail at 100 %, drawn at twice that to be sharp."""
_MOST = 60
"""Thumbnails kept: 60 of them take 5 MB."""
_MOST_READ = 256 << 20
"""Bytes that opening a card reads; larger files are left to the check of the whole desk."""


class Sights(QObject):
    """Answers at once with what is known, and tells by `known` when more is."""

    known = Signal(str)  # SHA-256 of the file

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._sound: dict[str, tuple[bool, date]] = {}
        self._thumbnails: dict[str, QImage] = {}
        self._asked: set[tuple[str, str]] = set()

    def look(self, files: Iterable[Attachment]) -> None:
        """Find out about files what is not known yet."""
        for kept in files:
            checked = self._sound.get(kept.sha256)
            is_old = checked is None or checked[1] != dates.today()
            if is_old and kept.size <= _MOST_READ:
                self._check(kept.sha256)
        first = next((kept for kept in files if _has_face(kept)), None)
        if first is not None and first.sha256 not in self._thumbnails:
            self._draw(first)

    def verified(self, sha256: str) -> date | None:
        """Return the day on which the file last proved to have its hash, None while unknown."""
        found = self._sound.get(sha256)
        return found[1] if found is not None and found[0] else None

    def is_altered(self, sha256: str) -> bool:
        """Tell whether the file proved to be missing or altered."""
        return sha256 in self._sound and not self._sound[sha256][0]

    def thumbnail(self, files: Iterable[Attachment]) -> tuple[QImage, str] | None:
        """Return the picture of the first file that has one, and its name."""
        for kept in files:
            if kept.sha256 in self._thumbnails:
                picture = self._thumbnails[kept.sha256]
                return None if picture.isNull() else (picture, kept.name)
        return None

    def _check(self, sha256: str) -> None:
        if ("check", sha256) not in self._asked:
            self._asked.add(("check", sha256))
            self._seat.ask(
                queries.sound, sha256, answer=partial(self._checked, sha256),
                failed=partial(self._missed, ("check", sha256)),
            )

    def _checked(self, sha256: str, sound: bool) -> None:
        self._asked.discard(("check", sha256))
        self._sound[sha256] = (sound, dates.today())
        self.known.emit(sha256)

    def _draw(self, kept: Attachment) -> None:
        if ("draw", kept.sha256) in self._asked:
            return
        self._asked.add(("draw", kept.sha256))
        place = attachments.place(self._seat.desk, kept.sha256)
        readable = Readable(kept.name, kept.media_type, place)
        self._seat.work(
            partial(_thumbnail, readable), done=partial(self._drawn, kept.sha256),
            failed=partial(self._missed, ("draw", kept.sha256)),
        )

    def _missed(self, asked: tuple[str, str], _: Exception) -> None:
        """Let it be asked again when a card is opened once more."""
        self._asked.discard(asked)

    def _drawn(self, sha256: str, picture: QImage) -> None:
        while len(self._thumbnails) >= _MOST:
            del self._thumbnails[next(iter(self._thumbnails))]
        self._thumbnails[sha256] = picture
        self._asked.discard(("draw", sha256))
        self.known.emit(sha256)


def _has_face(kept: Attachment) -> bool:
    is_drawing = kept.media_type.startswith("image/") and kept.media_type != "image/svg+xml"
    return is_drawing or kept.media_type == "application/pdf"


def _thumbnail(readable: Readable) -> QImage:
    """Draw the first page small, on a worker; what cannot be drawn has an empty picture."""
    sight = reading.look(readable)
    if sight.shape not in (Shape.PDF, Shape.PICTURE):
        return QImage()
    page = sight.pages[0]
    scale = min(2 * _WIDE / max(page.width, 1), 2 * _HIGH / max(page.height, 1), 2.0)
    image = reading.draw(sight, 0, scale).image
    image.setDevicePixelRatio(2.0)
    return image

