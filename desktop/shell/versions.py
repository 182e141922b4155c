"""Ctrl+S: there is nothing left to save, so it gives the case as it stands a name."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.actions import versions
from db.records import Done
from desktop.saving.records import Owner
from desktop.seat import Seat
from desktop.widgets.ask import AskText


class Versions(QObject):
    """Asks for the name; the words wait until the desk has them."""

    def __init__(self, seat: Seat, window: QWidget) -> None:
        super().__init__(window)
        self._seat = seat
        self._window = window

    def ask(self) -> None:
        """Ask under which name the case in view shall be found again."""
        case = self._seat.case
        if case is None:
            return
        self._seat.leaving.emit()
        owner = Owner(case.id, "version")
        question = AskText(
            self.tr("Name this version"),
            self.tr("All of it is saved already. The name stands in the history, so that you "
                    "find the case again as it is now."),
            self.tr("Name"), self.tr("Name it"), self._window,
        )
        question.setObjectName("shell.version")
        question.text.setPlainText(self._seat.drafts.kept(owner).get("name", ""))
        question.told.connect(partial(self._name, owner))
        question.open()

    def _name(self, owner: Owner, words: str) -> None:
        self._seat.drafts.keep(owner, {"name": words})
        self._seat.act(
            versions.name, owner.case_id, words, done=partial(self._named, owner, words)
        )

    def _named(self, owner: Owner, words: str, _: Done) -> None:
        self._seat.drafts.let_go(owner)
        told = self.tr("The version “{name}” stands in the history.")
        self._seat.told.emit(told.format(name=words))
