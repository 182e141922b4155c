"""A picture: who took it and when, from its header; and whether it can be drawn at all."""

from datetime import datetime
from pathlib import Path

from PIL import ExifTags, Image, UnidentifiedImageError
from PySide6.QtGui import QImageReader

from desktop.evidence.clues import Clues
from desktop.evidence.contents.letters import line
from resources.i18n import tr

MOST_PIXELS = 64_000_000
"""A picture of more is not drawn: in memory it takes four bytes a pixel, whatever its file does."""


def clues(path: Path) -> Clues:
    """Return what a picture says of itself; one that cannot be drawn is doubted in a sentence."""
    if doubt := too_large(path):
        return Clues(kind="screenshot", doubt=doubt)
    try:
        with Image.open(path) as picture:
            said = _said(picture)
            picture.load()
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError):
        doubt = tr("It is damaged or cut short, so only its bytes are kept.")
        return Clues(kind="screenshot", doubt=doubt)
    return said


def too_large(path: Path) -> str:
    """Return why a picture shall not be drawn, judged by its header alone; "" when it may be."""
    size = QImageReader(str(path)).size()
    if not size.isValid() or size.width() * size.height() <= MOST_PIXELS:
        return ""
    return tr(
        "It says that it measures {width} by {height} pixels: too large to be drawn. Its bytes are "
        "kept.", width=size.width(), height=size.height(),
    )


def _said(picture: Image.Image) -> Clues:
    exif = picture.getexif()
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    taken = inner.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime)
    return Clues(
        kind="photograph" if exif.get(ExifTags.Base.Make) else "screenshot",
        title=line(exif.get(ExifTags.Base.ImageDescription)),
        author=line(exif.get(ExifTags.Base.Artist)),
        published=_day(taken),
    )


def _day(taken: object) -> str:
    try:
        return datetime.strptime(str(taken)[:10], "%Y:%m:%d").date().isoformat()  # noqa: DTZ007
    except ValueError:
        return ""
