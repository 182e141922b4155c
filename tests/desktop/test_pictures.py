"""Every window looks as it did when somebody last looked at it.

`python -m tests.shots.golden` renews tests/golden/shots; look at each picture that changed.
"""

import pytest
from PIL import Image, ImageDraw

from tests.shots import golden

pytestmark = pytest.mark.skipif(
    not any(golden.FOLDER.glob("*.png")), reason="no references have been kept"
)


def test_every_reference_is_compared():
    kept = {each.name for each in golden.FOLDER.glob("*.png")}
    compared = [golden.of_part(golden.FOLDER, part) for part in golden.PICTURED]
    assert kept == set().union(*compared)
    assert len(kept) == sum(map(len, compared))


@pytest.mark.parametrize("shots", golden.PICTURED, indirect=True)
def test_every_window_looks_as_it_did(shots):
    assert shots.differences() == {}


@pytest.mark.parametrize("shots", ["wide"], indirect=True)
@pytest.mark.parametrize("harm", ["moved", "missing", "cut"])
def test_a_part_that_moved_was_cut_or_is_missing_would_be_noticed(harm, shots, tmp_path):
    name = "draft-light-wide.png"
    harmed = tmp_path / name
    with Image.open(shots.folder / name) as picture:
        spoil(picture.convert("RGB"), harm).save(harmed)
    assert golden.difference(harmed, golden.FOLDER / name) is not None


def spoil(picture, harm):
    """Do to the list's heading ("Cases", at the top of its pane) what a mistake would do."""
    heading = (10, 98, 60, 118)
    words, ground = picture.crop(heading), picture.getpixel((70, 120))
    draw = ImageDraw.Draw(picture)
    if harm == "cut":
        draw.rectangle((40, 98, 60, 118), fill=ground)
    else:
        draw.rectangle(heading, fill=ground)
    if harm == "moved":
        picture.paste(words, (14, 98))
    return picture
