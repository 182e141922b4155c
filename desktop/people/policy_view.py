"""What the desk has decided about its own work."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget
from PySide6.QtWidgets import QVBoxLayout as Rows

from db.errors import Refused
from db.records import Policy
from desktop.people.model import PeopleModel
from desktop.widgets.field import Field
from desktop.widgets.growing import GrowingText

_MOST_ORIGINS = 20


class PolicyPage(QWidget):
    """Filled in whole and decided whole, since each change is an event of its own."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self._model = model
        self._policy: Policy | None = None
        self.name = QLineEdit()
        self.origins = QSpinBox()
        self.origins.setRange(0, _MOST_ORIGINS)
        self.checklist = GrowingText(lines=4)
        self.scale = QComboBox()
        for reference, name in model.scale_choices():
            self.scale.addItem(name, reference)
        self.language = QLineEdit()
        self.address = GrowingText(lines=2)
        self.corrections = GrowingText(lines=3)
        self.decide = QPushButton(self.tr("Decide"))
        self.decide.setObjectName("policy.decide")
        self.decide.setProperty("role", "primary")
        self.decide.clicked.connect(self._decide)
        self.outcome = QLabel("")
        self.outcome.setProperty("role", "muted")
        self._lay_out()
        model.ruled.connect(self._fill)
        model.done.connect(self._done)
        model.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        self.fields = {
            "name": Field(self.tr("Name of the desk"), self.name),
            "minimum_origins": Field(self.tr("Independent origins a verdict needs"), self.origins),
            "checklist": Field(self.tr("Checklist before approving, one line each"),
                               self.checklist),
            "scale": Field(self.tr("Scale of new cases"), self.scale),
            "language": Field(self.tr("Language of new cases, such as en or ar"), self.language),
            "address": Field(self.tr("Address, as a brief prints it"), self.address),
            "correction_policy": Field(self.tr("Correction policy"), self.corrections),
        }
        layout = Rows(self)
        for name, part in self.fields.items():
            part.control.setObjectName(f"policy.{name}")
            part.control.setEnabled(self._model.may_change)
            layout.addWidget(part)
        layout.addStretch()
        layout.addWidget(self.outcome)
        layout.addWidget(self.decide, 0, Qt.AlignmentFlag.AlignTrailing)
        self.decide.setEnabled(self._model.may_change)

    def _fill(self, policy: Policy) -> None:
        self._policy = policy
        self.name.setText(policy.name)
        self.origins.setValue(policy.minimum_origins)
        self.checklist.setPlainText("\n".join(policy.checklist))
        self.scale.setCurrentIndex(max(self.scale.findData(policy.scale), 0))
        self.language.setText(policy.language)
        self.address.setPlainText(policy.address)
        self.corrections.setPlainText(policy.correction_policy)

    def _decide(self) -> None:
        if self._policy is None:
            return
        for part in self.fields.values():
            part.refuse("")
        self.outcome.setText("")
        self._model.decide(replace(
            self._policy,
            name=self.name.text().strip(),
            minimum_origins=self.origins.value(),
            checklist=tuple(self.checklist.toPlainText().splitlines()),
            scale=self.scale.currentData(),
            language=self.language.text().strip(),
            address=self.address.toPlainText(),
            correction_policy=self.corrections.toPlainText(),
        ))

    def _done(self, act: str) -> None:
        if act == "policy":
            self.outcome.setText(self.tr("Decided."))

    def _refuse(self, act: str, error: Refused) -> None:
        if act == "policy":
            self.fields.get(error.field, self.fields["name"]).refuse(error.sentence)
