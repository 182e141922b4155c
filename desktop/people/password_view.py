"""Change one's own password."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import Refused
from desktop.people.model import PeopleModel
from desktop.widgets.ends import Ends
from desktop.widgets.field import Field
from desktop.widgets.secret import NewPassword


class PasswordDialog(QDialog):
    """The old password, and the new one twice."""

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("password")
        self.setWindowTitle(self.tr("Change password"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(380)
        self.old = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.old.setObjectName("password.old")
        self.new, self.again = NewPassword("password.new"), NewPassword("password.again")
        self.old_field = Field(self.tr("&Old password"), self.old)
        self.new_field = Field(self.tr("&New password"), self.new)
        self.again_field = Field(self.tr("The same &again"), self.again)
        self._lay_out()
        model.done.connect(self._done)
        model.refused.connect(self._refuse)
        model.ended.connect(self._let_go)

    def _lay_out(self) -> None:
        self.change = QPushButton(self.tr("Change password"))
        self.change.setObjectName("password.change")
        self.change.setProperty("role", "primary")
        self.change.setDefault(True)
        self.change.clicked.connect(self._change)
        box = Ends(self.change)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for part in (self.old_field, self.new_field, self.again_field, box):
            layout.addWidget(part)

    def _change(self) -> None:
        for part in (self.old_field, self.new_field, self.again_field):
            part.refuse("")
        if self.new.text() != self.again.text():
            self.again_field.refuse(self.tr("The two passwords differ."))
        else:
            self.change.setEnabled(False)
            self._model.change_password(self.old.text(), self.new.text())

    def _done(self, act: str) -> None:
        if act == "password":
            self.accept()

    def _let_go(self, act: str) -> None:
        if act == "password":
            self.change.setEnabled(True)

    def _refuse(self, act: str, error: Refused) -> None:
        if act == "password":
            at_fault = self.new_field if error.field == "new" else self.old_field
            at_fault.refuse(error.sentence)
            at_fault.control.setFocus()
