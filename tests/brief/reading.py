"""Reads a brief back as a reader's program would: text, links, outline."""

import io

import pikepdf
import pypdfium2

from desktop import pdf
from desktop.brief import Options, render


def pages(content):
    """Return the text of every page, its white space made single blanks."""
    with pdf._pdfium, pypdfium2.PdfDocument(content) as document:  # a window may be drawing
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def text(content):
    """Return the text of the whole brief."""
    return " ".join(pages(content))


def brief_text(snapshot, **options):
    """Return the text of a snapshot's brief."""
    return text(render(snapshot, Options(**options)))


def flat(words):
    """Return a text as `text` gives it back."""
    return " ".join(words.split())


def addresses(content):
    """Return every address that a click in the brief leads to."""
    return [str(link.A.URI) for link in _links(content) if "/A" in link]


def destinations(content):
    """Return the places in the brief that links lead to: page index and height on it."""
    with pikepdf.open(io.BytesIO(content)) as document:
        indices = {page.objgen: index for index, page in enumerate(document.pages)}
        return {
            (indices[link.Dest[0].objgen], float(link.Dest[3]))
            for page in document.pages
            for link in page.get("/Annots", [])
            if "/Dest" in link
        }


def outline(content):
    """Return the titles of the outline."""
    with pikepdf.open(io.BytesIO(content)) as document, document.open_outline() as entries:
        return [entry.title for entry in entries.root]


def _links(content):
    with pikepdf.open(io.BytesIO(content)) as document:
        for page in document.pages:
            yield from page.get("/Annots", [])
