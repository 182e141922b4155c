"""The editor of one evidence item: a new one is added by its button, a known one saves itself."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from db.errors import Refused
from db.records import Attachment, Done
from desktop.evidence import words
from desktop.evidence.model import EvidenceModel
from desktop.evidence.view.attachments import AttachmentList
from desktop.evidence.view.dropped import files_in
from desktop.evidence.view.fields import EvidenceForm
from desktop.evidence.view.foot import Foot, LoseQuestion
from desktop.saving.fields import FieldSaving


class EvidenceEditor(QDialog):
    """Leaving it never drops what was typed without asking."""

    def __init__(
        self, model: EvidenceModel, item_id: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._item_id: str | None = None
        self._saving: FieldSaving | None = None
        self._waiting: list[Path] = []
        self._adding = False
        self._closing = False
        self._seen = False
        self.setObjectName("evidence.editor")
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        if item_id is None:
            self._begin()
        else:
            self._edit(item_id)
        self._fit()

    @property
    def item_id(self) -> str | None:
        """The item being edited, None while it is new."""
        return self._item_id

    def go(self, field: str | None) -> None:
        """Put the caret into a field."""
        if field == "attachments":
            self._files.go()
        else:
            self._form.go(field)

    def attach(self, paths: Sequence[Path]) -> None:
        """Keep files with the item; for a new one, once it is added."""
        self._files.say("")
        if self._item_id is not None:
            self._model.attach(self._item_id, paths)
            return
        self._waiting += [path for path in paths if path not in self._waiting]
        self._files.show_waiting(self._waiting)
        if self._waiting:
            self._guess(self._waiting[0])

    def suggest(self, url: str) -> None:
        """Begin a new item with an address."""
        self._form.fill({"url": url})

    def hand_in(self) -> None:
        """Hand in everything, as when the window is left."""
        if self._item_id is not None:
            self._flush()
        elif self._form.values()["title"]:
            self.add()

    def add(self) -> None:
        """Put a new item on the desk; its files follow."""
        if self._adding:
            return
        self._form.accept_all()
        self._foot.say("")
        self._set_adding(True)
        files, self._waiting = self._waiting, []
        self._model.add(self._form.values(), files, self._added, self._not_added, self._interrupted)

    def finish(self) -> None:
        """Close once the desk has taken everything; stay where it refused something."""
        if self._saving is None or not self._model.editable:
            self.accept()
            return
        self._closing = True
        self._files.retry()
        self._saving.retry()
        self._close_if_settled()

    def reject(self) -> None:
        """Escape and the window's cross: ask before anything typed would be lost."""
        if self._item_id is None:
            lost = self._form.values() != self._form.defaults() or bool(self._waiting)
        else:
            self._flush()
            lost = bool(self._saving and self._saving.refusals) or self._files.refused
        if lost and not self._adding:
            self._ask()
        elif not self._adding:
            self.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go the way of Escape."""
        if self.isVisible():
            event.ignore()
            self.reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, while the case may be changed."""
        if self._model.editable and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the files."""
        event.acceptProposedAction()
        self.attach(files_in(event.mimeData()))

    def _build(self) -> None:
        self._form = EvidenceForm(self)
        self._files = AttachmentList(self._model, self)
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(16)
        rows.addWidget(self._form)
        rows.addWidget(self._files)
        rows.addStretch()
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self._page, self._scroll = page, scroll
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        self._foot = Foot(self)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        self._foot.cancelled.connect(self.reject)
        self._foot.done.connect(self._main_pressed)
        self._files.chosen.connect(self.attach)
        self._files.detached.connect(self._detach)
        self._files.withdrawn.connect(self._withdraw)
        self._files.settled.connect(self._close_if_settled)
        self._model.changed.connect(self._refill)
        self._model.opened.connect(self._left_behind)
        self._model.refused.connect(self._file_refused)
        self._model.attaching.connect(self._file_done)
        self._model.seat.leaving.connect(self.hand_in)

    def _begin(self) -> None:
        self.setWindowTitle(self.tr("Add evidence"))
        self._form.offer_origins(self._model.origins(None))
        self._form.fill(self._form.defaults())
        self._form.go("title")

    def _edit(self, item_id: str) -> None:
        """Turn into the editor of an item on the desk."""
        self._item_id = item_id
        self._saving = self._model.saving(item_id)
        self._saving.refused.connect(self._field_refused)
        self._saving.taken.connect(self._field_taken)
        self._saving.settled.connect(self._close_if_settled)
        self._form.typed.connect(self._saving.touch)
        self._form.left.connect(self._saving.flush)
        self._foot.show_known()
        self._refill()
        self._form.fill(self._saving.values())
        for field, sentence in self._saving.refusals.items():
            self._field_refused(field, sentence)
        self._form.go("title")

    def _refill(self) -> None:
        entry = self._model.find(self._item_id) if self._item_id else None
        self._form.offer_origins(self._model.origins(self._item_id))
        read_only = not self._model.editable
        self._form.set_read_only(read_only)
        self._files.set_read_only(read_only)
        if entry is not None and self._saving is not None:
            self._seen = True
            self.setWindowTitle(self.tr("Evidence %1").replace("%1", str(entry.number)))
            fields = {name: getattr(entry.item, name) for name in self._form.values()}
            self._form.fill(fields, self._saving.holds)
            self._files.show_kept(entry.item.attachments)
        elif self._seen:
            self._gone()

    def _gone(self) -> None:
        """Close when somebody removed the item, unless words would be lost with it."""
        if self._saving is not None and not self._saving.refusals:
            self.accept()

    def _left_behind(self) -> None:
        self.accept()

    def _main_pressed(self) -> None:
        if self._item_id is None:
            self.add()
        else:
            self.finish()

    def _flush(self) -> None:
        if self._saving is not None:
            self._saving.flush()
        self._files.flush()

    def _added(self, done: Done) -> None:
        if not isValid(self):
            return  # the case was left meanwhile
        self._set_adding(False)
        self._edit(done.id)
        self._files.show_waiting(())
        self._closing = True
        self._close_if_settled()

    def _not_added(self, refusal: Refused, files: list[Path]) -> None:
        if not isValid(self):
            self._model.seat.report(refusal)
            return
        self._set_adding(False)
        self._waiting = files
        self._field_refused(refusal.field, refusal.sentence)
        self._form.go(refusal.field)

    def _set_adding(self, on: bool) -> None:
        self._adding = on
        self._foot.wait(on)

    def _interrupted(self, files: list[Path]) -> None:
        if isValid(self):
            self._set_adding(False)
            self._waiting = files

    def _field_refused(self, field: str, sentence: str) -> None:
        self._closing = False
        if not self._form.refuse(field, sentence):
            self._foot.say(sentence)

    def _field_taken(self, field: str) -> None:
        self._foot.say("")
        self._form.refuse(field, "")

    def _file_refused(self, item_id: str, sentence: str) -> None:
        if item_id == self._item_id:
            self._closing = False
            self._files.say(sentence)
            self._scroll.ensureWidgetVisible(self._files)

    def _file_done(self, item_id: str, left: int) -> None:
        if item_id == self._item_id and left == 0:
            self._close_if_settled()

    def _guess(self, path: Path) -> None:
        """Suggest a title and a kind where nobody gave one yet."""
        untouched, values = self._form.defaults(), self._form.values()
        guessed = {"title": path.stem, "kind": words.guessed_kind(path.name)}
        self._form.fill({
            name: value for name, value in guessed.items() if values[name] == untouched[name]
        })

    def _detach(self, attachment: Attachment) -> None:
        if self._item_id is not None:
            self._model.detach(self._item_id, attachment)

    def _withdraw(self, path: Path) -> None:
        self._waiting.remove(path)
        self._files.show_waiting(self._waiting)

    def _close_if_settled(self) -> None:
        saving, item_id = self._saving, self._item_id
        if not self._closing or saving is None or item_id is None:
            return
        busy = saving.under_way or self._model.still_attaching(item_id)
        if not busy and not saving.refusals and not self._files.unsaved:
            self.accept()

    def _ask(self) -> None:
        question = LoseQuestion(self)
        question.agreed.connect(self._lose)
        question.open()

    def _lose(self) -> None:
        if self._saving is not None:
            self._saving.forget()
        self.accept()

    def _fit(self) -> None:
        """Take the height the fields need, as far as the screen has it."""
        room = self.screen().availableGeometry()
        width = min(720, room.width() - 40)
        self.resize(width, min(self._page.sizeHint().height() + 70, room.height() - 80))
