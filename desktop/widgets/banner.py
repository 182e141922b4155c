"""A strip across the window that says one sentence."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton


class Banner(QFrame):
    """Stays until it is closed, or for `seconds`; hidden while it has nothing to say."""

    closed = Signal()

    def __init__(
        self, glyph: str, tone: str, close: str, parent: QWidget | None = None, seconds: int = 0
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", tone)
        self.label = PlainLabel("", self, wordWrap=True)
        self.close_button = IconButton("x", close, self)
        self.close_button.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(self.label)
        layout.addWidget(Glyph(glyph, tone, 18, self))
        layout.addLayout(self._words, 1)
        layout.addWidget(self.close_button)
        self._timer = QTimer(self, singleShot=True, interval=seconds * 1000)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def offer(self, words: str) -> QPushButton:
        """Return a button below the sentence, for what can be done about it."""
        button = QPushButton(words, self)
        button.setProperty("role", "link")
        self._words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        QWidget.setTabOrder(button, self.close_button)
        return button

    def say(self, sentence: str) -> None:
        """Show a sentence, and let screen readers speak it."""
        self.label.setText(sentence)
        self.label.setAccessibleName(sentence)
        self.show()
        if self._timer.interval():
            self._timer.start()

    def clear(self) -> None:
        """Take the sentence away."""
        self._timer.stop()
        self.hide()
        self.closed.emit()
