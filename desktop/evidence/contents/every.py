"""Every text that stands in a file, also what no reader of it sees: for who looks for words."""

import html
from collections.abc import Iterator
from pathlib import Path

from desktop import pdf
from desktop.evidence.contents import mail, pages
from desktop.evidence.contents.kinds import MAIL, PAGES, is_text
from desktop.evidence.contents.letters import decoded

LONGEST = 64 << 20
"""Bytes of a text that are read; a PDF is read page by page, however many it has."""

Texts = Iterator[str | None]


def texts(path: Path, media_type: str) -> Texts:
    """Yield the texts of a file, and None for each part in which no words can be read."""
    try:
        if media_type == "application/pdf":
            yield from (text if text.strip() else None for text in pdf.texts(path))
        elif not is_text(media_type) or path.stat().st_size > LONGEST:
            yield None
        else:
            yield from _read(path.read_bytes(), media_type)
    except (OSError, pdf.NoPdf):
        yield None


def _read(content: bytes, media_type: str) -> Texts:
    if media_type in MAIL:
        for kind, part in mail.parts(content):
            yield from _read(part, kind) if is_text(kind) and kind not in MAIL else (None,)
    elif media_type in PAGES:
        yield pages.words(content)
        yield html.unescape(decoded(content))
    else:
        yield decoded(content)
