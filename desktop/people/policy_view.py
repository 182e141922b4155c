"""What the desk has decided about its own work."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget
from PySide6.QtWidgets import QVBoxLayout as Rows

from db.errors import Refused
from db.records import Policy
from desktop.people.logo_view import Logo
from desktop.people.model import PeopleModel
from desktop.widgets.entries import ChoiceEntry
from desktop.widgets.field import Field
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel
from desktop.widgets.trouble import TroubleLine
from desktop.widgets.whole import NumberEntry

_MOST_ORIGINS = 20
_LONGEST_IDLE = 240


class PolicyPage(QWidget):
    """Filled in whole and decided whole, since each change is an event of its own.

    It is at rest until it shows what holds: what was ticked before would be overwritten.
    """

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self._model = model
        self._policy: Policy | None = None
        self._known: dict[str, Any] = {}  # the fields as the desk has them, or will in a moment
        self._handed: dict[str, Any] = {}
        self.name = QLineEdit()
        self.origins = NumberEntry(0, _MOST_ORIGINS)
        self.blind = QCheckBox(
            self.tr("Ask another editor for a second verdict, given without seeing the first")
        )
        self.idle = NumberEntry(0, _LONGEST_IDLE)
        self.idle.setSpecialValueText(self.tr("Never"))
        self.checklist = GrowingText(lines=4)
        self.scale = ChoiceEntry(model.scale_choices())
        self.language = QLineEdit()
        self.logo = Logo()
        self.logo.chosen.connect(model.set_logo)
        self.site = QLineEdit()
        self.address = GrowingText(lines=2)
        self.corrections = GrowingText(lines=3)
        self.trouble = TroubleLine("policy.trouble", then=self.name)
        self.trouble.again.connect(model.load)
        model.unruled.connect(self.trouble.say)
        self.outcome = PlainLabel(role="muted", objectName="policy.outcome")
        self._lay_out()
        self._listen()

    def _listen(self) -> None:
        for signal in (
            self.name.textEdited, self.site.textEdited, self.language.textEdited,
            self.origins.valueChanged, self.scale.typed, self.checklist.textChanged,
            self.address.textChanged, self.corrections.textChanged, self.blind.toggled,
            self.idle.valueChanged,
        ):
            signal.connect(self._keep)
        self._model.ruled.connect(self._fill)
        self._model.done.connect(self._done)
        self._model.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        self.fields = {
            "name": Field(self.tr("Name of the desk"), self.name),
            "logo": Field(self.tr("Logo, as a brief prints it"), self.logo),
            "site": Field(self.tr("Web address under which checks appear"), self.site),
            "minimum_origins": Field(self.tr("Independent origins a verdict needs"), self.origins),
            "blind_second_verdict": Field(self.tr("Second verdict"), self.blind),
            "lock_minutes": Field(self.tr("Minutes without a key before the window locks"),
                                  self.idle),
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
            part.control.setEnabled(False)
            layout.addWidget(part)
        layout.addStretch()
        layout.addWidget(self.trouble)
        layout.addWidget(self.outcome)
        self.decide = QPushButton(self.tr("Decide"))
        self.decide.setObjectName("policy.decide")
        self.decide.setProperty("role", "primary")
        self.decide.clicked.connect(self._decide)
        layout.addWidget(self.decide, 0, Qt.AlignmentFlag.AlignTrailing)
        self.decide.setEnabled(False)

    def _fill(self, policy: Policy) -> None:
        """Show the policy, save where somebody is writing another."""
        self.logo.show_picture(self._model.logo_of(policy))
        fresh, known, shown = _texts(policy), self._known, self._values()
        begun = {} if known else self._model.begun()
        for name, value in fresh.items():
            if name in begun:
                self._show(name, begun[name])
            elif name not in known or shown[name] == known[name]:
                self._show(name, value)
        self._policy, self._known = policy, fresh
        for control in (*(part.control for part in self.fields.values()), self.decide):
            control.setEnabled(self._model.may_change)

    def _values(self) -> dict[str, Any]:
        return {
            "name": self.name.text(), "minimum_origins": self.origins.value(),
            "checklist": self.checklist.toPlainText(), "scale": self.scale.value(),
            "language": self.language.text(), "address": self.address.toPlainText(),
            "correction_policy": self.corrections.toPlainText(), "site": self.site.text(),
            "blind_second_verdict": self.blind.isChecked(), "lock_minutes": self.idle.value(),
        }

    def _show(self, name: str, value: Any) -> None:
        control = self.fields[name].control
        with QSignalBlocker(control):  # only what a person writes is kept
            if isinstance(control, QLineEdit):
                control.setText(value)
            elif isinstance(control, NumberEntry):
                control.setValue(value)
            elif isinstance(control, QCheckBox):
                control.setChecked(value)
            elif isinstance(control, ChoiceEntry):
                control.show_value(value)
            elif isinstance(control, GrowingText):
                control.setPlainText(value)

    def _keep(self) -> None:
        self._model.keep({
            name: value for name, value in self._values().items() if value != self._known[name]
        })

    def _decide(self) -> None:
        if self._policy is None:  # the button rests until it is known
            return
        self._handed = self._values()
        for part in self.fields.values():
            part.refuse("")
        self.outcome.setText("")
        self._model.decide(replace(
            self._policy,
            name=self.name.text().strip(),
            minimum_origins=self.origins.value(),
            blind_second_verdict=self.blind.isChecked(),
            lock_minutes=self.idle.value(),
            checklist=tuple(self.checklist.toPlainText().splitlines()),
            scale=self.scale.value(),
            language=self.language.text().strip(),
            address=self.address.toPlainText(),
            correction_policy=self.corrections.toPlainText(),
            site=self.site.text().strip() or None,
        ))

    def _done(self, act: str) -> None:
        if act == "logo":
            self.fields["logo"].refuse("")
        if act == "policy":
            self._known = self._handed
            self._keep()
            self._model.load()
            self.outcome.setText(self.tr("Decided."))

    def _refuse(self, act: str, error: Refused) -> None:
        if act == "logo":
            self.fields["logo"].refuse(error.sentence)
        if act == "policy":
            self.fields.get(error.field, self.fields["name"]).refuse(error.sentence)


def _texts(policy: Policy) -> dict[str, Any]:
    """Return a policy as its fields show it."""
    return {
        "name": policy.name, "minimum_origins": policy.minimum_origins,
        "checklist": "\n".join(policy.checklist), "scale": policy.scale,
        "language": policy.language, "address": policy.address,
        "correction_policy": policy.correction_policy, "site": policy.site or "",
        "blind_second_verdict": policy.blind_second_verdict, "lock_minutes": policy.lock_minutes,
    }
