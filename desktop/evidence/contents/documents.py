"""A PDF: what it says of itself."""

from pathlib import Path

import pikepdf
from pikepdf.models.metadata import decode_pdf_date

from desktop.evidence.clues import Clues
from desktop.evidence.contents.letters import line
from resources.i18n import tr


def clues(path: Path) -> Clues:
    """Return a PDF's title, author, date and language; a locked one is doubted in a sentence."""
    try:
        with pikepdf.open(path) as pdf:
            return _said(pdf)
    except pikepdf.PasswordError:
        doubt = tr("It asks for a password, so it cannot be read here. Its bytes are kept.")
    except (pikepdf.PdfError, ValueError, RuntimeError, OSError):
        doubt = tr("It is damaged or no PDF, so only its bytes are kept.")
    return Clues(kind="document", doubt=doubt)


def _said(pdf: pikepdf.Pdf) -> Clues:
    said = pdf.docinfo
    return Clues(
        kind="document",
        title=line(said.get("/Title")),
        author=line(said.get("/Author")),
        published=_day(line(said.get("/CreationDate"))),
        language=line(pdf.Root.get("/Lang"), 12),
    )


def _day(said: str) -> str:
    try:
        return decode_pdf_date(said).date().isoformat() if said else ""
    except ValueError:
        return ""
