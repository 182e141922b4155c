"""What a step leaves open or behind, named one by one in the dialog that confirms it."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.widgets.plain import PlainLabel
from desktop.workflow.gates_view import gate_line


class LeftOpenList(QFrame):
    """Its accessible name says all of it, for who only listens."""

    def __init__(self, named: Iterable[tuple[str, Sequence[str]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("workflow.step.open")
        self.setProperty("role", "banner")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.setSpacing(4)
        said: list[str] = []
        for title, things in named:
            rows.addLayout(gate_line(title, "triangle-alert", "warn", self))
            for thing in things:
                words = PlainLabel(thing, self, wordWrap=True)
                words.setIndent(28)
                rows.addWidget(words)
            said.append(f"{title}: {'; '.join(things)}")
        self.setAccessibleName(". ".join(said))
