"""What is dragged over a text field and is no text: files, and an address from elsewhere."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from db.errors import Refused
from db.rules import urls

TAKES_EVIDENCE = "takes_evidence"
"""A property of the window that keeps as evidence what its fields leave alone."""


def carries_files(mime: QMimeData) -> bool:
    """Tell whether local files are dragged or pasted."""
    return any(url.isLocalFile() for url in mime.urls())


def address_in(mime: QMimeData) -> str:
    """Return the web address that is carried, as a link or as a text of nothing else."""
    found = [url.toString() for url in mime.urls() if url.scheme() in {"http", "https"}]
    if not found and mime.hasText():
        found = [mime.text().strip()]
    return found[0] if found and _leads_somewhere(found[0]) else ""


def is_no_text(event: QDropEvent, field: QWidget) -> bool:
    """Tell whether a field leaves alone what is dragged over it, for whoever keeps it.

    Words that are moved within the program are text, be they an address.
    """
    if carries_files(event.mimeData()):
        return True
    takes = bool(field.window().property(TAKES_EVIDENCE)) and event.source() is None
    return takes and bool(address_in(event.mimeData()))


def _leads_somewhere(address: str) -> bool:
    try:
        return bool(urls.page(address, "url"))
    except Refused:
        return False
