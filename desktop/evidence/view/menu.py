"""What can be done with one card, by mouse or by the menu key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.evidence import words as words_of
from desktop.evidence.model import EvidenceModel
from desktop.evidence.numbered import followable
from desktop.evidence.view import look
from desktop.figures import number
from desktop.widgets import menu_text
from desktop.widgets.icon import icon


class CardMenu(QMenu):
    """Offers only what the case's state allows."""

    edit_wanted = Signal(str)
    comment_wanted = Signal(str)

    def __init__(self, model: EvidenceModel, item_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._id = item_id
        self.setObjectName("evidence.menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_reading()
        if model.editable:
            self.addSeparator()
            self._offer_changes()

    def _offer_reading(self) -> None:
        editable = self._model.editable
        words = self.tr("Edit…") if editable else self.tr("Show all fields…")
        self._offer("edit", "pen-line", words, self._edit)
        self._offer(
            "comment", "message-square-plus", self.tr("Comment on this item"), self._comment
        )
        entry = self._model.find(self._id)
        if entry is None:
            return
        if followable(entry.item.url):
            self._offer("open", "external-link", self.tr("Open the address"), self._follow)
        self._offer("copy", "copy", self.tr("Copy citation"), self._copy)
        if entry.cited:
            words = self.tr("Go to where it is cited")
            self._offer("places", "quote", words, self._show_citation)
        if self._model.may_erase:
            self.addSeparator()
            self._offer("erase", "eraser", self.tr("Erase for good…"), self._erase)

    def _offer_changes(self) -> None:
        entry, index = self._model.find(self._id), self._model.index(self._id)
        unused = bool(entry and entry.item.unused)
        words = self.tr("Used in the text") if unused else self.tr("Not used in the text")
        self._offer("unused", "eye" if unused else "eye-off", words, self._turn_unused)
        if index > 0:
            self._offer("up", "arrow-up", self.tr("Move up"), self._up)
        if index < len(self._model.items()) - 1:
            self._offer("down", "arrow-down", self.tr("Move down"), self._down)
        self._offer_origins()
        self.addSeparator()
        self._offer("remove", "trash-2", self.tr("Remove"), self._remove)

    def _offer_origins(self) -> None:
        """Let the item repeat another, without dragging it there."""
        entry = self._model.find(self._id)
        others = [other for other in self._model.items() if other.item.id != self._id]
        if entry is None or not others:
            return
        menu = self.addMenu(icon("copy"), self.tr("Repeats"))
        menu.setObjectName("evidence.menu.repeats")
        none = menu.addAction(self.tr("Nothing: an origin of its own"))
        none.setCheckable(True)
        none.setChecked(entry.item.origin is None)
        none.triggered.connect(self._stand_alone)
        for other in others:
            title = menu_text.plain(words_of.isolated(look.clipped(other.item.title)[:60]))
            action = menu.addAction(f"{number(other.number)}. {title}")
            action.setCheckable(True)
            action.setChecked(other.item.key == entry.item.origin)
            action.triggered.connect(partial(self._repeat, other.item.id))

    def _offer(self, name: str, glyph: str, words: str, act: Callable[[], None]) -> None:
        action = self.addAction(icon(glyph), words)
        action.setObjectName(f"evidence.menu.{name}")
        action.triggered.connect(act)

    def _repeat(self, other_id: str, _: bool = True) -> None:
        self._model.repeat(self._id, other_id)

    def _stand_alone(self) -> None:
        self._model.edit(self._id, origin=None)

    def _show_citation(self) -> None:
        self._model.show_citation(self._id)

    def _edit(self) -> None:
        self.edit_wanted.emit(self._id)

    def _comment(self) -> None:
        self.comment_wanted.emit(self._id)

    def _erase(self) -> None:
        self._model.ask_erase(self._id)

    def _follow(self) -> None:
        entry = self._model.find(self._id)
        if entry is not None and entry.item.url and followable(entry.item.url):
            QDesktopServices.openUrl(QUrl(entry.item.url))

    def _copy(self) -> None:
        entry = self._model.find(self._id)
        if entry is not None:
            QGuiApplication.clipboard().setText(f"[@{entry.item.key}]")

    def _turn_unused(self) -> None:
        entry = self._model.find(self._id)
        if entry is not None:
            self._model.edit(self._id, unused=not entry.item.unused)

    def _up(self) -> None:
        self._model.move(self._id, self._model.index(self._id) - 1)

    def _down(self) -> None:
        self._model.move(self._id, self._model.index(self._id) + 1)

    def _remove(self) -> None:
        self._model.remove(self._id)
