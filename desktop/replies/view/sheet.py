"""The fields of a reply request."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets.day import DateEntry
from desktop.widgets.entries import LineEntry, TextEntry
from desktop.widgets.form import Form


class ReplyForm(Form):
    """Every field of records.Reply, by the record's own names."""

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(prefix, parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        channel = LineEntry(self.tr("e-mail, telephone, letter"))
        grid.addWidget(self.add("to", self.tr("Put to"), LineEntry()), 0, 0, 1, 3)
        grid.addWidget(self.add("channel", self.tr("Channel"), channel), 0, 3, 1, 3)
        grid.addWidget(self._day("asked", self.tr("Asked")), 1, 0, 1, 2)
        grid.addWidget(self._day("deadline", self.tr("Deadline")), 1, 2, 1, 2)
        grid.addWidget(self._day("answered", self.tr("Answered")), 1, 4, 1, 2)
        for name, label, column in (
            ("question", self.tr("Question"), 0), ("answer", self.tr("Answer"), 3),
        ):  # side by side, growing as they are written: all is in sight in a low window
            shown = self.add(name, label, TextEntry())
            grid.addWidget(shown, 2, column, 1, 3, Qt.AlignmentFlag.AlignTop)

    def _day(self, name: str, label: str) -> QWidget:
        entry = DateEntry()
        entry.offer_today()
        return self.add(name, label, entry)
