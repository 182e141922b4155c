"""What an empty place shows: one sentence and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.widgets.plain import PlainLabel


class EmptyState(QWidget):
    """`chosen` fires when the button is pressed; without words there is no button."""

    chosen = Signal()

    def __init__(self, text: str, button_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel(text, self, role="muted", wordWrap=True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(button_text, self)
        self.button.setVisible(bool(button_text))
        self.button.clicked.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self.label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        layout.setSpacing(12)

    def say(self, text: str) -> None:
        """Show another sentence."""
        self.label.setText(text)
