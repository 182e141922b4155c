"""What is dropped stays where it was."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent


def accept_copy(event: QDropEvent) -> None:
    """Take what is dragged as a copy: told of a move, whoever gave it takes theirs away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
