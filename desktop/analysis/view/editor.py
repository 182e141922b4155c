"""The editor of the analysis: keys, clipboard and drops over our own blocks."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from desktop.analysis import edits
from desktop.analysis.clipboard import OWN_FORMAT
from desktop.analysis.formats import CITATION_OBJECT, KEY, id_of
from desktop.analysis.model import AnalysisModel
from desktop.analysis.view.caret import Caret
from desktop.analysis.view.citing import Citing
from desktop.analysis.view.decoration import decorate
from desktop.analysis.view.looks import Looks
from desktop.analysis.view.marking import Marking
from desktop.analysis.view.painter import CitationPainter
from desktop.analysis.view.pointing import Pointing
from desktop.analysis.view.proofing import Proofing
from desktop.analysis.view.remarked import Remarked
from desktop.analysis.view.styling import Styling
from desktop.widgets import dragged, field_menu, paper, window_keys
from desktop.widgets.reading import lock

_INDENT = 22.0
_Ctrl = Qt.KeyboardModifier.ControlModifier
_Alt = Qt.KeyboardModifier.AltModifier


class AnalysisEditor(QTextEdit):
    """Lets nothing in that would break a block; what is done to the words is in its parts."""

    left = Signal()
    comment_asked = Signal(str)  # id of the block
    evidence_offered = Signal(object)  # QMimeData with a file, a picture or an address
    _undressed = Signal()

    def __init__(self, model: AnalysisModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("analysis.text")
        self.setAccessibleName(self.tr("Analysis"))
        self.setProperty("role", "page")
        self.setPlaceholderText(self.tr("Write what you found. Type [ to cite evidence."))
        self.setTabChangesFocus(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.setDocument(model.document)
        self.document().setIndentWidth(_INDENT)
        paper.lay_out(self)
        self._painter = CitationPainter(model.number_of, self.document())
        self.document().documentLayout().registerHandler(CITATION_OBJECT, self._painter)
        self._looks = Looks(self.document())
        self.proofing = Proofing(self, self._looks, model.spelling)
        self.citing = Citing(self, model)
        self.styling = Styling(self, self._looks, model.problem_of)
        self.marking = Marking(self)
        self.caret = Caret(self, self.marking)
        self.remarked = Remarked(self, model, self._looks, self.caret)
        Pointing(self, model)
        self._drops = False
        self._top = 0
        self._is_undressed = False
        # Queued: after the last of some twenty changes of palette and font, before the next paint.
        self._undressed.connect(self._dress, Qt.ConnectionType.QueuedConnection)
        model.filling.connect(self.caret.leave)
        model.filling.connect(self.proofing.put_off)
        model.filled.connect(self.caret.come_back)
        model.filled.connect(self.proofing.begin)
        model.numbered.connect(self._renumber)
        model.read_only.connect(self._set_read_only)
        self._set_read_only(model.is_read_only)

    def cite(self) -> None:
        """Open the picker at the caret."""
        if not self.isReadOnly():
            self.setFocus()
            self._type("[")
            self.citing.begin(asked=True)

    def comment(self) -> None:
        """Ask for a comment on the block at the caret."""
        self.comment_asked.emit(id_of(self.textCursor().block()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and nothing that would break a block's identity."""
        if self.citing.take(event):
            return
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self._split()
        elif event.key() == Qt.Key.Key_Backspace and edits.clear_kind(self.textCursor()):
            self.styling.tell_marks()
        elif not (event.text() == "]" and self.citing.complete()):
            self._plain_typing(event)

    def event(self, event: QEvent) -> bool:
        """Leave the window its own keys, and take Escape while the picker is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.citing.is_open and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.keyCombination() in window_keys.KEYS:
                event.ignore()
                return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Dress the text anew when theme or zoom change: once, for all that Qt tells of it."""
        super().changeEvent(event)
        changed = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if changed and not self._is_undressed:
            self._is_undressed = True
            self._undressed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what a misspelt word may have meant, above what can be done to any text."""
        cursor = self.textCursor()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            cursor = self.cursorForPosition(event.pos())
        menu = self.menu_at(cursor)
        menu.popup(self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft()))

    def menu_at(self, cursor: QTextCursor) -> QMenu:
        """Return the menu for a place in the text; it goes when it closes."""
        menu = self.createStandardContextMenu(self.cursorRect(cursor).center())
        menu.setObjectName("analysis.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.proofing.offer(menu, cursor)
        return field_menu.add_acts(menu, self)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy blocks with their marks and citations, and readable words."""
        return self._model.copy(self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, and what is offered to the evidence instead."""
        return source.hasText() or source.hasHtml() or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop blocks or words; files, pictures and dropped addresses are evidence."""
        if _is_evidence(source, dropped=self._drops):
            self.evidence_offered.emit(source)
            return
        cursor = self.textCursor()
        self._model.paste(cursor, source)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave what is no text to a window that keeps it as evidence."""
        if dragged.is_no_text(event, self) and self.window().property(dragged.TAKES_EVIDENCE):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Know that what comes was dropped: an address that is dropped is no word of the text."""
        self._drops = True
        super().dropEvent(event)
        self._drops = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the text is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.citing.close()
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words where they are on the screen when something above takes or gives room."""
        bar = self.verticalScrollBar()
        place, before = bar.value(), self._top  # before Qt makes what is scrolled to possible
        super().resizeEvent(event)
        self._top = self.mapTo(self.window(), QPoint()).y()
        if self.hasFocus() and event.size().width() == event.oldSize().width():
            bar.setValue(place + self._top - before)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then what stands beside its blocks."""
        super().paintEvent(event)
        decorate(self)

    def _plain_typing(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text() and not self.textCursor().hasSelection():
            self._shed_format()
        super().keyPressEvent(event)
        if event.text() == " ":
            self.styling.begin_kind()
        if event.text() == "[" and not event.modifiers() & (_Ctrl | _Alt):
            self.citing.begin(asked=False)
        else:
            self.citing.follow()

    def _shed_format(self) -> None:
        """Keep a citation's format, and a link that ended, away from the words typed behind."""
        form = self.currentCharFormat()
        if form.hasProperty(KEY) or form.isAnchor():
            self.setCurrentCharFormat(edits.typing_format(self.textCursor()))

    def _set_read_only(self, on: bool) -> None:
        if on != self.isReadOnly():
            lock(self, on)
            self._looks.rehighlight()  # nothing is marked as misspelt that cannot be mended

    def _type(self, text: str) -> None:
        cursor = self.textCursor()
        cursor.insertText(text, edits.typing_format(cursor))
        self.setTextCursor(cursor)

    def _split(self) -> None:
        cursor = self.textCursor()
        edits.split(cursor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.styling.tell_marks()  # on an empty line the kind changes, and the caret stays

    def _renumber(self) -> None:
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def _dress(self) -> None:
        self._is_undressed = False
        self._looks.rehighlight()


def _is_evidence(source: QMimeData, *, dropped: bool) -> bool:
    if source.hasFormat(OWN_FORMAT):
        return False
    if dropped and dragged.address_in(source):
        return True
    if source.hasUrls() and (dropped or any(url.isLocalFile() for url in source.urls())):
        return True
    return source.hasImage() and not (source.hasText() or source.hasHtml())
