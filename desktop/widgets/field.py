"""A control with its name above it and, when something is refused, the sentence below."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.plain import PlainLabel


class Field(QWidget):
    """Names the control for eye and screen reader alike."""

    def __init__(self, label: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._words = label
        self.label = PlainLabel(label, self, role="label")
        self.label.setBuddy(control)
        self.error = PlainLabel(self, role="error", wordWrap=True)
        self.error.hide()
        if not control.accessibleName():
            control.setAccessibleName(label.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.label, control, self.error):
            layout.addWidget(part)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # else a sentence of three lines is cut off
        self.error.setSizePolicy(policy)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, control.sizePolicy().verticalPolicy()
        )

    def refuse(self, sentence: str) -> None:
        """Show why the control's value was not taken; "" takes the sentence away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence)


    def mark(self, words: str) -> None:
        """Say beside the name where the value comes from; "" when a person has said it."""
        self.label.setText(f"{self._words} · {words}" if words else self._words)
        if not self.error.text():
            self.control.setAccessibleDescription(words)


def field(label: str, control: QWidget) -> Field:
    """Return the control under its name."""
    return Field(label, control)
