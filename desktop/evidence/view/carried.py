"""What somebody drags in from other programs, or pastes."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from desktop.evidence.arrival import Content
from desktop.widgets.dragged import address_in

_TITLED = "text/x-moz-url"
"""Firefox's and Chromium's form of a dragged link: the address, a line feed, the title."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Files or a picture, an address with its title, or words for a quote."""

    contents: tuple[Content, ...] = ()
    address: str = ""
    title: str = ""
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.contents or self.address or self.words)


def carried(mime: QMimeData) -> Carried:
    """Return what is carried: files before all else, then an address, words, a picture."""
    if files := files_in(mime):
        return Carried(files)
    address = address_in(mime)
    words = "" if address or not mime.hasText() else mime.text().strip()
    pictures = _picture_in(mime) if not words else ()
    return Carried(pictures, address, _title_in(mime) if address else "", words)


def carries_contents(mime: QMimeData) -> bool:
    """Tell whether there is a file or a picture, without fetching it."""
    return bool(files_in(mime)) or mime.hasImage()


def is_text(mime: QMimeData) -> bool:
    """Tell whether words are carried, with or without a picture of them: no files."""
    return mime.hasText() and not files_in(mime)


def is_welcome(mime: QMimeData) -> bool:
    """Tell whether there is anything to begin an item with, without fetching it."""
    return carries_contents(mime) or bool(address_in(mime)) or mime.hasText()


def files_in(mime: QMimeData) -> tuple[Path, ...]:
    """Return the local files and folders that are carried."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def _title_in(mime: QMimeData) -> str:
    if not mime.hasFormat(_TITLED):
        return ""
    lines = bytes(mime.data(_TITLED).data()).decode("utf-16-le", "ignore").splitlines()
    return lines[1].strip("\ufeff\0 ") if len(lines) > 1 else ""


def _picture_in(mime: QMimeData) -> tuple[QImage, ...]:
    if not mime.hasImage():
        return ()
    picture = QImage(mime.imageData())
    return () if picture.isNull() else (picture,)
