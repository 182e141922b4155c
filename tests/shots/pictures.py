"""A picture of what a scene shows: the window, or its dialog, with the popover over it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

LIGHT = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Tool)
"""Kinds of windows that lie over another for a moment."""


def grab(shown):
    """Return the picture, with an open popover or menu where a person sees it."""
    picture = shown.grab()
    painter = QPainter(picture)
    for over in over_it(shown):
        painter.drawPixmap(over.pos() - shown.mapToGlobal(QPoint(0, 0)), over.grab())
    painter.end()
    return picture


def over_it(shown):
    """Return the popovers and menus that are open."""
    return [window for window in QApplication.topLevelWidgets()
            if window.isVisible() and window is not shown and window.windowType() in LIGHT]
