"""What is in a file: what it says of itself, and its words. Nothing in it is ever run.

It brings lxml, trafilatura, pillow and pikepdf: import it on a worker thread (SPEED.md, Start).
"""

from pathlib import Path

from desktop.evidence.clues import Clues
from desktop.evidence.contents import documents, letters, links, mail, pages, pictures
from desktop.evidence.contents.kinds import MAIL, PAGES, is_text

_DATA = ("text/csv", "application/json", "application/vnd.ms-excel",
         "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")


def clues(path: Path, name: str, media_type: str) -> Clues:
    """Return what a file of that name and kind says of itself; it always says something."""
    if link := links.clues(path, name):
        return link
    if media_type in PAGES:
        return pages.clues(letters.start_of(path))
    if media_type in MAIL:
        return mail.clues(letters.start_of(path))
    if media_type == "application/pdf":
        return documents.clues(path)
    if media_type.startswith("image/") and media_type != "image/svg+xml":
        return pictures.clues(path)
    return Clues(kind=_kind(media_type))


def words(path: Path, media_type: str) -> str | None:
    """Return the words of a page, a message or a text; None for what has none to show."""
    if media_type in PAGES:
        return pages.words(letters.start_of(path))
    if media_type in MAIL:
        return mail.words(letters.start_of(path))
    if is_text(media_type):
        return letters.decoded(letters.start_of(path)).replace("\0", "\ufffd")
    return None


def _kind(media_type: str) -> str:
    if media_type in _DATA:
        return "data"
    family = media_type.partition("/")[0]
    by_family = {"image": "other", "video": "video", "audio": "audio", "text": "document"}
    is_office = "officedocument" in media_type or media_type == "application/msword"
    return "document" if is_office else by_family.get(family, "other")
