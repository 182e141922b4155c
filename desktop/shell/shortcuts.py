"""F1: every key that does something here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)


class Shortcuts(QDialog):
    """Made from the actions themselves, so that it cannot promise a key that is not there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("shell.shortcuts")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        for row, (words, keys) in enumerate(_keys(window)):
            key = QLabel(keys)
            key.setProperty("role", "strong")
            grid.addWidget(QLabel(words), row // 2, 2 * (row % 2))
            grid.addWidget(key, row // 2, 2 * (row % 2) + 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addLayout(grid)
        layout.addWidget(box)


def _keys(window: QWidget) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for action in window.findChildren(QAction):
        keys = action.shortcut()
        if not keys.isEmpty() and action.text():
            words = action.text().replace("&", "").removesuffix("…")
            found.setdefault(keys.toString(QKeySequence.SequenceFormat.NativeText), words)
    return sorted((words, keys) for keys, words in found.items())
