"""The sheet on which a new request is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.errors import Refused
from db.records import Done
from desktop.replies.model import RepliesModel
from desktop.replies.view.card import Sheet
from desktop.replies.view.sheet import ReplyForm
from desktop.widgets.plain import PlainLabel


class NewRequest(Sheet):
    """What is written stays, case by case, until it is added or thrown away by its button."""

    ended = Signal()

    def __init__(self, model: RepliesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._case_id: str | None = None
        self.setObjectName("replies.new")
        self._form = ReplyForm("replies.new", self)
        self._form.typed.connect(self._remember)
        title = PlainLabel(self.tr("New request"), self)
        title.setProperty("role", "heading")
        self._error = PlainLabel(self, wordWrap=True)
        self._error.setProperty("role", "error")
        self._error.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 16, 8)
        for part in (title, self._form, self._error):
            rows.addWidget(part)
        rows.addLayout(self._buttons())
        self.hide()

    def begin(self) -> None:
        """Show the sheet, with what was written on it before."""
        self.show()
        self._form.go("to")

    def recall(self) -> None:
        """Show what was begun in the case now in view, or nothing."""
        self._case_id = self._model.seat.case.id if self._model.seat.case else None
        draft = self._model.begun()
        self._form.accept_all()
        self._error.hide()
        self._form.fill(dict.fromkeys(self._form.values()) | draft)
        self.setVisible(bool(draft))

    def set_usable(self, on: bool) -> None:
        """Hide the buttons' use while the case is closed for changes."""
        self._form.set_read_only(not on)
        self._add.setEnabled(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts an empty sheet away."""
        if event.key() == Qt.Key.Key_Escape and not any(self._form.values().values()):
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> QHBoxLayout:
        self._add = QPushButton(self.tr("Add request"), self)
        self._add.setObjectName("replies.new.add")
        self._add.clicked.connect(self._hand_in)
        drop = QPushButton(self.tr("Discard"), self)
        drop.setObjectName("replies.new.discard")
        drop.setProperty("role", "quiet")
        drop.clicked.connect(self._put_away)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(drop)
        row.addWidget(self._add)
        return row

    def _remember(self, *_: object) -> None:
        self._model.keep(self._form.values())

    def _hand_in(self) -> None:
        self._form.accept_all()
        self._error.hide()
        self._add.setEnabled(False)
        case_id = self._case_id

        def done(_: Done) -> None:
            if case_id == self._case_id:
                self._put_away()

        def refused(refusal: Refused) -> None:
            if case_id == self._case_id:
                self._add.setEnabled(True)
                self._refuse(refusal)
            else:
                self._model.seat.report(refusal)

        def failed(_: Exception) -> None:
            if case_id == self._case_id:
                self._add.setEnabled(True)

        self._model.add(self._form.values(), done, refused, failed)

    def _refuse(self, refusal: Refused) -> None:
        if self._form.refuse(refusal.field, refusal.sentence):
            self._form.go(refusal.field)
        else:
            self._error.setText(refusal.sentence)
            self._error.show()

    def _put_away(self) -> None:
        self._model.keep({})
        self._form.fill(dict.fromkeys(self._form.values()))
        self._form.accept_all()
        self._error.hide()
        self._add.setEnabled(True)
        self.hide()
        self.ended.emit()
