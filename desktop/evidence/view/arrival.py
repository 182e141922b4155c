"""A file on its way, shown where it was dropped: how far it is, what is wrong, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.evidence import words
from desktop.evidence.arrival import Arrival, Standing
from desktop.evidence.model import EvidenceModel
from desktop.evidence.view import look
from desktop.figures import number
from desktop.widgets import theme
from desktop.widgets.line import Line, Part
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton


class ArrivalRow(QWidget):
    """Says one thing at a time; the buttons are only there when they help."""

    dismissed = Signal(object)  # Arrival: stop it, or take it out of sight
    agreed = Signal(object)  # Arrival: add it although another item holds the same
    again = Signal(object)  # Arrival
    shown = Signal(str)  # id of the item that holds the same file

    def __init__(
        self, model: EvidenceModel, arrival: Arrival, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.arrival = arrival
        self._model = model
        self._name = Line(self)
        self._close = IconButton("x", self.tr("Leave this file out"), self)
        self._close.setObjectName("evidence.arrival.leave_out")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("evidence.arrival.progress")
        self._bar.setAccessibleName(self.tr("How much of the file is copied"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._sentence = PlainLabel(self, wordWrap=True, objectName="evidence.arrival.sentence")
        self._show = self._button("show", self.tr("Show it"))
        self._agree = self._button("agree", self.tr("Add all the same"))
        self._again = self._button("again", self.tr("Try again"))
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show how the arrival stands now."""
        arrival = self.arrival
        size = words.size(arrival.size) if arrival.size else ""
        name = Part(words.isolated(look.clipped(arrival.name)), "paperclip", "ink2")
        self._name.change((name,), (Part(size),) if size else ())
        self._bar.setVisible(arrival.is_slow)
        if arrival.is_slow:
            self._bar.setRange(0, 1_000)
            self._bar.setValue(1_000 * arrival.done // max(arrival.size, 1))
        self._close.setEnabled(arrival.standing is not Standing.KEEPING)
        stops = arrival.under_way
        self._close.change(self.tr("Cancel") if stops else self.tr("Leave this file out"))
        sentence, role = self._words()
        if sentence and role != "muted" and sentence != self._sentence.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._sentence.setProperty("role", role)
        self._sentence.style().polish(self._sentence)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._show.setVisible(arrival.asks)
        self._agree.setVisible(arrival.asks)
        self._again.setVisible(arrival.standing is Standing.FAILED)

    def _words(self) -> tuple[str, str]:
        arrival = self.arrival
        if arrival.sentence:
            return arrival.sentence, "error"
        twin = self._model.find(arrival.twin) if arrival.twin else None
        if twin is not None:
            told = self.tr("Evidence %1 holds the same file.")
            return told.replace("%1", number(twin.number)), "warning"
        if arrival.standing is Standing.COPYING and arrival.is_slow:
            done, size = words.size(arrival.done), words.size(arrival.size)
            told = self.tr("Copying: %1 of %2").replace("%1", done).replace("%2", size)
            return told, "muted"
        return arrival.clues.doubt, "warning"

    def _button(self, name: str, words_: str) -> QPushButton:
        button = QPushButton(words_, self)
        button.setObjectName(f"evidence.arrival.{name}")
        button.setProperty("role", "link")
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._close)
        buttons = QHBoxLayout()
        for button in (self._show, self._agree, self._again):
            buttons.addWidget(button)
        buttons.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 2)
        rows.setSpacing(2)
        rows.addLayout(top)
        for part in (self._bar, self._sentence):
            rows.addWidget(part)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self._close.clicked.connect(self._dismiss)
        self._show.clicked.connect(self._show_twin)
        self._agree.clicked.connect(self._agree_now)
        self._again.clicked.connect(self._try_again)

    def _dismiss(self) -> None:
        self.dismissed.emit(self.arrival)

    def _show_twin(self) -> None:
        self.shown.emit(self.arrival.twin)

    def _agree_now(self) -> None:
        self.agreed.emit(self.arrival)

    def _try_again(self) -> None:
        self.again.emit(self.arrival)


class ArrivalRows(QWidget):
    """A row for each arrival; rows that stay are kept."""

    dismissed = Signal(object)
    agreed = Signal(object)
    again = Signal(object)
    shown = Signal(str)

    def __init__(self, model: EvidenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._by_arrival: dict[int, ArrivalRow] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.pixels("tiny") // 3)

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show these, in this order."""
        wanted = {id(arrival) for arrival in arrivals}
        for gone in [key for key in self._by_arrival if key not in wanted]:
            row = self._by_arrival.pop(gone)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for arrival in arrivals:
            row_now = self._by_arrival.get(id(arrival)) or self._made(arrival)
            row_now.refresh()
        self.setVisible(bool(arrivals))

    def _made(self, arrival: Arrival) -> ArrivalRow:
        row = ArrivalRow(self._model, arrival, self)
        row.dismissed.connect(self.dismissed)
        row.agreed.connect(self.agreed)
        row.again.connect(self.again)
        row.shown.connect(self.shown)
        self._by_arrival[id(arrival)] = row
        self._rows.addWidget(row)
        return row
