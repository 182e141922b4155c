"""Title, language and topics of the case in view, in one small dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import Refused
from db.records import CaseSnapshot
from desktop.cases.details import DetailsModel
from desktop.widgets.field import Field


class DetailsDialog(QDialog):
    """Saved whole by its button; what is refused is said below its field."""

    def __init__(
        self, model: DetailsModel, case: CaseSnapshot, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("details")
        self.setWindowTitle(self.tr("Title and topics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self.title = QLineEdit(case.title)
        self.language = QLineEdit(case.language)
        self.topics = QLineEdit(", ".join(case.topics))
        self.fields = {
            "title": Field(self.tr("&Title, as the brief prints it"), self.title),
            "language": Field(self.tr("&Language, such as en or ar"), self.language),
            "topics": Field(self.tr("To&pics, with commas between them"), self.topics),
        }
        self._lay_out()
        model.saved.connect(self.accept)
        model.refused.connect(self._refuse)
        self.title.setFocus()

    def save(self) -> None:
        """Hand the three fields in."""
        for part in self.fields.values():
            part.refuse("")
        topics = (topic.strip() for topic in self.topics.text().replace("،", ",").split(","))
        self._model.save(
            self.title.text().strip(), self.language.text().strip(),
            tuple(topic for topic in topics if topic),
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for name, part in self.fields.items():
            part.control.setObjectName(f"details.{name}")
            part.control.setEnabled(self._model.may_change)
            layout.addWidget(part)
        self.button = QPushButton(self.tr("Save"))
        self.button.setObjectName("details.save")
        self.button.setProperty("role", "primary")
        self.button.setDefault(True)
        self.button.setEnabled(self._model.may_change)
        self.button.clicked.connect(self.save)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout.addWidget(box)

    def _refuse(self, error: Refused) -> None:
        part = self.fields.get(error.field, self.fields["title"])
        part.refuse(error.sentence)
        part.control.setFocus()
