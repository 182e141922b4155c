"""The first person of an empty desk: a name and a password, twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db.errors import Refused
from desktop.people.door import Door
from desktop.widgets.field import Field
from desktop.widgets.plain import PlainLabel
from desktop.widgets.secret import NewPassword


class FoundingPage(QWidget):
    """Whoever founds a desk is its first supervisor."""

    back = Signal()

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door
        self.heading = PlainLabel(role="title")
        self.name = QLineEdit()
        self.name.setObjectName("founding.name")
        self.password = NewPassword("founding.password")
        self.again = NewPassword("founding.again")
        for control in (self.name, self.password, self.again):
            control.returnPressed.connect(self._go_on)
        self.fields = {
            "name": Field(self.tr("Your &name, as a brief prints it"), self.name),
            "password": Field(self.tr("&Password"), self.password),
            "again": Field(self.tr("The same &again"), self.again),
        }
        self.begin = QPushButton(self.tr("Begin"))
        self.begin.setObjectName("founding.begin")
        self.begin.setProperty("role", "primary")
        self.begin.clicked.connect(self.found)
        self.others = QPushButton(self.tr("Other desk…"))
        self.others.setProperty("role", "quiet")
        self.others.clicked.connect(self.back)
        self._lay_out()

    def fill(self, desk: str) -> None:
        """Show which desk is to be begun."""
        self.heading.setText(desk)
        for control in (self.name, self.password, self.again):
            control.clear()

    def found(self) -> None:
        """Hand in the name and the password."""
        for part in self.fields.values():
            part.refuse("")
        if self.password.text() != self.again.text():
            self.fields["again"].refuse(self.tr("The two passwords differ."))
            self.again.setFocus()
        else:
            self._door.found(self.name.text().strip(), self.password.text())

    def _go_on(self) -> None:
        """Go to the first field that is still blank (Return); hand in when there is none."""
        entries = (self.name, self.password, self.again)
        blank = next((entry for entry in entries if not entry.text()), None)
        if blank is None or blank is self.focusWidget():
            self.found()
        else:
            blank.setFocus()

    def refuse(self, error: Refused) -> None:
        """Say what is wrong, below the field at fault."""
        part = self.fields.get(error.field, self.fields["name"])
        part.refuse(error.sentence)
        part.control.setFocus()

    def _lay_out(self) -> None:
        words = PlainLabel(
            self.tr("This desk has no people yet. You will be its first supervisor. The password "
                    "unlocks your signing key; nobody can bring it back."),
            role="muted", wordWrap=True,
        )
        row = QHBoxLayout()
        row.addWidget(self.others)
        row.addStretch()
        row.addWidget(self.begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.heading, words, *self.fields.values()):
            layout.addWidget(part)
        layout.addStretch()
        layout.addLayout(row)
