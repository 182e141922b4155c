"""The list of cases: as quick over a million as over ten."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.cases.model import CARD, CasesModel
from desktop.cases.row_view import CaseRow, row_height
from desktop.widgets import theme

_WALK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
                   Qt.Key.Key_Home, Qt.Key.Key_End})
MOST = 1_000
"""Cases that are selected at once: as many as *Save briefs…* offers."""
_SELECT = QItemSelectionModel.SelectionFlag
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Index = QModelIndex | QPersistentModelIndex


class CaseList(QTableView):
    """A table of one column: Qt's list view measures every row, 3 s for a million; this none.

    `walked` tells whether what is chosen next is passed by with the arrow keys; `meant` carries the
    id of a case that was chosen by Return or a click. Ctrl or Shift with a click or a key selects
    more than one: `adds` says that the last selection was made so, `picked` that a person made one,
    `too_many` that it would have been of more than MOST and was not made.
    """

    walked = Signal(bool)
    meant = Signal(str)
    picked = Signal()
    too_many = Signal()

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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CaseRow(self))
        self.adds = False
        self._begun = 0  # the row from which Shift selects
        self._has_changed = False
        self.setModel(model)
        self.selectionModel().selectionChanged.connect(self._note_change)
        self.activated.connect(self._take)
        self.clicked.connect(self._mean)
        self._fit()

    def rows(self) -> list[int]:
        """Return the selected rows, of which there are never many."""
        return [index.row() for index in self.selectionModel().selectedRows()]

    def choose(self, row: int) -> None:
        """Select one row and no other, whatever keys are held meanwhile."""
        self.adds, self._begun = False, row
        self.selectionModel().setCurrentIndex(
            self.model().index(row, 0), _SELECT.ClearAndSelect | _SELECT.Rows)

    def show_picked(self, rows: QItemSelection) -> None:
        """Show as selected what was picked before."""
        self.adds = True
        self.selectionModel().select(rows, _SELECT.ClearAndSelect | _SELECT.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the case in view in sight: a strip above the panes makes the list lower."""
        row = self.visualRect(self.currentIndex())
        was_in_sight = row.top() >= 0 and row.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        if was_in_sight and not row.isEmpty():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and last row with Home and End, as in any list."""
        if event.key() in _WALK and not event.modifiers() & _WITH:
            self.walked.emit(True)
        last = self.model().rowCount() - 1
        row = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(Qt.Key(event.key()))
        with self._picking():
            if row is None or last < 0:
                super().keyPressEvent(event)
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._stretch(row)
            else:
                self.choose(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click for a choice."""
        if not event.modifiers() & _WITH:
            self.walked.emit(False)
        with self._picking():
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select nothing by dragging: who clicks with an unsteady hand means one."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on one of several for a choice of that one."""
        with self._picking():
            super().mouseReleaseEvent(event)

    def selectAll(self) -> None:  # noqa: N802 - Qt's name
        """Select all rows where they are not too many."""
        if self.model().rowCount() > MOST:
            self.too_many.emit()
        else:
            self.adds = True
            super().selectAll()

    def selectionCommand(  # noqa: N802 - Qt's name
        self, index: Index, event: QEvent | None = None
    ) -> _SELECT:
        """Tell what a click or a key selects; with Shift it is done already.

        Qt begins at the row that was clicked last, though another case came into view since.
        """
        command = super().selectionCommand(index, event)
        if command == _SELECT.NoUpdate or not index.isValid():
            return command
        adds = not command & _SELECT.Clear
        if adds and event is None:
            return _SELECT.NoUpdate  # Qt asks for a row of its own while a key is held
        if command & _SELECT.Current:
            self._stretch(index.row())
            return _SELECT.NoUpdate
        if adds and len(self.rows()) >= MOST:
            self.too_many.emit()
            return _SELECT.NoUpdate
        self.adds, self._begun = adds, index.row()
        return command

    def changeEvent(self, event: QEvent) -> None:
        """Take the height of a row from the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _note_change(self) -> None:
        self._has_changed = True

    @contextmanager
    def _picking(self) -> Iterator[None]:
        """Say afterwards whether the person selected something else meanwhile."""
        self._has_changed = False
        yield
        if self._has_changed:
            self.picked.emit()

    def _stretch(self, row: int) -> None:
        """Select all from the row that was selected first to this one, unless they are too many."""
        if abs(row - self._begun) >= MOST:
            self.too_many.emit()
            return
        self.adds = True
        first, last = (self.model().index(at, 0) for at in sorted((self._begun, row)))
        chosen = self.selectionModel()
        chosen.select(QItemSelection(first, last), _SELECT.ClearAndSelect | _SELECT.Rows)
        chosen.setCurrentIndex(self.model().index(row, 0), _SELECT.NoUpdate)

    def _take(self, index: QModelIndex) -> None:
        """Choose with Return the row that Tab came to."""
        self.walked.emit(False)
        self.choose(index.row())
        self._mean(index)

    def _mean(self, index: QModelIndex) -> None:
        card = index.data(CARD)
        if card is not None and not self.adds:
            self.meant.emit(card.id)

    def _fit(self) -> None:
        height = row_height(theme.zoom())
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 3)

