"""The pictures of a brief's pages, those of the brief before it until they are drawn anew."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from desktop import pdf

Key = tuple[int, float]
"""A page and its pixels a point."""


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a page of a brief: its pixels a point, where it begins and ends, in points."""

    content: bytes
    page: int
    scale: float
    top: float
    depth: float


class Pictures:
    """What is drawn, what is asked for, and what may stand in for it."""

    def __init__(self) -> None:
        self._drawn: dict[Key, QImage] = {}
        self._former: dict[Key, QImage] = {}
        self._asked: set[Key] = set()
        self._waiting: list[Key] = []

    def get(self, key: Key) -> QImage | None:
        """Return a page's picture, or the one that it had before."""
        return self._drawn.get(key) or self._former.get(key)

    def ask(self, key: Key) -> bool:
        """Take note that a page is wanted; True when it was not before."""
        if key in self._asked:
            return False
        self._asked.add(key)
        self._waiting.append(key)
        return True

    def next(self) -> Key | None:
        """Return the page to draw now: one that is read goes before all small ones."""
        key = max(self._waiting, key=lambda key: key[1], default=None)
        if key is not None:
            self._waiting.remove(key)
        return key

    def put(self, key: Key, picture: QImage) -> None:
        """Keep a page that was drawn."""
        self._drawn[key] = picture
        self._former.pop(key, None)

    def renew(self) -> None:
        """Take all that is drawn for what was: the brief is another now."""
        self._former |= self._drawn
        self._drawn = {}
        self._asked.clear()
        self._waiting.clear()

    def keep_only(self, scale: float, small: float) -> None:
        """Drop the pictures of every other size than `scale`, save those below `small`."""
        for kept in (self._drawn, self._former):
            for key in [key for key in kept if key[1] != scale and key[1] >= small]:
                del kept[key]
        wanted = {key for key in self._asked if key[1] == scale}
        self._asked &= set(self._drawn) | wanted
        self._waiting = [key for key in self._waiting if key in self._asked]


def image(picture: pdf.Picture) -> QImage:
    """Return a drawn page as Qt's picture, with pixels of its own."""
    shown = QImage(picture.pixels, picture.width, picture.height, picture.stride,
                   QImage.Format.Format_RGB32)
    return shown.copy()
