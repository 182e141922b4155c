"""Above the history: whose acts, which part, what kind; compare; put back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from db.records import Credit, HistoryWanted
from desktop.history import words
from desktop.widgets.entries import ChoiceEntry
from desktop.widgets.icon import icon

_NARROW = 96
"""Pixels below which a choice is not pressed together."""


class HistoryBar(QWidget):
    """`narrowed` carries what was chosen, `comparing` tells that two moments are wanted."""

    narrowed = Signal(object)
    comparing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = self._choice("person", self.tr("Whose acts"), ())
        self.part = self._choice(
            "part", self.tr("Part of the case"), ((None, self.tr("All parts")), *words.parts())
        )
        self.deed = self._choice(
            "deed", self.tr("Kind of act"), ((None, self.tr("All acts")), *words.deeds())
        )
        self.meet(())
        self.compare = QPushButton(self.tr("Compare"), self)
        self.compare.setObjectName("history.compare")
        self.compare.clicked.connect(self.comparing)
        self.menu = QMenu(self)
        self.menu.setObjectName("history.back")
        self.back = QToolButton(self)
        self.back.setObjectName("history.put_back")
        self.back.setIcon(icon("rotate-ccw"))
        self.back.setToolTip(self.tr("Put back what stood there"))
        self.back.setAccessibleName(self.tr("Put back what stood there"))
        self.back.setMenu(self.menu)
        self.back.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 6, 2, 6)
        row.setSpacing(6)
        for part in (self.person, self.part, self.deed):
            row.addWidget(part, 1)
        row.addWidget(self.compare)
        row.addWidget(self.back)

    def meet(self, hands: tuple[Credit, ...]) -> None:
        """Offer everybody who acted on the case."""
        everybody = ("", self.tr("Everybody"))
        self.person.offer((everybody, *((each.id, each.name) for each in hands)))
        if not hands:
            self.person.show_value("")

    def show_wanted(self, wanted: HistoryWanted) -> None:
        """Show what the history is narrowed to."""
        self.person.show_value(wanted.by)
        self.part.show_value(wanted.part)
        self.deed.show_value(wanted.deed)

    def offer(self, chosen: int, *, any_there: bool) -> None:
        """Say what can be done with so many chosen lines; without one, with the newest there is."""
        self.compare.setEnabled(any_there and chosen <= 2)
        self.back.setEnabled(any_there and chosen <= 1)
        both = self.tr("Compare the two chosen moments")
        one = self.tr("Compare the chosen moment with the case as it is now; choose two lines with "
                      "Ctrl to compare them")
        self.compare.setToolTip(both if chosen == 2 else one)

    def _choice(
        self, name: str, label: str, choices: tuple[tuple[object, str], ...]
    ) -> ChoiceEntry:
        entry = ChoiceEntry(choices, self)
        entry.setObjectName(f"history.{name}")
        entry.setAccessibleName(label)
        entry.setToolTip(label)
        entry.setMinimumWidth(_NARROW)
        entry.typed.connect(self._narrow)
        return entry

    def _narrow(self) -> None:
        self.narrowed.emit(
            HistoryWanted(self.person.value() or "", self.part.value(), self.deed.value())
        )
