"""The page of reply requests."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from db.records import Place
from desktop.figures import number
from desktop.replies.model import RepliesModel
from desktop.replies.view.card import ReplyCard
from desktop.replies.view.fresh import NewRequest
from desktop.widgets.column import Column
from desktop.widgets.empty import EmptyState
from desktop.widgets.plain import PlainLabel
from desktop.widgets.seen_page import SeenPage
from desktop.widgets.tool import WordedButton
from desktop.widgets.undo_strip import UndoStrip

_LABEL = 28
"""Pixels of a field's label, above it."""


class RepliesView(SeenPage):
    """One card per request, kept by id; a new one is written in a sheet of its own."""

    def __init__(self, model: RepliesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cards: dict[str, ReplyCard] = {}
        self.setObjectName("replies.view")
        self.setAccessibleName(self.tr("Reply requests"))
        self._build()
        model.opened.connect(self._open)
        model.changed.connect(self.fill_when_seen)
        model.refused.connect(self._refused)
        model.removed.connect(self._tell_removal)
        model.changed.connect(self._strip.case_changed)
        model.opened.connect(self._strip.case_opened)
        self._strip.undo_wanted.connect(model.take_back)
        self._open()

    def add(self) -> None:
        """Begin a new request, where the case may be changed."""
        if self._model.editable:
            self._fresh.begin()
            self._show_parts()
            QTimer.singleShot(0, self._fresh, self._bring_fresh)  # once it is laid out

    def show_place(self, place: Place) -> None:
        """Open the request that a gate names, at its field."""
        self.catch_up()
        card = self._cards.get(place.id or "")
        if card is not None:
            self._toggle(card.reply.id, on=True)
            card.go(place.field)
            self._scroll.ensureWidgetVisible(card)
        elif self._cards:
            next(iter(self._cards.values())).setFocus()
        else:
            self._add.setFocus()

    def _end_fresh(self, had_keyboard: bool) -> None:
        self._show_parts()
        if had_keyboard:  # it stays on this page
            (self._empty.button if self._add.isHidden() else self._add).setFocus()

    def _bring_fresh(self) -> None:
        self._scroll.ensureWidgetVisible(self._fresh, 0, 0)
        self._scroll.ensureWidgetVisible(self._fresh.first, 0, _LABEL)  # where only it has room

    def _build(self) -> None:
        self._title = PlainLabel(self.tr("Reply requests"), self, role="heading")
        self._count = PlainLabel(self, role="muted")
        self._add = WordedButton("plus", self.tr("Ask for a reply"), self)
        self._add.setObjectName("replies.add")
        self._add.setProperty("role", "quiet")
        self._add.clicked.connect(self.add)
        head = QHBoxLayout()
        head.setContentsMargins(2, 4, 2, 4)
        for part in (self._title, self._count):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._list(), 1)
        self._strip = UndoStrip("replies.undo", self)
        layout.addWidget(self._strip)

    def _list(self) -> Column:
        page = QWidget()
        page.setProperty("role", "scrolled")
        self._fresh = NewRequest(self._model, page)
        self._fresh.ended.connect(self._end_fresh)
        self._empty = EmptyState(
            self.tr("Nobody was asked yet. Who is named should have a chance to answer."),
            self.tr("Ask for a reply"), page,
        )
        self._empty.chosen.connect(self.add)
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 0, 12)
        self._rows.setSpacing(8)
        self._rows.addWidget(self._fresh)
        self._rows.addWidget(self._empty)
        self._rows.addStretch()
        self._scroll = Column(page, self)
        return self._scroll

    def _open(self) -> None:
        self._fresh.recall()
        self._drop_all_but(set())
        self.fill_when_seen()

    def fill(self) -> None:
        """Show a card for each request."""
        self._fresh.is_coming = False
        requests = self._model.requests()
        self._drop_all_but({asked.reply.id for asked in requests})
        for at, asked in enumerate(requests):
            card = self._cards.get(asked.reply.id)
            if card is None:
                card = ReplyCard(self._model, asked, self._rows.parentWidget())
                card.toggled.connect(self._toggle)
                card.removal_wanted.connect(self._model.remove)
                self._cards[asked.reply.id] = card
                self._rows.insertWidget(at, card)
                card.show()
            else:
                card.show_asked(asked)
                if self._rows.indexOf(card) != at:
                    self._rows.insertWidget(at, card)
            card.open(card.opened)
        self._show_parts()

    def _show_parts(self) -> None:
        requests, editable = self._model.requests(), self._model.editable
        writing = not self._fresh.isHidden()
        self._count.setText(number(len(requests)) if requests else "")
        some = bool(requests) or self._fresh.is_coming
        self._empty.setVisible(not some and not writing)
        self._empty.button.setVisible(editable)
        self._add.setVisible(editable and some and not writing)
        self._fresh.set_usable(editable)
    def _toggle(self, reply_id: str, *, on: bool | None = None) -> None:
        for card_id, card in self._cards.items():
            wanted = card_id == reply_id and (not card.opened if on is None else on)
            if wanted != card.opened:
                card.open(wanted)

    def _drop_all_but(self, wanted: set[str]) -> None:
        for gone in [reply_id for reply_id in self._cards if reply_id not in wanted]:
            card = self._cards.pop(gone)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _tell_removal(self, to: str) -> None:
        self._strip.say(self.tr("Request to %1 removed").replace("%1", to))

    def _refused(self, reply_id: str, sentence: str) -> None:
        if reply_id in self._cards:
            self._cards[reply_id].say(sentence)
