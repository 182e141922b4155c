"""The page beside the fields: a file of the item, to be read, and quoted by choosing words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import troubles
from desktop.evidence.model import EvidenceModel
from desktop.evidence.reading import Drawn, Readable, Shape, Sight
from desktop.evidence.view.beside_bars import Foot, Head
from desktop.evidence.view.drawn_pages import DrawnPages
from desktop.evidence.view.words_view import WordsView
from desktop.widgets.plain import PlainLabel

_NARROWEST = 320


class PageBeside(QWidget):
    """`quoted` carries chosen words and where they stand ("p. 2", or nothing)."""

    quoted = Signal(str, str)

    def __init__(self, model: EvidenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence.beside")
        self._model = model
        self._readables: tuple[Readable, ...] = ()
        self._opening: Readable | None = None  # the file chosen last, until it is looked at
        self._sight: Sight | None = None
        self._drawn: Drawn | None = None
        self._head, self._foot = Head(self), Foot(self)
        self._pages = DrawnPages(self)
        self._words = WordsView(self)
        self._nothing = PlainLabel(
            self, role="muted", wordWrap=True, objectName="evidence.beside.nothing"
        )
        self._nothing.setMargin(20)
        self._stack = QStackedWidget(self)
        for part in (self._pages, self._words, self._nothing):
            self._stack.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self._foot)
        self.setMinimumWidth(_NARROWEST)
        self._connect()

    def offer(self, readables: Sequence[Readable]) -> None:
        """Offer these files; the one in view stays."""
        wanted = tuple(readables)
        if wanted == self._readables:
            return
        before = self._sight.readable if self._sight is not None else None
        self._readables = wanted
        self._head.offer([readable.name for readable in wanted])
        self.setVisible(bool(wanted))
        if wanted and before not in wanted:
            self._choose(0)
        elif before in wanted:
            self._head.choose(wanted.index(before))

    def _connect(self) -> None:
        self._head.chosen.connect(self._choose)
        self._head.turned.connect(self._pages.turn)
        self._head.zoomed.connect(self._pages.zoom)
        self._head.as_text.connect(self._turn_into_text)
        self._pages.turned.connect(self._turned)
        self._pages.wanted.connect(self._ask_for_drawing)
        self._pages.chosen.connect(self._weigh)
        self._words.selectionChanged.connect(self._weigh)
        self._foot.quote_wanted.connect(self._quote)

    def _choose(self, index: int) -> None:
        readable = self._readables[index]
        self._sight = self._drawn = None
        self._opening = readable
        self._nothing.setText(self.tr("Opening…"))
        self._stack.setCurrentWidget(self._nothing)
        self._model.look_at(readable, self._looked, partial(self._not_looked, readable))

    def _looked(self, sight: Sight) -> None:
        if not isValid(self) or sight.readable not in self._readables:
            return  # closed meanwhile, or the file was taken off
        if sight.readable != self._opening:
            return  # another was chosen meanwhile
        self._opening, self._sight, self._drawn = None, sight, None
        drawn = sight.shape in (Shape.PDF, Shape.PICTURE)
        self._head.show_shape(sight)
        if drawn:
            self._stack.setCurrentWidget(self._pages)
            self._pages.show_sight(sight)
        elif sight.shape is Shape.WORDS:
            self._words.show_words(sight.words)
            self._stack.setCurrentWidget(self._words)
        else:
            self._nothing.setText(sight.words)
            self._stack.setCurrentWidget(self._nothing)
        self._weigh()

    def _not_looked(self, readable: Readable, error: Exception) -> None:
        if isValid(self) and readable == self._opening:
            self._opening = None
            self._nothing.setText(troubles.sentence(error))

    def _turned(self, index: int) -> None:
        self._head.show_page(index)
        self._drawn = None

    def _ask_for_drawing(self, sight: Sight, index: int, scale: float) -> None:
        self._model.draw(sight, index, scale, self._show_drawing)

    def _show_drawing(self, sight: Sight, drawn: Drawn) -> None:
        if not isValid(self) or sight is not self._sight or drawn.index != self._pages.page:
            return
        self._pages.show_drawn(drawn)
        self._drawn = drawn
        if self._stack.currentWidget() is self._words and sight.shape is Shape.PDF:
            self._show_letters(drawn)

    def _turn_into_text(self, on: bool) -> None:
        if self._sight is None or self._sight.shape is not Shape.PDF:
            return
        if on and self._drawn is not None:
            self._show_letters(self._drawn)
        self._stack.setCurrentWidget(self._words if on else self._pages)
        self._weigh()

    def _show_letters(self, drawn: Drawn) -> None:
        self._words.show_words(drawn.letters.text.replace("\r\n", "\n"))

    def _chosen(self) -> str:
        if self._stack.currentWidget() is self._pages:
            return self._pages.sheet.words
        cursor: QTextCursor = self._words.textCursor()
        return " ".join(cursor.selectedText().replace("\u2029", " ").split())

    def _weigh(self) -> None:
        self._foot.weigh(self._chosen())

    def _quote(self) -> None:
        words = self._chosen()
        if words and self._sight is not None:
            paged = self._sight.shape is Shape.PDF
            place = self.tr("p. %1").replace("%1", str(self._pages.page + 1)) if paged else ""
            self.quoted.emit(words, place)
