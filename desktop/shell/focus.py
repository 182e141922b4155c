"""F11: nothing but the title and the text, and a quiet way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from db.records import Place
from desktop.seat import Seat
from desktop.shell.middle import Middle
from desktop.widgets.elided import ElidedLabel

_ALL = 16_777_215
"""QWIDGETSIZE_MAX: no limit."""


class FocusStrip(QFrame):
    """What is left of the top bar; hidden while all of the window is shown."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell.focus")
        self.title = ElidedLabel("", self)
        self.title.setObjectName("shell.focus.title")
        self.title.setProperty("role", "title")
        self.back = QPushButton(self.tr("Show the whole window"), self)
        self.back.setObjectName("shell.focus.back")
        self.back.setProperty("role", "quiet")
        self.back.setToolTip(self.tr("Show the whole window (Esc)"))
        self.back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 14, 8)
        row.addWidget(self.title, 1)
        row.addWidget(self.back)
        self.hide()


class FocusMode:
    """Hides the parts given and puts back those that were there."""

    def __init__(
        self, seat: Seat, middle: Middle, menus: QWidget, parts: tuple[QWidget, ...],
        window: QWidget,
    ) -> None:
        self._seat = seat
        self._middle = middle
        self._menus = menus
        self._parts = (*parts, middle.claim_place, middle.tabs.tabBar(),
                       middle.analysis.toolbar)
        self._hidden: tuple[QWidget, ...] = ()
        self.strip = FocusStrip(window)
        self.strip.left.connect(self.leave)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.leave)
        self._escape.setEnabled(False)

    @property
    def is_on(self) -> bool:
        """Whether only the text is shown."""
        return self._escape.isEnabled()

    def turn(self) -> None:
        """Go in, or out."""
        if self.is_on:
            self.leave()
        elif self._seat.case is not None:
            self._enter()

    def leave(self) -> None:
        """Show the whole window again."""
        if not self.is_on:
            return
        self._escape.setEnabled(False)
        for part in self._hidden:
            part.show()
        self._menus.setMaximumHeight(_ALL)
        self._middle.narrow(False)
        self.strip.hide()

    def _enter(self) -> None:
        self._middle.bring(self._middle.analysis)
        self.strip.title.change(self._seat.case.title if self._seat.case else "")
        self._hidden = tuple(part for part in self._parts if not part.isHidden())
        for part in self._hidden:
            part.hide()
        self._menus.setMaximumHeight(0)  # hidden, it would take its keys along
        self._middle.narrow(True)
        self.strip.show()
        self._escape.setEnabled(True)
        self._middle.analysis.show_place(Place("analysis"))
