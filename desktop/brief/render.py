"""The one way in: a snapshot and options become the bytes of a PDF."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace

from db.records import CaseSnapshot
from desktop.brief import ratings
from desktop.brief.book import Book
from desktop.brief.characters import Missing
from desktop.brief.flow import paginate
from desktop.brief.options import Options
from desktop.brief.parts.analysis import analysis
from desktop.brief.parts.claim import claim
from desktop.brief.parts.corrections import corrections
from desktop.brief.parts.desk import desk
from desktop.brief.parts.evidence import evidence
from desktop.brief.parts.figures import figures
from desktop.brief.parts.opening import opening
from desktop.brief.parts.record import note, record
from desktop.brief.parts.replies import replies
from desktop.brief.parts.sources import sources
from desktop.brief.setting import Setter
from desktop.brief.sheet import Sheet
from desktop.brief.strips import Strip
from desktop.brief.tags import Role, Tag
from desktop.brief.words import spoken

_one_at_a_time = threading.Lock()
"""What looks for breaks is shared and holds its text, so two briefs must not be made at once."""


def render(snapshot: CaseSnapshot, options: Options | None = None) -> bytes:
    """Return the brief as a PDF: the same bytes for the same snapshot and options."""
    chosen, case = options or Options(), _worded(snapshot)
    with _one_at_a_time, _unswept(), spoken(case.language):
        sheet = Sheet(case, chosen, Setter(case.language), Tag(Role.DOCUMENT))
        book = Book(case, chosen, sheet.width, sheet.setter, sheet.root)
        return sheet.paint(paginate(_strips(book), sheet.height))


def unprintable(snapshot: CaseSnapshot, options: Options | None = None) -> Missing:
    """Return the characters that this brief would name instead of printing them.

    Nothing is drawn, and nothing laid out where every character of the case has a font.
    """
    case = _worded(snapshot)
    setter = Setter(case.language)
    for text in _texts(case):
        setter.census.printable(text)
    if not setter.census.unprinted:
        return Missing()
    setter = Setter(case.language)
    chosen = options or Options()
    with _one_at_a_time, _unswept(), spoken(case.language):
        sheet = Sheet(case, chosen, setter, Tag(Role.DOCUMENT))
        _strips(Book(case, chosen, sheet.width, setter, sheet.root))
        setter.census.printable(case.policy.name)  # at every page's head
    return setter.census.missing()


def _worded(snapshot: CaseSnapshot) -> CaseSnapshot:
    """Return the case with its scale in the language of the brief."""
    return replace(snapshot, scale=ratings.told(snapshot.scale, snapshot.language))


def _texts(value: object) -> Iterator[str]:
    """Yield every text in a record and the records within it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


@contextmanager
def _unswept() -> Iterator[None]:
    """Look for no garbage meanwhile, and leave none.

    A round over the million parts of a large brief would stop the window's thread for 0.3 s.
    """
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()


def _strips(book: Book) -> list[Strip]:
    wanted = book.options
    return [
        *opening(book),
        *claim(book),
        *analysis(book),
        *figures(book),
        *(evidence(book) if wanted.evidence else []),
        *(replies(book) if wanted.replies else []),
        *sources(book),
        *corrections(book),
        *(desk(book) if wanted.layout == "dossier" else []),
        *record(book),
        *note(book),
    ]
