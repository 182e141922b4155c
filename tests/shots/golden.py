"""Compares pictures with those of tests/golden/shots, and renews these.

`python -m tests.shots.golden` renews them: look at what changed before it is committed.
The references are half as large and have few colours; what is compared are means over some
pixels, so that letters drawn a little differently do not count and a part that moved, was cut or
went missing does.
"""

import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

FOLDER = Path(__file__).parents[1] / "golden" / "shots"
PARTS = ("wide", "low", "rtl-low", "russian-low", "markup")
"""Of the walk, each as long as a hundred tests: several workers share them."""
PICTURED = PARTS[:3]
"""Those of which pictures are compared."""
COLOURS = 192
BLUR = 2
"""Pixels of the half-sized picture over which is averaged, to each side."""
FAR = 18
"""Levels, of 255, by which such a mean may differ."""
MANY = 10
"""Means that differ by more: a part of the window is not what it was."""


class Shots:
    """Takes the pictures in a process of their own, whose fonts, clock and screen are fixed."""

    def __init__(self, folder, part=""):
        self.folder, self.part = folder, part
        finished = subprocess.run(
            [sys.executable, "-m", "tests.shots", str(folder), "--guard", "--part", part],
            check=False, capture_output=True, text=True, cwd=FOLDER.parents[2],
        )
        assert finished.returncode == 0, finished.stderr
        self.findings = json.loads((folder / "findings.json").read_text("utf-8"))

    def differences(self):
        """Return where each picture of the part differs from its reference, by name."""
        pictures, kept = of_part(self.folder, self.part), of_part(FOLDER, self.part)
        found = dict.fromkeys(pictures - kept, "has no reference")
        found |= dict.fromkeys(kept - pictures, "is taken no more")
        for name in pictures & kept:
            where = difference(self.folder / name, FOLDER / name)
            if where is not None:
                found[name] = f"differs within {where}: see {self.folder / name}"
        return found


def of_part(folder, part):
    """Return the names of a part's pictures in a folder: what is "rtl-low" is not "low"."""
    longer = tuple(f"-{each}.png" for each in PICTURED if each.endswith(f"-{part}"))
    return {each.name for each in folder.glob(f"*-{part}.png") if not each.name.endswith(longer)}


def small(picture):
    """Return a picture as it is compared: half as large."""
    image = Image.open(picture).convert("RGB")
    return image.resize((image.width // 2, image.height // 2), Image.Resampling.BOX)


def keep(picture, reference):
    """Write a picture as a reference."""
    image = small(picture).quantize(COLOURS, dither=Image.Dither.NONE)
    image.save(reference, optimize=True)


def difference(picture, reference):
    """Return where two pictures differ, as left, top, right, bottom of the picture; None if not."""
    one, kept = small(picture), Image.open(io.BytesIO(Path(reference).read_bytes()))
    if one.size != kept.size:
        return (0, 0, 2 * one.width, 2 * one.height)
    in_its_colours = one.quantize(palette=kept, dither=Image.Dither.NONE).convert("RGB")
    blur = ImageFilter.BoxBlur(BLUR)
    apart = ImageChops.difference(
        in_its_colours.filter(blur), kept.convert("RGB").filter(blur))
    far = _strongest(apart).point(lambda level: 255 * (level > FAR))
    if far.histogram()[255] <= MANY:
        return None
    return tuple(2 * edge for edge in far.getbbox())


def _strongest(image):
    red, green, blue = image.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def renew():
    """Take the pictures anew and keep them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        Shots(Path(folder))
        for old in FOLDER.glob("*.png"):
            old.unlink()
        for picture in sorted(Path(folder).glob("*.png")):
            keep(picture, FOLDER / picture.name)


if __name__ == "__main__":
    renew()
