"""The left pane: search, chips, the list, and the way to a new case."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from db.records import CaseSnapshot, Counts, Place, State
from desktop.cases.model import CasesModel
from desktop.cases.new_view import NewCase
from desktop.cases.row_view import CaseRow
from desktop.cases.words import state_name
from desktop.figures import number
from desktop.widgets.empty import EmptyState
from desktop.widgets.search import SearchField
from desktop.widgets.tool import IconButton


class CasesPane(QFrame):
    """Shows the cases and opens the one chosen."""

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setProperty("role", "side")
        self.setObjectName("cases.pane")
        self._head()
        self._narrowing()
        self._rows()
        self._lay_out()
        model.filled.connect(self._filled)
        model.counted.connect(self._count)
        model.shown.connect(self._mark)
        model.reload()

    def show_place(self, place: Place) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def new_case(self) -> None:
        """Ask for the quote and the claimant of a new case."""
        NewCase(self._model, self.window()).open()

    def _head(self) -> None:
        self.heading = QLabel(self.tr("Cases"))
        self.heading.setProperty("role", "heading")
        self.total = QLabel("")
        self.total.setObjectName("cases.total")
        self.total.setProperty("role", "muted")
        self.add = IconButton("plus", self.tr("New case"))
        self.add.setObjectName("cases.add")
        self.add.clicked.connect(self.new_case)

    def _narrowing(self) -> None:
        self.search = SearchField(self.tr("Search cases"))
        self.search.setObjectName("cases.search")
        self.search.searched.connect(self._model.search)
        self.all = _chip("cases.all", self.tr("All"))
        self.all.clicked.connect(self._model.show_all)
        self.mine = _chip("cases.mine", self.tr("Mine"))
        self.mine.clicked.connect(self._model.show_mine)
        self.to_review = _chip("cases.to_review", self.tr("To review"))
        self.to_review.clicked.connect(self._model.show_to_review)
        for chip in (self.all, self.mine, self.to_review):
            chip.clicked.connect(self._mark_chips)
        self.states = IconButton("list-filter", self.tr("Show one state only"))
        self.states.setObjectName("cases.states")
        self.states.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.states.setMenu(self._state_menu())
        self._mark_chips()

    def _state_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("cases.state_menu")
        menu.addAction(self.tr("Every state")).setData("")
        for state in State:
            menu.addAction(state_name(state)).setData(state.value)
        for action in menu.actions():
            action.setCheckable(True)
        menu.triggered.connect(self._choose_state)
        return menu

    def _rows(self) -> None:
        self.list = QListView()
        self.list.setObjectName("cases.list")
        self.list.setAccessibleName(self.tr("Cases"))
        self.list.setProperty("role", "bare")
        self.list.setModel(self._model)
        self.list.setItemDelegate(CaseRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(self._model.open)
        self.empty = EmptyState("", self.tr("New case"))
        self.empty.button.setObjectName("cases.first")
        self.empty.chosen.connect(self.new_case)

    def _lay_out(self) -> None:
        head = _row(self.heading, self.total, None, self.add)
        chips = _row(self.all, self.mine, self.to_review, None, self.states)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._stack.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        for part in (head, _row(self.search), chips):
            part.setContentsMargins(12, 0, 12, 0)
            layout.addLayout(part)
        layout.addLayout(self._stack, 1)

    def _choose_state(self, action: QAction) -> None:
        self._model.show_state(State(action.data()) if action.data() else None)
        self._mark_chips()

    def _mark_chips(self) -> None:
        _, state, by = self._model.wants
        self.all.setChecked(state is None and by is None)
        self.mine.setChecked(by is not None)
        self.to_review.setChecked(state is State.IN_REVIEW and by is None)
        for action in self.states.menu().actions():
            action.setChecked(action.data() == (state.value if state else ""))

    def _filled(self) -> None:
        none = self._model.rowCount() == 0
        narrowed = self._model.wants != ("", None, None)
        self.empty.say(
            self.tr("No case here answers to that.") if narrowed else self.tr("No cases yet.")
        )
        self._stack.setCurrentWidget(self.empty if none else self.list)
        self._mark_current(self._model.in_view())

    def _count(self, counts: Counts) -> None:
        self.total.setText(number(counts.total))
        waiting = counts.by_state.get(State.IN_REVIEW, 0)
        self.all.setText(self.tr("All %n", "", counts.total))
        self.to_review.setText(self.tr("To review %n", "", waiting))

    def _mark(self, case: CaseSnapshot | None) -> None:
        self._mark_current(case.id if case else "")

    def _mark_current(self, case_id: str) -> None:
        """Select the row of the case in view, without opening it a second time."""
        row = self._model.row_of(case_id)
        if row >= 0:
            self.list.setCurrentIndex(self._model.index(row))
        else:
            self.list.selectionModel().clear()


def _chip(name: str, text: str) -> QPushButton:
    chip = QPushButton(text)
    chip.setCheckable(True)
    chip.setObjectName(name)
    chip.setProperty("role", "pill")
    return chip


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Lay parts out in a row; None stands for the space that gives way."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part)
    return row
