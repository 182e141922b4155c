"""The pages as a list of small pictures."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap

from desktop.figures import number
from desktop.preview.model import PreviewModel
from resources.i18n import tr

WIDTH = 104
"""Width of a thumbnail in pixels, as measured in the mock-up."""

_NOWHERE = QModelIndex()


class Thumbnails(QAbstractListModel):
    """One row a page; its picture is drawn when it is first seen."""

    def __init__(self, model: PreviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.changed.connect(self._reset)
        model.page_drawn.connect(self._drawn)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many rows stand there."""
        return 0 if parent.isValid() else len(self._model.pages)

    def data(
        self, index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what a row shows for that role."""
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return number(row + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Page {number} of {count}", number=row + 1, count=len(self._model.pages))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignHCenter
        return None

    def _picture(self, row: int) -> QIcon:
        page = self._model.pages[row]
        scale = self._scale(row)
        image = self._model.page(row, scale)
        if image is not None:
            return _untinted(QPixmap.fromImage(image))
        blank = QPixmap(round(page.width * scale), round(page.height * scale))
        blank.fill(QColor("white"))
        return _untinted(blank)

    def _scale(self, row: int) -> float:
        return WIDTH / self._model.pages[row].width

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _drawn(self, row: int, scale: float) -> None:
        if row < len(self._model.pages) and abs(scale - self._scale(row)) < 0.001:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def _untinted(picture: QPixmap) -> QIcon:
    """Return an icon that looks the same when it is chosen: paper stays white."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
