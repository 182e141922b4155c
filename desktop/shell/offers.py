"""What the palette offers: the window's acts, the evidence of the case in view, and cases."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from db.queries import cases as queries
from db.reading import Stop
from db.records import CaseCard, Place
from db.rules import citations
from desktop.cases.words import standing
from desktop.evidence import words as evidence_words
from desktop.figures import number
from desktop.palette.entry import Answer, Entry, Source
from desktop.palette.matching import best
from desktop.seat import Seat
from desktop.widgets.icon import icon
from resources.i18n import tr


class Offers(QObject):
    """Made from the menus themselves, so that the palette cannot promise what is not there."""

    def __init__(self, seat: Seat, menu_bar: QMenuBar) -> None:
        super().__init__(menu_bar)
        self._seat = seat
        self._menu_bar = menu_bar
        self._stop = Stop()

    def sources(self) -> tuple[Source, ...]:
        """Return the sections in their order."""
        return (
            Source(self.tr("Actions"), ">", 5, self._acts),
            Source(self.tr("Evidence in this case"), "@", 3, self._evidence),
            Source(self.tr("Cases"), "#", 4, self._cases),
        )

    def _acts(self, words: str, limit: int, answer: Answer) -> None:
        answer(best(words, map(_act, acts(self._menu_bar)), _name, limit))

    def _evidence(self, words: str, limit: int, answer: Answer) -> None:
        case = self._seat.case
        numbers = citations.numbers(case.blocks, case.evidence) if case else {}
        entries = (
            Entry(
                item.title, partial(self._seat.goto.emit, Place("evidence", item.id)),
                evidence_words.stance(item.stance), number(numbers[item.key]),
                icon(evidence_words.KIND_GLYPHS.get(item.kind, "file")),
            )
            for item in sorted(case.evidence if case else (), key=lambda one: numbers[one.key])
        )
        answer(best(words, entries, _name, limit))

    def _cases(self, words: str, limit: int, answer: Answer) -> None:
        self._stop.now()
        self._stop = Stop()
        self._seat.ask(
            queries.page, words=_numbered(words), limit=limit, stop=self._stop,
            answer=partial(self._found, answer), failed=partial(self._not_found, answer),
        )

    def _not_found(self, answer: Answer, _: Exception) -> None:
        """Offer no case, and let nobody wait for one: the shell says why."""
        answer(None)

    def _found(self, answer: Answer, cards: tuple[CaseCard, ...]) -> None:
        answer(tuple(
            Entry(card.title, partial(self._seat.open_case, card.id), standing(card)[0],
                  card.number, icon("folder"))
            for card in cards
        ))


def acts(menu_bar: QMenuBar) -> Iterator[QAction]:
    """Return every act of the menus that can be done now, those of menus in menus as well."""
    for action in menu_bar.actions():
        yield from _within(action)


def _within(action: QAction) -> Iterator[QAction]:
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()  # some are filled when they open
        for inner in menu.actions():
            yield from _within(inner)
    elif _can_be_done(action):
        yield action


def _can_be_done(action: QAction) -> bool:
    own = action.objectName() == "menu.palette"
    return bool(action.text()) and action.isEnabled() and action.isVisible() and not own


def _act(action: QAction) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    glyph = None if action.icon().isNull() else action.icon()
    return Entry(_words(action), action.trigger, keys, icon=glyph)


def _words(action: QAction) -> str:
    """Return what an act is called; one of several choices says what is chosen."""
    words = action.text().replace("&", "")
    group = action.actionGroup()
    choosing = group.parent() if group is not None else None
    title = choosing.title().replace("&", "") if isinstance(choosing, QMenu) else ""
    return tr("{what}: {choice}", what=title, choice=words) if title else words


def _name(entry: Entry) -> str:
    return f"{entry.text} {entry.lead}"


def _numbered(words: str) -> str:
    """Return words in which a bare figure is a case's number: 12 stands for 0012."""
    return words.zfill(4) if words.isdecimal() and words.isascii() else words
