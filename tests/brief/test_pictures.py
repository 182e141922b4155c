"""Pages look as they did when somebody last looked at them (tests/golden/brief).

`python -m tests.brief.test_pictures` draws them anew: look at each before it is committed.
"""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

from desktop import pdf
from desktop.brief import faces
from desktop.brief.faces import Face
from desktop.brief.spans import Style
from desktop.brief.styles import BODY
from tests.brief import setting
from tests.brief.test_scripts import EVERY

GOLDEN = Path(__file__).parents[1] / "golden" / "brief"
ARABIC = (
    "قال الوزير إن عدد الأسرّة ارتفع (حسب BBC، 2024) بنسبة 95%، وهذا غير صحيح. وفق التعريف الوطني "
    "انخفض عدد الأسرّة بنسبة 5.0% من 31,480 إلى 29,912 في عام 2025"
)

pytestmark = pytest.mark.skipif(not faces.has_cjk(), reason="stet[cjk] is not installed")


def _scripts(face):
    texts = [(text, language) for language, text in EVERY.values()]
    return setting.page(*texts, style=Style(face, 13))


def _wrapped():
    """Return paragraphs of several lines in three scripts that wrap by rules of their own."""
    thai = "การตรวจสอบข้อเท็จจริงคำกล่าวอ้างนี้เป็นเท็จ" * 3
    return setting.page(
        (ARABIC, "ar"), (thai, "th"), ("事实核查说法不实。" * 9, "zh-Hans"),
        (f"He said “{ARABIC}” on Monday.", "en"), style=BODY, width=330,
    )  # fmt: skip


PAGES = {
    "scripts": lambda: _scripts(Face.SERIF),
    "scripts-strong": lambda: _scripts(Face.STRONG),
    "wrapped": _wrapped,
}


def drawn(content):
    """Return the first page in grey, one and a half pixels a point."""
    with pdf._pdfium, pypdfium2.PdfDocument(content) as document:  # a window may be drawing
        return document[0].render(scale=1.5, grayscale=True).to_pil().convert("L")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_it_did(name):
    found, wanted = drawn(PAGES[name]()), Image.open(GOLDEN / f"{name}.png")
    assert found.size == wanted.size
    # Edges may be smoothed otherwise by another version; a letter that moved or changed is seen.
    differing = ImageChops.difference(found, wanted).filter(ImageFilter.BoxBlur(3))
    assert differing.getextrema()[1] < 40, "see the module's first lines"


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name, make in PAGES.items():
        drawn(make()).save(GOLDEN / f"{name}.png", optimize=True)
