"""Says that the address given leads where another item's does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.evidence.numbered import Numbered
from desktop.figures import number
from desktop.widgets.plain import PlainLabel


class TwinStrip(QFrame):
    """`answered` is whether somebody said that it shall be added all the same."""

    shown = Signal(str)  # id of the other item

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twin = ""
        self._agreed: set[str] = set()
        self.setProperty("role", "banner")
        self.setObjectName("evidence.twin")
        self._words = PlainLabel(self, wordWrap=True, objectName="evidence.twin.words")
        self._show = QPushButton(self.tr("Show it"), self)
        self._show.setObjectName("evidence.twin.show")
        self._agree = QPushButton(self.tr("Add all the same"), self)
        self._agree.setObjectName("evidence.twin.agree")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._words, 1)
        for button in (self._show, self._agree):
            button.setProperty("role", "link")
            row.addWidget(button)
        self._show.clicked.connect(self._show_it)
        self._agree.clicked.connect(self._agree_now)
        self.hide()

    def tell(self, twin: Numbered | None) -> None:
        """Name the other item, unless there is none or somebody has agreed to it."""
        self._twin = twin.item.id if twin is not None else ""
        if twin is not None:
            words = self.tr("Evidence %1 has the same address.")
            self._words.setText(words.replace("%1", number(twin.number)))
        self.setVisible(self.asks)

    @property
    def asks(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._twin) and self._twin not in self._agreed

    def go(self) -> None:
        """Bring the keyboard to the answer."""
        self._agree.setFocus()

    def _show_it(self) -> None:
        self.shown.emit(self._twin)

    def _agree_now(self) -> None:
        self._agreed.add(self._twin)
        self.hide()
