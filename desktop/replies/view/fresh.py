"""The sheet on which a new request is written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from db.errors import Refused
from db.records import Done
from desktop.replies.model import RepliesModel
from desktop.replies.view.card import Sheet
from desktop.replies.view.sheet import ReplyForm
from desktop.widgets.ask import Confirm
from desktop.widgets.ends import Ends
from desktop.widgets.plain import PlainLabel


class NewRequest(Sheet):
    """What is written stays, case by case, until it is added or thrown away by its button."""

    ended = Signal(bool)  # whether it had the keyboard

    def __init__(self, model: RepliesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._case_id: str | None = None
        self.is_coming = False  # it is on the desk, and the case not yet read with it
        self._is_usable = True
        self._is_adding = False  # what stands there is on its way: nobody shall write on it
        self.setObjectName("replies.new")
        self._form = ReplyForm("replies.new", self)
        self._form.typed.connect(self._remember)
        title = PlainLabel(self.tr("New request"), self, role="heading")
        self._error = PlainLabel(self, role="error", wordWrap=True)
        self._error.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 6, 16, 6)  # in a low window it is in sight as a whole
        for part in (title, self._form, self._error):
            rows.addWidget(part)
        rows.addWidget(self._buttons())
        self.hide()

    @property
    def first(self) -> QWidget:
        """The field that writing begins with."""
        return self._form.entry("to")

    def begin(self) -> None:
        """Show the sheet, with what was written on it before."""
        self.show()
        self._form.go("to")

    def recall(self) -> None:
        """Show what was begun in the case now in view, or nothing."""
        self._case_id = self._model.seat.case.id if self._model.seat.case else None
        draft = self._model.begun()
        self.is_coming = False
        self._set_adding(False)
        self._form.accept_all()
        self._error.hide()
        self._form.fill(dict.fromkeys(self._form.values()) | draft)
        self.setVisible(bool(draft))

    def set_usable(self, on: bool) -> None:
        """Hide the buttons' use while the case is closed for changes."""
        self._is_usable = on
        self._set_adding(self._is_adding)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Return from the window: here it adds the request."""
        if event.type() == QEvent.Type.ShortcutOverride and _adds(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return adds the request, Escape puts an empty sheet away."""
        if _adds(event):
            self._add.click()
        elif event.key() == Qt.Key.Key_Escape and not self._is_written():
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> QWidget:
        self._add = QPushButton(self.tr("Add request"), self)
        self._add.setObjectName("replies.new.add")
        self._add.setProperty("role", "primary")
        self._add.setToolTip(self.tr("Ctrl+Return"))
        self._add.clicked.connect(self._hand_in)
        drop = QPushButton(self.tr("Discard"), self)
        drop.setObjectName("replies.new.discard")
        drop.setProperty("role", "quiet")
        drop.clicked.connect(self._discard)
        return Ends(self._add, drop)

    def _remember(self, *_: object) -> None:
        self._model.keep(self._form.values())

    def _hand_in(self) -> None:
        self._form.accept_all()
        self._error.hide()
        if self._add.hasFocus():
            self._form.go("to")  # not to wherever Qt goes from a button at rest
        self._set_adding(True)
        case_id = self._case_id

        def done(_: Done) -> None:
            if case_id == self._case_id:
                self.is_coming = True
                self._put_away()

        def refused(refusal: Refused) -> None:
            if case_id == self._case_id:
                self._set_adding(False)
                self._refuse(refusal)
            else:
                self._model.seat.report(refusal)

        def failed(_: Exception) -> None:
            if case_id == self._case_id:
                self._set_adding(False)

        self._model.add(self._form.values(), done, refused, failed)

    def _set_adding(self, on: bool) -> None:
        self._is_adding = on
        usable = self._is_usable and not on
        self._form.set_read_only(not usable)
        self._add.setEnabled(usable)

    def _refuse(self, refusal: Refused) -> None:
        if self._form.refuse(refusal.field, refusal.sentence):
            self._form.go(refusal.field)
        else:
            self._error.setText(refusal.sentence)
            self._error.show()

    def _is_written(self) -> bool:
        return any(self._form.values().values())

    def _discard(self) -> None:
        """Throw away what was written, once the person is sure: no undo brings it back."""
        if not self._is_written():
            self._put_away()
            return
        sure = Confirm(
            self.tr("Discard this request?"), self.tr("What is written on it is lost."),
            self.tr("Discard"), self, danger=True,
        )
        sure.accepted.connect(self._put_away)
        sure.open()

    def _put_away(self) -> None:
        self._model.keep({})
        self._form.fill(dict.fromkeys(self._form.values()))
        self._form.accept_all()
        self._error.hide()
        self._set_adding(False)
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        self.ended.emit(had_keyboard)


def _adds(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
