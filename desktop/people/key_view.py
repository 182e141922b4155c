"""A new key for somebody who lost their password."""

from PySide6.QtWidgets import QWidget

from db.errors import Refused
from db.records import Person
from desktop.people.model import PeopleModel
from desktop.widgets.ask import Confirm
from desktop.widgets.field import Field
from desktop.widgets.secret import NewPassword


class KeyDialog(Confirm):
    """Asks for the password to begin with; stays open, with the sentence, while it is refused."""

    def __init__(self, model: PeopleModel, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Give {name} a new key?").format(name=person.name),
            self.tr(
                "The old key signs nothing from now on; what it signed stays good, and so does "
                "their work. Tell {name} the password below. At the first sign-in they choose "
                "their own, and with it another key that only they have. The history says that "
                "you did this."
            ).format(name=person.name),
            self.tr("Give the key"), parent,
        )
        self._model, self._person = model, person
        self.password = NewPassword("people.key.password")
        self.field = Field(self.tr("&Password to begin with"), self.password)
        self.rows.insertWidget(2, self.field)
        self.password.setFocus()
        model.done.connect(self._done)
        model.refused.connect(self._refuse)
        model.ended.connect(self._let_go)

    def accept(self) -> None:
        """Hand the password in; close once the desk has taken it."""
        self.field.refuse("")
        self.do.setEnabled(False)
        self._model.certify(self._person.id, self.password.text())

    def _done(self, act: str) -> None:
        if act == "certify":
            super().accept()

    def _let_go(self, act: str) -> None:
        if act == "certify":
            self.do.setEnabled(True)

    def _refuse(self, act: str, error: Refused) -> None:
        if act == "certify":
            self.field.refuse(error.sentence)
            self.password.setFocus()
