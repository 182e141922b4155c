"""The analysis as a part of the window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db.records import Place
from desktop.analysis.model import AnalysisModel
from desktop.analysis.view.editor import AnalysisEditor
from desktop.analysis.view.toolbar import Toolbar


class AnalysisView(QWidget):
    """Editor and the sentence of a refusal; the shell may place `toolbar` where it likes."""

    comment_asked = Signal(str)  # id of the block to comment on

    def __init__(self, model: AnalysisModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = AnalysisEditor(model, self)
        self.toolbar = Toolbar(self.editor, self)
        self._error = QLabel("", self, wordWrap=True)
        self._error.setObjectName("analysis.error")
        self._error.setProperty("role", "error")
        self._error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.toolbar, self.editor, self._error):
            layout.addWidget(part)
        self.setFocusProxy(self.editor)
        self.editor.left.connect(model.flush)
        self.editor.comment_asked.connect(self.comment_asked)
        model.refused.connect(self._refuse)
        model.read_only.connect(self.toolbar.set_read_only)
        self.toolbar.set_read_only(model.is_read_only)

    def show_place(self, place: Place) -> None:
        """Put the caret into the block named, or where it was last."""
        if place.id:
            self.editor.show_block(place.id)
        self.editor.setFocus()

    def _refuse(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
