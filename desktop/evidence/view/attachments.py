"""The files of an item in its editor: kept ones with caption and hash, those on their way."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from db.records import Attachment
from desktop.evidence.arrival import Arrival
from desktop.evidence.model import EvidenceModel
from desktop.evidence.view.arrival import ArrivalRows
from desktop.evidence.view.files import KeptFile
from desktop.widgets.files import ask_several
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tab_order import follow_layout
from desktop.widgets.tool import WordedButton


class _OnceButton(WordedButton):
    """The second click of two is meant for what stood here at the first: a file taken off."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing."""
        event.accept()


class AttachmentList(QWidget):
    """`chosen` carries the paths of files picked or dropped."""

    chosen = Signal(list)
    detached = Signal(object)  # Attachment
    settled = Signal()  # the desk answered for a caption

    def __init__(self, model: EvidenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept: dict[str, KeptFile] = {}
        self._read_only = False
        title = PlainLabel(self.tr("Files kept with it"), self, role="label")
        self._button = _OnceButton("paperclip", self.tr("Attach file…"), self)
        self._button.setObjectName("evidence.attach")
        self._button.clicked.connect(self._pick)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._button)
        self._rows = QVBoxLayout()
        self.arrivals = ArrivalRows(model, self)
        self.arrivals.hide()
        self._note = PlainLabel(
            self.tr("Drop or paste files and pictures here, or attach them."), self, role="muted"
        )
        self._error = PlainLabel(
            self, role="error", wordWrap=True, objectName="evidence.attach.error"
        )
        self._error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (top, self._rows):
            layout.addLayout(part)
        layout.addWidget(self.arrivals)
        layout.addWidget(self._note)
        layout.addWidget(self._error)

    def show_kept(self, attachments: Sequence[Attachment]) -> None:
        """Show the files of the desk; rows that stay are kept."""
        wanted = {kept.id for kept in attachments}
        for gone in [i for i in self._kept if i not in wanted]:
            self._take_out(self._kept.pop(gone))
        for kept in attachments:
            if kept.id not in self._kept:
                row = KeptFile(self._model, kept, self)
                row.detach_wanted.connect(self.detached)
                row.saving.settled.connect(self.settled)
                row.set_read_only(self._read_only)
                self._kept[kept.id] = row
                self._rows.addWidget(row)
                follow_layout(self)
            self._kept[kept.id].show_attachment(kept)
        self._note.setVisible(not self._kept and self.arrivals.isHidden())

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show what is on its way to the item, or was refused."""
        self.arrivals.show_arrivals(arrivals)
        self._note.setVisible(not self._kept and not arrivals)

    def say(self, sentence: str) -> None:
        """Show why a file was refused; "" takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def set_read_only(self, on: bool) -> None:
        """Let the files be seen only."""
        self._read_only = on
        self._button.setVisible(not on)
        for row in self._kept.values():
            row.set_read_only(on)

    def flush(self) -> None:
        """Hand in captions still being typed."""
        for row in self._kept.values():
            row.saving.flush()

    def retry(self) -> None:
        """Hand in captions, also those refused before."""
        for row in self._kept.values():
            row.saving.retry()

    @property
    def refused(self) -> bool:
        """Whether a caption was not taken."""
        return any(row.saving.refusals for row in self._kept.values())

    @property
    def unsaved(self) -> bool:
        """Whether a caption was refused or is still under way."""
        return any(row.saving.under_way or row.saving.refusals for row in self._kept.values())

    def go(self) -> None:
        """Bring the keyboard here."""
        self._button.setFocus()

    def _pick(self) -> None:
        ask_several(self, "evidence.files", self.tr("Attach files"), self.chosen.emit)

    def _take_out(self, row: QWidget) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
