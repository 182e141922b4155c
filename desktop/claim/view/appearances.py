"""Where the claim was seen: a small table, one line for each publisher."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.records import Appearance
from desktop.widgets.day import DateEntry
from desktop.widgets.entries import AddressEntry, LineEntry
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton


class _Row(QWidget):
    """One appearance; without an id it is new."""

    typed = Signal()
    left = Signal()
    removed = Signal(object)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = ""
        self.publisher = LineEntry(self.tr("Publisher"), self)
        self.date = DateEntry(self)
        self.url = AddressEntry(self.tr("Address"), self)
        self.remove = IconButton("x", self.tr("Remove this appearance"), self)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part, name, words, stretch in (
            (self.publisher, "publisher", self.tr("Publisher of appearance {number}"), 3),
            (self.date, "date", self.tr("Date of appearance {number}"), 2),
            (self.url, "url", self.tr("Address of appearance {number}"), 4),
        ):
            part.setObjectName(f"claim.appearance.{number}.{name}")
            part.setAccessibleName(words.format(number=number))
            part.typed.connect(self.typed)
            part.left.connect(self.left)
            row.addWidget(part, stretch)
        self.remove.setObjectName(f"claim.appearance.{number}.remove")
        row.addWidget(self.remove)

    def value(self) -> Appearance:
        """Return what stands in the row."""
        return Appearance(
            self._id, self.publisher.value() or "", self.date.value(), self.url.value()
        )

    def show_value(self, value: Appearance) -> None:
        """Show an appearance."""
        self._id = value.id
        self.publisher.show_value(value.publisher or None)
        self.date.show_value(value.date)
        self.url.show_value(value.url)

    def start_anew(self) -> None:
        """Forget all that stands in the row, and how it came there."""
        for entry in (self.publisher, self.date, self.url):
            entry.setText("")
        self.show_value(Appearance("", ""))

    def set_read_only(self, on: bool) -> None:
        """Let the row be read only."""
        for entry in (self.publisher, self.date, self.url):
            entry.set_read_only(on)
        self.remove.setEnabled(not on)

    def _remove(self) -> None:
        self.removed.emit(self)


class Appearances(QWidget):
    """`typed` when a person changed anything in the table."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._read_only = False
        self._is_anew = False
        self._made = 0
        title = PlainLabel(self.tr("Where it appeared"), self, role="label")
        self._error = PlainLabel(
            self, role="error", wordWrap=True, objectName="claim.appearances.error"
        )
        self._error.hide()
        self.add = QPushButton(self.tr("Add an appearance"), self)
        self.add.setObjectName("claim.appearance.add")
        self.add.setProperty("role", "link")
        self.add.clicked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.add)
        self._column.addLayout(head)
        self._column.addWidget(self._error)

    def value(self) -> tuple[Appearance, ...]:
        """Return the rows in order, also those in which nothing stands yet."""
        return tuple(row.value() for row in self._rows)

    def show_value(self, appearances: Sequence[Appearance]) -> None:
        """Show these appearances; rows begun and still empty stay."""
        blank = Appearance("", "")
        begun = [] if self._is_anew else [row for row in self._rows if row.value() == blank]
        self._is_anew = False
        for row in [row for row in self._rows if row not in begun][len(appearances):]:
            self._drop(row)
        filled = [row for row in self._rows if row not in begun]
        while len(filled) < len(appearances):
            filled.append(self._make(len(filled)))
        for row, appearance in zip(filled, appearances, strict=True):
            row.show_value(appearance)

    def start_anew(self) -> None:
        """Forget all that stands here, for another case: it fills the rows that it needs."""
        for row in self._rows:
            row.start_anew()
        self._is_anew = True

    def refuse(self, sentence: str) -> None:
        """Show why the table was not taken; "" takes the sentence away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def set_read_only(self, on: bool) -> None:
        """Let the table be read only."""
        self._read_only = on
        self.add.setEnabled(not on)
        for row in self._rows:
            row.set_read_only(on)


    def _add(self) -> None:
        self._make(len(self._rows)).publisher.setFocus()

    def _make(self, place: int) -> _Row:
        self._made += 1
        row = _Row(self._made, self)
        row.set_read_only(self._read_only)
        row.typed.connect(self.typed)
        row.left.connect(self.left)
        row.removed.connect(self._remove)
        self._rows.insert(place, row)
        self._column.insertWidget(1 + place, row)
        row.show()
        return row

    def _remove(self, row: _Row) -> None:
        self._drop(row)
        self.typed.emit()
        self.left.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
