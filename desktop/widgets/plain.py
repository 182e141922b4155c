"""A label that shows text letter by letter, whatever it looks like."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def begin_at_edge(label: QLabel) -> None:
    """Let words begin where all lines of a list do, also those that run the other way."""
    mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class PlainLabel(QLabel):
    """Plain by construction: Qt never guesses that somebody's words are markup."""

    def __init__(
        self, text: str | QWidget = "", parent: QWidget | None = None, *, role: str = "",
        wordWrap: bool = False, objectName: str = "",  # noqa: N803 - Qt's own names for them
    ) -> None:
        words, owner = (text, parent) if isinstance(text, str) else ("", text)
        super().__init__(owner)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wordWrap)
        self.setObjectName(objectName)
        if role:
            self.setProperty("role", role)
        self.setText(words)

    def let_copy(self) -> None:
        """Let mouse and keyboard select the words."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
