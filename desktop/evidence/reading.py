"""A kept file made visible, on a worker: pages, a picture or words. Nothing in it is ever run."""

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from desktop import pdf
from resources.i18n import tr

MOST_PIXELS = 12_000_000
"""Of one drawn page: sharp on a large screen, and 48 MB in memory."""
MOST_LETTERS = 1_000_000
"""Of a text that is shown: a thick book's."""


class Shape(Enum):
    """What a file can be shown as."""

    PDF = auto()
    PICTURE = auto()
    WORDS = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Readable:
    """A file of an item: by `path`, under its name and kind."""

    name: str
    media_type: str
    path: Path


@dataclass(frozen=True, slots=True)
class Sight:
    """What a file looks like; `words` is its text, or the sentence that says why there is none."""

    readable: Readable
    shape: Shape
    pages: tuple[pdf.Page, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page at `scale` pixels a point, and its letters; a picture has none."""

    index: int
    scale: float
    image: QImage
    letters: pdf.Letters = field(default_factory=pdf.Letters)


def look(readable: Readable) -> Sight:
    """Return what a file can be shown as; what is wrong with it is said in a sentence."""
    try:
        if readable.media_type == "application/pdf" and (pages := pdf.measure(readable.path)):
            return Sight(readable, Shape.PDF, pages)
        if readable.media_type.startswith("image/") and readable.media_type != "image/svg+xml":
            return _picture(readable)
        return _words(readable)
    except pdf.NoPdf:
        why = tr("This PDF is locked with a password or damaged, so it cannot be shown here.")
    except OSError:
        why = tr("This file cannot be read.")
    return Sight(readable, Shape.NOTHING, words=why)


def draw(sight: Sight, index: int, scale: float) -> Drawn:
    """Draw one page, no larger than a screen can use; one that cannot be drawn stays blank."""
    page = sight.pages[index]
    scale = min(scale, (MOST_PIXELS / max(page.width * page.height, 1)) ** 0.5)
    path = sight.readable.path
    if sight.shape is Shape.PICTURE:
        size = QSize(max(round(page.width * scale), 1), max(round(page.height * scale), 1))
        return Drawn(index, scale, _image(path, size))
    try:
        return Drawn(index, scale, _page(path, index, scale), pdf.letters(path, index))
    except (pdf.NoPdf, OSError):
        return Drawn(index, scale, QImage())


def _page(path: Path, index: int, scale: float) -> QImage:
    drawn = pdf.draw(path, index, scale)
    form = QImage.Format.Format_RGB32
    return QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, form).copy()


def _picture(readable: Readable) -> Sight:
    from desktop.evidence import contents  # heavy; this is a worker

    if why := contents.pictures.too_large(readable.path):
        return Sight(readable, Shape.NOTHING, words=why)
    reader = _reader(readable.path)
    size = reader.size()
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        size = size.transposed()
    if not size.isValid() or (reader.supportsAnimation() and not reader.canRead()):
        why = tr("This picture cannot be shown; its bytes are kept.")
        return Sight(readable, Shape.NOTHING, words=why)
    return Sight(readable, Shape.PICTURE, (pdf.Page(size.width(), size.height()),))


def _image(path: Path, size: QSize) -> QImage:
    reader = _reader(path)
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    reader.setScaledSize(size.transposed() if turned else size)
    image = reader.read()
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _reader(path: Path) -> QImageReader:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader


def _words(readable: Readable) -> Sight:
    from desktop.evidence import contents  # heavy; this is a worker

    words = contents.words(readable.path, readable.media_type)
    if words is not None and words.strip():
        return Sight(readable, Shape.WORDS, words=words[:MOST_LETTERS])
    why = tr("There is nothing of this file to show here; its bytes are kept.")
    return Sight(readable, Shape.NOTHING, words=why)
