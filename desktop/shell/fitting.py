"""Keeps a window on its screen, frame and all."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

FRAMED_MS = 300
"""Milliseconds after which a window has its frame, and with it its whole height."""
SMALLEST = 1024
"""Pixels of width of a screen on which the window can be used as a whole."""


class Fitting(QObject):
    """Looks whenever its window comes onto the screen, and again once it has its frame."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window comes."""
        if event.type() == QEvent.Type.Show and not event.spontaneous():
            for wait in (0, FRAMED_MS):  # a window manager may give the frame late
                QTimer.singleShot(wait, self, self.fit)
        return False

    def fit(self) -> None:
        """Take no more room than the screen has."""
        window = self._window
        room, frame = window.screen().availableGeometry(), window.frameGeometry()
        if window.isMaximized() or window.isFullScreen() or room.contains(frame):
            return
        if room.width() < SMALLEST:
            return  # there is no good size for such a screen
        size = frame.size().boundedTo(room.size()) - (frame.size() - window.size())
        window.resize(size)
        frame.setSize(size + (window.frameGeometry().size() - window.size()))
        left = min(max(frame.left(), room.left()), room.right() + 1 - frame.width())
        top = min(max(frame.top(), room.top()), room.bottom() + 1 - frame.height())
        window.move(left, top)
