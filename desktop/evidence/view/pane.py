"""The pane at the side: how many items, the way to add one, the cards."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from db.records import AnchorKind, Place
from desktop.evidence.arrival import Content
from desktop.evidence.model import EvidenceModel
from desktop.evidence.numbered import Numbered
from desktop.evidence.showing import Showing, shows
from desktop.evidence.view import look
from desktop.evidence.view.adding import NewEvidence
from desktop.evidence.view.cards import CardList
from desktop.evidence.view.carried import carried, carries_contents, is_welcome
from desktop.evidence.view.editing import KnownEvidence
from desktop.evidence.view.head import PaneHead
from desktop.evidence.view.menu import CardMenu
from desktop.evidence.view.order_note import OrderNote
from desktop.evidence.view.origins import OriginsPopover
from desktop.evidence.view.sheet import EvidenceSheet
from desktop.figures import number
from desktop.widgets.copied import accept_copy
from desktop.widgets.dragged import address_in
from desktop.widgets.empty import EmptyState
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.undo_strip import UndoStrip


class EvidencePane(QWidget):
    """The shell connects the wishes and puts `add_action` (Ctrl+E) into its menu."""

    comment_wanted = Signal(object, str, str)  # AnchorKind, id, field
    problem_wanted = Signal()  # the next thing that stands in the way

    def __init__(self, model: EvidenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._editor: EvidenceSheet | None = None
        self._awaited: str | None = None
        self.setObjectName("evidence.pane")
        self.setAccessibleName(self.tr("Evidence"))
        self.setAcceptDrops(True)
        self._make_action()
        self._build()
        self._connect()
        self._open()

    def add(self) -> NewEvidence | None:
        """Open the editor for a new item, where the case may be changed."""
        if not self._model.editable:
            return None
        editor = NewEvidence(self._model, self)
        self._show_editor(editor)
        return editor

    def edit(self, item_id: str, field: str | None = None) -> KnownEvidence | None:
        """Open the editor of an item, its caret in a field."""
        if self._model.find(item_id) is None:
            return None
        editor = KnownEvidence(self._model, item_id, self)
        self._show_editor(editor)
        if field:
            editor.go(field)
        return editor

    def take(self, mime: QMimeData) -> bool:
        """Begin an item with what was dropped or pasted, here or anywhere in the window.

        False when there is nothing in it; where the case cannot be changed, it says so.
        """
        if not carried(mime):
            return False
        if not self._model.editable:
            self._refused("", self._model.why_closed())
            return True
        editor = self.add()
        return editor is not None and editor.take(mime)

    def show_place(self, place: Place) -> None:
        """Select the item that a gate or a search names; open its editor for a field of it."""
        self._reveal(place.id)
        if place.id is None and place.field and self._model.has_begun():
            editor = self.add()
            if editor is not None:
                editor.go(place.field)
        elif place.id is None or self._cards.card(place.id) is None:
            self.focus()
        else:
            self._cards.select(place.id, focus=True)
            if place.field:
                self.edit(place.id, place.field)

    def focus(self) -> None:
        """Bring the keyboard into the pane."""
        if self._model.items():
            self._cards.focus()
        else:
            self._empty.button.setFocus()

    def welcomes(self, mime: QMimeData) -> bool:
        """Tell whether something dropped outside the pane is meant for it: words are not."""
        in_case = self._model.case_id is not None
        return in_case and (carries_contents(mime) or bool(address_in(mime)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pictures, addresses and words for a new item, or to say why not."""
        if self._model.case_id is not None and is_welcome(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin a new item with what was dropped beside the cards."""
        accept_copy(event)
        self.take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a new item with what is pasted."""
        pasting = event.matches(QKeySequence.StandardKey.Paste)
        if not (pasting and self.take(QGuiApplication.clipboard().mimeData())):
            super().keyPressEvent(event)

    def _make_action(self) -> None:
        self.add_action = QAction(icon("plus"), self.tr("Add evidence…"), self)
        self.add_action.setObjectName("evidence.add_action")
        self.add_action.setShortcut(QKeySequence("Ctrl+E"))
        self.add_action.triggered.connect(self.add)
        self.addAction(self.add_action)

    def _build(self) -> None:
        self._head = PaneHead(self)
        self._order = OrderNote(self)
        self._cards = CardList(self._model, self)
        self._empty = EmptyState(
            self.tr("No evidence yet. Drop a file or an address here, or begin an item."),
            self.tr("Add evidence"), self,
        )
        self._empty.button.setObjectName("evidence.empty.add")
        self._error = PlainLabel(
            self, role="error", wordWrap=True, objectName="evidence.pane.error"
        )
        self._error.setContentsMargins(16, 0, 16, 4)
        self._error.hide()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._cards)
        self._stack.addWidget(self._empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head)
        rows.addWidget(self._order)
        rows.addWidget(self._error)
        rows.addLayout(self._stack, 1)
        self._strip = UndoStrip("evidence.undo", self)
        rows.addWidget(self._strip)

    def _connect(self) -> None:
        self._head.add_wanted.connect(self.add)
        self._head.origins_wanted.connect(self.show_origins)
        self._head.sort_wanted.connect(self._model.arrange_by_number)
        self._order.sort_wanted.connect(self._model.arrange_by_number)
        self._head.showing_changed.connect(self._refresh)
        self._empty.chosen.connect(self.add)
        self._cards.wanted.connect(self.edit)
        self._cards.removal_wanted.connect(self._model.remove)
        self._cards.move_wanted.connect(self._move)
        self._cards.repeat_wanted.connect(self._model.repeat)
        self._cards.citation_wanted.connect(self._model.show_citation)
        self._cards.menu_wanted.connect(self._open_menu)
        self._cards.dropped.connect(self._dropped_on_card)
        self._model.opened.connect(self._open)
        self._model.changed.connect(self._refresh)
        self._model.refused.connect(self._refused)
        self._model.keeping.moved.connect(self._show_arrivals)
        self._model.removed.connect(self._tell_removal)
        self._model.repeated.connect(self._tell_origin)
        self._model.sights.known.connect(self._cards.show_files)
        self._model.changed.connect(self._strip.case_changed)
        self._model.opened.connect(self._strip.case_opened)
        self._strip.undo_wanted.connect(self._model.take_back)

    def _open(self) -> None:
        self._awaited = None
        self._head.showing = Showing.ALL
        self._refresh()

    def _shown(self) -> tuple[Numbered, ...]:
        return tuple(e for e in self._model.items() if shows(self._head.showing, e))

    def _refresh(self) -> None:
        items, editable, shown = self._model.items(), self._model.editable, self._shown()
        self._error.hide()
        independent = self._model.independent()
        self._head.tell(len(shown), len(items), independent, editable=editable)
        self._order.tell(shown, editable=editable)
        self.add_action.setEnabled(editable)
        self._empty.button.setVisible(editable)
        self._stack.setCurrentWidget(self._cards if items else self._empty)
        self._cards.show_items(shown, changeable=editable)
        self._select_awaited()

    def _show_editor(self, editor: EvidenceSheet) -> None:
        if self._editor is not None:
            self._editor.hand_in()
            self._editor.accept()
        self._editor = editor
        editor.finished.connect(self._closed)
        editor.twin.shown.connect(self._show_other)
        editor.walked.connect(self.problem_wanted)
        editor.files.arrivals.shown.connect(self._show_other)
        editor.open()

    def _show_other(self, item_id: str) -> None:
        """Show the card of the item that a new one would repeat; what was begun waits."""
        if self._editor is not None:
            self._editor.put_aside()
        if self._model.has_begun():
            self._model.seat.told.emit(
                self.tr("What you began is kept; Add evidence goes on with it.")
            )
        self._awaited = None
        self._go_to(item_id)

    def _closed(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self._awaited = editor.item_id
            self._select_awaited()
            editor.deleteLater()

    def _select_awaited(self) -> None:
        """Select what was edited last; a new item's card comes a moment after its editor went."""
        self._reveal(self._awaited)
        if self._awaited is not None and self._cards.card(self._awaited) is not None:
            self._cards.select(self._awaited, focus=True)
            self._awaited = None

    def _dropped_on_card(self, item_id: str, contents: Sequence[Content]) -> None:
        card = self._cards.card(item_id)
        if card is not None:
            card.say("")
            self._cards.select(item_id)
        self._model.attach(item_id, contents)

    def _show_arrivals(self, item_id: str) -> None:
        card = self._cards.card(item_id)
        if card is not None:
            card.show_arrivals(self._model.keeping.of(item_id))

    def _refused(self, item_id: str, sentence: str) -> None:
        card = self._cards.card(item_id)
        if card is not None:
            card.say(sentence)
        else:
            self._error.setText(sentence)
            self._error.show()

    def show_origins(self) -> None:
        """Open the tree of who repeats whom."""
        popover = OriginsPopover(self._model.family(), self._model.independent(), self)
        popover.chosen.connect(self._go_to)
        popover.show_at(self._head.origins_corner)

    def _go_to(self, item_id: str) -> None:
        self._reveal(item_id)
        self._cards.select(item_id, focus=True)

    def _reveal(self, item_id: str | None) -> None:
        """Leave a choice of cards that hides an item which somebody wants to see."""
        there = item_id is not None and self._model.find(item_id) is not None
        if there and self._cards.card(item_id or "") is None:
            self._head.show_all()

    def _move(self, item_id: str, place: int) -> None:
        """Put an item where the card at that place of those shown is."""
        shown = self._shown()
        if 0 <= place < len(shown):
            self._model.move(item_id, self._model.index(shown[place].item.id))

    def _tell_origin(self, item: int, origin: int) -> None:
        told = self.tr("Evidence %1 repeats %2").replace("%1", number(item))
        self._strip.say(told.replace("%2", number(origin)))

    def _tell_removal(self, item: int, title: str) -> None:
        words = self.tr("Evidence %1 removed: %2").replace("%1", number(item))
        self._strip.say(words.replace("%2", look.clipped(title)))

    def _open_menu(self, item_id: str, at: QPoint) -> None:
        self.menu_for(item_id).popup(at)

    def menu_for(self, item_id: str) -> CardMenu:
        """Return what can be done with an item now."""
        menu = CardMenu(self._model, item_id, self)
        menu.edit_wanted.connect(self.edit)
        menu.comment_wanted.connect(self._comment)
        return menu

    def _comment(self, item_id: str) -> None:
        self.comment_wanted.emit(AnchorKind.EVIDENCE, item_id, "")
