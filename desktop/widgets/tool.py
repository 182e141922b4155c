"""A small button that is only an icon, yet has a name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.widgets.icon import icon


class IconButton(QToolButton):
    """`name` is read out by screen readers and shown as a tip."""

    def __init__(self, glyph: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon(glyph))
        self.setIconSize(QSize(18, 18))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def change(self, name: str) -> None:
        """Take another name, for eye and screen reader."""
        self.setAccessibleName(name)
        self.setToolTip(name)
