"""The list of cases: as quick over a million as over ten."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.cases.model import CARD, CasesModel
from desktop.cases.row_view import CaseRow, row_height
from desktop.widgets import theme

_WALK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
                   Qt.Key.Key_Home, Qt.Key.Key_End})


class CaseList(QTableView):
    """A table of one column: Qt's list view measures every row, 3 s for a million; this none.

    `walked` tells whether what is chosen next is passed by with the arrow keys; `meant` carries the
    id of a case that was chosen by Return or a click.
    """

    walked = Signal(bool)
    meant = Signal(str)

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cases.list")
        self.setAccessibleName(self.tr("Cases"))
        self.setProperty("role", "bare")
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CaseRow(self))
        self.setModel(model)
        self.activated.connect(self._take)
        self.clicked.connect(self._mean)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and last row with Home and End, as in any list."""
        if event.key() in _WALK:
            self.walked.emit(True)
        last = self.model().rowCount() - 1
        row = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(Qt.Key(event.key()))
        if row is None or last < 0:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(self.model().index(row, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click for a choice."""
        self.walked.emit(False)
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the height of a row from the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _take(self, index: QModelIndex) -> None:
        """Choose with Return the row that Tab came to."""
        self.walked.emit(False)
        self.selectRow(index.row())
        self._mean(index)

    def _mean(self, index: QModelIndex) -> None:
        card = index.data(CARD)
        if card is not None:
            self.meant.emit(card.id)

    def _fit(self) -> None:
        height = row_height(theme.zoom())
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 3)

