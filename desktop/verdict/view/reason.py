"""The one line that says why: what is written, how long it is, and why it was not taken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.records import REASON_LIMIT
from desktop.figures import number
from desktop.widgets.entries import TextEntry
from desktop.widgets.field import field
from desktop.widgets.plain import PlainLabel


class Reason(QWidget):
    """Counts its letters while somebody types; `name` begins the object names of its parts."""

    typed = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = TextEntry(self, lines=2, most=4)
        self.entry.setObjectName(f"{name}.reason")
        self.entry.typed.connect(self._type)
        self.entry.left.connect(self.left)
        label = PlainLabel(self.tr("One-line reason"), self, role="label")
        label.setBuddy(self.entry)
        self.entry.setAccessibleName(label.text())
        self._field = field("", self.entry)
        self._field.label.hide()
        self._field.error.setObjectName(f"{name}.reason.error")
        self._counter = PlainLabel(self, role="muted", objectName=f"{name}.counter")
        above = QHBoxLayout()
        above.addWidget(label)
        above.addStretch()
        above.addWidget(self._counter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(above)
        rows.addWidget(self._field)
        self._count()

    @property
    def line(self) -> str:
        """What is written; Return would make a second line of what is printed as one."""
        return " ".join(self.entry.toPlainText().split("\n"))

    def show_value(self, text: str | None) -> None:
        """Show another reason."""
        self.entry.show_value(text)
        self._count()

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; "" takes the sentence away."""
        self._field.refuse(sentence)

    def _type(self) -> None:
        self._count()
        self.typed.emit()

    def _count(self) -> None:
        length = len(self.entry.value() or "")
        so_far, most = number(length), number(REASON_LIMIT)
        self._counter.setText(f"{so_far} / {most}")
        self._counter.setAccessibleName(
            self.tr("{length} of {most} characters").format(length=so_far, most=most)
        )
        role = "error" if length > REASON_LIMIT else "muted"
        if self._counter.property("role") != role:
            self._counter.setProperty("role", role)
            self._counter.style().polish(self._counter)
