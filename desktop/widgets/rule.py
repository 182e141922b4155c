"""A thin line between two parts."""

from PySide6.QtWidgets import QFrame, QWidget


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a line one pixel high, as wide as there is room."""
    line = QFrame(parent)
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line
