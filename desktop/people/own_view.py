"""The first thing after a key was handed out: a password that nobody else knows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.errors import Refused
from desktop.people.door import Door
from desktop.widgets.field import Field
from desktop.widgets.plain import PlainLabel
from desktop.widgets.secret import NewPassword


class OwnPage(QWidget):
    """Asks twice for the new password; there is no way past it but back."""

    back = Signal()

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door
        self.heading = PlainLabel(self.tr("Make the key your own"), role="title")
        self.password, self.again = NewPassword("own.password"), NewPassword("own.again")
        for control in (self.password, self.again):
            control.returnPressed.connect(self._go_on)
        self.fields = {
            "password": Field(self.tr("&New password"), self.password),
            "again": Field(self.tr("The same &again"), self.again),
        }
        self.enter = QPushButton(self.tr("Sign in"))
        self.enter.setObjectName("own.enter")
        self.enter.setProperty("role", "primary")
        self.enter.clicked.connect(self.take)
        self.others = QPushButton(self.tr("Back"))
        self.others.setObjectName("own.back")
        self.others.setProperty("role", "quiet")
        self.others.clicked.connect(self.back)
        self._lay_out()

    def fill(self) -> None:
        """Begin with empty fields."""
        for control in (self.password, self.again):
            control.clear()
        for part in self.fields.values():
            part.refuse("")

    def take(self) -> None:
        """Hand in the new password."""
        for part in self.fields.values():
            part.refuse("")
        if self.password.text() != self.again.text():
            self.fields["again"].refuse(self.tr("The two passwords differ."))
            self.again.setFocus()
        else:
            self._door.make_own(self.password.text())

    def _go_on(self) -> None:
        """Go to the second field while it is blank (Return), else hand in."""
        if self.password.text() and not self.again.text() and not self.again.hasFocus():
            self.again.setFocus()
        else:
            self.take()

    def refuse(self, error: Refused) -> None:
        """Say what is wrong with the password."""
        self.fields["password"].refuse(error.sentence)
        self.password.setFocus()

    def _lay_out(self) -> None:
        words = PlainLabel(
            self.tr("A supervisor gave you this key, and knows its password. Choose one that only "
                    "you know: a new key is made for it, and what you sign from now on is yours "
                    "alone."),
            role="muted", wordWrap=True,
        )
        row = QHBoxLayout()
        row.addWidget(self.others)
        row.addStretch()
        row.addWidget(self.enter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.heading, words, *self.fields.values()):
            layout.addWidget(part)
        layout.addStretch()
        layout.addLayout(row)
