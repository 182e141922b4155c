"""A comment that is being written in a box: kept as it is typed, handed in, and begun anew."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from db.errors import Refused
from desktop.comments.model import Anchor, CommentsModel
from desktop.comments.view.box import CommentBox


class FreshComment(QObject):
    """Knows what it hangs on; `taken` says that the desk has it, and that no other was begun."""

    taken = Signal()

    def __init__(self, box: CommentBox, model: CommentsModel) -> None:
        super().__init__(box)
        self._box = box
        self._model = model
        self.anchor = Anchor()
        box.typed.connect(self._keep)
        box.sent.connect(self._send)

    def recall(self) -> bool:
        """Show what was begun in the case in view; False where nothing was."""
        text, self.anchor = self._model.begun()
        self._box.show_text(text)
        return bool(text)

    def hang_on(self, anchor: Anchor) -> None:
        """Let what is written be about another part of the case."""
        self.anchor = anchor
        self._keep(self._box.text.toPlainText())

    def _keep(self, text: str) -> None:
        self._model.keep(text, self.anchor)

    def _send(self, text: str) -> None:
        seat = self._model.seat
        self._model.add(
            text, self.anchor, seat.here(partial(self._sent, self.anchor)),
            seat.here(self._not_sent, seat.report), seat.here(self._failed),
        )

    def _sent(self, sent: Anchor, _: str) -> None:
        """Begin anew, unless somebody wrote on meanwhile or began on another part."""
        text = self._model.begun()[0]
        self._box.show_text(text)
        if not text and self.anchor == sent:
            self.anchor = Anchor()
            self.taken.emit()

    def _not_sent(self, refusal: Refused) -> None:
        self._box.say(refusal.sentence)

    def _failed(self, _: Exception) -> None:
        self._box.let_go()
