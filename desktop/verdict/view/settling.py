"""Where a supervisor writes down how two verdicts that differ are settled."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from desktop.verdict.second import SecondModel
from desktop.widgets.entries import TextEntry
from desktop.widgets.field import field


class Settlement(QWidget):
    """The words, whether the brief tells of both verdicts, and the button that decides."""

    def __init__(self, model: SecondModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._case_id = ""
        self._text = TextEntry(self, lines=2, most=6)
        self._text.setObjectName("second.settlement")
        self._text.typed.connect(self._type)
        self._field = field(self.tr("How the two verdicts are settled, and why"), self._text)
        self._field.error.setObjectName("second.settlement.error")
        self._printed = QCheckBox(self.tr("Print the second verdict in the brief"), self)
        self._printed.setObjectName("second.printed")
        self._settle = QPushButton(self.tr("Settle"), self)
        self._settle.setObjectName("second.settle")
        self._settle.clicked.connect(self._hand_in)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._field)
        rows.addWidget(self._printed)
        rows.addWidget(self._settle, 0, Qt.AlignmentFlag.AlignTrailing)
        model.unsettled.connect(self._refuse)

    def fill(self) -> None:
        """Show what was begun, else what was settled before."""
        given = self._model.given
        if given is None or self._text.hasFocus():
            return
        with QSignalBlocker(self._text):
            self._text.show_value(self._model.begun().get("settlement") or given.settlement)
        self._printed.setChecked(given.printed)

    def focus(self) -> None:
        """Put the caret into the words."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self) -> None:
        self._field.refuse("")
        self._model.keep_settlement(self._text.toPlainText())

    def _hand_in(self) -> None:
        self._field.refuse("")
        self._model.settle(self._text.toPlainText(), printed=self._printed.isChecked())

    def _refuse(self, sentence: str) -> None:
        self._field.refuse(sentence)
        self.focus()
