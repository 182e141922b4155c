"""Sign in: who are you, and your password."""

from PySide6.QtCore import QSize, Qt, Signal
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
from db.records import Front, Person
from desktop.people.door import SAMPLE_PASSWORD, Door
from desktop.people.patience import Patience
from desktop.people.words import role_name
from desktop.widgets.field import Field
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel, begin_at_edge


class Names(QListWidget):
    """Arrows choose; what is typed is the beginning of a password, and never another name."""

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what is no key of the list's own."""
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
        if event.text().isprintable() and event.text() and not event.modifiers() & commands:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class SigningPage(QWidget):
    """The people of a desk as a list, the one chosen last first."""

    back = Signal()
    person_chosen = Signal()

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door
        self.first = ""  # the id of the person to offer first
        self.front: Front | None = None  # the desk shown
        self.heading = PlainLabel(role="title")
        begin_at_edge(self.heading)
        self.persons = Names()
        self.persons.setObjectName("signing.persons")
        self.persons.setAccessibleName(self.tr("Who are you?"))
        self.persons.setIconSize(QSize(18, 18))
        self.persons.itemActivated.connect(self._go_on)
        self.persons.itemClicked.connect(self._go_on)
        self.persons.typed.connect(self._type_on)
        self.persons.currentRowChanged.connect(self._turn_to)
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.password.setObjectName("signing.password")
        self.password.returnPressed.connect(self.sign_in)
        self.field = Field(self.tr("&Password"), self.password)
        self.hint = PlainLabel(
            self.tr("Sit down as anyone here: the password of each is “{password}”.").format(
                password=SAMPLE_PASSWORD),
            role="muted", wordWrap=True, objectName="signing.hint",
        )
        self.enter = QPushButton(self.tr("Sign in"))
        self.enter.setObjectName("signing.enter")
        self.enter.setProperty("role", "primary")
        self.enter.clicked.connect(self.sign_in)
        self.patience = Patience(self)
        self.patience.told.connect(self._wait)
        self.patience.over.connect(self._go_ahead)
        self.others = QPushButton(self.tr("Other desk…"))
        self.others.setObjectName("signing.back")
        self.others.setProperty("role", "quiet")
        self.others.clicked.connect(self.back)
        self._lay_out()

    def fill(self, front: Front) -> None:
        """Show a desk's people."""
        self.front = front
        self.heading.setText(front.name)
        self.hint.setVisible(self._door.at_sample)
        self.persons.clear()
        self.field.refuse("")
        self.password.clear()
        for person in front.persons:
            if not person.left:
                self._offer(person)
        self.persons.setCurrentRow(self._row_of(self.first))

    @property
    def chosen(self) -> str:
        """The id of the person marked in the list, or of the one to offer first."""
        item = self.persons.currentItem()
        return self.first if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    @property
    def person(self) -> Person | None:
        """The person marked in the list."""
        persons = self.front.persons if self.front else ()
        return next((each for each in persons if each.id == self.chosen), None)

    def sign_in(self) -> None:
        """Try the password."""
        item = self.persons.currentItem()
        if self.patience.waits:
            return
        self.field.refuse("")
        if item is not None:
            self._door.sign_in(item.data(Qt.ItemDataRole.UserRole), self.password.text())

    def refuse(self, error: Refused) -> None:
        """Say why the door stays shut."""
        self.field.refuse(error.sentence)
        self.patience.hear(error)
        self.password.setFocus()
        self.password.selectAll()

    def _wait(self, sentence: str) -> None:
        self.field.refuse(sentence)
        self.enter.setEnabled(False)

    def _go_ahead(self, sentence: str) -> None:
        self.field.refuse(sentence)
        self.enter.setEnabled(True)

    def _turn_to(self) -> None:
        """Another person waits for nobody's wrong passwords."""
        if self.patience.waits:
            self.patience.forget()
            self._go_ahead("")
        self.person_chosen.emit()

    def _offer(self, person: Person) -> None:
        item = QListWidgetItem(icon("user"), f"{person.name} · {role_name(person.role)}")
        item.setData(Qt.ItemDataRole.UserRole, person.id)
        self.persons.addItem(item)

    def _row_of(self, person_id: str) -> int:
        for row in range(self.persons.count()):
            if self.persons.item(row).data(Qt.ItemDataRole.UserRole) == person_id:
                return row
        return 0

    def _go_on(self) -> None:
        self.password.setFocus()

    def _type_on(self, text: str) -> None:
        self.password.setFocus()
        self.password.insert(text)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.others)
        row.addStretch()
        row.addWidget(self.enter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        persons = Field(self.tr("&Who are you?"), self.persons)
        for part in (self.heading, persons, self.field, self.hint):
            layout.addWidget(part)
        layout.addLayout(row)
