"""Image attachments made safe to print: measured before they are read, and always re-encoded."""

import io
import struct
import warnings
from dataclasses import dataclass

from PIL import Image, ImageOps

from desktop.brief.words import printed

MOST_PIXELS = 40_000_000
"""A 17 kB PNG can hold 144 megapixels, 1.5 GB in memory; cameras of 2026 stay below 40 in use."""

LONGEST = 1_800
"""Pixels along the longer side that are kept: 300 dpi on a 6 inch column."""

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP")
_BROKEN = (
    OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError,
    AttributeError, struct.error, Image.DecompressionBombError,
)  # fmt: skip
"""What Pillow's readers raise on broken files, by what its own test suite provokes."""


@dataclass(frozen=True, slots=True)
class Photo:
    """An image ready to print, an RGB JPEG; sizes in pixels."""

    jpeg: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Why an image could not be printed."""

    reason: str


def read(content: bytes) -> Photo | Gap:
    """Return the image as an RGB JPEG without metadata, or the reason why it has none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _read(content)
    except _BROKEN:
        return Gap(printed("the file is damaged or is no image"))


def _read(content: bytes) -> Photo | Gap:
    with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            size = f"{image.width} × {image.height}"  # noqa: RUF001
            return Gap(printed("it is too large to print safely, {size} pixels", size=size))
        image.draft("RGB", (LONGEST, LONGEST))
        flat = _flat(ImageOps.exif_transpose(image))
    flat.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    encoded = io.BytesIO()
    flat.save(encoded, "JPEG", quality=85, subsampling=0, optimize=False, progressive=False)
    return Photo(encoded.getvalue(), flat.width, flat.height)


def _flat(image: Image.Image) -> Image.Image:
    """Return the image in RGB, what is transparent in it white."""
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    paper = Image.new("RGBA", layer.size, "white")
    return Image.alpha_composite(paper, layer).convert("RGB")
