"""What stands in the place of an answer that did not come: why not, and a button that asks anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.widgets.plain import PlainLabel


class TroubleLine(QWidget):
    """Hidden while nothing is wrong; `again` is told when the button is pressed.

    When it goes, `then` gets the keyboard from its button.
    """

    again = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, then: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.setObjectName(name)
        self.label = PlainLabel(self, role="error", wordWrap=True, objectName=f"{name}.words")
        self.button = QPushButton(self.tr("Try again"), self)
        self.button.setObjectName(f"{name}.again")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.label, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, and let screen readers speak it; without one, go."""
        self.label.setText(sentence)
        self.label.setAccessibleName(sentence)
        if not sentence and self._then is not None and self.button.hasFocus():
            self._then.setFocus()
        self.setVisible(bool(sentence))
