"""The first window: choose a desk, sign in, or be the first at a new one."""

from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.errors import Refused, Unavailable
from db.records import Front, Person
from desktop.people.door import Door
from desktop.people.founding_view import FoundingPage
from desktop.people.own_view import OwnPage
from desktop.people.signing_view import SigningPage
from desktop.people.start_view import StartPage
from desktop.widgets.banner import Banner
from desktop.widgets.busy import Busy
from desktop.widgets.card import Card
from desktop.widgets.copied import accept_copy
from desktop.widgets.languages import LanguageBox
from desktop.widgets.plain import PlainLabel

_Page = TypeVar("_Page", bound=QWidget)

_LEAST = 346
"""Pixels of height of the pages: the card is the same whether one signs in or chooses a desk, but
for the line that tells the sample's password."""


class DoorWindow(QWidget):
    """`painted` fires once, after the first paint; `left` when it is closed by hand.

    Each page is made when it is first wanted: one is, most times (SPEED.md, Start).
    """

    painted = Signal()
    left = Signal()
    language_wanted = Signal(str)  # one of desktop.language.NAMES, or SYSTEM
    person_chosen = Signal()
    typed = Signal(str)  # what the field of the password holds, after each key

    def __init__(
        self, door: Door, recent: tuple[Path, ...], language: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._recent = recent
        self._seen = False
        self.setObjectName("door")
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Stet"))
        self.setAcceptDrops(True)
        self.resize(720, 560)
        self.languages = LanguageBox(language)
        self.languages.chosen.connect(self.language_wanted)
        self._lay_out()
        self._listen()

    @cached_property
    def start(self) -> StartPage:
        """Where a desk is chosen."""
        page = self._added(StartPage(self._door, self._recent))
        page.wanted.connect(self.face)
        return page

    @cached_property
    def signing(self) -> SigningPage:
        """Where somebody says who they are."""
        page = self._added(SigningPage(self._door))
        page.back.connect(self.show_start)
        page.person_chosen.connect(self.person_chosen)
        page.password.textEdited.connect(self.typed)
        return page

    @property
    def person(self) -> Person | None:
        """Who is about to sign in; None while nobody can."""
        return self.signing.person if self._door.path is not None else None

    @cached_property
    def founding(self) -> FoundingPage:
        """Where the first person of a desk begins."""
        page = self._added(FoundingPage(self._door))
        page.back.connect(self.show_start)
        return page

    @cached_property
    def own(self) -> OwnPage:
        """Where a password that was handed out is replaced."""
        page = self._added(OwnPage(self._door))
        page.back.connect(self._leave_own)
        return page

    def face(self, path: Path) -> None:
        """Show who works at a desk, and open it in the background."""
        self.banner.clear()
        try:
            self._door.face(path)
        except (Refused, Unavailable) as error:
            self.banner.say(error.sentence)
        else:
            self._door.open()

    def show_start(self) -> None:
        """Go back to the choice of desks."""
        self._door.back_out()
        self.banner.clear()
        self.pages.setCurrentWidget(self.start)
        self.start.set_focus()
        self.setWindowTitle(self.tr("Stet"))

    def take_over(self, other: "DoorWindow") -> None:
        """Show the page that another window showed, with what was typed there."""
        page = other.pages.currentWidget()
        if isinstance(page, SigningPage) and page.front is not None:
            self.signing.first = page.chosen
            self._show_signing(page.front)
        elif isinstance(page, FoundingPage):
            self._show_founding(page.heading.text())
        elif isinstance(page, OwnPage):
            self._show_own()
        for entry in other.findChildren(QLineEdit):
            mine = self.findChild(QLineEdit, entry.objectName())
            if mine is not None and entry.objectName():
                mine.setText(entry.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome the folder of a desk."""
        if _folder(event.mimeData()) is not None and self.pages.isEnabled():
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the desk that was dropped."""
        folder = _folder(event.mimeData())
        if folder is not None:
            accept_copy(event)
            self.show_start()
            self.face(folder)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the choice of desks, where none is faced."""
        if not self._seen and self._door.path is None:
            self.pages.setCurrentWidget(self.start)
            self.start.set_focus()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, and say so the first time."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the person went away."""
        super().closeEvent(event)
        self.left.emit()

    def _lay_out(self) -> None:
        self.banner = Banner("triangle-alert", "bad", self.tr("Close"))
        self.banner.setObjectName("door.banner")
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(_LEAST)
        card = Card()
        card.setFixedWidth(440)
        card.rows.setContentsMargins(28, 24, 28, 24)
        card.rows.addWidget(self.pages)
        self.progress = Busy()
        self.progress.setFixedSize(200, 6)
        self.progress.hide()
        self.doing = PlainLabel(role="muted", objectName="door.doing")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 24)
        layout.addWidget(self.banner)
        layout.addStretch(1)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        layout.addWidget(self.doing, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignHCenter)

    def _added(self, page: _Page) -> _Page:
        self.pages.addWidget(page)
        return page

    def _listen(self) -> None:
        self._door.faced.connect(self._show_signing)
        self._door.founding.connect(self._show_founding)
        self._door.lent.connect(self._show_own)
        self._door.refused.connect(self._refuse)
        self._door.unavailable.connect(self._warn)
        self._door.busy.connect(self._busy)

    def _show_signing(self, front: Front) -> None:
        self.signing.fill(front)
        self.pages.setCurrentWidget(self.signing)
        self.setWindowTitle(self.tr("{name} — Stet").format(name=front.name))
        self.signing.password.setFocus()

    def _show_founding(self, name: str) -> None:
        self.founding.fill(name)
        self.pages.setCurrentWidget(self.founding)
        self.setWindowTitle(self.tr("{name} — Stet").format(name=name))
        self.founding.name.setFocus()

    def _show_own(self) -> None:
        self.own.fill()
        self.pages.setCurrentWidget(self.own)
        self.own.password.setFocus()

    def _leave_own(self) -> None:
        self.pages.setCurrentWidget(self.signing)
        self.signing.password.clear()
        self.signing.password.setFocus()

    def _refuse(self, error: Refused) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, (SigningPage, FoundingPage, OwnPage)):
            page.refuse(error)
        else:
            self.banner.say(error.sentence)

    def _warn(self, error: Unavailable) -> None:
        self.banner.say(error.sentence)

    def _busy(self, words: str) -> None:
        self.doing.setText(words)
        self.progress.setVisible(bool(words))
        self.pages.setEnabled(not words)


def _folder(mime: QMimeData) -> Path | None:
    """Return the one folder that is dragged."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].is_dir() else None
