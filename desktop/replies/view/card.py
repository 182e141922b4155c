"""One reply request: a summary always, its form when opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from db.records import Reply
from desktop import dates
from desktop.replies.model import Asked, RepliesModel, Standing
from desktop.replies.view.sheet import ReplyForm
from desktop.widgets import theme
from desktop.widgets.line import Line, Part
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import WordedButton

_FIELDS = ("to", "channel", "asked", "deadline", "answered", "question", "answer")
_SHOWN = 300
"""Characters of a question or an answer in the summary."""


class Sheet(QFrame):
    """White, with a border that tells where the keyboard is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.token("accent" if self.hasFocus() else "line"))
        painter.setBrush(theme.token("card"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class ReplyCard(Sheet):
    """Enter or a press opens it, Escape closes it, Del removes it."""

    toggled = Signal(str)  # id
    removal_wanted = Signal(object)  # Reply

    def __init__(
        self, model: RepliesModel, asked: Asked, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._asked = asked
        self._form: ReplyForm | None = None
        self._saving = model.saving(asked.reply)
        self._saving.refused.connect(self._refused)
        self._saving.taken.connect(self._taken)
        self.setObjectName("replies.card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self.show_asked(asked)
        if self._saving.refusals:
            self.open(True)

    @property
    def reply(self) -> Reply:
        """The request as the desk has it."""
        return self._asked.reply

    @property
    def opened(self) -> bool:
        """Whether the form shows."""
        return self._form is not None and not self._form.isHidden()

    def show_asked(self, asked: Asked) -> None:
        """Show the request as it stands now, save what is being typed."""
        self._asked = asked
        reply = asked.reply
        heading = (Part(reply.to[:_SHOWN], tone="ink", bold=True), Part(reply.channel or ""))
        self._head.change(heading, (standing(asked.standing, self._words(asked.standing)),))
        self._times.change(self._days(reply))
        self._question.setText(_line(reply.question))
        self._answer.setText(self.tr("Answer: %1").replace("%1", _line(reply.answer or "")))
        self._show_words(not self.opened)
        self.setAccessibleName(f"{reply.to}, {self._words(asked.standing)}")
        self._fill()

    def open(self, on: bool) -> None:
        """Show or hide the form; what was typed in it stays."""
        if on and self._form is None:
            self._make_form()
        if self._form is not None:
            if not on:
                self._saving.flush()
            self._form.setVisible(on)
            self._fill()
        self._show_words(not on)
        self._foot.setVisible(on and self._model.editable)

    def go(self, field: str | None) -> None:
        """Open and put the caret into a field."""
        self.open(True)
        if self._form is not None:
            self._form.go(field)

    def say(self, sentence: str) -> None:
        """Show what was refused and belongs to no field."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, close, remove."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggled.emit(self.reply.id)
        elif event.key() == Qt.Key.Key_Delete and self.hasFocus() and self._model.editable:
            self._ask_to_remove()
        elif event.key() == Qt.Key.Key_Escape and self.opened:
            self.open(False)
            self.setFocus()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close, where the summary is pressed."""
        if event.position().y() <= self._times.geometry().bottom() or not self.opened:
            self.setFocus()
            self.toggled.emit(self.reply.id)

    def _build(self) -> None:
        self._head, self._times = Line(self, size="text"), Line(self)
        self._question, self._answer = PlainLabel(self), PlainLabel(self)
        for words in (self._question, self._answer):
            words.setWordWrap(True)
            words.setMaximumHeight(3 * words.fontMetrics().lineSpacing())
        self._error = PlainLabel(self, role="error", wordWrap=True, objectName="replies.error")
        self._error.hide()
        self._foot = QWidget(self)
        remove = WordedButton("trash-2", self.tr("Remove request"), self._foot, tone="bad")
        remove.setObjectName("replies.remove")
        remove.setProperty("role", "danger")
        remove.clicked.connect(self._ask_to_remove)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 4, 0, 0)
        foot.addStretch()
        foot.addWidget(remove)
        self._foot.hide()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 10, 16, 12)
        self._rows.setSpacing(4)
        for row in (self._head, self._times, self._question, self._answer, self._error):
            self._rows.addWidget(row)
        self._rows.addWidget(self._foot)

    def _show_words(self, on: bool) -> None:
        """Show what was asked and answered, where the form does not."""
        self._question.setVisible(on)
        self._answer.setVisible(on and bool(self.reply.answer))

    def _make_form(self) -> None:
        self._form = ReplyForm("replies", self)
        self._form.typed.connect(self._saving.touch)
        self._form.left.connect(self._saving.flush)
        self._rows.insertWidget(2, self._form)
        self._form.fill(self._saving.values())
        for field, sentence in self._saving.refusals.items():
            self._refused(field, sentence)

    def _fill(self) -> None:
        if self._form is not None:
            self._form.set_read_only(not self._model.editable)
            values = {name: getattr(self.reply, name) for name in _FIELDS}
            self._form.fill(values, self._saving.holds)

    def _days(self, reply: Reply) -> tuple[Part, ...]:
        days = (
            (self.tr("Asked %1"), reply.asked),
            (self.tr("deadline %1"), reply.deadline),
            (self.tr("answered %1"), reply.answered),
        )
        known = [words.replace("%1", dates.day(when)) for words, when in days if when]
        return (Part(" · ".join(known)),)

    def _words(self, value: Standing) -> str:
        return {
            Standing.WAITING: self.tr("Waiting"),
            Standing.OVERDUE: self.tr("Overdue"),
            Standing.ANSWERED: self.tr("Answered"),
        }[value]

    def _ask_to_remove(self) -> None:
        self._saving.flush()
        self.removal_wanted.emit(self.reply)

    def _refused(self, field: str, sentence: str) -> None:
        if self._form is None or not self._form.refuse(field, sentence):
            self.say(sentence)

    def _taken(self, field: str) -> None:
        self.say("")
        if self._form is not None:
            self._form.refuse(field, "")


def _line(text: str) -> str:
    return " ".join(text[:_SHOWN].split())


def standing(value: Standing, words: str) -> Part:
    """Return the chip of a standing: glyph, word and tone."""
    looks = {
        Standing.WAITING: ("history", "info"),
        Standing.OVERDUE: ("triangle-alert", "warn"),
        Standing.ANSWERED: ("check", "ok"),
    }
    glyph, tone = looks[value]
    return Part(words, glyph, tone, shape="chip")
