"""A new case: only the quote and the claimant are asked for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import Refused
from desktop.cases.model import CasesModel
from desktop.widgets.field import Field
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel


class NewCase(QDialog):
    """Ctrl+Return creates; what is refused is said below its field.

    What was written waits here when the dialog is left and opened again.
    """

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("cases.new")
        self.setWindowTitle(self.tr("New case"))
        self.setMinimumWidth(480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields()
        self._buttons()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.create_case)
        model.created.connect(self.accept)
        model.refused.connect(self._refuse)
        model.failed.connect(self._let_go)
        self.quote.control.setFocus()

    def create_case(self) -> None:
        """Hand the two fields in, once."""
        if not self.button.isEnabled():
            return
        self.quote.refuse("")
        self.claimant.refuse("")
        self.button.setEnabled(False)
        self._model.create(self._quote.toPlainText().strip(), self._claimant.text().strip())

    def _fields(self) -> None:
        self._quote = GrowingText(lines=4)
        self._quote.setObjectName("cases.quote")
        self._quote.setPlaceholderText(self.tr("The words to check, exactly as they were said"))
        self._claimant = QLineEdit()
        self._claimant.setObjectName("cases.claimant")
        self._claimant.setPlaceholderText(self.tr("A person or an organisation"))
        begun = self._model.begun()
        self._quote.setPlainText(begun.get("quote", ""))
        self._claimant.setText(begun.get("claimant", ""))
        self._quote.textChanged.connect(self._keep)
        self._claimant.textChanged.connect(self._keep)
        self.quote = Field(self.tr("&Quote"), self._quote)
        self.claimant = Field(self.tr("&Claimant"), self._claimant)

    def _buttons(self) -> None:
        self.button = QPushButton(self.tr("Create case"))
        self.button.setObjectName("cases.create")
        self.button.setProperty("role", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(self.create_case)
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._box.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        self._box.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        heading = PlainLabel(self.tr("What was claimed, and by whom?"))
        heading.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for part in (heading, self.quote, self.claimant, self._box):
            layout.addWidget(part)
        self.setTabOrder(self._quote, self._claimant)
        self.setTabOrder(self._claimant, self.button)

    def _keep(self) -> None:
        self._model.keep(self._quote.toPlainText(), self._claimant.text())

    def _let_go(self) -> None:
        self.button.setEnabled(True)

    def _refuse(self, error: Refused) -> None:
        self.button.setEnabled(True)
        at_fault = self.claimant if error.field.startswith("claimant") else self.quote
        at_fault.refuse(error.sentence)
        at_fault.control.setFocus()
