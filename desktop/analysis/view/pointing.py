"""The mouse over a citation: it names the evidence, and leads there with Ctrl."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip

from desktop.analysis.formats import ATOM, KEY
from desktop.analysis.model import AnalysisModel
from desktop.widgets import tip


class Pointing(QObject):
    """Watches the viewport of the text."""

    def __init__(self, editor: QTextEdit, model: AnalysisModel) -> None:
        super().__init__(editor)
        self._editor = editor
        self._model = model
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what concerns a citation; the rest is for the text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._name(event)
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            return self._lead(event)
        return False

    def _name(self, event: QHelpEvent) -> None:
        key = self._citation_at(event.pos())
        title = tip.plain(self._model.title_of(key)) if key else ""
        QToolTip.showText(event.globalPos(), title, self._editor)

    def _lead(self, event: QMouseEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        key = self._citation_at(event.position().toPoint())
        if key is not None:
            self._model.go_to(key)
        return key is not None

    def _citation_at(self, point: QPoint) -> str | None:
        """Return the key of the citation at a point of the viewport."""
        across, down = self._editor.horizontalScrollBar(), self._editor.verticalScrollBar()
        document = self._editor.document()
        place = document.documentLayout().hitTest(
            (point + QPoint(across.value(), down.value())).toPointF(), Qt.HitTestAccuracy.ExactHit
        )
        if place < 0 or document.characterAt(place) != ATOM:
            return None
        cursor = QTextCursor(document)
        cursor.setPosition(place + 1)
        key = cursor.charFormat().property(KEY)
        return str(key) if key else None
