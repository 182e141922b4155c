"""Choosing a language, on the first page and in the settings."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.language import NAMES, SYSTEM
from desktop.widgets.icon import icon


def offers() -> tuple[tuple[str, str], ...]:
    """Return each language's code and name; a language is called as its speakers call it."""
    as_system = QCoreApplication.translate("LanguageBox", "As the system says")
    return ((SYSTEM, as_system), *NAMES.items())


class LanguageBox(QComboBox):
    """`chosen` carries one of language.NAMES or SYSTEM when a person picks another language."""

    chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("language")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Language"))
        for code, name in offers():
            self.addItem(icon("languages"), name, code)  # the box has no label of its own
        self.setCurrentIndex(max(self.findData(current), 0))
        self.activated.connect(self._choose)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.itemData(row))
