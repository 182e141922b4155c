"""Text that can be read and copied only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def lock(text: QTextEdit | QPlainTextEdit, on: bool) -> None:
    """Let a text be read only, with a caret all the same: the keyboard moves and selects by it."""
    text.setReadOnly(on)
    if on:
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        text.setTextInteractionFlags(text.textInteractionFlags() | keyboard)
