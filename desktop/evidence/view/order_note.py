"""Why a card with a higher number stands above one with a lower: said where it is so."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.evidence.numbered import Numbered
from desktop.widgets.elided import ElidedLabel


class OrderNote(QWidget):
    """Hidden while the cards stand in the order of their numbers."""

    sort_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = ElidedLabel(
            self.tr("Numbers follow the text, cards do not"),
            self, role="muted", objectName="evidence.order",
        )
        words.setToolTip(self.tr(
            "An item has its number from its first citation in the text. The cards stand as they "
            "were added or moved."
        ))
        self._sort = QPushButton(self.tr("Sort as cited"), self)
        self._sort.setObjectName("evidence.order.sort")
        self._sort.setProperty("role", "link")
        self._sort.clicked.connect(self.sort_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 4)
        row.setSpacing(6)
        row.addWidget(words, 1)
        row.addWidget(self._sort)
        self.hide()

    def tell(self, items: Sequence[Numbered], *, editable: bool) -> None:
        """Show itself where it is needed; sorting is a change, so it needs a case that is open."""
        self._sort.setVisible(editable)
        self.setVisible(any(one.number > other.number for one, other in pairwise(items)))
