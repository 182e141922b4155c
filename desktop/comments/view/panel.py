"""The threads beside a review: the same cards, without a page of their own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.records import Place
from desktop.comments.model import Anchor, CommentsModel
from desktop.comments.view.box import CommentBox
from desktop.comments.view.fresh import FreshComment
from desktop.comments.view.thread import ThreadCard, quoted
from desktop.figures import number
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton


class ThreadsPanel(QWidget):
    """`shown` carries a widget that should come into sight, `counted` resolved and open threads.

    `passage_wanted` asks whoever knows what is selected for a new thread's anchor.
    """

    shown = Signal(QWidget)
    counted = Signal(int, int)
    passage_wanted = Signal()

    def __init__(self, model: CommentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cards: dict[str, ThreadCard] = {}
        self.setObjectName("comments.panel")
        self._build()
        model.opened.connect(self._open)
        model.changed.connect(self._refresh)
        self._open()

    def start(self, anchor: Anchor) -> None:
        """Begin a thread on a part of the case."""
        self._form.show()
        about, words = self._model.about(anchor)
        self._about.change(f"{about}: {quoted(words)}" if words else about)
        self._fresh.hang_on(anchor)
        self.shown.emit(self._form)
        self._box.text.setFocus()

    def show_place(self, place: Place) -> None:
        """Bring a thread into sight, or the first one."""
        card = self._cards.get(place.id or "") or next(iter(self._cards.values()), None)
        if card is not None:
            self.shown.emit(card)
            card.setFocus()

    def tell(self) -> None:
        """Say again how many threads there are, to who did not listen before."""
        threads = self._model.threads()
        resolved = sum(thread.resolved for thread in threads)
        self._count.setText(self.tr("{0} open").format(number(len(threads) - resolved)))
        self.counted.emit(resolved, len(threads) - resolved)

    def _build(self) -> None:
        title = PlainLabel(self.tr("Comments"), self, role="heading")
        self._count = PlainLabel(self, role="muted", objectName="comments.panel.count")
        add = IconButton("message-square-plus", self.tr("Comment on what is selected"), self)
        add.setObjectName("comments.panel.add")
        add.clicked.connect(self.passage_wanted)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(add)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 4, 4)
        self._rows.setSpacing(8)
        self._rows.addLayout(head)
        self._rows.addWidget(self._make_form())

    def _make_form(self) -> QWidget:
        self._form = QWidget(self)
        self._about = ElidedLabel("", self._form, objectName="comments.panel.about")
        self._box = CommentBox(
            "comments.panel.new", self.tr("Write a comment"), self.tr("Comment"), self._form)
        self._box.given_up.connect(self._close_form)
        self._fresh = FreshComment(self._box, self._model)
        self._fresh.taken.connect(self._form.hide)
        rows = QVBoxLayout(self._form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._about)
        rows.addWidget(self._box)
        return self._form

    def _open(self) -> None:
        for card in self._cards.values():
            card.deleteLater()
        self._cards.clear()
        self._form.setVisible(self._fresh.recall())
        self._refresh()

    def _refresh(self) -> None:
        threads = self._model.threads()
        for gone in set(self._cards) - {thread.id for thread in threads}:
            self._cards.pop(gone).deleteLater()
        for at, thread in enumerate(threads):
            if thread.id not in self._cards:
                self._cards[thread.id] = ThreadCard(self._model, thread, self)
            self._cards[thread.id].show_thread(thread)
            self._rows.insertWidget(2 + at, self._cards[thread.id])
        self.tell()

    def _close_form(self) -> None:
        if not self._box.text.toPlainText():
            self._form.hide()
