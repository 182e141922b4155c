"""The scrolling list of cards: one per item, kept by id, moved by mouse and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.evidence.model import EvidenceModel
from desktop.evidence.numbered import Numbered
from desktop.evidence.view.card import EvidenceCard
from desktop.widgets import theme
from desktop.widgets.column import Column

_AT_ONCE = 12
"""New cards made in one go: what a tall pane shows, in some 20 ms."""
_LEAST = 80
"""Pixels that a card is high at the least."""
_LATER_MS = 50
"""Milliseconds until cards out of sight follow: those in sight are painted by then."""


class CardList(Column):
    """Up and Down select, Enter edits, Del removes, Alt+Up and Alt+Down move."""

    wanted = Signal(str)  # id of the item to edit
    removal_wanted = Signal(str)
    move_wanted = Signal(str, int)  # id, new place
    repeat_wanted = Signal(str, str)  # id of the item dragged, and of the one it was put on
    citation_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    dropped = Signal(str, object)

    def __init__(self, model: EvidenceModel, parent: QWidget | None = None) -> None:
        page = QWidget()
        super().__init__(page, parent)
        self._model = model
        self.setObjectName("evidence.list")
        self._cards: dict[str, EvidenceCard] = {}
        self._spare: list[EvidenceCard] = []
        self._items: tuple[Numbered, ...] = ()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._place_some)
        self.verticalScrollBar().valueChanged.connect(self._place_all)
        self._current: str | None = None
        self._changeable = False
        self._page = page
        page.setObjectName("evidence.page")
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(12, 2, 12, 14)
        self._rows.setSpacing(8)
        self._rows.addStretch()
        self._mark = _Mark(page)
        self._mark.hide()

    def show_items(self, items: Sequence[Numbered], *, changeable: bool) -> None:
        """Show the items; cards that stay are kept, so nothing flickers.

        Of many new ones the first are made at once and the others as the window finds time; of
        those handed on from another case, the ones that nobody sees follow once the rest is seen.
        """
        self._changeable = changeable
        self._later.stop()
        wanted = [entry.item.id for entry in items]
        if self._cards.keys().isdisjoint(wanted):
            self._hand_on(wanted)
        self._drop_all_but(set(wanted))
        self._items = tuple(items)
        self._place_some(self._in_sight())
        if self._current not in self._cards:
            self._current = None
        self._make_reachable()

    def show_files(self, sha256: str) -> None:
        """Show anew what is known of a file, wherever it is kept."""
        for card in self._cards.values():
            if any(kept.sha256 == sha256 for kept in card.entry.item.attachments):
                card.show_files()

    def card(self, item_id: str) -> EvidenceCard | None:
        """Return the card of an item."""
        self._place_all()
        return self._cards.get(item_id)

    @property
    def current(self) -> str | None:
        """The id of the selected item."""
        return self._current

    def select(self, item_id: str | None, *, focus: bool = False) -> None:
        """Open one card and close the other."""
        self._place_all()
        for card_id, card in self._cards.items():
            card.open(card_id == item_id)
        self._current = item_id if item_id in self._cards else None
        self._make_reachable()
        card_now = self._cards.get(item_id or "")
        if card_now is not None:
            self._rows.activate()
            self.ensureWidgetVisible(card_now, 0, 8)
            if focus:
                card_now.setFocus()

    def focus(self) -> None:
        """Bring the keyboard to the selected card, else to the first."""
        ids = list(self._ids())
        if ids:
            self.select(self._current or ids[0], focus=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the cards and act on the selected one."""
        if not self._walk(event) and not self._act(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card under the mouse, or of the selected one."""
        under = self._page.childAt(self._page.mapFromGlobal(event.globalPos()))
        while under is not None and not isinstance(under, EvidenceCard):
            under = under.parentWidget()
        item_id = under.entry.item.id if isinstance(under, EvidenceCard) else self._current
        if item_id is not None:
            self.select(item_id, focus=True)
            self.menu_wanted.emit(item_id, event.globalPos())

    def _walk(self, event: QKeyEvent) -> bool:
        ids = self._ids()
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5,
                 Qt.Key.Key_PageDown: 5, Qt.Key.Key_Home: -len(ids), Qt.Key.Key_End: len(ids)}
        step = steps.get(event.key())
        if step is None or not ids:
            return False
        at = ids.index(self._current) if self._current in ids else -1 if step > 0 else 0
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._ask_to_move(ids, at, step)
        else:
            self.select(ids[min(max(at + step, 0), len(ids) - 1)], focus=True)
        return True

    def _ask_to_move(self, ids: list[str], at: int, step: int) -> None:
        if self._changeable and self._current and 0 <= at + step < len(ids):
            self.move_wanted.emit(self._current, at + step)

    def _act(self, event: QKeyEvent) -> bool:
        if self._current is None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            self.wanted.emit(self._current)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._changeable:
            self.removal_wanted.emit(self._current)
        elif event.key() == Qt.Key.Key_Escape:
            self._cards[self._current].open(False)
        else:
            return False
        return True

    def _ids(self) -> list[str]:
        return [entry.item.id for entry in self._items if entry.item.id in self._cards]

    def _drop_all_but(self, wanted: set[str]) -> None:
        ids = self._ids()
        for item_id in [i for i in ids if i not in wanted]:
            card = self._cards.pop(item_id)
            had_focus = card.isAncestorOf(self.focusWidget()) or card.hasFocus()
            self._put_by(card)
            if item_id == self._current:
                self._current = None
                self._select_neighbour(ids, item_id, focus=had_focus)

    def _hand_on(self, wanted: Sequence[str]) -> None:
        """Let another case have the cards where they lie: moving each would cost a layout."""
        cards = [self._cards[item_id] for item_id in self._ids()]
        for card in cards:
            card.open(False)
        self._current = None
        self._cards = dict(zip(wanted, cards, strict=False))
        for card in cards[len(wanted):]:
            self._put_by(card)

    def _put_by(self, card: EvidenceCard) -> None:
        self._rows.removeWidget(card)
        card.hide()
        card.open(False)
        self._spare.append(card)

    def _select_neighbour(self, ids: list[str], gone: str, *, focus: bool) -> None:
        at = ids.index(gone)
        after = [i for i in ids[at + 1:] + ids[:at][::-1] if i in self._cards]
        if after and focus:
            self.select(after[0], focus=True)

    def _place_all(self) -> None:
        while self._later.isActive():
            self._place_some()

    def _place_some(self, sight: int = 0) -> None:
        """Bring the cards up to date, making no more new ones than a moment allows.

        With `sight`, those after so many that another case had are left until later.
        """
        self._later.stop()
        room = _AT_ONCE
        for at, entry in enumerate(self._items):
            card = self._cards.get(entry.item.id)
            room -= card is None
            if room < 0:
                self._later.start(0)
                return
            if card and sight and at >= sight and card.entry.item.id != entry.item.id:
                self._later.start(_LATER_MS)
                return
            self._place(at, entry)

    def _in_sight(self) -> int:
        """Return how many cards, from the first, can lie above the lower edge of the pane."""
        return (self.verticalScrollBar().value() + self.viewport().height()) // _LEAST + 1

    def _place(self, at: int, entry: Numbered) -> None:
        card = self._cards.get(entry.item.id)
        if card is None:
            card = self._made(entry)
        elif card.entry != entry:
            card.show_entry(entry)
        card.set_changeable(self._changeable)
        if self._rows.indexOf(card) != at:
            self._rows.removeWidget(card)
            self._rows.insertWidget(at, card)
            card.show()
        self._cards[entry.item.id] = card

    def _made(self, entry: Numbered) -> EvidenceCard:
        if self._spare:
            card = self._spare.pop()
            card.show_entry(entry)
            return card
        card = EvidenceCard(self._model, entry, self._page)
        card.chosen.connect(self._chosen)
        card.wanted.connect(self.wanted)
        card.menu_wanted.connect(self.menu_wanted)
        card.dropped.connect(self.dropped)
        card.other_wanted.connect(self._chosen)
        card.citation_wanted.connect(self.citation_wanted)
        card.lifted.connect(self._lifted)
        card.put_down.connect(self._put_down)
        return card

    def _chosen(self, item_id: str) -> None:
        self.select(item_id, focus=True)

    def _make_reachable(self) -> None:
        """Let Tab reach one card: the selected one, else the first."""
        reachable = self._current or next(iter(self._ids()), None)
        for item_id, card in self._cards.items():
            tab = item_id == reachable
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)

    def _lifted(self, item_id: str, height: int) -> None:
        cards = [self._cards[card_id] for card_id in self._ids()]
        under = self._under(item_id, height)
        self._aim(under)
        self._mark.setVisible(under is None)
        if under is None:
            gap = self._gap(height)
            top = cards[gap].y() - 5 if gap < len(cards) else cards[-1].geometry().bottom() + 3
            self._mark.setGeometry(cards[0].x(), top, cards[0].width(), 3)
            self._mark.raise_()
        self.ensureVisible(0, height, 0, 40)

    def _put_down(self, item_id: str, height: int) -> None:
        self._mark.hide()
        self._aim(None)
        under = self._under(item_id, height)
        if under is not None:
            self.repeat_wanted.emit(item_id, under)
            return
        at, gap = self._ids().index(item_id), self._gap(height)
        self.move_wanted.emit(item_id, gap - 1 if gap > at else gap)

    def _under(self, item_id: str, height: int) -> str | None:
        """Return the other card in whose middle that height lies: there, not between two."""
        for card_id, card in self._cards.items():
            place = card.geometry()
            edge = place.height() // 4
            if card_id != item_id and place.top() + edge < height < place.bottom() - edge:
                return card_id
        return None

    def _aim(self, item_id: str | None) -> None:
        for card_id, card in self._cards.items():
            card.highlight(card_id == item_id)

    def _gap(self, height: int) -> int:
        """Return before which card that height lies, from 0; the count means after the last."""
        return sum(card.geometry().center().y() < height for card in self._cards.values())


class _Mark(QWidget):
    """Shows between which cards the dragged one would come to lie."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar in the accent colour."""
        QPainter(self).fillRect(self.rect(), theme.token("accent"))
