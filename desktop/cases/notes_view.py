"""The Notes tab."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.records import Place
from desktop.cases.notes import NotesModel
from desktop.widgets.field import Field
from desktop.widgets.plain import PlainLabel
from desktop.widgets.reading import lock
from desktop.widgets.sheet import Sheet


class NotesView(QWidget):
    """One sheet of plain text."""

    def __init__(self, model: NotesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.text = Sheet()
        self.text.setObjectName("notes.text")
        self.text.setAccessibleName(self.tr("Notes"))
        self.text.setPlaceholderText(self.tr("Leads, telephone numbers, doubts: not printed."))
        self.field = Field("", self.text)
        self.field.label.hide()
        self.field.error.setObjectName("notes.error")
        hint = PlainLabel(
            self.tr("Notes stay on this desk. They are never part of a brief."), role="muted"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.addWidget(self.field, 1)
        layout.addWidget(hint)
        model.refused.connect(self.field.refuse)
        self.text.textChanged.connect(self._typed)
        self.text.left.connect(model.settle)
        model.filled.connect(self._fill)
        model.fill()

    def show_place(self, place: Place) -> None:
        """Put the caret into the notes."""
        self.text.setFocus()

    def _typed(self) -> None:
        self._model.write(self.text.toPlainText())

    def _fill(self, text: str, writable: bool) -> None:
        lock(self.text, not writable)
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
