"""The language of the window, and what is watched while somebody writes."""

from collections.abc import Iterable

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.entries import TickEntry
from desktop.widgets.field import Field
from desktop.widgets.languages import LanguageBox
from desktop.widgets.plain import PlainLabel

_WIDE = 260


class LanguagePage(QWidget):
    """Another language is spoken at once: the window is built anew in the same place."""

    def __init__(self, current: str, wanted: SignalInstance) -> None:
        super().__init__()
        self.box = LanguageBox(current)
        self.box.setMaximumWidth(_WIDE)
        self.box.chosen.connect(wanted)
        words = PlainLabel(
            self.tr(
                "The language of the window. Each case has a language of its own, in which its "
                "brief is printed."
            ),
            role="muted", wordWrap=True,
        )
        layout = QVBoxLayout(self)
        layout.addWidget(Field(self.tr("Language"), self.box))
        layout.addWidget(words)
        layout.addStretch()


class WritingPage(QWidget):
    """A tick for each of the acts, which the menus show too."""

    def __init__(self, acts: Iterable[QAction]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        for act in acts:
            tick = TickEntry(act.text().replace("&", ""))
            tick.setObjectName(f"writing.{act.objectName()}")
            tick.setChecked(act.isChecked())
            tick.toggled.connect(act.setChecked)
            act.toggled.connect(tick.setChecked)
            layout.addWidget(tick)
        layout.addStretch()
