"""Small dialogs: a question with two answers, and a question answered in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.ends import Ends
from desktop.widgets.field import Field
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel

_LONGEST_NAME = 60
"""Letters of a name that still stand in a menu."""


class Confirm(QDialog):
    """Asks before something that is not easily taken back; `accepted` when it shall be done."""

    def __init__(
        self, question: str, outcome: str, button: str, parent: QWidget | None = None,
        *, danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ask.confirm")
        self.setWindowTitle(question)
        self.setMinimumWidth(400)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(20, 18, 20, 16)
        self.rows.setSpacing(10)
        self.rows.addWidget(_words(question, "heading"))
        self.rows.addWidget(_words(outcome, ""))
        self.do = QPushButton(button)
        self.do.setObjectName("ask.do")
        self.do.setProperty("role", "danger" if danger else "primary")
        self._box = Ends(self.do, safe=danger)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self.rows.addWidget(self._box)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


class AskText(Confirm):
    """Asks for a reason or a note; `told` carries the words, which may not be blank."""

    told = Signal(str)

    def __init__(
        self, question: str, outcome: str, label: str, button: str,
        parent: QWidget | None = None, *, danger: bool = False,
    ) -> None:
        super().__init__(question, outcome, button, parent, danger=danger)
        self.text = GrowingText(lines=3)
        self.text.setObjectName("ask.text")
        self.field = Field(label, self.text)
        self.rows.insertWidget(2, self.field)
        self.text.textChanged.connect(self._weigh)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self._weigh()
        self.text.setFocus()

    def accept(self) -> None:
        """Hand the words on, unless there are none."""
        words = self.text.toPlainText().strip()
        if words:
            self.told.emit(words)
            super().accept()

    def _weigh(self) -> None:
        self.do.setEnabled(bool(self.text.toPlainText().strip()))


class AskLine(Confirm):
    """Asks for a name; `told` carries the words, which may not be blank."""

    told = Signal(str)

    def __init__(
        self, question: str, outcome: str, label: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, outcome, button, parent)
        self.line = QLineEdit()
        self.line.setObjectName("ask.line")
        self.line.setMaxLength(_LONGEST_NAME)
        self.field = Field(label, self.line)
        self.rows.insertWidget(2, self.field)
        self.do.setDefault(True)  # Return hands in
        self.line.textChanged.connect(self._weigh)
        self._weigh()
        self.line.setFocus()

    def accept(self) -> None:
        """Hand the name on, unless there is none."""
        name = self.line.text().strip()
        if name:
            self.told.emit(name)
            super().accept()

    def _weigh(self) -> None:
        self.do.setEnabled(bool(self.line.text().strip()))


def _words(text: str, role: str) -> QLabel:
    return PlainLabel(text, role=role, wordWrap=True)
