"""What somebody drags in from other programs."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def files_in(mime: QMimeData) -> list[Path]:
    """Return the local files and folders that are carried."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def address_in(mime: QMimeData) -> str:
    """Return the web address that is carried, or an empty text."""
    found = (url.toString() for url in mime.urls() if url.scheme() in {"http", "https"})
    return next(found, "")
