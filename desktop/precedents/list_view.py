"""Precedents to choose from, with what can be done with the chosen one."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from db.records import Precedent
from desktop.precedents.model import PRECEDENT, PrecedentsModel
from desktop.precedents.row_view import PrecedentRow


class PrecedentsList(QWidget):
    """Return opens the case; the buttons below act on the chosen row.

    `opening` tells that a case is on its way into view, `appearing` carries the Precedent whose
    register the claim shall go to, `chosen` the row gone to.
    """

    opening = Signal()
    appearing = Signal(object)
    chosen = Signal(QModelIndex)

    def __init__(self, model: PrecedentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._case_id = ""  # of the row gone to last, which may stand elsewhere after an answer
        self.list = _Rows(self)
        self.list.setModel(model)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.entered_row.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self.open = QPushButton(self.tr("Open case"), self)
        self.open.setObjectName("precedents.open")
        self.open.clicked.connect(self._open)
        self.appear = QPushButton(self)
        self.appear.setObjectName("precedents.appear")
        self.appear.clicked.connect(self._appear)
        for act in (self.open, self.appear):
            act.setAutoDefault(False)  # Return in a dialog's field is for the dialog's own button
        acts = QHBoxLayout()
        acts.addWidget(self.open)
        acts.addWidget(self.appear)
        acts.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list, 1)
        layout.addLayout(acts)
        model.filled.connect(self._filled)
        self._filled()

    def current(self) -> Precedent | None:
        """Return the chosen precedent."""
        found: Precedent | None = self.list.currentIndex().data(PRECEDENT)
        return found

    def choose(self, row: int) -> None:
        """Choose a row."""
        self.list.setCurrentIndex(self._model.index(row))

    def _filled(self) -> None:
        if self._model.rowCount() and not self.list.currentIndex().isValid():
            ids = [found.card.id for found in self._model.found]
            self.choose(ids.index(self._case_id) if self._case_id in ids else 0)
        self._offer()

    def _choose(self, index: QModelIndex) -> None:
        found: Precedent | None = index.data(PRECEDENT)
        self._case_id = found.card.id if found else ""
        self._offer()
        self.chosen.emit(index)

    def _offer(self) -> None:
        found = self.current()
        for button in (self.open, self.appear):
            button.setEnabled(found is not None)
        number = found.card.number if found else ""
        words = self.tr("Add as an appearance of {number}…")
        self.appear.setText(words.format(number=number) if found else self.tr("Add an appearance…"))

    def _open(self) -> None:
        if self.current() is not None:
            self._model.open(self.list.currentIndex())
            self.opening.emit()

    def _appear(self) -> None:
        found = self.current()
        if found is not None:
            self.appearing.emit(found)


class _Rows(QListView):
    """Rows of precedents; Return is told as `entered_row`."""

    entered_row = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("precedents.list")
        self.setAccessibleName(self.tr("Claims checked before"))
        self.setItemDelegate(PrecedentRow(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen case on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)
