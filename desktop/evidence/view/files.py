"""One file of an item in its editor: caption and alternative text save themselves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.records import Attachment
from desktop.evidence import words
from desktop.evidence.model import EvidenceModel
from desktop.evidence.view import look
from desktop.widgets import tip
from desktop.widgets.entries import LineEntry
from desktop.widgets.form import Form
from desktop.widgets.line import Line, Part
from desktop.widgets.tool import IconButton


class KeptFile(QWidget):
    """One file on the desk."""

    detach_wanted = Signal(object)

    def __init__(
        self, model: EvidenceModel, kept: Attachment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._attachment = kept
        self.saving = model.describing(kept.id)
        self._name = Line(self)
        self._detach = IconButton("x", self.tr("Take this file off"), self)
        self._detach.setObjectName("evidence.detach")
        self._detach.clicked.connect(self._ask)
        self._form = Form("evidence.attachment", self)
        line = QHBoxLayout(self._form)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._form.add("caption", self.tr("Caption"), LineEntry()))
        line.addWidget(self._form.add("alt", self.tr("Alternative text"), LineEntry()))
        self._form.typed.connect(self.saving.touch)
        self._form.left.connect(self.saving.flush)
        self.saving.refused.connect(self._form.refuse)
        self._form.fill(self.saving.values())
        for field, sentence in self.saving.refusals.items():
            self._form.refuse(field, sentence)
        self._lay_out()

    def show_attachment(self, kept: Attachment) -> None:
        """Show the file as the desk knows it."""
        self._attachment = kept
        self._name.change(
            (Part(look.clipped(kept.name), "paperclip", "ink", bold=True),),
            (Part(words.size(kept.size)), Part(words.short_hash(kept.sha256))),
        )
        self._name.setToolTip(tip.plain(f"{kept.name}\nsha256 {kept.sha256}"))
        self._form.fill({"caption": kept.caption, "alt": kept.alt}, self.saving.holds)

    def set_read_only(self, on: bool) -> None:
        """Let it be seen only."""
        self._form.set_read_only(on)
        self._detach.setVisible(not on)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._detach)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.addLayout(top)
        rows.addWidget(self._form)

    def _ask(self) -> None:
        self.detach_wanted.emit(self._attachment)
