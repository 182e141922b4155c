"""The left pane: search, chips, the list, and the way to a new case."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from db.records import CaseCard, CaseSnapshot, Counts, Place, Wanted
from desktop.cases.list_view import MOST, CaseList
from desktop.cases.model import CasesModel
from desktop.cases.narrowing_view import Narrowing
from desktop.cases.new_view import NewCase
from desktop.cases.picking import Picking
from desktop.figures import number
from desktop.widgets.empty import EmptyState
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton


class CasesPane(QFrame):
    """Shows the cases and opens the one chosen."""

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.setProperty("role", "side")
        self.setObjectName("cases.pane")
        self._head()
        self.narrowing = Narrowing(model.narrowing)
        self.search = self.narrowing.search
        self._rows()
        self._lay_out()
        self._total = 0
        self._picking = Picking(model, self.list)
        self._picking.changed.connect(self._tell_number)
        self.list.too_many.connect(self._refuse)
        model.filled.connect(self._filled)
        model.counted.connect(self.narrowing.count)
        model.counted.connect(self._count)
        model.shown.connect(self._mark)
        model.reload()

    def show_place(self, place: Place) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def wants(self) -> Wanted:
        """What the list is narrowed to."""
        return self.model.narrowing.wants

    @property
    def picked(self) -> tuple[CaseCard, ...]:
        """The cases that are selected together; () where it is a single one."""
        return self._picking.cards

    def look_for(self) -> None:
        """Put the caret into the search field, over what stands there."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def new_case(self) -> None:
        """Ask for the quote and the claimant of a new case."""
        NewCase(self.model.new, self.window()).open()

    def showEvent(self, event: QShowEvent) -> None:
        """Let a day begin in the list, unless somebody is elsewhere already."""
        super().showEvent(event)
        if self.window().focusWidget() is None:
            self.list.setFocus()

    def _head(self) -> None:
        self.heading = PlainLabel(self.tr("Cases"), role="heading")
        self.total = PlainLabel(role="muted", objectName="cases.total")
        self.add = IconButton("plus", self.tr("New case"))
        self.add.setObjectName("cases.add")
        self.add.clicked.connect(self.new_case)

    def _rows(self) -> None:
        self.list = CaseList(self.model)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.search.entered.connect(self._enter_list)
        self.search.returnPressed.connect(self.model.open_first)
        self.empty = EmptyState("", self.tr("New case"))
        self.empty.button.setObjectName("cases.first")
        self.empty.chosen.connect(self._help_out)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.heading)
        head.addWidget(self.total)
        head.addStretch()
        head.addWidget(self.narrowing.order)
        head.addWidget(self.add)
        self._stack = QStackedLayout()
        self._stack.setContentsMargins(0, 0, 0, 0)
        above = QVBoxLayout()
        above.setContentsMargins(12, 0, 12, 0)
        above.setSpacing(8)
        above.addLayout(head)
        above.addWidget(self.narrowing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addLayout(self._stack, 1)
        for part in (self.list, self.empty):  # in its place by now: else the first is a window
            self._stack.addWidget(part)
        self._order_tabs()

    def _order_tabs(self) -> None:
        parts = self.narrowing
        order = (parts.search, parts.all, parts.mine, parts.to_review, parts.states, parts.others,
                 self.list, self.empty.button, parts.order, self.add)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _filled(self) -> None:
        none = self.model.rowCount() == 0
        if self.model.narrowing.is_on:
            self.empty.say(self.tr("No case here answers to that."))
            self.empty.button.setText(self.tr("Show all cases"))
        else:
            self.empty.say(self.tr("No cases yet."))
            self.empty.button.setText(self.tr("New case"))
        self._stack.setCurrentWidget(self.empty if none else self.list)
        if not self.picked:
            self._mark_current(self.model.in_view())

    def _help_out(self) -> None:
        if self.model.narrowing.is_on:
            self.narrowing.clear()
        else:
            self.new_case()

    def _choose(self) -> None:
        """Open what is selected alone; the focus makes a row the current one, and opens nothing."""
        if self.list.adds:
            return
        for row in self.list.rows():
            self.model.open(self.model.index(row))

    def _enter_list(self) -> None:
        """Go from the field to what was found."""
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.selectionModel().hasSelection():
                self.list.choose(0)

    def _count(self, counts: Counts) -> None:
        self._total = counts.total
        self._tell_number(len(self.picked))

    def _tell_number(self, picked: int) -> None:
        """Say how many cases there are, or how many of them are selected together."""
        selected = self.tr("{0} selected").format(number(picked))
        self.total.setText(selected if picked else number(self._total))

    def _refuse(self) -> None:
        self.model.tell(
            self.tr("At most {0} cases can be selected at once.").format(number(MOST)))

    def _mark(self, case: CaseSnapshot | None) -> None:
        self._picking.end()
        self._mark_current(case.id if case else "")

    def _mark_current(self, case_id: str) -> None:
        """Select the row of the case in view, without opening it a second time."""
        row = self.model.row_of(case_id)
        if row >= 0:
            self.list.choose(row)
        elif self.list.currentIndex().isValid() and self.model.knows(self.list.currentIndex()):
            self.list.selectionModel().clear()
