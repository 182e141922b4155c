"""A box to write a comment in, with its button."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel


class CommentText(GrowingText):
    """Ctrl+Return sends, Escape gives up; the window's own shortcut waits meanwhile."""

    sent = Signal()
    given_up = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Return and Escape from the window while something is written here."""
        if event.type() == QEvent.Type.ShortcutOverride and (_sends(event) or _gives_up(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, give up, or write."""
        if _sends(event):
            self.sent.emit()
        elif _gives_up(event):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class CommentBox(QWidget):
    """`sent` carries the text; it stays until `show_text` says what the desk lacks."""

    sent = Signal(str)
    typed = Signal(str)  # what stands there now
    given_up = Signal()

    def __init__(
        self, name: str, placeholder: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sending = False
        self.text = CommentText(self, lines=1)
        self.text.setObjectName(f"{name}.text")
        self.text.setPlaceholderText(placeholder)
        self.text.setAccessibleName(placeholder)
        self.text.sent.connect(self._send)
        self.text.given_up.connect(self.given_up)
        self.text.textChanged.connect(self._typed)
        self._button = QPushButton(button, self)
        self._button.setObjectName(f"{name}.send")
        self._button.setToolTip(self.tr("Ctrl+Return"))
        self._button.clicked.connect(self._send)
        self._error = PlainLabel(self, role="error", wordWrap=True, objectName=f"{name}.error")
        self._error.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(row)
        rows.addWidget(self._error)
        self._weigh()

    def say(self, sentence: str) -> None:
        """Show why it was refused; what was written stays."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._sending = False
        self._weigh()

    def show_text(self, text: str) -> None:
        """Begin anew, with what was begun before."""
        with QSignalBlocker(self.text):
            self.text.setPlainText(text)
        self.text.fit()
        self.say("")

    def let_go(self) -> None:
        """Let it be sent again: the disk did not take it."""
        self.say("")

    def _typed(self) -> None:
        self._weigh()
        self.typed.emit(self.text.toPlainText())

    def _weigh(self) -> None:
        written = bool(self.text.toPlainText().strip())
        self._button.setEnabled(written and not self._sending)

    def _send(self) -> None:
        if self._button.isEnabled():
            self._sending = True
            self._weigh()
            self.sent.emit(self.text.toPlainText().strip())


def _sends(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


def _gives_up(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
