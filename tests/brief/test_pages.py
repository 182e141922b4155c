"""Whole pages look as they did when somebody last looked at them (tests/golden/brief).

`python -m tests.brief.test_pages` draws them anew: look at each before it is committed.
"""

from functools import cache

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

from desktop import pdf
from desktop.brief import Options, render
from tests.brief import beds
from tests.brief.test_dossier import whole
from tests.brief.test_pictures import GOLDEN

SCALE = 1.3
"""Pixels a point: a page as it stands on a screen of today."""

PRINTER = 200 / 72
"""Pixels a point of a printer that knows only black and white."""


@cache
def brief(name):
    case, images = {"english": beds.published, "arabic": beds.arabic}[name]()
    return {
        paper: render(case, Options(images=images, paper=paper)) for paper in ("a4", "letter")
    }


def page(content, number, scale=SCALE):
    """Return a page, counted from 1, in grey."""
    with pdf._pdfium, pypdfium2.PdfDocument(content) as document:  # a window may be drawing
        return document[number - 1].render(scale=scale, grayscale=True).to_pil().convert("L")


def one_bit():
    """Return the claim, the verdict, its scale and some stances as a laser printer puts them."""
    first, second = (page(brief("english")["a4"], number, PRINTER) for number in (1, 2))
    width, height = first.size
    joined = Image.new("L", (width, 1500), "white")
    joined.paste(first.crop((0, int(height * 0.26), width, int(height * 0.26) + 700)), (0, 0))
    joined.paste(second.crop((0, int(height * 0.34), width, int(height * 0.34) + 800)), (0, 700))
    return joined.convert("1").convert("L")


PAGES = {
    "page-a4-1": lambda: page(brief("english")["a4"], 1),
    "page-a4-2": lambda: page(brief("english")["a4"], 2),
    "page-letter-1": lambda: page(brief("english")["letter"], 1),
    "page-letter-5": lambda: page(brief("english")["letter"], 5),
    "page-arabic-1": lambda: page(brief("arabic")["a4"], 1),
    "page-arabic-2": lambda: page(brief("arabic")["letter"], 2),
    "page-dossier-2": lambda: page(render(whole(), Options(layout="dossier")), 2),
    "page-one-bit": one_bit,
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_it_did(name):
    found, wanted = PAGES[name](), Image.open(GOLDEN / f"{name}.png").convert("L")
    assert found.size == wanted.size
    # Edges may be smoothed otherwise by another version; a letter that moved or changed is seen.
    differing = ImageChops.difference(found, wanted).filter(ImageFilter.BoxBlur(3))
    assert differing.getextrema()[1] < 60, "see the module's first lines"


def test_in_one_bit_the_chosen_step_is_black_and_the_others_white():
    """Solid areas survive any printer: the panel, and of the scale only the chosen step."""
    printed = one_bit()
    panel = printed.crop((1445, 60, 1480, 310))
    assert panel.histogram()[0] > 0.97 * panel.width * panel.height
    steps = [printed.crop((183 + 263 * step, 354, 203 + 263 * step, 394)) for step in range(5)]
    black = [step.histogram()[0] / (step.width * step.height) > 0.9 for step in steps]
    assert sum(black) == 1


if __name__ == "__main__":
    for name, make in PAGES.items():
        drawn = make()
        (drawn.convert("1") if name.endswith("one-bit") else drawn).save(
            GOLDEN / f"{name}.png", optimize=True
        )
