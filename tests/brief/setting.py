"""One paragraph on a page of its own, set as the brief sets it; and how other programs read it."""

import io
import re
import subprocess
import unicodedata

import icu
import pikepdf

from desktop.brief.canvas import Canvas
from desktop.brief.faces import Face
from desktop.brief.finish.binding import bind
from desktop.brief.finish.xmp import Particulars
from desktop.brief.items import Words
from desktop.brief.setting import Setter
from desktop.brief.spans import Span, Style
from desktop.brief.tags import Role, Tag
from tests.brief import reading

WIDE, HIGH, SIDE = 595.0, 842.0, 58.0
MEASURE = WIDE - 2 * SIDE
PLAIN = Style(Face.SERIF, 12)
RTL = re.compile("[\u0590-\u08ff]")
_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def page(*paragraphs, style=PLAIN, width=MEASURE):
    """Return a PDF with paragraphs, each a text and its language, one below the other."""
    canvas = Canvas((WIDE, HIGH), MEASURE, root := Tag(Role.DOCUMENT))
    drop = 0.0
    for text, language in paragraphs:
        tag = root.block(Role.PARAGRAPH)
        for line in Setter(language).lines([Span(text, style)], width):
            drop += style.size * 1.6
            if drop > HIGH - 2 * SIDE:
                canvas.turn()
                drop = style.size * 1.6
            Words(line, 0, drop, width, tag).paint(canvas, SIDE, HIGH - SIDE)
        drop += style.size
    return _bound(canvas, paragraphs[0][1])


def drawn(items):
    """Return a PDF with items on one page."""
    canvas = Canvas((WIDE, HIGH), MEASURE, Tag(Role.DOCUMENT))
    for item in items:
        item.paint(canvas, SIDE, HIGH - SIDE)
    return _bound(canvas, "en")


def _bound(canvas, language):
    canvas.turn()
    told = Particulars("Title", "Author", "Subject", (), language, "2017-01-25T12:00:00Z")
    return bind(canvas.bound(), told, [], mirrored=False, mark="")


def lines(text, language="en", width=MEASURE, style=PLAIN):
    """Return the texts of a paragraph's lines."""
    return [line.text for line in Setter(language).lines([Span(text, style)], width)]


def same(text):
    """Return a text in the form in which all are compared: composed, its blanks single."""
    return " ".join(_CONTROLS.sub("", unicodedata.normalize("NFC", text)).split())


def by_pdfium(content):
    """Return the text that Chrome's engine finds."""
    return same(" ".join(reading.pages(content)))


def by_poppler(content):
    """Return the text as pdftotext writes it, with its own controls of direction."""
    found = subprocess.run(
        ["pdftotext", "-", "-"], input=content, capture_output=True, check=True
    )  # fmt: skip
    return found.stdout.decode("utf-8").replace("\f", "").strip()


def displayed(text, language):
    """Return a line's characters from left to right, as a screen shows them."""
    bidi = icu.Bidi()
    bidi.setPara(icu.UnicodeString(text), int(language in {"ar", "fa", "he"}))
    options = icu.Bidi.DO_MIRRORING | icu.Bidi.REMOVE_BIDI_CONTROLS
    shown = str(bidi.writeReordered(options))
    return " ".join(shown.split())


def by_structure(content):
    """Return what a screen reader says: the tags' texts in the order of the structure."""
    with pikepdf.open(io.BytesIO(content)) as document:
        marks = {page.objgen: _marked(page) for page in document.pages}
        return "".join(_said(document.Root.StructTreeRoot.K, None, marks))


def _said(element, where, marks):
    if isinstance(element, int):
        yield marks[where][element]
    elif isinstance(element, pikepdf.Array):
        for kid in element:
            yield from _said(kid, where, marks)
    elif "/ActualText" in element:
        yield str(element.ActualText)
    elif element.get("/Type") == "/MCR":
        yield marks[element.Pg.objgen][int(element.MCID)]
    else:
        yield from _said(element.get("/K", pikepdf.Array()), _page(element, where), marks)


def _page(element, where):
    return element.Pg.objgen if "/Pg" in element else where


def _marked(page):
    """Return the text of each mark by its number, by the fonts' own maps."""
    maps = {name: _map(font) for name, font in page.Resources.Font.items()}
    texts, number, codes = {}, None, {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                number = int(operands[1].MCID) if "/MCID" in operands[1] else None
                texts.setdefault(number, "")
            case "Tf":
                codes = maps[str(operands[0])]
            case "TJ":
                shown = b"".join(bytes(x) for x in operands[0] if isinstance(x, pikepdf.String))
                texts[number] += "".join(
                    codes[int.from_bytes(shown[i : i + 2])] for i in range(0, len(shown), 2)
                )
    return texts


def _map(font):
    written = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", written)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}
