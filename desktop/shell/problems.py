"""F8: from one thing that stands in the way to the next."""

from PySide6.QtCore import QObject

from db.records import Place
from desktop.seat import Seat
from desktop.workflow.model import WorkflowModel


class Problems(QObject):
    """Walks the unmet gates of the step that comes next, round and round."""

    def __init__(self, seat: Seat, workflow: WorkflowModel, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._workflow = workflow
        self._last = ""
        seat.case_opened.connect(self._start_anew)

    def next(self) -> None:
        """Go to the next one, and say what it is."""
        unmet = self._workflow.unmet
        if not unmet:
            self._seat.told.emit(self.tr("Nothing stands in the way of the next step."))
            return
        names = [gate.name for gate in unmet]
        at = (names.index(self._last) + 1) % len(names) if self._last in names else 0
        self._last = names[at]
        self._workflow.go(unmet[at].place or Place("case"))
        self._seat.told.emit(f"{unmet[at].words.rstrip('.')}. {unmet[at].advice}")

    def _start_anew(self, _: object) -> None:
        self._last = ""
