"""The editor of an item on the desk: what is typed saves itself."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.records import Attachment
from desktop.evidence.arrival import Content
from desktop.evidence.model import EvidenceModel
from desktop.evidence.view.foot import LoseQuestion
from desktop.evidence.view.sheet import EvidenceSheet
from desktop.figures import number


class KnownEvidence(EvidenceSheet):
    """Closes once the desk has taken everything; stays where it refused something."""

    def __init__(
        self, model: EvidenceModel, item_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self._item_id = item_id
        self._closing = False
        self._seen = False
        self.saving = model.saving(item_id)
        self.foot.show_known()
        self.form.offer_languages(model.languages())
        self._connect()
        self._refill()
        self.form.fill(self.saving.values())
        for field, sentence in self.saving.refusals.items():
            self._field_refused(field, sentence)
        self.form.go("title")
        self.show_beside()

    @property
    def item_id(self) -> str | None:
        """The item being edited."""
        return self._item_id

    def attach(self, contents: Sequence[Content]) -> None:
        """Keep files with the item."""
        self.files.say("")
        self.model.attach(self._item_id, contents)

    def hand_in(self) -> None:
        """Hand in what is still being typed."""
        self.saving.flush()
        self.files.flush()

    def put_aside(self) -> None:
        """Make way; what is typed is handed in."""
        self.hand_in()
        self.accept()

    def finish(self) -> None:
        """Close once everything is taken."""
        if not self.model.editable:
            self.accept()
            return
        self._closing = True
        self.files.retry()
        self.saving.retry()
        self._close_if_settled()

    def reject(self) -> None:
        """Escape and the window's cross: ask before anything refused would be lost."""
        self.hand_in()
        if self.saving.refusals or self.files.refused:
            question = LoseQuestion((), self, typed=True)
            question.agreed.connect(self._lose)
            question.open()
        else:
            self.accept()

    def look_for_twin(self) -> None:
        """Flag an address only while it is new: one on the desk was agreed to."""
        entry = self.model.find(self._item_id)
        if entry is None or self.form.entry("url").value() != entry.item.url:
            super().look_for_twin()

    def _connect(self) -> None:
        model, saving = self.model, self.saving
        saving.refused.connect(self._field_refused)
        saving.taken.connect(self._field_taken)
        saving.settled.connect(self._close_if_settled)
        self.form.typed.connect(saving.touch)
        self.form.left.connect(saving.flush)
        self.foot.done.connect(self.finish)
        self.files.detached.connect(self._detach)
        self.files.settled.connect(self._close_if_settled)
        rows = self.files.arrivals
        rows.dismissed.connect(model.keeping.dismiss)
        rows.agreed.connect(model.keeping.agree)
        rows.again.connect(model.keeping.again)
        model.keeping.moved.connect(self._arrivals_moved)
        model.changed.connect(self._refill)
        model.opened.connect(self.accept)
        model.refused.connect(self._file_refused)
        model.seat.leaving.connect(self.hand_in)

    def _refill(self) -> None:
        entry = self.model.find(self._item_id)
        self.form.offer_origins(self.model.origins(self._item_id))
        read_only = not self.model.editable
        self.form.set_read_only(read_only)
        self.files.set_read_only(read_only)
        if entry is None:
            self._gone()
            return
        self._seen = True
        self.setWindowTitle(self.tr("Evidence %1").replace("%1", number(entry.number)))
        fields = {name: getattr(entry.item, name) for name in self.form.values()}
        self.form.fill(fields, self.saving.holds)
        self.files.show_kept(entry.item.attachments)
        self.files.show_arrivals(self.model.keeping.of(self._item_id))
        was_hidden = self.beside.isHidden()
        self.beside.offer([self.model.readable(kept) for kept in entry.item.attachments])
        if was_hidden != self.beside.isHidden() and self.isVisible():
            self.show_beside()

    def _gone(self) -> None:
        """Close when somebody removed the item, unless words would be lost with it."""
        if self._seen and not self.saving.refusals:
            self.accept()

    def _field_refused(self, field: str, sentence: str) -> None:
        self._closing = False
        if not self.form.refuse(field, sentence):
            self.foot.say(sentence)

    def _field_taken(self, field: str) -> None:
        self.foot.say("")
        self.form.refuse(field, "")

    def _file_refused(self, item_id: str, sentence: str) -> None:
        if item_id == self._item_id:
            self._closing = False
            self.files.say(sentence)
            self.show_files()

    def _arrivals_moved(self, item_id: str) -> None:
        if item_id != self._item_id:
            return
        arrivals = self.model.keeping.of(item_id)
        self.files.show_arrivals(arrivals)
        if any(arrival.sentence for arrival in arrivals):
            self._closing = False
            self.show_files()
        self._close_if_settled()

    def _detach(self, attachment: Attachment) -> None:
        self.model.detach(self._item_id, attachment)

    def _close_if_settled(self) -> None:
        if not self._closing or self.saving.under_way or self.files.unsaved:
            return
        if not self.model.keeping.under_way(self._item_id) and not self.saving.refusals:
            self.accept()

    def _lose(self) -> None:
        self.saving.forget()
        self.accept()
