"""The words of the analysis that somebody has commented on: marked, and gone to."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from desktop.analysis.formats import id_of
from desktop.analysis.model import AnalysisModel
from desktop.analysis.remarks import span, span_in
from desktop.analysis.view.caret import Caret
from desktop.analysis.view.looks import Looks, Span
from desktop.widgets import theme


class Remarked(QObject):
    """Knows threads by their ids; those that are settled leave no trace in the text.

    Its marks lie below those of proofing: a misspelt word stays one.
    """

    def __init__(
        self, editor: QTextEdit, model: AnalysisModel, looks: Looks, caret: Caret
    ) -> None:
        super().__init__(editor)
        self._model = model
        self._looks = looks
        self._caret = caret
        self._blocks: set[str] = set()
        looks.markers.insert(0, self._mark)
        model.remarked.connect(self._show)

    def go(self, thread: str) -> None:
        """Go to the words of an open thread, where they still stand."""
        remark = next((each for each in self._model.remarks if each.thread == thread), None)
        words = span(self._model.document, remark) if remark else None
        if words is not None:
            self._caret.show_span(words)

    def _show(self) -> None:
        before, self._blocks = self._blocks, {remark.block for remark in self._model.remarks}
        concerned = before | self._blocks
        self._looks.redress_where(lambda block: id_of(block) in concerned)

    def _mark(self, block: QTextBlock) -> Iterator[Span]:
        for remark in self._model.remarks:
            if remark.block == id_of(block) and (words := span_in(block, remark)) is not None:
                first = block.position()
                yield words.selectionStart() - first, words.selectionEnd() - first, _look()


def _look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(theme.token("violet_soft"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(theme.token("violet"))
    return look
