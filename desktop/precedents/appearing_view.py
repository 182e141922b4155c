"""Asks where the claim was made again, before it goes to a case's register."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from db.errors import Refused
from db.records import Appearance, Precedent
from desktop.widgets.day import DateEntry
from desktop.widgets.ends import Ends
from desktop.widgets.entries import LineEntry
from desktop.widgets.field import Field
from desktop.widgets.plain import PlainLabel


class AppearingDialog(QDialog):
    """`told` carries the Appearance; the dialog goes when it was taken."""

    told = Signal(object)

    def __init__(
        self, found: Precedent, begun: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("precedents.appearing")
        number = found.card.number
        self.setWindowTitle(self.tr("Add as an appearance of {number}").format(number=number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        heading = PlainLabel(self.tr("Where was the claim made again?"), role="heading")
        quote = PlainLabel(found.quote[:300], role="muted", wordWrap=True)
        self._entries = {
            name: self._entry(name, value) for name, value in (
                ("publisher", begun.publisher), ("date", begun.date), ("url", begun.url),
            )
        }
        labels = {"publisher": self.tr("Publisher"), "date": self.tr("Date"),
                  "url": self.tr("Address")}
        self._fields = {name: Field(labels[name], entry) for name, entry in self._entries.items()}
        self.do = QPushButton(self.tr("Add appearance"))
        self.do.setObjectName("precedents.appearing.do")
        self.do.setProperty("role", "primary")
        self.do.setDefault(True)
        self.do.clicked.connect(self._tell)
        box = Ends(self.do)
        box.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(10)
        for part in (heading, quote, *self._fields.values(), box):
            rows.addWidget(part)
        self._entries["publisher"].setFocus()

    def refuse(self, error: Refused) -> None:
        """Say below its field why the appearance was not taken."""
        self.let_go()
        field = self._fields.get(error.field, self._fields["publisher"])
        field.refuse(error.sentence)
        field.control.setFocus()

    def let_go(self) -> None:
        """Let it be tried again: the disk did not take it, and the shell says so."""
        self.do.setEnabled(True)

    def _entry(self, name: str, value: str | None) -> LineEntry:
        entry = DateEntry(self) if name == "date" else LineEntry("", self)
        entry.setObjectName(f"precedents.appearing.{name}")
        entry.show_value(value or None)
        return entry

    def _tell(self) -> None:
        for field in self._fields.values():
            field.refuse("")
        self.do.setEnabled(False)
        value = {name: entry.value() for name, entry in self._entries.items()}
        self.told.emit(
            Appearance("", value["publisher"] or "", value["date"], value["url"])
        )
