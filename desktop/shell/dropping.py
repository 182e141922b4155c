"""What is dropped on the window beside the parts that take it: a case file, or evidence."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from desktop.evidence.view import EvidencePane
from desktop.shell.filing import Filing
from desktop.widgets.copied import accept_copy
from desktop.widgets.dragged import TAKES_EVIDENCE
from desktop.widgets.drop_hint import DropHint

CASE_FILE = ".case.json"


class Dropping(QObject):
    """Watches the window alone, whose parts are asked first, and by Qt; the pane to say the same.

    The fields of the window leave files and addresses to it.
    """

    def __init__(self, window: QMainWindow, pane: EvidencePane, filing: Filing) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._filing = filing
        self._hint = DropHint(window)
        window.setAcceptDrops(True)
        window.setProperty(TAKES_EVIDENCE, True)
        for part in (window, pane):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on files, pictures and links; words belong where they are dropped."""
        if event.type() == QEvent.Type.DragEnter:
            return self._enters(watched, cast("QDragEnterEvent", event))
        if event.type() == QEvent.Type.DragLeave:
            self._hint.leave()
        elif event.type() == QEvent.Type.Drop:
            self._hint.end()
            if watched is self._window:
                drop = cast("QDropEvent", event)
                accept_copy(drop)
                self._take(drop.mimeData())
                return True
        return False

    def _enters(self, watched: QObject, drag: QDragEnterEvent) -> bool:
        mime = drag.mimeData()
        if watched is self._pane:
            self._say(self.tr("Drop to add as evidence"))
            return False
        if case_files(mime):
            self._hint.say(self.tr("Drop to take in the case"))
        elif self._pane.welcomes(mime):
            self._say(self.tr("Drop to add as evidence"))
        else:
            return False
        accept_copy(drag)
        return True

    def _say(self, words: str) -> None:
        """Promise nothing while the case is closed; whoever drops all the same is told why."""
        if self._pane.add_action.isEnabled():
            self._hint.say(words)

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
