"""The page of comments: a box for a new one, then the threads."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.errors import Refused
from db.records import AnchorKind, Place
from desktop.comments.model import Anchor, CommentsModel
from desktop.comments.view.box import CommentBox
from desktop.comments.view.thread import ThreadCard, quoted
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.empty import EmptyState
from desktop.widgets.plain import PlainLabel
from desktop.widgets.seen_page import SeenPage
from desktop.widgets.tool import IconButton


class CommentsView(SeenPage):
    """Other parts of the window begin a thread with `start`."""

    def __init__(self, model: CommentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._threads: dict[str, ThreadCard] = {}
        self._anchor = Anchor()
        self._case_id: str | None = None
        self.setObjectName("comments.view")
        self.setAccessibleName(self.tr("Comments"))
        self._build()
        model.opened.connect(self._open)
        model.changed.connect(self.fill_when_seen)
        self._open()

    def start(
        self, anchor: AnchorKind = AnchorKind.CASE, anchor_id: str | None = None,
        anchor_field: str | None = None,
    ) -> None:
        """Begin a thread on a part of the case; what was being written moves there."""
        self._hang_on(Anchor(anchor, anchor_id or None, anchor_field or None))
        self._box.text.setFocus()

    def show_place(self, place: Place) -> None:
        """Bring a thread into view, or the box for a new one."""
        self.catch_up()
        card = self._threads.get(place.id or "")
        if card is None:
            self._box.text.setFocus()
        else:
            self._scroll.ensureWidgetVisible(card)
            card.setFocus()

    def _build(self) -> None:
        self._box = CommentBox("comments.new", self.tr("Write a comment"), self.tr("Comment"), self)
        self._box.sent.connect(self._send)
        self._box.typed.connect(self._keep)
        self._box.given_up.connect(self._let_go)
        page = QWidget()
        page.setProperty("role", "scrolled")
        self._empty = EmptyState(self.tr("No comments yet."), "", page)
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 4, 12)
        self._rows.setSpacing(8)
        self._rows.addWidget(self._empty)
        self._rows.addStretch()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._about_line())
        layout.addWidget(self._box)
        layout.addWidget(self._scroll, 1)

    def _about_line(self) -> QHBoxLayout:
        self._about = PlainLabel(self, role="label", objectName="comments.about")
        self._words = ElidedLabel("", self, role="muted")
        self._off = IconButton("x", self.tr("Comment on the case instead"), self)
        self._off.setObjectName("comments.off")
        self._off.clicked.connect(self._let_go)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._about)
        line.addWidget(self._words, 1)
        line.addWidget(self._off)
        return line

    def _open(self) -> None:
        self._case_id = self._model.case_id
        text, anchor = self._model.begun()
        self._box.show_text(text)
        self._box.setEnabled(self._case_id is not None)
        self._drop_all_but(set())
        self._hang_on(anchor)
        self.fill_when_seen()

    def fill(self) -> None:
        """Show a card for each thread."""
        threads = self._model.threads()
        self._drop_all_but({thread.id for thread in threads})
        for at, thread in enumerate(threads):
            card = self._threads.get(thread.id)
            if card is None:
                card = ThreadCard(
                    self._model, thread, self._rows.parentWidget(), leads=True
                )
                self._threads[thread.id] = card
            else:
                card.show_thread(thread)
            if self._rows.indexOf(card) != at:
                self._rows.insertWidget(at, card)
                card.show()
        self._empty.setVisible(not threads)
        self._show_anchor(self._anchor)

    def _hang_on(self, anchor: Anchor) -> None:
        self._model.keep(self._box.text.toPlainText(), anchor)
        self._show_anchor(anchor)

    def _show_anchor(self, anchor: Anchor) -> None:
        """Say what the next comment is about; what is begun elsewhere is left alone."""
        self._anchor = anchor
        about, words = self._model.about(anchor)
        self._about.setText(about)
        self._words.change(quoted(words))
        self._off.setVisible(anchor.kind != AnchorKind.CASE)

    def _let_go(self) -> None:
        self._hang_on(Anchor())

    def _keep(self, text: str) -> None:
        self._model.keep(text, self._anchor)

    def _send(self, text: str) -> None:
        seat = self._model.seat
        self._model.add(
            text, self._anchor, seat.here(partial(self._sent, self._anchor)),
            seat.here(self._not_sent, seat.report), seat.here(self._failed),
        )

    def _sent(self, sent: Anchor, _: str) -> None:
        """Begin anew about the case, unless somebody wrote on or began on another part."""
        text = self._model.begun()[0]
        self._box.show_text(text)
        self._hang_on(Anchor() if not text and self._anchor == sent else self._anchor)

    def _not_sent(self, refusal: Refused) -> None:
        self._box.say(refusal.sentence)

    def _failed(self, _: Exception) -> None:
        self._box.let_go()

    def _drop_all_but(self, wanted: set[str]) -> None:
        for gone in [thread_id for thread_id in self._threads if thread_id not in wanted]:
            card = self._threads.pop(gone)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
