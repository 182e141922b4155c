"""Brings the dialog for erasing to whoever asks: the menu, the palette, the history, an item."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from db.records import Erased, Trace
from desktop.cases.narrowing import NarrowingModel
from desktop.erasing.model import ErasingModel
from desktop.erasing.view import ErasingDialog
from desktop.history.words import field_label
from desktop.seat import Seat
from desktop.shell import remnants
from desktop.shell.remnants import Remnants
from desktop.shell.settings import Settings
from desktop.widgets.field_menu import offer_in_fields
from desktop.widgets.icon import icon
from resources.i18n import tr


class Erasing(QObject):
    """`act` stands in the menu of a supervisor, and of nobody else."""

    def __init__(
        self, seat: Seat, filters: NarrowingModel, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._seat = seat
        self._window = window
        self._remnants = Remnants(seat, filters, settings)
        self._model = ErasingModel(seat, _texts, self)
        self._model.erased.connect(self._tell)
        self.dialog: ErasingDialog | None = None
        self.act = QAction(icon("eraser"), self.tr("&Erase…"), self)
        self.act.setObjectName("menu.erase")
        self.act.setVisible(self._model.may_erase)
        self.act.triggered.connect(self.ask)
        offer_in_fields(window, self.act)
        seat.erase_wanted.connect(self.ask_for)

    def ask(self) -> None:
        """Ask what shall be erased; the words that are selected are looked for."""
        if self._model.may_erase:
            words = _selected(QApplication.focusWidget())
            dialog = self._open()
            self._model.point_at(())
            dialog.choice.words.setText(words)

    def ask_for(self, traces: Sequence[Trace]) -> None:
        """Ask whether these places shall be erased."""
        if self._model.may_erase:
            self._open()
            self._model.point_at(traces)

    def stop(self) -> None:
        """Look for nothing any more: the desk is being closed."""
        self._model.rest()

    def _open(self) -> ErasingDialog:
        dialog = ErasingDialog(
            self._model, _label, QApplication.activeWindow() or self._window
        )
        dialog.remove_wanted.connect(self._remove)
        dialog.show_wanted.connect(self._seat.open_case)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _tell(self, erased: Erased) -> None:
        holding = self._remnants.forget(erased, self._model.searched)
        if self.dialog is not None:
            self.dialog.tell(erased, holding)

    def _remove(self, paths: list[Path]) -> None:
        left = remnants.remove(paths)
        if self.dialog is not None:
            self.dialog.say_removed(left)

    def _forget(self) -> None:
        self._model.rest()
        self.dialog = None


def _texts(path: Path, media_type: str) -> Iterable[str | None]:
    # lxml and pikepdf: on the thread that looks, and not before it does.
    from desktop.evidence.contents import every

    return every.texts(path, media_type)


def _label(kind: str, field: str) -> str:
    """Return what a field is called, after what it is a field of."""
    name = tr("File") if (kind, field) == ("attachment", "sha256") else field_label(kind, field)
    of = _KINDS[kind]() if kind in _KINDS else ""
    return tr("{part}, {field}", part=of, field=name) if of else name


_KINDS = {
    "claim": lambda: tr("Claim"),
    "claimant": lambda: tr("Claimant"),
    "appearance": lambda: tr("Appearance"),
    "evidence": lambda: tr("Evidence"),
    "block": lambda: tr("Analysis"),
    "reply": lambda: tr("Reply request"),
    "comment": lambda: tr("Comment", "a remark"),
    "person": lambda: tr("Person"),
}
"""Parts of a case whose fields are called alike."""


def _selected(widget: QWidget | None) -> str:
    """Return the words that are selected where the caret is."""
    if isinstance(widget, QLineEdit):
        shown = widget.echoMode() == QLineEdit.EchoMode.Normal
        return widget.selectedText() if shown else ""
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return " ".join(widget.textCursor().selectedText().split())
    return ""
