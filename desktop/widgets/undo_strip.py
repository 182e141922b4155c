"""A line that says what was just removed, with the way back in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.elided import ElidedLabel
from desktop.widgets.tool import WordedButton


class UndoStrip(QWidget):
    """Shown from the removal until the case changes once more: then "undo" would mean that."""

    undo_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._own_change_due = False
        self._words = ElidedLabel("", self, role="muted")
        button = WordedButton("undo-2", self.tr("Undo"), self)
        button.setObjectName(f"{name}.button")
        button.setProperty("role", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 10, 4)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self.hide()

    def say(self, words: str) -> None:
        """Tell of a removal."""
        self._words.change(words)
        self._words.setAccessibleName(words)
        self._own_change_due = True
        self.show()

    def case_changed(self) -> None:
        """Stay for the removal's own change, go with the next."""
        if not self._own_change_due:
            self.hide()
        self._own_change_due = False

    def case_opened(self) -> None:
        """Another case has other acts."""
        self._own_change_due = False
        self.hide()

    def _ask(self) -> None:
        self.hide()
        self.undo_wanted.emit()
