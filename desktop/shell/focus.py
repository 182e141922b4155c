"""F11: nothing but the title and the text, and a quiet way back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from db.records import Place
from desktop.seat import Seat
from desktop.shell.middle import Middle
from desktop.widgets import theme
from desktop.widgets.corner import Corner
from desktop.widgets.elided import ElidedLabel

_ALL = 16_777_215
"""QWIDGETSIZE_MAX: no limit."""
_TALL = 60
"""Pixels at 100 %: a note of two lines has room in it, so that the text stays where it is."""


class FocusStrip(QFrame):
    """What is left of the top bar; hidden while all of the window is shown.

    Notes stand in the place of the title: the text takes all of a narrow window, and what lies
    over its corner would lie over words.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell.focus")
        self.title = ElidedLabel("", self, role="title", objectName="shell.focus.title")
        self.back = QPushButton(self.tr("Show the whole window"), self)
        self.back.setObjectName("shell.focus.back")
        self.back.setProperty("role", "quiet")
        self.back.setToolTip(self.tr("Show the whole window (Esc)"))
        self.back.clicked.connect(self.left)
        self._corner: Corner | None = None
        self._notes: QWidget | None = None
        self.setMinimumHeight(_TALL * theme.zoom() // 100)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 4, 14, 4)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.back)
        self.hide()

    def keep_clear(self, corner: Corner) -> None:
        """Let what lies over that corner stand here while only the text is shown."""
        self._corner = corner

    def come(self, title: str) -> None:
        """Stand over the text."""
        self.title.change(title)
        if self._corner is not None:
            self._notes = self._corner.lend(self._row, 1)
            self._notes.installEventFilter(self)
            self._make_room()
        self.show()

    def go(self) -> None:
        """Give everything its place back."""
        self.hide()
        if self._notes is not None and self._corner is not None:
            self._notes.removeEventFilter(self)
            self._notes = None
            self._corner.take_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the notes that come and go."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Have room for words of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMinimumHeight(_TALL * theme.zoom() // 100)

    def _make_room(self) -> None:
        notes = self._notes
        if notes is not None:
            says = any(not note.isHidden() for note in notes.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))
            self._row.setStretchFactor(notes, int(says))
            self.title.setVisible(not says)


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
        in_strip = self.strip.isAncestorOf(self.strip.window().focusWidget())
        for part in self._hidden:
            part.show()
        self._menus.setMaximumHeight(_ALL)
        self._middle.narrow(False)
        self.strip.go()
        if in_strip:  # what had the keyboard is gone, or somewhere else
            self._middle.analysis.show_place(Place("analysis"))

    def _enter(self) -> None:
        self._middle.bring(self._middle.analysis)
        self._hidden = tuple(part for part in self._parts if not part.isHidden())
        for part in self._hidden:
            part.hide()
        self._menus.setMaximumHeight(0)  # hidden, it would take its keys along
        self._middle.narrow(True)
        self.strip.come(self._seat.case.title if self._seat.case else "")
        self._escape.setEnabled(True)
        self._middle.analysis.show_place(Place("analysis"))
