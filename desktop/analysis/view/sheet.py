"""The analysis as a part of the window."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.records import Place
from desktop.analysis.model import AnalysisModel
from desktop.analysis.view.acts import Acts
from desktop.analysis.view.editor import AnalysisEditor
from desktop.analysis.view.find_bar import FindBar
from desktop.analysis.view.toolbar import Toolbar
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel


class AnalysisView(QWidget):
    """Editor, find bar and the sentence of a refusal; the shell may place `toolbar` where it likes.

    `find_acts` (Ctrl+F and its like) belong into the window's menu.
    """

    comment_asked = Signal(str)  # id of the block to comment on
    evidence_offered = Signal(object)  # QMimeData with a file, a picture or an address
    chosen = Signal(int)  # words selected
    wanted = Signal()  # a key of the window asks for the text: bring it to the front

    def __init__(self, model: AnalysisModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = AnalysisEditor(model, self)
        self.acts = Acts(self.editor)
        self.toolbar = Toolbar(self.editor, self.acts, self)
        self.find_bar = FindBar(self.editor, self.editor.marking, self)
        self.find_acts = self._make_find_acts()
        self._error = PlainLabel(self, role="error", wordWrap=True, objectName="analysis.error")
        self._error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        for part in (self.toolbar, self.find_bar, self.editor, self._error):
            layout.addWidget(part)
        self._model = model
        self.setFocusProxy(self.editor)
        self.editor.left.connect(model.flush)
        self.editor.comment_asked.connect(self.comment_asked)
        self.editor.evidence_offered.connect(self.evidence_offered)
        self.editor.selectionChanged.connect(self._count_chosen)
        model.refused.connect(self._refuse)
        model.read_only.connect(self._set_read_only)
        self._set_read_only(model.is_read_only)

    def show_place(self, place: Place) -> None:
        """Put the caret into the block named, or where it was last.

        With a `field`, the key of an evidence item, go to the next citation of it. A "remark" is
        the words that a thread of comments hangs on.
        """
        if place.kind == "remark":
            self.editor.remarked.go(place.id or "")
        elif place.field:
            self.editor.caret.show_citation(place.field)
        elif place.id:
            self.editor.caret.show_block(place.id)
        self.editor.setFocus()

    def find_words(self) -> None:
        """Open the bar to find words in the text."""
        self.wanted.emit()
        self.find_bar.open(replacing=False)

    def replace_words(self) -> None:
        """Open the bar to find words and replace them."""
        self.wanted.emit()
        self.find_bar.open(replacing=True)

    def find_next(self) -> None:
        """Go to the next match."""
        self.wanted.emit()
        self.find_bar.next()

    def find_previous(self) -> None:
        """Go to the match before."""
        self.wanted.emit()
        self.find_bar.previous()

    def _make_find_acts(self) -> tuple[QAction, ...]:
        made = (
            ("find", self.tr("&Find in the text…"), self.find_words, "Ctrl+F", "search"),
            ("replace", self.tr("Find and r&eplace…"), self.replace_words, "Ctrl+H", "replace"),
            ("find_next", self.tr("Find &next"), self.find_next, "F3", "chevron-down"),
            ("find_previous", self.tr("Find &previous"), self.find_previous, "Shift+F3",
             "chevron-up"),
        )
        acts = []
        for name, words, call, keys, glyph in made:
            act = QAction(icon(glyph), words, self)
            act.setObjectName(f"analysis.act.{name}")
            act.setShortcut(QKeySequence(keys))
            act.triggered.connect(call)
            self.addAction(act)
            acts.append(act)
        return tuple(acts)

    def _set_read_only(self, on: bool) -> None:
        self.acts.set_read_only(on)
        self.find_acts[1].setEnabled(not on)
        if on:
            self.find_bar.show_replacing(False)

    def _count_chosen(self) -> None:
        self.chosen.emit(self._model.words_in(self.editor.textCursor().selectedText()))

    def _refuse(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
