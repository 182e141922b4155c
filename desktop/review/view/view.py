"""The review as a whole: parts, changes, and a place at the end for what decides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.records import Place
from desktop.review.marks import Talk
from desktop.review.mode import Mode
from desktop.review.model import ReviewModel
from desktop.review.view.page import ReviewPage
from desktop.review.view.parts import PartsList
from desktop.review.view.tools import Tools
from desktop.review.view.verdict import VerdictStrip
from desktop.widgets.plain import PlainLabel
from desktop.widgets.trouble import TroubleLine

_MARGIN = 24


class ReviewView(QWidget):
    """`brief` shows the printed pages and `aside` what decides: the shell brings both.

    `comment_wanted` carries a Selected, `brief_looked_at` whether the pages are seen.
    """

    comment_wanted = Signal(object)
    talk_wanted = Signal(str)
    brief_looked_at = Signal(bool)

    def __init__(
        self, model: ReviewModel, brief: QWidget, aside: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._brief = brief
        self.setObjectName("review.view")
        self.setAccessibleName(self.tr("Review"))
        self.setProperty("role", "pane")
        self.parts = PartsList(model, self)
        self.tools = Tools(model, self)
        self.verdict = VerdictStrip(model, self)
        self.page = ReviewPage(model, self)
        self._none = PlainLabel(
            self.tr("Nothing changed since the last decision."), self, role="muted", wordWrap=True
        )
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(self)
        for page in (self.page, brief, self._none):
            self._pages.addWidget(page)
        self.tools.chosen.connect(self._show_mode)
        self.tools.whole_wanted.connect(self._show_whole)
        self.page.talk_wanted.connect(self.talk_wanted)
        model.compared.connect(self._show_page)
        self.trouble = TroubleLine("review.trouble", self, then=self.page)
        self.trouble.again.connect(model.try_again)
        model.troubled.connect(self.trouble.say)
        comment = QAction(self.tr("Comment on what is selected"), self.page)
        comment.setObjectName("review.comment")
        comment.setShortcut("Ctrl+Alt+M")
        comment.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        comment.triggered.connect(self.comment)
        self.page.addAction(comment)
        self._arrange(aside)

    def show_place(self, place: Place) -> None:
        """Go to the change at a place, or to where the changes are."""
        if place.kind == "parts":
            self.parts.set_focus()
            return
        if place.kind == "second" and self.verdict.settling.set_focus():
            return
        if place.kind != "changes":
            self._model.go_to_place(place)
        shown = self._brief if self.tools.mode is Mode.BRIEF else self.page
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next change or the one before, in the text."""
        if self.tools.mode is Mode.BRIEF:
            self.tools.choose(Mode.SIDE)
        self._model.step(by)

    def turn_seen(self) -> None:
        """Mark the current change as seen, or as not seen."""
        change = self._model.change
        if change is not None:
            self._model.mark(change.key, seen=not self._model.has_seen(change.key))

    def comment(self) -> None:
        """Ask for a comment on the words selected, or on the line of the caret."""
        selected = self.page.selected()
        if selected is not None:
            self.comment_wanted.emit(selected)

    def show_talks(self, talks: tuple[Talk, ...]) -> None:
        """Mark the words on which threads hang."""
        self.page.show_talks(talks)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self._model.look(True)
        self.brief_looked_at.emit(self.tools.mode is Mode.BRIEF)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._model.look(False)
        self.brief_looked_at.emit(False)

    def _arrange(self, aside: QWidget) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(_MARGIN, 10, _MARGIN, 4)
        middle.setSpacing(10)
        middle.addWidget(self.tools)
        middle.addWidget(self.verdict)
        middle.addWidget(self._pages, 1)
        middle.addWidget(self.trouble)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.parts)
        row.addWidget(_line(self))
        row.addLayout(middle, 1)
        row.addWidget(_line(self))
        row.addWidget(aside)

    def _show_mode(self, mode: Mode) -> None:
        if mode is not Mode.BRIEF:
            self.page.choose(mode)
        self.brief_looked_at.emit(mode is Mode.BRIEF and self.isVisible())
        self._show_page()

    def _show_whole(self, on: bool) -> None:
        self.page.show_whole(on)
        self._show_page()

    def _show_page(self) -> None:
        empty = not self._model.changes and self._model.review is not None
        if self.tools.mode is Mode.BRIEF:
            self._pages.setCurrentWidget(self._brief)
        else:
            self._pages.setCurrentWidget(self._none if empty else self.page)


def _line(view: QWidget) -> QFrame:
    """Return what parts two panes, as a splitter's handle does."""
    line = QFrame(view)
    line.setProperty("role", "line")
    line.setFixedWidth(1)
    return line
