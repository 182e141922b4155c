"""Who works here: add, change a role, let somebody leave."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import Refused
from db.records import Person, Role
from desktop.people.key_view import KeyDialog
from desktop.people.model import PeopleModel
from desktop.people.words import role_name
from desktop.widgets.ask import Confirm
from desktop.widgets.card import Card
from desktop.widgets.entries import ChoiceEntry
from desktop.widgets.field import Field
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.secret import NewPassword
from desktop.widgets.tool import WordedButton
from desktop.widgets.trouble import TroubleLine


class PersonsPage(QWidget):
    """A list of everyone, and below it a card for somebody new."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self._model = model
        self._persons: dict[str, Person] = {}
        self._handed = ("", "")  # name and password of who is being added
        self._handed_role = Role.EDITOR
        self.list = QListWidget()
        self.list.setObjectName("people.list")
        self.list.setAccessibleName(self.tr("People"))
        self.list.setIconSize(QSize(18, 18))
        self.list.currentItemChanged.connect(self._weigh)
        self.role = QPushButton("")
        self.role.setObjectName("people.role")
        self.role.clicked.connect(self._swap_role)
        self.gone = QPushButton(self.tr("Let leave…"))
        self.gone.setObjectName("people.leave")
        self.gone.setProperty("role", "danger")
        self.gone.clicked.connect(self._ask_leave)
        self.key = QPushButton(self.tr("New key…"))
        self.key.setObjectName("people.key")
        self.key.setToolTip(self.tr("For somebody who lost their password"))
        self.key.clicked.connect(self._ask_key)
        self.trouble = TroubleLine("people.trouble", then=self.list)
        self.trouble.again.connect(model.load)
        model.unpeopled.connect(self.trouble.say)
        self.error = PlainLabel(role="error", wordWrap=True)
        self._newcomer()
        self._lay_out()
        model.peopled.connect(self._fill)
        model.done.connect(self._done)
        model.refused.connect(self._refuse)
        model.ended.connect(self._let_add)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add the person (Return in a field), instead of what the dialog's first button does."""
        by_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if by_return and (self.name.hasFocus() or self.password.hasFocus()):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        if self.name.hasFocus() and not self.password.text():
            self.password.setFocus()
        elif self.add.isEnabled():
            self._add()

    def _newcomer(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("people.name")
        self.password = NewPassword("people.password")
        self.kind = ChoiceEntry((role.value, role_name(role)) for role in Role)
        self.kind.setObjectName("people.kind")
        self.add = WordedButton("user-plus", self.tr("Add"))
        self.add.setObjectName("people.add")
        self.add.clicked.connect(self._add)
        self.fields = {
            "name": Field(self.tr("&Name"), self.name),
            "role": Field(self.tr("&Role"), self.kind),
            "password": Field(self.tr("First &password"), self.password),
        }

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.role)
        buttons.addWidget(self.gone)
        buttons.addWidget(self.key)
        buttons.addStretch()
        card = Card()
        heading = PlainLabel(self.tr("Somebody new"), role="heading")
        card.rows.addWidget(heading)
        for part in self.fields.values():
            card.rows.addWidget(part)
        card.rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTrailing)
        card.setEnabled(self._model.may_change)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self.error)
        layout.addLayout(buttons)
        layout.addWidget(card)
        self._weigh()

    def _fill(self, persons: tuple[Person, ...]) -> None:
        chosen = self._chosen()
        self._persons = {person.id: person for person in persons}
        self.list.clear()
        for person in persons:
            words = f"{person.name} · {role_name(person.role)}"
            if person.left:
                words = self.tr("{person} · has left").format(person=words)
            elif person.provisional:
                words = self.tr("{person} · has a new key to make their own").format(person=words)
            item = QListWidgetItem(icon("user"), words)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            self.list.addItem(item)
        ids = list(self._persons)  # somebody new may stand before who is chosen
        self.list.setCurrentRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)

    def _chosen(self) -> Person | None:
        item = self.list.currentItem()
        return self._persons.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _weigh(self) -> None:
        person = self._chosen()
        may = self._model.may_change and person is not None and not person.left
        self.role.setEnabled(may)
        self.gone.setEnabled(may)
        self.key.setEnabled(may and person is not None and person.id != self._model.me.id)
        editor = person is None or person.role is Role.EDITOR
        self.role.setText(self.tr("Make supervisor") if editor else self.tr("Make editor"))

    def _swap_role(self) -> None:
        person = self._chosen()
        if person is not None:
            other = Role.SUPERVISOR if person.role is Role.EDITOR else Role.EDITOR
            self.error.setText("")
            self._model.set_role(person.id, other)

    def _ask_leave(self) -> None:
        person = self._chosen()
        if person is None:
            return
        dialog = Confirm(
            self.tr("Let {name} leave?").format(name=person.name),
            self.tr("They cannot sign in any more. What they wrote stays, under their name."),
            self.tr("Let leave"), self, danger=True,
        )
        dialog.accepted.connect(partial(self._leave, person.id))
        dialog.open()

    def _leave(self, person_id: str) -> None:
        self.error.setText("")
        self._model.leave(person_id)

    def _ask_key(self) -> None:
        person = self._chosen()
        if person is not None:
            self.error.setText("")
            KeyDialog(self._model, person, self).open()

    def _add(self) -> None:
        for part in self.fields.values():
            part.refuse("")
        self._handed_role = role = Role(self.kind.value())
        self._handed = self.name.text(), self.password.text()
        if self.add.hasFocus():
            self.name.setFocus()  # where the next one begins: the button rests now
        self.add.setEnabled(False)
        self._model.add(self.name.text().strip(), role, self.password.text())

    def _done(self, act: str) -> None:
        if act == "add" and self._handed == (self.name.text(), self.password.text()):
            self.name.clear()
            self.password.clear()
        if act == "add" and self.kind.value() == self._handed_role:
            self.kind.show_value(Role.EDITOR.value)  # whoever comes next is none by an oversight

    def _let_add(self, act: str) -> None:
        if act == "add":
            self.add.setEnabled(True)

    def _refuse(self, act: str, error: Refused) -> None:
        if act == "add":
            self.fields.get(error.field, self.fields["name"]).refuse(error.sentence)
        elif act in ("role", "leave"):
            self.error.setText(error.sentence)
