"""A few words for whoever sits here for the first time, gone for good when they were read."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.shell.settings import Settings
from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel


class Hint(QFrame):
    """A strip under the top bar; hidden until `show_once`."""

    def __init__(self, name: str, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._settings = settings
        self.setObjectName(f"hint.{name}")
        self.setProperty("role", "hint")
        self.words = PlainLabel(wordWrap=True)
        self.read = QPushButton(self.tr("Understood"))
        self.read.setObjectName(f"hint.{name}.read")
        self.read.setAccessibleName(self.tr("Understood: do not show this again"))
        self.read.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 14, 6)
        row.setSpacing(10)
        row.addWidget(Glyph("info", "accent", 18))
        row.addWidget(self.words, 1)
        row.addWidget(self.read)
        self.hide()

    def show_once(self, words: str) -> None:
        """Say it, unless somebody has understood it before."""
        self.words.setText(words)
        self.setVisible(not self._settings.is_on(self._kept, otherwise=False))

    @property
    def _kept(self) -> str:
        return f"understood/{self._name}"

    def _dismiss(self) -> None:
        self._settings.turn(self._kept, True)
        self.hide()
