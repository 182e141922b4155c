"""The settings' dialog: its pages by name on the left, one of them on the right."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets import theme
from desktop.widgets.icon import icon

Page = tuple[str, str, str, QWidget]
"""Its name in code, its name in words, its icon, and the page itself."""


class Preferences(QDialog):
    """Nothing here waits for a button: what is chosen holds at once, save what a desk decides."""

    shown = Signal(str)  # the page's name

    def __init__(self, pages: tuple[Page, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 600)
        self._names = tuple(name for name, *_ in pages)
        self.list = QListWidget()
        self.list.setObjectName("preferences.list")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setProperty("role", "menu")
        self.list.setIconSize(QSize(18, 18))
        self.pages = QStackedWidget()
        for name, words, glyph, page in pages:
            page.setProperty("role", "scrolled")
            self.list.addItem(QListWidgetItem(icon(glyph), words))
            self.pages.addWidget(_scrolled(page, name, words))
        self.list.currentRowChanged.connect(self._turn)
        self._lay_out()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def show_page(self, name: str) -> None:
        """Bring the page of that name to the front."""
        if name in self._names:
            self.list.setCurrentRow(self._names.index(name))

    def _lay_out(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        words = max(self.list.sizeHintForColumn(0), 120 * theme.zoom() // 100)
        self.list.setFixedWidth(words + 24)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.addLayout(row, 1)
        layout.addWidget(box)

    def _turn(self, row: int) -> None:
        self.pages.setCurrentIndex(row)
        if 0 <= row < len(self._names):
            self.shown.emit(self._names[row])


def _scrolled(page: QWidget, name: str, words: str) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setObjectName(f"preferences.page.{name}")
    area.setAccessibleName(words)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
