"""First what is to be erased and why; then what was done, and what still holds it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from db.records import Erased
from desktop.erasing.model import ErasingModel
from desktop.erasing.view.choice import ChoicePage, Label
from desktop.erasing.view.outcome import OutcomePage

_WIDTH, _HEIGHT = 640, 560
"""Pixels; a list of places wants room, and 720 pixels of screen must hold it."""


class ErasingDialog(QDialog):
    """First what and why; then what was done, and which files still hold it."""

    remove_wanted = Signal(list)  # paths that still hold it
    show_wanted = Signal(str)  # a case that waits for a correction

    def __init__(self, model: ErasingModel, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("erasing")
        self.setWindowTitle(self.tr("Erase for good"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice = ChoicePage(model, label)
        self.outcome = OutcomePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.choice)
        self._pages.addWidget(self.outcome)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self._pages)
        self.choice.cancelled.connect(self.reject)
        self.outcome.closed.connect(self.accept)
        self.outcome.remove.clicked.connect(self._remove)
        self.outcome.show_case.clicked.connect(self._show)
        self.choice.words.setFocus()
        self.choice.all.setDefault(True)  # Return after the words neither erases nor leaves

    def tell(self, erased: Erased, holding: Sequence[Path]) -> None:
        """Say what went, and name the files that still hold it."""
        self.outcome.tell(erased, holding)
        self._pages.setCurrentWidget(self.outcome)
        self.outcome.close_button.setFocus()

    def say_removed(self, left: Sequence[Path]) -> None:
        """Say that the files are gone, but for those that could not be removed."""
        self.outcome.name(left, removed=True)

    def _remove(self) -> None:
        self.remove_wanted.emit(list(self.outcome.holding))

    def _show(self) -> None:
        self.show_wanted.emit(self.outcome.waiting)
        self.accept()
