"""One thread: what it hangs on, its remarks, the way to answer and to settle it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from db.errors import Refused
from db.records import AnchorKind, Comment
from desktop import dates
from desktop.comments.model import CommentsModel, Thread
from desktop.comments.view.box import CommentBox
from desktop.widgets import theme
from desktop.widgets.line import Line, Part
from desktop.widgets.plain import PlainLabel
from desktop.widgets.serif import SerifLabel

_QUOTED = 200
"""Characters shown of the part that a thread hangs on."""


class ThreadCard(QFrame):
    """Kept while its thread lasts, so an answer half written survives every refresh.

    `leads` lets it offer the way to what the thread hangs on.
    """

    def __init__(
        self, model: CommentsModel, thread: Thread, parent: QWidget | None = None,
        *, leads: bool = False,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._leads = leads
        self._thread = thread
        self._remarks: dict[str, Remark] = {}
        self.setObjectName("comments.thread")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self.show_thread(thread)

    def show_thread(self, thread: Thread) -> None:
        """Show the thread as it is now."""
        self._thread = thread
        self.setAccessibleName(f"{thread.about}, {self._state()[0]}")
        word, glyph, tone = self._state()
        self._head.change(
            (Part(thread.about, tone="ink2"),), (Part(word, glyph, tone, shape="chip"),)
        )
        self._quoted.setText(quoted(thread.quoted))
        self._quoted.setVisible(bool(thread.quoted))
        self._gone.setVisible(thread.gone)
        self._show.setVisible(self._leads and thread.anchor.kind != AnchorKind.CASE)
        self._settle.setText(self.tr("Reopen") if thread.resolved else self.tr("Resolve"))
        written = bool(self._answer.text.toPlainText())
        self._answer.setVisible(not thread.resolved or written)
        self._show_remarks(thread.comments)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet; a resolved thread steps back."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.token("accent" if self.hasFocus() else "line"))
        painter.setBrush(theme.token("raised" if self._thread.resolved else "card"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _build(self) -> None:
        self._head = Line(self)
        self._quoted = SerifLabel(self)
        self._gone = PlainLabel(
            self.tr("These words are not there any more."),
            self, role="warning", wordWrap=True, objectName="comments.gone",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._answer = CommentBox(
            "comments.answer", self.tr("Answer"), self.tr("Answer", "a button"), self
        )
        self._answer.show_text(self._model.begun_answer(self._thread.id))
        self._answer.typed.connect(self._keep)
        self._answer.sent.connect(self._send)
        self._answer.given_up.connect(self.setFocus)
        self._show = QPushButton(self.tr("Show"), self)
        self._show.setObjectName("comments.show")
        self._show.setToolTip(self.tr("Show what this is about"))
        self._show.setProperty("role", "quiet")
        self._show.clicked.connect(self._lead)
        self._settle = QPushButton(self)
        self._settle.setObjectName("comments.settle")
        self._settle.clicked.connect(self._turn)
        self._error = PlainLabel(
            self, role="error", wordWrap=True, objectName="comments.thread.error"
        )
        self._error.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._answer, 1)
        foot.addStretch()
        foot.addWidget(self._show, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self._settle, 0, Qt.AlignmentFlag.AlignBottom)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(6)
        rows.addWidget(self._head)
        rows.addWidget(self._quoted)
        rows.addWidget(self._gone)
        rows.addLayout(self._list)
        rows.addWidget(self._error)
        rows.addLayout(foot)

    def _state(self) -> tuple[str, str, str]:
        if self._thread.resolved:
            return self.tr("Resolved"), "check", "ok"
        return self.tr("Open"), "circle-dot", "violet"

    def _show_remarks(self, comments: Sequence[Comment]) -> None:
        for comment in comments:
            if comment.id not in self._remarks:
                self._remarks[comment.id] = Remark(self)
                self._list.addWidget(self._remarks[comment.id])
            self._remarks[comment.id].show_comment(comment)

    def _send(self, text: str) -> None:
        self._model.answer(self._thread.id, text, self._sent, self._not_sent, self._failed)

    def _sent(self, _: str) -> None:
        if isValid(self):  # else its case was left meanwhile
            self._answer.show_text(self._model.begun_answer(self._thread.id))

    def _not_sent(self, refusal: Refused) -> None:
        if isValid(self):
            self._answer.say(refusal.sentence)
        else:
            self._model.seat.report(refusal)

    def _failed(self, _: Exception) -> None:
        if isValid(self):
            self._answer.let_go()

    def _keep(self, text: str) -> None:
        self._model.keep_answer(self._thread.id, text)

    def _lead(self) -> None:
        self._model.show(self._thread)

    def _turn(self) -> None:
        self._error.hide()
        self._model.settle(self._thread, self._not_settled)

    def _not_settled(self, refusal: Refused) -> None:
        self._error.setText(refusal.sentence)
        self._error.show()


class Remark(QWidget):
    """Who, when, and what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = Line(self)
        self._text = PlainLabel(self, wordWrap=True, objectName="comments.text")
        self._text.let_copy()
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        rows.addWidget(self._who)
        rows.addWidget(self._text)

    def show_comment(self, comment: Comment) -> None:
        """Show a remark."""
        self._who.change(
            (Part(comment.by.name, tone="ink", bold=True), Part(dates.moment(comment.at)))
        )
        if self._text.text() != comment.text:
            self._text.setText(comment.text)


def quoted(text: str) -> str:
    """Return the first words of a part, in quotation marks."""
    line = " ".join(text[: _QUOTED + 1].split())
    shown = line if len(line) <= _QUOTED else f"{line[:_QUOTED]}…"
    return f"“{shown}”" if shown else ""
