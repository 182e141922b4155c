"""The foot of the editor: what was refused, and the buttons; and the question before a loss."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QWidget

from desktop.evidence import words
from desktop.evidence.view import look
from desktop.widgets.ends import Ends
from desktop.widgets.plain import PlainLabel


class Foot(QWidget):
    """`done` is the one primary button; `cancelled` only exists for a new item."""

    done = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = PlainLabel(self, role="error", wordWrap=True, objectName="evidence.error")
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("evidence.cancel")
        self._cancel.clicked.connect(self.cancelled)
        self._main = QPushButton(self.tr("Add evidence"), self)
        self._main.setObjectName("evidence.done")
        self._main.setProperty("role", "primary")
        self._main.setDefault(True)
        self._main.setShortcut("Ctrl+Return")
        self._main.clicked.connect(self.done)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 14)
        row.setSpacing(8)
        row.addWidget(self._error, 1)
        row.addWidget(Ends(self._main, self._cancel))

    def show_known(self) -> None:
        """Show what an item on the desk needs: it saves itself."""
        self._cancel.hide()
        self._main.setText(self.tr("Done"))
        self._main.setShortcut("Ctrl+Return")  # other words take the key away

    def say(self, sentence: str) -> None:
        """Show what was refused and belongs to no field."""
        self._error.setText(sentence)

    def say_wait(self, sentence: str) -> None:
        """Say what is waited for."""
        self._error.setText(sentence)
        self.wait(True)

    def wait(self, on: bool) -> None:
        """Take no second press while the first one is on its way."""
        self._main.setEnabled(not on)


class LoseQuestion(QMessageBox):
    """`agreed` says that what is not on the desk may go."""

    agreed = Signal()

    def __init__(self, files: Sequence[str], parent: QWidget, *, typed: bool) -> None:
        super().__init__(parent)
        self.setObjectName("evidence.lose")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self._lost(files, typed=typed))
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Discard | buttons.Cancel)
        self.button(buttons.Cancel).setText(self.tr("Keep editing"))
        self.setDefaultButton(buttons.Cancel)
        self.finished.connect(self._answered)

    def _lost(self, files: Sequence[str], *, typed: bool) -> str:
        """Say what it is that would go: words, files, or an address that was dropped."""
        if typed and files:
            return self.tr("What you typed and the files with it are not on the desk.")
        if typed:
            return self.tr("Something you typed is not on the desk.")
        if len(files) == 1:
            name = words.isolated(look.clipped(files[0]))
            return self.tr("The file {name} is not on the desk.").replace("{name}", name)
        if files:
            return self.tr("%n files are not on the desk.", "", len(files))
        return self.tr("What you brought here is not on the desk.")

    def _answered(self, button: int) -> None:
        if button == QMessageBox.StandardButton.Discard.value:
            self.agreed.emit()
