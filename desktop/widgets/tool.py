"""Buttons with an icon: small ones that are nothing else, and those with words beside it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

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


class WordedButton(QPushButton):
    """An icon and words; a space keeps them apart, for the 4 pixels that Qt leaves are too few."""

    def __init__(
        self, glyph: str, words: str, parent: QWidget | None = None, *, tone: str = "ink2"
    ) -> None:
        super().__init__(icon(glyph, tone), "", parent)
        self.setText(words)
        self.setAccessibleName(words)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show other words, or none."""
        super().setText(f" {words}" if words else "")
