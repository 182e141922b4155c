"""What is dropped on the window beside the parts that take it themselves becomes evidence."""

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from desktop.evidence.view import EvidencePane


class Dropping(QObject):
    """Watches the window alone: its parts are asked first, and by Qt."""

    def __init__(self, window: QMainWindow, pane: EvidencePane) -> None:
        super().__init__(window)
        self._pane = pane
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on files, pictures and links; words belong where they are dropped."""
        if event.type() == QEvent.Type.DragEnter:
            drag = cast("QDragEnterEvent", event)
            if self._pane.welcomes(drag.mimeData()):
                drag.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop:
            drop = cast("QDropEvent", event)
            drop.acceptProposedAction()
            self._pane.take(drop.mimeData())
            return True
        return False
