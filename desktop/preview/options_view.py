"""What a person may choose about the brief: its paper, and what to include."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from desktop.printing import Layout
from desktop.widgets.field import field
from desktop.widgets.plain import PlainLabel

_WIDTH = 270


class OptionsPane(QFrame):
    """`chosen` carries the Layout."""

    chosen = Signal(object)

    def __init__(self, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview.options")
        self.setAccessibleName(self.tr("Options"))
        self.setProperty("role", "pane")
        self.setFixedWidth(_WIDTH)
        self._paper = self._papers(layout)
        self._evidence = self._box("evidence", self.tr("Evidence list"), layout.evidence)
        self._replies = self._box("replies", self.tr("Right of reply"), layout.replies)
        self._names = self._box("names", self.tr("Editor and supervisor names"), layout.names)
        self._origin = PlainLabel(self, wordWrap=True)
        self._origin.setObjectName("preview.origin")
        self._origin.setProperty("role", "muted")
        self._arrange()

    def say(self, words: str) -> None:
        """Say where the pages come from."""
        self._origin.setText(words)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(10)
        rows.addWidget(self._heading(self.tr("Layout")))
        rows.addWidget(field(self.tr("Paper"), self._paper))
        rows.addSpacing(4)
        rows.addWidget(self._heading(self.tr("Include")))
        for box in (self._evidence, self._replies, self._names):
            rows.addWidget(box)
        rows.addStretch()
        rows.addWidget(self._origin)

    def _heading(self, words: str) -> QLabel:
        label = PlainLabel(words, self)
        label.setProperty("role", "heading")
        return label

    def _papers(self, layout: Layout) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("preview.paper")
        box.addItem(self.tr("A4"), "a4")
        box.addItem(self.tr("US Letter"), "letter")
        box.setCurrentIndex(box.findData(layout.paper))
        box.currentIndexChanged.connect(self._choose)
        return box

    def _box(self, name: str, words: str, on: bool) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setObjectName(f"preview.include.{name}")
        box.setChecked(on)
        box.toggled.connect(self._choose)
        return box

    def _choose(self) -> None:
        self.chosen.emit(Layout(
            self._paper.currentData(), self._evidence.isChecked(),
            self._replies.isChecked(), self._names.isChecked(),
        ))
