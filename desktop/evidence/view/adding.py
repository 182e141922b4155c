"""The editor of a new item: nothing is on the desk before its button is pressed, or it is left."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from db.errors import Refused
from db.records import Done
from desktop import dates
from desktop.evidence.arrival import Arrival, Content, Standing
from desktop.evidence.model import EvidenceModel
from desktop.evidence.reading import Readable
from desktop.evidence.view import look
from desktop.evidence.view.foot import LoseQuestion
from desktop.evidence.view.sheet import EvidenceSheet

_NAME_SHOWN = 18
"""Characters of a file's name beside the name of a field."""


class NewEvidence(EvidenceSheet):
    """Keeps its files and words until the desk has taken them, whatever goes wrong."""

    def __init__(self, model: EvidenceModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._case_id = model.case_id or ""
        self._item_id: str | None = None
        begun, self._arrivals = model.resume(self._case_id)
        self._adding = False
        self._is_aside = False  # closed, though Qt may not have taken it away yet
        self._wanted = False  # added as soon as the files are here
        self.setWindowTitle(self.tr("Add evidence"))
        self.form.offer_origins(model.origins(None))
        self.form.offer_languages(model.languages())
        self.form.fill(self.form.defaults() | begun)
        self.form.go("title")
        self._connect()
        self._show_arrivals()
        self.show_beside()

    @property
    def item_id(self) -> str | None:
        """The item once it is added, None while it is new."""
        return self._item_id

    def attach(self, contents: Sequence[Content]) -> None:
        """Bring files to the desk at once; they come to the item when it is added."""
        known = [arrival.content for arrival in self._arrivals]
        self._arrivals += self.model.intake.bring(c for c in contents if c not in known)
        self._show_arrivals()

    def take(self, mime: QMimeData) -> bool:
        """Take what was dropped or pasted, unless the item is on its way to the desk."""
        return not self._adding and super().take(mime)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave F8 alone while the item is on its way: set aside, it would be added twice."""
        if not (self._adding and event.key() == Qt.Key.Key_F8):
            super().keyPressEvent(event)

    def hand_in(self) -> None:
        """Add what there is, under a title that is made up if need be."""
        if self._is_touched and not self._adding:
            if not self.form.entry("title").value():
                self.form.fill({"title": self._made_up_title()})
            self._add_now()

    def add(self) -> None:
        """Put the item on the desk with its files, once they are here and nothing is asked."""
        if self._adding:
            return
        self.form.accept_all()
        self.foot.say("")
        if any(arrival.under_way for arrival in self._arrivals):
            self._wanted = True
            self.foot.say_wait(self.tr("The files are still being copied."))
        elif not self._is_asking():
            self._add_now()

    def reject(self) -> None:
        """Escape and the window's cross: ask before anything typed would be lost."""
        if self._adding:
            return
        if self._is_touched:
            files = [arrival.name for arrival in self._arrivals]
            typed = self.model.has_words(self._case_id)
            question = LoseQuestion(files, self, typed=typed)
            question.agreed.connect(self._lose)
            question.open()
        else:
            self._lose()

    def _connect(self) -> None:
        model = self.model
        self.foot.done.connect(self.add)
        self.form.typed.connect(self._keep)
        rows = self.files.arrivals
        rows.dismissed.connect(self._dismiss)
        rows.agreed.connect(self._agree)
        rows.again.connect(model.intake.again)
        model.intake.moved.connect(self._arrival_moved)
        model.changed.connect(self._refresh)
        model.opened.connect(self.put_aside)
        model.seat.leaving.connect(self.hand_in)

    @property
    def _is_touched(self) -> bool:
        return self.form.values() != self.form.defaults() or bool(self._arrivals)

    def _made_up_title(self) -> str:
        values = self.form.values()
        names = [Path(arrival.name).stem for arrival in self._arrivals]
        texts = (*names, values["url"], values["publisher"], values["quote"], values["note"])
        found = next((text for text in texts if text), None)
        return " ".join((found or self.tr("Untitled")).split())[:200]

    def _is_asking(self) -> bool:
        """Tell what must be answered first, and lead there."""
        if self.twin.asks:
            self.twin.go()
        elif any(a.asks or a.standing is Standing.FAILED for a in self._arrivals):
            self.foot.say(self.tr("Answer first what stands beside the files."))
            self.show_files()
        else:
            return False
        return True

    def _add_now(self) -> None:
        self._wanted = False
        self._set_adding(True)
        self.model.add(
            self._case_id, self.form.values(), self._arrivals, self._added, self._not_added,
            self._failed,
        )

    def _added(self, done: Done) -> None:
        if isValid(self):
            self._set_adding(False)
            self._item_id = done.id
            self._arrivals = []
            self.accept()

    def _not_added(self, refusal: Refused) -> None:
        if not isValid(self) or self._is_aside:
            self.model.seat.report(refusal)
            return
        self._set_adding(False)
        if not self.form.refuse(refusal.field, refusal.sentence):
            self.foot.say(refusal.sentence)
        self.form.go(refusal.field)

    def _set_adding(self, on: bool) -> None:
        """Wait for the desk: what is written meanwhile would go with the sheet."""
        self._adding = on
        self.foot.wait(on)
        self.form.set_read_only(on)
        self.files.set_read_only(on)

    def _failed(self, error: Exception) -> None:
        """Stay as it was, to be tried again."""
        if isValid(self):
            self._set_adding(False)
            self.foot.say(getattr(error, "sentence", "") or self.tr("It was not added."))

    def _arrival_moved(self, arrival: Arrival) -> None:
        if arrival not in self._arrivals:
            return
        if arrival.standing is Standing.HERE:
            self._suggest(arrival)
        elif arrival.standing is Standing.LINK:
            self._arrivals.remove(arrival)
            self._suggest(arrival)
            self.look_for_twin()
        self._show_arrivals()
        if arrival.sentence or arrival.asks:
            self.show_files()
        if self._wanted and not any(a.under_way for a in self._arrivals):
            self._go_on(arrival)

    def _go_on(self, arrival: Arrival) -> None:
        """Add after the last file came, unless that one needs somebody's look."""
        self._wanted = False
        self.foot.wait(False)
        self.foot.say("")
        if arrival.standing in (Standing.HERE, Standing.LINK):
            self.add()

    def _suggest(self, arrival: Arrival) -> None:
        found: dict[str, Any] = arrival.clues.fields()
        if isinstance(arrival.content, Path) and not found.get("title"):
            found["title"] = Path(arrival.name).stem
        if arrival.clues.url and not found.get("accessed"):
            found["accessed"] = dates.today().isoformat()
        name = look.clipped(arrival.name)[:_NAME_SHOWN]
        self.form.suggest_blank(found, self.tr("from %1").replace("%1", name))

    def _show_arrivals(self) -> None:
        self.files.show_arrivals(self._arrivals)
        was_hidden = self.beside.isHidden()
        self.beside.offer([
            Readable(a.name, a.media_type, a.path) for a in self._arrivals if a.path is not None
        ])
        if was_hidden != self.beside.isHidden():
            self.show_beside()

    def _dismiss(self, arrival: Arrival) -> None:
        self.model.intake.stop(arrival)
        if arrival in self._arrivals:
            self._arrivals.remove(arrival)
        self._show_arrivals()

    def _agree(self, arrival: Arrival) -> None:
        arrival.agreed = True
        self._show_arrivals()

    def _refresh(self) -> None:
        self.form.offer_origins(self.model.origins(None))

    def _keep(self) -> None:
        """Let the desk's register know the words, until they are on the desk or given up."""
        untouched, now = self.form.defaults(), self.form.values()
        written = {name: now[name] for name in now if now[name] != untouched[name]}
        self.model.keep_new(self._case_id, written)

    def put_aside(self) -> None:
        """Make way; the next new item of the case goes on with this one."""
        self._is_aside = True
        if self._item_id is None and self._is_touched:
            self._keep()
            self.model.set_aside(self._case_id, self._arrivals)
        self.accept()

    def _lose(self) -> None:
        arrivals, self._arrivals = self._arrivals, []
        for arrival in arrivals:
            self.model.intake.stop(arrival)
        self.model.keep_new(self._case_id, {})
        self.accept()
