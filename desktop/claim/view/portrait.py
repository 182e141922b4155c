"""The claimant's picture: its name, choose another, remove."""


from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.records import Attachment
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.files import ask_open
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton


class Portrait(QWidget):
    """`chosen` carries a Path, or None to take the picture away."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(self.tr("Portrait"), self, role="label")
        self.name = ElidedLabel("", self, role="muted")
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.choose.setObjectName("claim.portrait")
        self.choose.setAccessibleName(self.tr("Choose a portrait of the claimant"))
        self.choose.clicked.connect(self._ask)
        self.remove = IconButton("x", self.tr("Remove the portrait"), self)
        self.remove.setObjectName("claim.portrait.remove")
        self.remove.clicked.connect(self._remove)
        self._error = PlainLabel(
            self, role="error", wordWrap=True, objectName="claim.portrait.error"
        )
        self._error.hide()
        row = QHBoxLayout()
        for part in (self.choose, self.name, self.remove):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(self._error)

    def show_value(self, portrait: Attachment | None) -> None:
        """Show the name of the picture kept."""
        self.name.change(portrait.name if portrait else self.tr("None yet"))
        self.remove.setVisible(portrait is not None)

    def refuse(self, sentence: str) -> None:
        """Show why a picture was not taken; "" takes the sentence away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def set_read_only(self, on: bool) -> None:
        """Let the picture stay as it is."""
        self.choose.setEnabled(not on)
        self.remove.setEnabled(not on)

    def _ask(self) -> None:
        ask_open(self, "claim.portrait.file", self.tr("Portrait of the claimant"), self.chosen.emit,
                 kinds=self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"))

    def _remove(self) -> None:
        self.chosen.emit(None)
