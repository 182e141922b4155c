"""The page of comments: a box for a new one, then the threads."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.records import AnchorKind, Place
from desktop.comments.model import Anchor, CommentsModel
from desktop.comments.view.box import CommentBox
from desktop.comments.view.fresh import FreshComment
from desktop.comments.view.thread import ThreadCard, quoted
from desktop.widgets.column import Column
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
        self._box.given_up.connect(self._let_go)
        self._fresh = FreshComment(self._box, self._model)
        self._fresh.taken.connect(self._let_go)
        page = QWidget()
        page.setProperty("role", "scrolled")
        self._empty = EmptyState(self.tr("No comments yet."), "", page)
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 0, 12)
        self._rows.setSpacing(8)
        self._rows.addWidget(self._empty)
        self._rows.addStretch()
        self._scroll = Column(page, self)
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
        self._fresh.recall()
        self._box.setEnabled(self._model.case_id is not None)
        self._drop_all_but(set())
        self._hang_on(self._fresh.anchor)
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
        self._show_anchor()

    def _hang_on(self, anchor: Anchor) -> None:
        self._fresh.hang_on(anchor)
        self._show_anchor()

    def _show_anchor(self) -> None:
        """Say what the next comment is about; what is begun elsewhere is left alone."""
        anchor = self._fresh.anchor
        about, words = self._model.about(anchor)
        self._about.setText(about)
        self._words.change(quoted(words))
        self._off.setVisible(anchor.kind != AnchorKind.CASE)

    def _let_go(self) -> None:
        self._hang_on(Anchor())

    def _drop_all_but(self, wanted: set[str]) -> None:
        for gone in [thread_id for thread_id in self._threads if thread_id not in wanted]:
            card = self._threads.pop(gone)
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
