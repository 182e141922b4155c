"""Undo and redo of a person's last acts on the case in view, each by its name."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from db.actions import undoing
from db.queries import history
from db.records import CaseSnapshot
from desktop.newest import Newest
from desktop.seat import Seat
from desktop.widgets import menu_text


class Undo(QObject):
    """Two actions for the menu; an editor with the caret in it takes the keys first."""

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(parent)
        self._seat = seat
        self._undoable, self._redoable = Newest(self), Newest(self)
        self.undo = QAction(self.tr("&Undo"), self)
        self.undo.setObjectName("shell.undo")
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.undo.triggered.connect(self._undo)
        self.redo = QAction(self.tr("&Redo"), self)
        self.redo.setObjectName("shell.redo")
        self.redo.setShortcut(QKeySequence("Ctrl+Shift+Z"))
        self.redo.triggered.connect(self._redo)
        also = QAction(self.tr("&Redo"), parent)  # as Windows has it
        also.setShortcut(QKeySequence("Ctrl+Y"))
        also.triggered.connect(self._redo_by_key)
        parent.addAction(also)
        seat.case_opened.connect(self._ask)
        seat.case_changed.connect(self._ask)
        self._ask(seat.case)

    def _ask(self, case: CaseSnapshot | None) -> None:
        for former in (self._undoable, self._redoable):
            former.drop()
        if case is None:
            self._name_undo(None)
            self._name_redo(None)
            return
        signer = self._seat.signer
        for query, newest, name, act in (
            (history.undoable, self._undoable, self._name_undo, self.undo),
            (history.redoable, self._redoable, self._name_redo, self.redo),
        ):
            self._seat.ask(
                query, signer, case.id, answer=newest.only(name), patient=True,
                failed=newest.also(partial(self._offer_unnamed, act)),
            )

    def _offer_unnamed(self, act: QAction, _: Exception) -> None:
        """Offer what may be there under no name: the desk itself says if there is nothing."""
        act.setEnabled(not self._seat.holds_approved)
        act.setText(self.tr("&Undo") if act is self.undo else self.tr("&Redo"))

    def _name_undo(self, act: str | None) -> None:
        self.undo.setEnabled(act is not None and not self._seat.holds_approved)
        self.undo.setText(_named(self.tr("&Undo {act}"), act) if act else self.tr("&Undo"))

    def _name_redo(self, act: str | None) -> None:
        self.redo.setEnabled(act is not None and not self._seat.holds_approved)
        self.redo.setText(_named(self.tr("&Redo {act}"), act) if act else self.tr("&Redo"))

    def _undo(self) -> None:
        if self._seat.case is not None:
            self._seat.leaving.emit()
            self._seat.act(undoing.undo, self._seat.case.id)

    def _redo_by_key(self) -> None:
        """Leave the key to the field with the caret in it, as Ctrl+Shift+Z is left to it."""
        field = QApplication.focusWidget()
        if isinstance(field, (QLineEdit, QPlainTextEdit, QTextEdit)) and not field.isReadOnly():
            field.redo()
        else:
            self.redo.trigger()

    def _redo(self) -> None:
        if self._seat.case is not None:
            self._seat.leaving.emit()
            self._seat.act(undoing.redo, self._seat.case.id)


def _named(words: str, act: str) -> str:
    return words.format(act=menu_text.plain(act))
