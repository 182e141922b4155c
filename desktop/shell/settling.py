"""Let parts that moved take their places at once."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

_NESTED = 5
"""Rounds in which a part that grew has made room for itself in the parts around it."""


def settle() -> None:
    """Let every part take its place before anything is painted, so that all is painted once."""
    for _ in range(_NESTED):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
