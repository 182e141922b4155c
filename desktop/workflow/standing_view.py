"""Why a case is where it is: the note of a return, the reason of a step, in a strip of its own."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.widgets import tip
from desktop.widgets.plain import PlainLabel

_LINES = 4
"""How many lines of a note are shown; all of it is in the tip, and in the history."""


class StandingStrip(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._words = PlainLabel(self, wordWrap=True, objectName="workflow.standing")
        self._words.let_copy()
        self.change = QPushButton(self.tr("Change it"), self)
        self.change.setObjectName("workflow.change")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self.change)
        self.hide()

    def say(self, words: str, *, held: bool = False) -> None:
        """Show the words; "" hides the strip. What is `held` can be let go with a button."""
        self.change.setVisible(held)
        self.change.setAccessibleDescription(words)
        self._words.setText(words)
        self._words.setToolTip(tip.plain(words))
        self._words.setMaximumHeight(_LINES * self._words.fontMetrics().lineSpacing() + 2)
        self.setVisible(bool(words))
