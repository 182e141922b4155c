"""The words of the analysis that somebody has commented on: underlined, and gone to."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit

from desktop.analysis.model import AnalysisModel
from desktop.analysis.remarks import span
from desktop.analysis.view.caret import Caret
from desktop.analysis.view.marking import Marking


class Remarked(QObject):
    """Knows threads by their ids; those that are settled leave no trace in the text."""

    def __init__(
        self, editor: QTextEdit, model: AnalysisModel, marking: Marking, caret: Caret
    ) -> None:
        super().__init__(editor)
        self._model = model
        self._marking = marking
        self._caret = caret
        model.remarked.connect(self._show)

    def go(self, thread: str) -> None:
        """Go to the words of an open thread, where they still stand."""
        remark = next((each for each in self._model.remarks if each.thread == thread), None)
        words = span(self._model.document, remark) if remark else None
        if words is not None:
            self._caret.show_span(words)

    def _show(self) -> None:
        spans = (span(self._model.document, remark) for remark in self._model.remarks)
        self._marking.show_remarks([words for words in spans if words is not None])
