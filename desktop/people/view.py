"""People and policy: one dialog, for supervisors to change and for everyone to read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from desktop.people.model import PeopleModel
from desktop.people.persons_view import PersonsPage
from desktop.people.policy_view import PolicyPage


class PeopleDialog(QDialog):
    """Two tabs; what only a supervisor may change is greyed for others."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.setWindowTitle(self.tr("People and policy"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 620)
        self.persons = PersonsPage(model)
        self.policy = PolicyPage(model)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("people.tabs")
        self.tabs.addTab(self.persons, self.tr("People"))
        self.tabs.addTab(self.policy, self.tr("Policy"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(box)
        model.load()
