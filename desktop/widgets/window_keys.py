"""Keys that delete or move in text fields under X11 alone: here they do what the window says."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = frozenset(_CTRL | key for key in (Qt.Key.Key_K, Qt.Key.Key_E, Qt.Key.Key_U))


class WindowKeys(QObject):
    """Leaves them to the window while a field of it has the keyboard.

    It watches that one field alone; the analysis has its own way, being asked for every key.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim none of the keys for the field."""
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        if cast("QKeyEvent", event).keyCombination() not in KEYS:
            return False
        event.ignore()
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, (QLineEdit, QPlainTextEdit)) and now.window() is self._window:
            now.installEventFilter(self)
