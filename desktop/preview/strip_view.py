"""The thumbnails in a column, each in the middle of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.preview.model import PreviewModel
from desktop.preview.thumbnails import WIDTH, Thumbnails

STRIP = 150
"""Pixels across the column, as in look/08."""
_CELL = WIDTH + 22
"""Pixels across what is marked as chosen."""
_TALL = round(WIDTH * 842 / 595)  # A4
_BESIDE = 36
"""Pixels of height that the number and what surrounds the picture take."""
_BETWEEN = 8


class Strip(QListView):
    """`picked` says which row was pressed or chosen with Return."""

    picked = Signal(QModelIndex)

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview.thumbnails")
        self.setAccessibleName(self.tr("Thumbnails"))
        self.setModel(Thumbnails(model, self))
        self.setItemDelegate(_Cells(self))
        self.setProperty("role", "strip")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(WIDTH, _TALL))
        self.setFixedWidth(STRIP)
        self.clicked.connect(self.picked)
        self.activated.connect(self.picked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages in the middle, also beside a scroll bar."""
        self.setGridSize(QSize(self.viewport().width(), _TALL + _BESIDE + _BETWEEN))
        super().resizeEvent(event)


class _Cells(QStyledItemDelegate):
    """Draws each page in the middle of its row."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return a row's whole width: a press beside the page means it, too."""
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QListView) else STRIP
        return QSize(wide, _TALL + _BESIDE)

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave room on both sides."""
        super().initStyleOption(option, index)
        cell = QRect(option.rect)
        cell.setWidth(_CELL)
        cell.moveCenter(option.rect.center())
        option.rect = cell
