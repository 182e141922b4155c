"""The panes side by side, each as wide as its text needs; what has no room is scrolled to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSplitter, QWidget

from desktop.widgets import theme

LEAST = (236, 452, 312, 430)
"""Pixels that each pane needs at 100 %: three fit into 1280 (the preview replaces the third)."""


class Panorama(QScrollArea):
    """Holds the splitter; a pane that takes the keyboard comes into sight."""

    def __init__(self, splitter: QSplitter, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self._splitter = splitter
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(splitter)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self.fit()

    def fit(self) -> None:
        """Give each pane its least width at the size of text in force."""
        for pane, least in zip(self._panes(), LEAST, strict=True):
            pane.setMinimumWidth(least * theme.zoom() // 100)

    def _panes(self) -> tuple[QWidget, ...]:
        found = (self._splitter.widget(at) for at in range(self._splitter.count()))
        return tuple(pane for pane in found if pane is not None)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._splitter.isAncestorOf(now):
            return
        pane = next(pane for pane in self._panes() if pane is now or pane.isAncestorOf(now))
        self.ensureWidgetVisible(pane, 0, 0)
        self.ensureWidgetVisible(now, 8, 0)
