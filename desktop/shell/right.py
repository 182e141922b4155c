"""The right of the window: the verdict and the evidence, and the room that is kept for them."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.evidence.model import EvidenceModel
from desktop.evidence.view import EvidencePane
from desktop.precedents.model import CasePrecedents
from desktop.precedents.strip_view import PrecedentsStrip
from desktop.seat import Seat
from desktop.verdict.model import VerdictModel
from desktop.verdict.view import VerdictView
from desktop.widgets.rule import rule


class Right(QFrame):
    """Empty while no case is in view."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell.right")
        self.setProperty("role", "pane")
        self._evidence_model = EvidenceModel(seat)
        self._verdict_model = VerdictModel(seat)
        self.verdict = VerdictView(self._verdict_model)
        self._precedents_model = CasePrecedents(seat)
        self.precedents = PrecedentsStrip(self._precedents_model)
        self.evidence = EvidencePane(self._evidence_model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.verdict)
        layout.addWidget(self.precedents)
        layout.addWidget(rule())
        layout.addWidget(self.evidence, 1)


class RightSide(QFrame):
    """Keeps its width while there is no case to show in it: no pane moves when one opens."""

    def __init__(self, right: Right, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(right)
