"""What is dropped on the window beside the parts that take it: a case file, or evidence."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from desktop.evidence.view import EvidencePane
from desktop.shell.filing import Filing

CASE_FILE = ".case.json"


class Dropping(QObject):
    """Watches the window alone: its parts are asked first, and by Qt."""

    def __init__(self, window: QMainWindow, pane: EvidencePane, filing: Filing) -> None:
        super().__init__(window)
        self._pane = pane
        self._filing = filing
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on files, pictures and links; words belong where they are dropped."""
        if event.type() == QEvent.Type.DragEnter:
            drag = cast("QDragEnterEvent", event)
            if case_files(drag.mimeData()) or self._pane.welcomes(drag.mimeData()):
                drag.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop:
            drop = cast("QDropEvent", event)
            drop.acceptProposedAction()
            self._take(drop.mimeData())
            return True
        return False

    def _take(self, mime: QMimeData) -> None:
        files = case_files(mime)
        for file in files:
            self._filing.take_in(file)
        if not files:
            self._pane.take(mime)


def case_files(mime: QMimeData) -> tuple[Path, ...]:
    """Return the case files among what is dragged."""
    files = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return tuple(file for file in files if file.name.lower().endswith(CASE_FILE))
