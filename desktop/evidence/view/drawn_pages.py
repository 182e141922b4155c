"""The pages of a PDF, or a picture: one at a time, at any size."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.evidence.reading import Drawn, Shape, Sight
from desktop.evidence.view.drawn import Sheet

_STEP = 1.25
_LEAST, _MOST = 0.1, 8.0
_MARGIN = 12
_PAUSE_MS = 120
"""A picture is asked for once the size rests."""


class DrawnPages(QScrollArea):
    """Asks for drawings by `wanted`; Page Up and Page Down turn the pages, Ctrl+wheel zooms."""

    wanted = Signal(object, int, float)  # Sight, page from 0, pixels a point
    chosen = Signal(str)
    turned = Signal(int)  # page from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence.pages")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = Sheet()
        self.sheet.chosen.connect(self.chosen)
        self.setWidget(self.sheet)
        self._sight: Sight | None = None
        self._index = 0
        self._scale = 0.0  # 0: as wide as the view
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._rest.timeout.connect(self._ask)

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._index

    def show_sight(self, sight: Sight) -> None:
        """Show a document from its first page."""
        self._sight = sight
        self._scale = 0.0
        self.turn(0)

    def turn(self, index: int) -> None:
        """Show another page, the nearest there is."""
        if self._sight is None:
            return
        self._index = min(max(index, 0), len(self._sight.pages) - 1)
        self.sheet.begin(self._sight.pages[self._index], self.scale)
        self.verticalScrollBar().setValue(0)
        self.turned.emit(self._index)
        self._ask()

    def zoom(self, steps: int) -> None:
        """Make the page larger or smaller; 0 makes it as wide as the view."""
        self._scale = min(max(self.scale * _STEP**steps, _LEAST), _MOST) if steps else 0.0
        self.sheet.zoom(self.scale)
        self._rest.start()

    @property
    def scale(self) -> float:
        """Pixels of the window for a point of the page."""
        if self._scale or self._sight is None:
            return self._scale or 1.0
        page = self._sight.pages[self._index]
        bar = self.verticalScrollBar().sizeHint().width()
        fitting = max(self.width() - bar - _MARGIN, 60) / max(page.width, 1)
        return min(fitting, 1.0) if self._sight.shape is Shape.PICTURE else min(fitting, 3.0)

    def show_drawn(self, drawn: Drawn) -> None:
        """Take a drawing, if it is of the page in view."""
        if drawn.index == self._index:
            self.sheet.show_drawn(drawn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as wide as the view, unless another size was chosen."""
        super().resizeEvent(event)
        if self._sight is not None and not self._scale:
            self.sheet.zoom(self.scale)
            self._rest.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages and zoom."""
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(self._index + (1 if event.key() == Qt.Key.Key_PageDown else -1))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(1 if event.key() == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self._rest.stop()
        if self._sight is not None:
            sharp = self.scale * self.devicePixelRatioF()
            self.wanted.emit(self._sight, self._index, sharp)
