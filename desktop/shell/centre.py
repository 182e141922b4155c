"""The window between its menus and its status line: strips, and below them the panes."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.shell.panorama import Panorama
from desktop.shell.previewing import Previewing

_WIDTHS = (300, 754, 386)
"""Pixels of the three panes in a window of 1440, as in the mock-ups."""


class Centre(QWidget):
    """Three panes side by side, the preview behind them; `panorama` scrolls what has no room."""

    def __init__(self, panes: tuple[QWidget, QWidget, QWidget], previewing: Previewing) -> None:
        super().__init__()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane, width in zip(panes, _WIDTHS, strict=True):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, width)
        self.divide()
        previewing.join(self.splitter)
        self.panorama = Panorama(self.splitter)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def stack(self, strips: Iterable[QWidget], instead: QWidget) -> None:
        """Put strips over the panes, and below these what is shown `instead` of them at times."""
        for strip in strips:
            self._layout.addWidget(strip)
        self._layout.addWidget(self.panorama, 1)
        self._layout.addWidget(instead, 1)

    def divide(self) -> None:
        """Give each of the three panes the room it has in the mock-ups."""
        self.splitter.setSizes(list(_WIDTHS))
